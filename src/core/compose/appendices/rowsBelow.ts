/** What a person wrote below the table (a note, a signature) moves with the table's end. */
import type { Diagnostic, Outcome } from "../../diagnostic";
import { DECREE } from "../layout/data/decree30";
import { rowHeight } from "../layout/wrapText";
import type { AppendixInput } from "./appendixInput";
import type { AppendixBlock } from "./lines";
import { isSignature } from "./signature";

const HEIGHT = rowHeight(1, DECREE.tableText.value);

export function belowBlock(input: AppendixInput, widths: readonly number[]): Outcome<AppendixBlock> {
  const { rows, merges } = input.previous?.below ?? { rows: [], merges: [] };
  const typed = rows.flatMap((cells, row) => (isSignature(cells, input) ? [] : [{ cells, row }]));
  const value: AppendixBlock = {
    rows: typed.map(({ cells }) => widths.map((_, col) => ({ input: cells[col] ?? null, style: "typed" }))),
    heights: typed.map(() => HEIGHT),
    merges: merges.flatMap((place) => {
      const top = typed.findIndex(({ row }) => row === place.top);
      return top < 0 ? [] : [{ ...place, top }];
    }),
  };
  const count = typed.filter(({ cells }) => cells.some((each) => each !== null)).length;
  const diagnostics: Diagnostic[] =
    count === 0 ? [] : [{ code: "page-rows-below", severity: "note", facts: { count } }];
  return { value, diagnostics };
}
