/** What a person wrote below the table (a note, a signature) moves with the table's end. */
import type { Diagnostic, Outcome } from "../../diagnostic";
import type { CellInput } from "../../edits/edit";
import { signatureTexts } from "../../text/appendixTexts";
import { DECREE } from "../layout/data/decree30";
import { rowHeight } from "../layout/wrapText";
import type { AppendixInput } from "./appendixInput";
import type { AppendixBlock } from "./lines";

const HEIGHT = rowHeight(1, DECREE.tableText.value);

/** How many of the first rows are the signature that we write ourselves. */
function signatureRows(rows: readonly (readonly CellInput[])[], { plan, options }: AppendixInput): number {
  if (!options?.signature) return 0;
  const { authority, role, name } = signatureTexts(plan);
  const texts = rows.map((cells) => cells.find((each) => each !== null) ?? null);
  const start = texts.indexOf(authority);
  return start >= 0 && texts[start + 1] === role && texts[start + 3] === name ? start + 4 : 0;
}

export function belowBlock(input: AppendixInput, widths: readonly number[]): Outcome<AppendixBlock> {
  const { rows, merges } = input.previous?.below ?? { rows: [], merges: [] };
  const ours = signatureRows(rows, input);
  const typed = rows.slice(ours);
  const value: AppendixBlock = {
    rows: typed.map((cells) => widths.map((_, col) => ({ input: cells[col] ?? null, style: "typed" }))),
    heights: typed.map(() => HEIGHT),
    merges: merges.flatMap((place) => (place.top < ours ? [] : [{ ...place, top: place.top - ours }])),
  };
  const count = typed.filter((cells) => cells.some((each) => each !== null)).length;
  const diagnostics: Diagnostic[] =
    count === 0 ? [] : [{ code: "page-rows-below", severity: "note", facts: { count } }];
  return { value, diagnostics };
}
