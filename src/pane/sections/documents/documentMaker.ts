/** What makes Word documents, as the pane sees it: it is loaded by the page around the pane, and only when asked for. */
import type { DocumentId, Outcome, Run, Workbook } from "../../../core";

/** Materials and documents are made and taken by the same maker; nobody else looks into them. */
export interface DocumentMaker {
  /** What a document is made from; undefined where there is no scorecard to speak of. */
  inputFrom(book: Workbook, made: Run): object | undefined;
  composeDocument(id: DocumentId, material: object): Outcome<unknown>;
  toDocx(document: unknown): Promise<Uint8Array>;
  toHtml(document: unknown): string;
  toPlainText(document: unknown): string;
}
