/**
 * A document of the people's committee as a plain value, part by part as Nghị định 30/2020/NĐ-CP names them (Phụ lục I, mục IV:
 * ô số 1-9). It says what stands where; how that looks is the renderers' business.
 */
import type { DocumentId } from "../../core/text/documents/documentList";
import type { Block } from "./blocks";
import type { Table } from "./table";

/** Ô số 5a: kind and subject over the whole width. */
export interface TitledHeading {
  readonly kind: "titled";
  /** "KẾ HOẠCH". */
  readonly type: string;
  readonly subject: string;
}

/** Ô số 5b: the subject of a letter, under its number. */
export interface LetterHeading {
  readonly kind: "letter";
  /** "V/v …". */
  readonly subject: string;
}

/** Ô số 7: who signs. */
export interface SignatureBlock {
  /** "TM. ỦY BAN NHÂN DÂN", then the role, a line each. */
  readonly authority: readonly string[];
  readonly name: string;
}

/** An appendix on pages of its own, landscape, numbered anew (mục III.1). */
export interface Appendix {
  /** "Phụ lục I". */
  readonly word: string;
  /** Capitals; may have several lines. */
  readonly title: string;
  /** "(Kèm theo Kế hoạch số …)". */
  readonly guidance: string;
  readonly tables: readonly Table[];
  /** What is said below the tables. */
  readonly notes: readonly string[];
}

export interface OfficialDocument {
  readonly id: DocumentId;
  /** Ô số 2, a line each. */
  readonly issuer: readonly string[];
  /** Ô số 3: "Số: ……/KH-UBND". */
  readonly number: string;
  /** Ô số 4: "Bình Minh Thượng, ngày …… tháng …… năm ……". */
  readonly placeAndDate: string;
  readonly heading: TitledHeading | LetterHeading;
  /** Ô số 9a, "Kính gửi"; empty where the document has none. */
  readonly addressees: readonly string[];
  /** Ô số 6; its last paragraph ends with "./.". */
  readonly body: readonly Block[];
  readonly signature: SignatureBlock;
  /** Ô số 9b without dashes and semicolons; the last one is where the document is kept. */
  readonly recipients: readonly string[];
  readonly appendices: readonly Appendix[];
}
