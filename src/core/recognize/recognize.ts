/** A workbook's sheets to scorecards. The table of contents of this folder: the steps, in order. */
import type { Diagnostic, NotScorecardReason, Outcome } from "../diagnostic";
import type { Grid, Workbook } from "../grid/grid";
import type { ColumnRole, Layout, Scorecard } from "../scorecard/scorecard";
import { buildItems } from "./items/buildItems";
import { checkCodes } from "./items/codeSequence";
import { chooseColumns, type ColumnChoice } from "./columns/chooseColumns";
import { candidateOf, headerAt, headerBetween, looksLikeHeader, type Header } from "./columns/header";
import { STRONG_FIT } from "./columns/headings";
import { findIndexName } from "./indexName";
import { pickItems, scoresOutside } from "./items/pickItems";
import { whyNot } from "./columns/reasons";
import { basisOf, resolve } from "./items/resolve";
import { statedTotals } from "./rows/statedTotals";
import { readTableRows } from "./rows/tableRows";
import { filledColumns, viewOf, type View } from "./view";
import { columnProofs } from "./columns/columnProofs";

/** What a sheet turned out to be. `value` undefined: no scorecard, and a diagnostic says why. */
export type Recognized = Outcome<Scorecard | undefined>;

/** Fewer items than this are no table. */
const FEWEST_ITEMS = 2;

const refuse = (reason: NotScorecardReason, diagnostics: readonly Diagnostic[] = []): Recognized => ({
  value: undefined,
  diagnostics: [...diagnostics, { code: "not-a-scorecard", severity: "note", facts: { reason } }],
});

function layoutOf(sheet: string, header: Header, choice: ColumnChoice): Layout {
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const [role, { col }] of choice.roles) columns[role] = col;
  return { sheet, headerRows: [header.first, header.last], columns };
}

/** Reads the table under a header whose columns are settled. */
function readTable(view: View, header: Header, layout: Layout): Recognized {
  const table = readTableRows(view, layout, header);
  const picked = pickItems(table.value.rows, layout.columns.maxScore !== undefined);
  const built = buildItems(picked, layout);
  if (built.value.length < FEWEST_ITEMS) return refuse("no-items");
  const coded = checkCodes(built.value, picked);
  const outside = scoresOutside(table.value.rows, picked);
  const basis = basisOf(built.value);
  const resolved = resolve(built.value, basis);
  const totals = statedTotals(table.value.rows, layout);
  const left = header.columns[0]?.col ?? 0;
  const right = header.columns.at(-1)?.col ?? left;
  const indexName = findIndexName(view, header);
  const scorecard: Scorecard = {
    layout,
    area: {
      sheet: layout.sheet,
      top: header.first,
      left,
      rows: table.value.end - header.first,
      cols: right - left + 1,
    },
    ...(indexName === undefined ? {} : { indexName }),
    items: resolved.value,
    statedTotals: totals,
    basis,
  };
  return {
    value: scorecard,
    diagnostics: [...table.diagnostics, ...built.diagnostics, ...coded, ...resolved.diagnostics, ...outside],
  };
}

/** A column whose heading was matched by a word with other uses, or which has a rival. */
function columnDoubts(header: Header, choice: ColumnChoice, sheet: string): Diagnostic[] {
  const doubts: Diagnostic[] = [];
  for (const [role, chosen] of choice.roles) {
    const rivals = choice.rivals.get(role) ?? [];
    const at = { sheet, row: header.last, col: chosen.col };
    const scoring =
      role === "maxScore" || role === "selfScore" || role === "appraisedScore" || role === "result";
    const severity = scoring || role === "title" ? "warning" : "note";
    if (rivals.length > 0) {
      const candidates = [chosen, ...rivals].map(({ col }) => candidateOf(header, col));
      doubts.push({ code: "column-ambiguous", severity, at, column: role, facts: { role, candidates } });
    } else if (chosen.fit < STRONG_FIT && scoring)
      doubts.push({
        code: "column-weak",
        severity,
        at,
        column: role,
        facts: { role, heading: candidateOf(header, chosen.col).heading },
      });
  }
  return doubts;
}

