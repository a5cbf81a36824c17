/** A document to pages: the upright ones of the document itself, then the wide ones of each appendix. */
import type { OfficialDocument } from "../model/officialDocument";
import { appendixPages } from "./appendixPages";
import { blockParts } from "./body";
import type { FlowPart, Pages } from "./flow";
import { footParts } from "./foot";
import { headParts } from "./head";

/** The last lines of the text stay with the signature: nobody signs an empty page. */
function bodyParts({ body }: OfficialDocument): FlowPart[] {
  const parts = body.flatMap(blockParts);
  return parts.map((part, i) =>
    part.kind === "paragraph" && i === parts.length - 1 ? { ...part, keepNext: true } : part,
  );
}

export const layOut = (document: OfficialDocument): Pages[] => [
  {
    landscape: false,
    flow: [...headParts(document), ...bodyParts(document), ...footParts(document)],
  },
  ...document.appendices.map(appendixPages),
];
