/** A document as plain text, one paragraph to a line: for the clipboard of programs without looks, and for reading it over. */
import { ADDRESSED, MOTTO, NATION, RECIPIENTS } from "../../core/text/documents/frameTexts";
import { END_MARK } from "../../core/compose/layout/data/decree30";
import { blockText, tableBlock } from "../model/blocks";
import type { Appendix, OfficialDocument } from "../model/officialDocument";

function headingLines({ heading }: OfficialDocument): string[] {
  return heading.kind === "titled" ? [heading.type, heading.subject] : [heading.subject];
}

const addresseeLines = ({ addressees }: OfficialDocument): string[] =>
  addressees.length === 0 ? [] : [ADDRESSED, ...addressees.map((each) => `- ${each}`)];

const appendixLines = ({ word, title, guidance, tables, notes }: Appendix): string[] => [
  "",
  word,
  title,
  guidance,
  ...tables.flatMap((table) => [
    ...(table.caption === undefined ? [] : [table.caption]),
    blockText(tableBlock(table)),
  ]),
  ...notes,
  END_MARK,
];

export function toPlainText(document: OfficialDocument): string {
  const { issuer, number, placeAndDate, body, recipients, signature, appendices } = document;
  const lines = [
    ...issuer,
    NATION,
    MOTTO,
    number,
    placeAndDate,
    ...headingLines(document),
    ...addresseeLines(document),
    ...body.map(blockText),
    RECIPIENTS,
    ...recipients.map((each) => `- ${each}`),
    ...signature.authority,
    signature.name,
    ...appendices.flatMap(appendixLines),
  ];
  return `${lines.join("\n")}\n`;
}
