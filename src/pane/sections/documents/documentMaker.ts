/** What makes Word documents, as the pane sees it: it is loaded by the page around the pane, and only when asked for. */
import type {
  Assessment,
  DocumentId,
  Information,
  Outcome,
  Remediation,
  Rules,
  TrackingRow,
} from "../../../core";

/** What a document is made from. */
export interface DocumentMaterial {
  readonly assessment: Assessment;
  readonly remediation?: Remediation | undefined;
  readonly information: Partial<Omit<Information, "layouts">>;
  readonly rules?: Rules | undefined;
  readonly tracking?: readonly TrackingRow[] | undefined;
  readonly others?: readonly Pick<DocumentMaterial, "assessment">[] | undefined;
}

/** A document is made and taken by the same maker; nobody else looks into it. */
export interface DocumentMaker {
  composeDocument(id: DocumentId, material: DocumentMaterial): Outcome<unknown>;
  toDocx(document: unknown): Promise<Uint8Array>;
  toHtml(document: unknown): string;
  toPlainText(document: unknown): string;
}
