/** Beside the scorecard: the deduction column and its highlights. Changes nothing that a person typed. */
import type { Assessment } from "../../assess/assess";
import type { Diagnostic, Outcome } from "../../diagnostic";
import { isFormula, type CellInput, type Edit } from "../../edits/edit";
import { cellAt, type Area, type Grid } from "../../grid/grid";
import { pointsOf } from "../../scorecard/points";
import { readScore } from "../../recognize/cells/readScore";
import { SCORE_ROLES, type Basis } from "../../scorecard/scorecard";
import { cellEdits, unprinted, visibleNeighbour } from "./columnEdits";
import { highlightEdits, sameHighlights } from "./highlightRules";
import { lossCells, type LossCell } from "./lossCells";
import { HEADING, lossColumn, type LossColumn } from "./lossColumn";
import { isOurFormula, type DeductionSign } from "./lossFormulas";

export interface AnnotateInput {
  readonly grid: Grid;
  readonly assessment: Assessment;
  readonly sign: DeductionSign;
  /** The value that our own log recorded for a cell of the column, if it did. */
  readonly recorded: (row: number, col: number) => CellInput | undefined;
}

const cellArea = (sheet: string, row: number, col: number): Area => ({
  sheet,
  top: row,
  left: col,
  rows: 1,
  cols: 1,
});

/** Whether a cell of an existing column may be set: it is empty, holds our formula, or the value that we recorded. */
function isOurs({ grid, recorded }: AnnotateInput, row: number, col: number): boolean {
  const { value, formula } = cellAt(grid, row, col);
  if (formula !== undefined) return isOurFormula(formula);
  if (value === null || (typeof value === "string" && /^[\s.…]*$/.test(value))) return true;
  const before = recorded(row, col);
  return before !== undefined && !isFormula(before) && before === value;
}

function isSame(grid: Grid, input: CellInput, at: { row: number; col: number }): boolean {
  const { value, formula } = cellAt(grid, at.row, at.col);
  if (!isFormula(input)) return formula === undefined && value === input;
  const shown = value ?? "";
  return formula?.replace(/\s+/g, "") === input.formula && shown === input.value;
}

/** A person's own figure that differs from ours; the sign does not matter. */
function typedDiffers({ grid }: AnnotateInput, cell: LossCell, col: number): Diagnostic[] {
  const read = readScore(cellAt(grid, cell.row, col).value);
  const value = isFormula(cell.input) ? cell.input.value : cell.input;
  const computed = typeof value === "number" ? pointsOf(Math.abs(value)) : undefined;
  if (read.kind !== "number" || computed === undefined || Math.abs(read.points) === computed) return [];
  const typed = read.points;
  return [
    {
      code: "deduction-differs",
      severity: "warning",
      at: { sheet: grid.sheet, row: cell.row, col },
      facts: { typed, computed },
    },
  ];
}

/** Points: the heading on two lines, a field's loss in bold letters of size 14. */
const NARROWEST = 54;

/** Figures need the room of the scores, not that of a wide neighbour's texts; undefined where the neighbour is no wider. */
function lossWidth({ grid, assessment }: AnnotateInput, neighbour: number): number | undefined {
  const { columns } = assessment.scorecard.layout;
  const scores = SCORE_ROLES.flatMap((role) => grid.columnWidths[columns[role] ?? -1] ?? []);
  const width = Math.max(NARROWEST, ...scores);
  const isWider = scores.length > 0 && (grid.columnWidths[neighbour] ?? 0) > width;
  return isWider ? width : undefined;
}

/** The new column itself: looks like its neighbour, numbers centred, the heading as tall as the header. */
function columnEdits(input: AnnotateInput, { col, table }: LossColumn): Edit[] {
  const { grid, assessment } = input;
  const { area, layout } = assessment.scorecard;
  const sheet = grid.sheet;
  const [first, last] = layout.headerRows;
  const neighbour = visibleNeighbour(grid, area);
  const width = lossWidth(input, neighbour);
  const column = (left: number): Area => ({ sheet, top: area.top, left, rows: area.rows, cols: 1 });
  const body: Area = { sheet, top: last + 1, left: col, rows: area.top + area.rows - last - 1, cols: 1 };
  const head: Area = { sheet, top: first, left: col, rows: last - first + 1, cols: 1 };
  return [
    { kind: "copyFormat", from: column(neighbour), to: column(col) },
    ...(width === undefined ? [] : [{ kind: "setColumnWidths", sheet, widths: { [col]: width } } as const]),
    {
      kind: "setStyle",
      area: body,
      style: { horizontal: "center", vertical: "center", numberFormat: "General" },
    },
    ...(head.rows > 1 ? [{ kind: "mergeCells", area: head } as const] : []),
    ...(table
      ? [
          {
            kind: "extendTable",
            sheet,
            table: table.name,
            area: { ...table.area, cols: table.area.cols + 1 },
            header: HEADING,
          } as const,
        ]
      : []),
    { kind: "setCells", area: cellArea(sheet, first, col), cells: [[HEADING]] },
  ];
}

