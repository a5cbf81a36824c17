/** The only door to the Word documents. It may be loaded on demand; the library that writes .docx is loaded by `toDocx` alone. */
import type { OfficialDocument } from "./model/officialDocument";

export { composeDocument } from "./composeDocument";
export type { DocumentInput, ScorecardInput } from "./input";
export { inputFrom } from "./inputFrom";
export type { OfficialDocument } from "./model/officialDocument";
export { toHtml } from "./render/html/toHtml";
export { toPlainText } from "./render/toPlainText";
export {
  DOCUMENT_IDS,
  DOCUMENT_LIST,
  type DocumentEntry,
  type DocumentId,
} from "../core/text/documents/documentList";
export { selfScoringMap, tasksByLead } from "./contents/listTexts";

/** The bytes of a .docx. The same document gives the same text and looks; its time stamp is that of the writing. */
export async function toDocx(document: OfficialDocument): Promise<Uint8Array> {
  const { renderDocx } = await import("./render/docx/renderDocx");
  return renderDocx(document);
}