/** Tries the row as the main row of a header. */
function tryHeader(view: View, main: number): Recognized & { readonly end: number } {
  const header = headerAt(view, main);
  const choice = chooseColumns(view, header);
  const reason = whyNot(header, choice.roles);
  if (reason) return { ...refuse(reason), end: header.last + 1 };
  const layout = layoutOf(view.grid.sheet, header, choice);
  const read = readTable(view, header, layout);
  const { value, diagnostics } = read;
  if (!value) return { ...read, end: header.last + 1 };
  const doubts = [...columnDoubts(header, choice, layout.sheet), ...columnProofs(value, header)];
  return { value, diagnostics: [...doubts, ...diagnostics], end: value.area.top + value.area.rows };
}

interface Table {
  readonly value: Scorecard;
  readonly diagnostics: readonly Diagnostic[];
}

const isEmpty = (view: View): boolean =>
  Array.from({ length: view.rowCount }, (_, row) => filledColumns(view, row)).every(
    ({ length }) => length === 0,
  );

/** Every scorecard on a sheet, top to bottom, and the first reason met where a header heads none. */
function findTables(view: View): { tables: Table[]; refusal: Recognized } {
  const tables: Table[] = [];
  let refusal: Recognized | undefined;
  for (let row = 0; row < view.rowCount; row += 1) {
    if (!looksLikeHeader(view, row)) continue;
    const { value, diagnostics, end } = tryHeader(view, row);
    if (value) tables.push({ value, diagnostics });
    else refusal ??= { value, diagnostics };
    row = Math.max(row, end - 1);
  }
  return { tables, refusal: refusal ?? refuse(isEmpty(view) ? "empty" : "no-header") };
}

const scored = ({ value }: Table): number =>
  value.items.filter(({ obtained }) => obtained !== undefined).length;

/** The table that is the scorecard: the one with more scored items, then with more items; a summary stands beside it. */
const better = (a: Table, b: Table): Table =>
  scored(b) > scored(a) || (scored(b) === scored(a) && b.value.items.length > a.value.items.length) ? b : a;

/** Recognises one sheet: its largest criteria table; others are said, not read. */
export function recognizeSheet(grid: Grid, date1904 = false): Recognized {
  if (grid.mark && grid.mark.owner !== "none") return refuse("ours");
  const { tables, refusal } = findTables(viewOf(grid, date1904));
  const [first, ...rest] = tables;
  if (!first) return refusal;
  const best = rest.reduce(better, first);
  const others = tables
    .filter((table) => table !== best)
    .map(({ value: { area } }): Diagnostic => {
      const at = { sheet: grid.sheet, row: area.top, col: area.left };
      return { code: "second-table", severity: "warning", at, facts: { used: best.value.area } };
    });
  return { value: best.value, diagnostics: [...best.diagnostics, ...others] };
}

/** Reads a sheet by a layout that a person gave. It is honoured exactly, whatever the headings say. */
export function recognizeWith(grid: Grid, layout: Layout, date1904 = false): Recognized {
  const view = viewOf(grid, date1904);
  const header = headerBetween(view, ...layout.headerRows);
  return readTable(view, header, { ...layout, sheet: grid.sheet });
}

/** Every sheet of a workbook, in tab order; layouts given for a sheet override the guess. */
export function recognize(book: Workbook, layouts: readonly Layout[] = []): ReadonlyMap<string, Recognized> {
  return new Map(
    book.sheets.map((grid) => {
      const layout = layouts.find(({ sheet }) => sheet === grid.sheet);
      return [
        grid.sheet,
        layout ? recognizeWith(grid, layout, book.date1904) : recognizeSheet(grid, book.date1904),
      ];
    }),
  );
}
