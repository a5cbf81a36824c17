/**
 * A table on a sheet of ours, as it stands after people have worked on it: columns are found by their headings wherever they
 * were moved, blank rows count for nothing, a cell merged downwards counts for each of its rows.
 */
import type { Diagnostic, Outcome } from "../../diagnostic";
import { foldWords } from "../../grid/fold";
import {
  cellAt,
  covers,
  type Area,
  type Cell,
  type CellRef,
  type Grid,
  type PageMark,
  type Workbook,
} from "../../grid/grid";
import { shownText } from "../../grid/render";

export interface SheetColumn<K extends string = string> {
  readonly key: K;
  readonly heading: string;
  /** Points, for a new sheet. */
  readonly width: number;
  /** Without it the rows of the table say nothing. */
  readonly needed?: boolean;
}

export interface TextCell {
  /** As typed, ends trimmed, line breaks kept; "" when empty. */
  readonly text: string;
  /** The cell holds a number: a code such as 1.10 has lost its nought. */
  readonly isNumber: boolean;
  readonly at: CellRef;
}

export type TableRow<K extends string> = Readonly<Record<K, TextCell>>;

export interface SheetTable<K extends string> {
  readonly rows: readonly TableRow<K>[];
  /** Zero-based column of each heading that was found. */
  readonly columns: ReadonlyMap<K, number>;
  /** The first row below everything on the sheet. */
  readonly end: number;
}

/** Zero-based, one past the last row that says anything. */
const lastRow = ({ rows }: Grid): number =>
  rows
    .map((cells) => cells?.some((cell) => cell !== undefined && cell.value !== null) ?? false)
    .lastIndexOf(true) + 1;

/** The first sheet with this mark. */
export const settingsGrid = (book: Workbook, { page }: PageMark): Grid | undefined =>
  book.sheets.find(({ mark }) => mark?.page === page && mark.owner === "settings");

const textOf = (cell: Cell, date1904: boolean): string => {
  const text = typeof cell.value === "string" ? cell.value : shownText(cell, date1904);
  return text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
};

/** A heading is known by its words, whatever is written behind them ("Chủ trì (đơn vị)"). */
function columnsAt<K extends string>(
  grid: Grid,
  row: number,
  columns: readonly SheetColumn<K>[],
): Map<K, number> {
  // Rows may have holes: every place is asked for.
  const texts = Array.from({ length: grid.rows[row]?.length ?? 0 }, (_, col) =>
    foldWords(textOf(cellAt(grid, row, col), false)),
  );
  const found = new Map<K, number>();
  for (const { key, heading } of columns) {
    const words = foldWords(heading);
    const exact = texts.indexOf(words);
    const col = exact >= 0 ? exact : texts.findIndex((text) => text.startsWith(`${words} `));
    if (col >= 0 && ![...found.values()].includes(col)) found.set(key, col);
  }
  return found;
}

/** The row with most headings; at least two, and half of those that are needed. */
function findHeader<K extends string>(
  grid: Grid,
  columns: readonly SheetColumn<K>[],
): { row: number; found: Map<K, number> } | undefined {
  let best: { row: number; found: Map<K, number> } | undefined;
  grid.rows.forEach((_, row) => {
    const found = columnsAt(grid, row, columns);
    if (found.size >= 2 && found.size > (best?.found.size ?? 0)) best = { row, found };
  });
  return best;
}

/** The place whose content counts for a cell: the top of a merge that goes down over it. */
function sourceOf(merges: readonly Area[], row: number, col: number): CellRef | undefined {
  const merge = merges.find((area) => covers(area, row, col));
  if (!merge) return undefined;
  return { sheet: merge.sheet, row: merge.top, col: merge.left === col ? merge.left : -1 };
}

interface Place<K extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<K, number>;
  readonly keys: readonly K[];
  readonly merges: readonly Area[];
  readonly date1904: boolean;
}

function rowAt<K extends string>(
  grid: Grid,
  { row, columns, keys, merges, date1904 }: Place<K>,
): TableRow<K> | undefined {
  let own = false;
  const entries = keys.map((key): [K, TextCell] => {
    const col = columns.get(key) ?? -1;
    const source = sourceOf(merges, row, col) ?? { sheet: grid.sheet, row, col };
    const cell = cellAt(grid, source.row, source.col);
    const text = textOf(cell, date1904);
    if (text !== "" && source.row === row) own = true;
    return [
      key,
      {
        text,
        isNumber: typeof cell.value === "number",
        at: { sheet: grid.sheet, row, col: Math.max(col, 0) },
      },
    ];
  });
  return own ? (Object.fromEntries(entries) as TableRow<K>) : undefined;
}

/** The table of a sheet. A heading that is gone, or cells that were merged, are said; undefined when no heading row is left. */
export function readTable<K extends string>(
  grid: Grid,
  columns: readonly SheetColumn<K>[],
  date1904: boolean,
): Outcome<SheetTable<K> | undefined> {
  const { sheet } = grid;
  const header = findHeader(grid, columns);
  if (!header)
    return {
      value: undefined,
      diagnostics: [{ code: "setting-unreadable", severity: "error", facts: { sheet } }],
    };
  const { row: top, found } = header;
  const gone = columns.filter(({ key }) => !found.has(key));
  const merges = grid.merges.filter(
    (area) => area.top > top && [...found.values()].some((col) => touches(area, col)),
  );
  const keys = columns.map(({ key }) => key);
  const rows = grid.rows.flatMap((_, row) =>
    row > top ? (rowAt(grid, { row, columns: found, keys, merges, date1904 }) ?? []) : [],
  );
  return {
    value: { rows: gone.some(({ needed }) => needed) ? [] : rows, columns: found, end: lastRow(grid) },
    diagnostics: [...goneColumns(gone, { sheet, row: top, col: 0 }), ...merged(merges)],
  };
}

const touches = ({ left, cols }: Area, col: number): boolean => col >= left && col < left + cols;

const goneColumns = (gone: readonly SheetColumn[], at: CellRef): Diagnostic[] =>
  gone.map(({ heading, needed }) => ({
    code: "setting-column-missing",
    severity: needed ? "error" : "note",
    at,
    facts: { heading, needed: needed ?? false },
  }));

const merged = (merges: readonly Area[]): Diagnostic[] =>
  merges.map(({ sheet, top, left, rows, cols }) => ({
    code: "setting-merged",
    severity: cols > 1 ? "warning" : "note",
    at: { sheet, row: top, col: left },
    facts: { rows, cols },
  }));

/** A dotted code that is stored as a number: whether a nought was lost cannot be seen. */
export const codeAsNumber = ({ text, isNumber, at }: TextCell): Diagnostic[] =>
  isNumber && text.includes(".")
    ? [{ code: "setting-code-number", severity: "note", at, facts: { code: text } }]
    : [];
