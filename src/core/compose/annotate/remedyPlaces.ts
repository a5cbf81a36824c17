/** Where the columns who, what and by when stand: those that are there, or new ones at the right edge of the table. */
import { foldWords } from "../../grid/fold";
import { cellAt, type Grid } from "../../grid/grid";
import type { Scorecard } from "../../scorecard/scorecard";
import { REMEDY_ROLES, type RemedyRole } from "../../remediation/remediation";
import { remedyHeading } from "../../text/remedyHeadings";
import { isFree, REACH } from "./lossColumn";

export interface RemedyPlace {
  readonly role: RemedyRole;
  readonly col: number;
  /** Added by us in this run. */
  readonly added: boolean;
}

export interface PlacesInput {
  readonly grid: Grid;
  readonly scorecard: Scorecard;
  readonly yearPlan: number | undefined;
  /** Columns that the same run adds beside the table. */
  readonly taken: readonly number[];
}

/** A column of ours that the layout does not name: by its heading, whatever the year in it. */
function headedColumn({ grid, scorecard, yearPlan }: PlacesInput, role: RemedyRole): number | undefined {
  const { layout, area } = scorecard;
  const wanted = wordsOf(remedyHeading(role, yearPlan));
  const named = new Set(Object.values(layout.columns));
  const edge = Math.max(area.left + area.cols, grid.rows[layout.headerRows[0]]?.length ?? 0);
  for (let col = area.left; col < edge; col += 1) {
    const { value } = cellAt(grid, layout.headerRows[0], col);
    if (!named.has(col) && typeof value === "string" && wordsOf(value) === wanted) return col;
  }
  return undefined;
}

const wordsOf = (heading: string): string => foldWords(heading.replace(/[\d….]+/g, ""));

/** Undefined for a role that has neither a column nor room for one near the table. */
export function remedyPlaces(input: PlacesInput): ReadonlyMap<RemedyRole, RemedyPlace> {
  const { grid, scorecard, taken } = input;
  const { area, layout } = scorecard;
  const edge = Math.max(area.left + area.cols, ...taken.map((col) => col + 1));
  const places = new Map<RemedyRole, RemedyPlace>();
  let next = edge;
  for (const role of REMEDY_ROLES) {
    const there = layout.columns[role] ?? headedColumn(input, role);
    while (there === undefined && next < edge + REACH && !isFree(grid, next, area)) next += 1;
    if (there !== undefined) places.set(role, { role, col: there, added: false });
    else if (next < edge + REACH) places.set(role, { role, col: next++, added: true });
  }
  return places;
}
