/** What every section of the pane is given: a scorecard that was found, the session, and what comes from outside. */
import type { Run, Workbook } from "../../core";
import type { Reading } from "../session/state";
import type { Session } from "../session/useSession";
import type { DocumentMaker } from "./documents/documentMaker";
import type { SectionId } from "./sections";

export type Target = NonNullable<Run["target"]>;

/** What only the page around the pane can give; a section that needs what is not given is not shown, or says so. */
export interface Outside {
  /** Loads what makes Word documents. */
  readonly documents?: (() => Promise<DocumentMaker>) | undefined;
  /** Reads the bytes of an .xlsx. @throws HostError */
  readonly openWorkbook?: ((bytes: Uint8Array) => Promise<Workbook>) | undefined;
  /** Whether a file can be handed over; taken for granted when not said. */
  readonly canDownload?: boolean | undefined;
}

export interface SectionProps {
  readonly session: Session;
  readonly reading: Reading;
  readonly target: Target;
  readonly outside: Outside;
  /** Shows another section and puts the focus there. */
  readonly goTo: (id: SectionId) => void;
}
