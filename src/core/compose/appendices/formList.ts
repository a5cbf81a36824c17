/** The forms as they are offered to a person: which there are, what they are for, which are made when nothing is said. */
import { FORM_NAMES } from "../../text/appendices/formTexts";
import { FORM_ORDER, FORMS, type FormDocument, type FormNeeds, type FormPage } from "./form";

export interface FormEntry {
  readonly id: FormPage;
  readonly name: string;
  /** One line. */
  readonly about: string;
  /** Made when nobody says which. */
  readonly isDefault: boolean;
  readonly document: FormDocument;
  /** Without it the form would be empty. */
  readonly needs: FormNeeds;
}

export const DEFAULT_FORMS: readonly FormPage[] = ["diem-tru", "khac-phuc"];

/** In the order in which they are offered and counted. */
export const FORM_LIST: readonly FormEntry[] = FORM_ORDER.map((id) => ({
  id,
  ...FORM_NAMES[id],
  isDefault: DEFAULT_FORMS.includes(id),
  document: FORMS[id].document,
  needs: FORMS[id].needs,
}));
