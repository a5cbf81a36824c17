/**
 * Beside the scorecard: who is responsible, with whom, what to reach, what to do, by when. What a person wrote stays; it gives
 * way only where the person said so for that row, or asked for all of it.
 *
 * New columns stand beside an Excel table, not in it: a table grows by one column in one run, which is the deduction's.
 */
import type { Diagnostic, Outcome } from "../../diagnostic";
import type { Edit } from "../../edits/edit";
import { cellAt, covers, type Area, type Grid } from "../../grid/grid";
import {
  REMEDY_ROLES,
  type Remediation,
  type RemedyRole,
  type RemedyText,
} from "../../remediation/remediation";
import type { Scorecard } from "../../scorecard/scorecard";
import { remedyHeading } from "../../text/remedyHeadings";
import { cellEdits, unprinted, visibleNeighbour } from "./columnEdits";
import { remedyPlaces, type RemedyPlace } from "./remedyPlaces";

export interface RemedyColumnsInput {
  readonly grid: Grid;
  readonly scorecard: Scorecard;
  readonly remediation: Remediation;
  readonly yearPlan: number | undefined;
  /** Columns that the same run adds beside the table. */
  readonly taken: readonly number[];
  /** What the rules say replaces what a person wrote. */
  readonly overwrite: boolean;
}

/** Points. */
const WIDTHS: Readonly<Record<RemedyRole, number>> = {
  lead: 126,
  support: 126,
  target: 171,
  solution: 339,
  deadline: 108,
};

/** Whether a cell says nothing: empty, or dots to be filled in by hand. */
const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === "string" && /^[\s.…_]*$/.test(value));

/** What the cell gets; undefined when it stays as it is. */
function textFor(grid: Grid, at: { row: number; col: number }, said: Said): string | undefined {
  const { text, overwrite } = said;
  const { value, formula } = cellAt(grid, at.row, at.col);
  if (text.from === "sheet") return overwrite && text.offered !== undefined ? text.offered : undefined;
  if (value === text.text || formula !== undefined) return undefined;
  return isBlank(value) || text.from === "person" || overwrite ? text.text : undefined;
}

interface Said {
  readonly text: RemedyText;
  readonly overwrite: boolean;
}

/** A cell under a merge that begins elsewhere cannot hold a text of its own. */
const isCovered = ({ merges }: Grid, row: number, col: number): boolean =>
  merges.some((merge) => covers(merge, row, col) && (merge.top !== row || merge.left !== col));

function columnCells(
  { grid, scorecard, remediation, overwrite }: RemedyColumnsInput,
  { role, col }: RemedyPlace,
): { readonly cells: { row: number; input: string }[]; readonly covered: number } {
  const cells: { row: number; input: string }[] = [];
  let covered = 0;
  for (const { item, texts } of remediation.remedies) {
    const row = scorecard.items[item]?.at.row;
    const text = texts[role];
    const input = row === undefined || !text ? undefined : textFor(grid, { row, col }, { text, overwrite });
    if (row === undefined || input === undefined) continue;
    if (isCovered(grid, row, col)) covered += 1;
    else cells.push({ row, input });
  }
  return { cells, covered };
}

/** A new column: looks like its neighbour, text to the left, wide enough to be read. */
function newColumn({ grid, scorecard, yearPlan }: RemedyColumnsInput, { role, col }: RemedyPlace): Edit[] {
  const { area, layout } = scorecard;
  const { sheet } = grid;
  const [first, last] = layout.headerRows;
  const column = (left: number): Area => ({ sheet, top: area.top, left, rows: area.rows, cols: 1 });
  const head: Area = { sheet, top: first, left: col, rows: last - first + 1, cols: 1 };
  const body: Area = { sheet, top: last + 1, left: col, rows: area.top + area.rows - last - 1, cols: 1 };
  return [
    { kind: "copyFormat", from: column(visibleNeighbour(grid, area)), to: column(col) },
    { kind: "setColumnWidths", sheet, widths: { [col]: WIDTHS[role] } },
    { kind: "setStyle", area: body, style: { horizontal: "left", vertical: "center", wrap: true } },
    ...(head.rows > 1 ? [{ kind: "mergeCells", area: head } as const] : []),
    { kind: "setCells", area: { ...head, rows: 1 }, cells: [[remedyHeading(role, yearPlan)]] },
  ];
}

function oneColumn(input: RemedyColumnsInput, place: RemedyPlace): Outcome<Edit[]> {
  const { sheet } = input.grid;
  const { cells, covered } = columnCells(input, place);
  const column = place.role;
  const at = { sheet, row: input.scorecard.layout.headerRows[0], col: place.col };
  const diagnostics: Diagnostic[] =
    covered === 0
      ? []
      : [{ code: "cells-merged", severity: "warning", at, column, facts: { role: column, count: covered } }];
  if (cells.length === 0) return { value: [], diagnostics };
  const added = place.added ? newColumn(input, place) : [];
  return {
    value: [...added, ...cellEdits(sheet, place.col, cells)],
    diagnostics: [...diagnostics, ...(place.added ? unprinted(input.grid, place.col) : [])],
  };
}

/** The edits that fill the five columns for the items below their maximum. None when all is there already. */
export function remedyColumns(input: RemedyColumnsInput): Outcome<Edit[]> {
  const places = remedyPlaces(input);
  const columns = REMEDY_ROLES.flatMap((role) => places.get(role) ?? []).map((place) =>
    oneColumn(input, place),
  );
  const noRoom: Diagnostic[] =
    places.size < REMEDY_ROLES.length
      ? [{ code: "no-room", severity: "error", facts: { sheet: input.grid.sheet } }]
      : [];
  return {
    value: columns.flatMap(({ value }) => value),
    diagnostics: [...noRoom, ...columns.flatMap(({ diagnostics }) => diagnostics)],
  };
}