function highlightPart({ grid, assessment }: AnnotateInput, col: number, leaves: readonly number[]): Edit[] {
  const { basis, layout } = assessment.scorecard;
  const { result, appraisedScore, survey, selfScore } = layout.columns;
  const byBasis: Readonly<Record<Basis, readonly (number | undefined)[]>> = {
    result: [result, appraisedScore, survey],
    appraisedScore: [appraisedScore, survey],
    selfScore: [selfScore],
    none: [],
  };
  const scores = byBasis[basis].filter((each) => each !== undefined);
  const wanted = highlightEdits({ sheet: grid.sheet, loss: col, scores, rows: leaves });
  if (
    sameHighlights(
      grid.highlights,
      wanted.flatMap(({ highlights }) => highlights),
    )
  )
    return [];
  const old: Edit[] =
    grid.highlights.length === 0
      ? []
      : [{ kind: "removeHighlight", sheet: grid.sheet, highlights: grid.highlights }];
  return [...old, ...wanted];
}

/** Scores that are text keep the column from being live; one sentence with the way out. */
function fixedNote(cells: readonly LossCell[]): Diagnostic[] {
  const count = cells.filter((cell) => cell.fixed && cell.leaf).length;
  return count > 0 ? [{ code: "deduction-fixed", severity: "warning", facts: { count } }] : [];
}

/** The sign that a person used in the column: what we add beside it must not have another. */
function signInUse(input: AnnotateInput, col: number): DeductionSign | undefined {
  const { items } = input.assessment.scorecard;
  const typed = items.flatMap(({ at }) => {
    const read = isOurs(input, at.row, col) ? undefined : readScore(cellAt(input.grid, at.row, col).value);
    return read?.kind === "number" && read.points !== 0 ? [read.points] : [];
  });
  if (typed.length === 0) return undefined;
  return typed.filter((points) => points > 0).length * 2 > typed.length ? "positive" : "negative";
}

/** The edits that put the deduction column and its highlights beside a scorecard. None when all is there already. */
export function annotate(input: AnnotateInput): Outcome<Edit[]> {
  const { grid, assessment } = input;
  const place = lossColumn(grid, assessment.scorecard);
  if (!place)
    return { value: [], diagnostics: [{ code: "no-room", severity: "error", facts: { sheet: grid.sheet } }] };
  const { col, added } = place;
  const sign = added ? input.sign : (signInUse(input, col) ?? input.sign);
  const holds = (row: number, value: number | undefined): boolean =>
    added || isOurs(input, row, col) || (value !== undefined && cellAt(grid, row, col).value === value);
  const cells = lossCells({ grid, assessment, col, sign, holds });
  const own = cells.filter(({ row }) => added || isOurs(input, row, col));
  const mine = new Set(own);
  const typed = cells.filter((cell) => !mine.has(cell));
  const changed = own.filter(({ row, input: wanted }) => !isSame(grid, wanted, { row, col }));
  const leaves = cells.filter(({ leaf }) => leaf).map(({ row }) => row);
  return {
    value: [
      ...(added ? columnEdits(input, place) : []),
      ...cellEdits(grid.sheet, col, changed),
      ...highlightPart(input, col, leaves),
    ],
    diagnostics: [
      ...typed.flatMap((cell) => typedDiffers(input, cell, col)),
      ...fixedNote(own),
      ...(added ? unprinted(grid, col) : []),
    ],
  };
}

/** "Bỏ tô màu": exactly our highlights on a sheet. */
export const removeHighlights = (grid: Grid): Edit[] =>
  grid.highlights.length === 0
    ? []
    : [{ kind: "removeHighlight", sheet: grid.sheet, highlights: grid.highlights }];
