/** An appendix laid out on wide pages of its own (mục III.1; Phụ lục III, mẫu 2.1). */
import { DECREE, END_MARK, PRINTABLE_WIDTH } from "../../core/compose/layout/data/decree30";
import { italic } from "../model/blocks";
import type { Appendix } from "../model/officialDocument";
import { TEXT_DECREE } from "./data/decreeText";
import type { FlowPart, Pages, Rule } from "./flow";
import { centred, paragraph, RULE_GAP } from "./parts";
import { tableParts } from "./tables";

/** The short line of the specimen form. */
const SHORT_RULE: Rule = { kind: "rule", side: (PRINTABLE_WIDTH - 40) / 2, before: RULE_GAP };
const GAP = TEXT_DECREE.paragraphGap.value;
const LETTERS = DECREE.tableText.value;

const headingParts = ({ word, title, guidance }: Appendix): FlowPart[] => [
  ...(word === "" ? [] : [centred({ text: word, bold: true }, DECREE.appendixWord.value)]),
  ...title.split("\n").map((line) => centred({ text: line, bold: true }, DECREE.title.value)),
  centred(italic(guidance), DECREE.guidance.value),
  SHORT_RULE,
  centred({ text: "" }, 6),
];

export function appendixPages(appendix: Appendix): Pages {
  const notes = appendix.notes.map((note) =>
    paragraph([italic(note)], { size: LETTERS, align: "left", before: GAP }),
  );
  const end = paragraph([{ text: END_MARK }], { size: DECREE.title.value, align: "right", before: GAP });
  return {
    landscape: true,
    flow: [
      ...headingParts(appendix),
      ...appendix.tables.flatMap((table) => tableParts(table, LETTERS)),
      ...notes,
      end,
    ],
  };
}
