/** What a list of edits does, in words: one renderer for preview, dry run and golden files. Place first, then found → new. */
import { a1, a1Area, columnLetters } from "../grid/address";
import { cellAt, type Area, type Cell, type Grid, type Workbook } from "../grid/grid";
import { shownText } from "../grid/render";
import type { CellInput, Edit, EditKind, EditOf, PrintSetup } from "../edits/edit";

export interface DescribeOptions {
  /** Every cell on its own line. Else a column of many cells, and a new sheet, are summed up. */
  readonly full?: boolean;
}

/** Cells of one column that are still told one by one, and how many are told when there are more. */
const MOST_CELLS = 5;
const FIRST_CELLS = 3;
const MOST_PLACES = 5;
const MOST_LETTERS = 120;

/** Lines sheet by sheet, in the workbook's order. The order of the list, and how it is cut into edits, make no difference. */
export function describeEdits(
  book: Workbook,
  edits: readonly Edit[],
  { full = false }: DescribeOptions = {},
): string[] {
  const bySheet = new Map<string, Edit[]>(book.sheets.map(({ sheet }) => [sheet, []]));
  for (const edit of edits) {
    const sheet = sheetOf(edit);
    const list = bySheet.get(sheet);
    if (list) list.push(edit);
    else bySheet.set(sheet, [edit]);
  }
  return [...bySheet].flatMap(([sheet, own]) => {
    const grid = book.sheets.find((each) => each.sheet === sheet);
    return own.length === 0 ? [] : describeSheet({ sheet, grid, edits: own, full });
  });
}

interface SheetEdits {
  readonly sheet: string;
  readonly grid: Grid | undefined;
  readonly edits: readonly Edit[];
  readonly full: boolean;
}

/** The log speaks of all the other lines: it is named, not told. */
function describeSheet(on: SheetEdits): string[] {
  const { sheet, grid, edits, full } = on;
  if (edits.some(({ kind }) => kind === "removeSheet")) return [`Xóa trang tính “${sheet}”`];
  const [added] = edits.filter((edit) => edit.kind === "addSheet");
  if ((added?.mark ?? grid?.mark)?.owner === "log") return [`${sheet}: ghi nhật ký`];
  const changes = changesOf(on);
  if (added && !full) return [`Thêm trang tính “${sheet}” (${String(changes.length)} ô có nội dung)`];
  const cells = full
    ? changes.map((change) => `${sheet}!${changeText(change)}`)
    : columnLines(sheet, changes);
  return [...(added ? [`Thêm trang tính “${sheet}”`] : []), ...cells, ...lookLines(on)];
}

const sheetOf = (edit: Edit): string => {
  if ("sheet" in edit) return edit.sheet;
  return "to" in edit ? edit.to.sheet : edit.area.sheet;
};

interface Change {
  readonly row: number;
  readonly col: number;
  readonly before: string;
  readonly after: string;
}

/** Cells whose content becomes another, row by row. */
function changesOf({ grid, edits }: SheetEdits): Change[] {
  const changes = edits.flatMap((edit): Change[] => {
    if (edit.kind === "setCells") return changesIn(edit.area, edit.cells, grid);
    return edit.kind === "normalizeNumber" ? changesIn(edit.area, edit.values, grid) : [];
  });
  return changes.sort((a, b) => a.row - b.row || a.col - b.col);
}

function changesIn(
  { top, left }: Area,
  inputs: readonly (readonly CellInput[])[],
  grid: Grid | undefined,
): Change[] {
  return inputs.flatMap((cells, down) =>
    cells.flatMap((input, across) => {
      const [row, col] = [top + down, left + across];
      const before = grid ? contentText(cellAt(grid, row, col)) : "";
      const after = contentText(cellOf(input));
      return before === after ? [] : [{ row, col, before, after }];
    }),
  );
}

type Content = Pick<Cell, "value" | "formula">;

const cellOf = (input: CellInput): Content =>
  typeof input === "object" && input !== null ? input : { value: input };

/** What a cell holds, in words; empty text when it holds nothing. */
function contentText({ value, formula }: Content): string {
  if (formula !== undefined) return `công thức ${formula} (${resultText(value)})`;
  if (value === null || value === "") return "";
  return typeof value === "string" ? `“${value.replaceAll("\n", "⏎")}”` : plainText(value);
}

const resultText = (value: Content["value"]): string =>
  value === null || value === "" ? "chưa có giá trị" : `giá trị ${plainText(value)}`;

/** Numbers with a decimal comma, free of binary noise. */
function plainText(value: string | number | boolean): string {
  const text = shownText({ value, numberFormat: "General" }, false);
  return typeof value === "number" ? text.replace(".", ",") : text;
}

function changeText({ row, col, before, after }: Change): string {
  const place = a1(row, col);
  if (before === "") return `${place}: thêm ${after}`;
  return after === "" ? `${place}: xóa ${before}` : `${place}: ${before} → ${after}`;
}

/** Long columns by their first cells and their number; long texts cut. */
function columnLines(sheet: string, changes: readonly Change[]): string[] {
  const columns = new Map<number, Change[]>();
  for (const change of changes) {
    const column = columns.get(change.col);
    if (column) column.push(change);
    else columns.set(change.col, [change]);
  }
  const inOrder = [...columns].sort(([a], [b]) => a - b);
  return inOrder.flatMap(([, cells]) => {
    const lines = cells.map((change) => changeText({ ...change, ...shortened(change) }));
    if (cells.length <= MOST_CELLS) return lines.map((line) => `${sheet}!${line}`);
    const head = `${sheet}!${rangeText(cells)}: ${String(cells.length)} ô thay đổi, các ô đầu:`;
    return [head, ...lines.slice(0, FIRST_CELLS).map((line) => `  ${line}`)];
  });
}

const shortened = ({ before, after }: Change): Pick<Change, "before" | "after"> => ({
  before: shorten(before),
  after: shorten(after),
});

const shorten = (text: string): string =>
  text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS)}…${text.startsWith("“") ? "”" : ""}`;

function rangeText(cells: readonly Change[]): string {
  const [first, last] = [cells[0], cells.at(-1)];
  return first && last ? `${a1(first.row, first.col)}:${a1(last.row, last.col)}` : "";
}

/** Everything but contents, one line for each matter. */
function lookLines({ sheet, edits }: SheetEdits): string[] {
  const of = <K extends EditKind>(kind: K): EditOf<K>[] =>
    edits.filter((edit): edit is EditOf<K> => edit.kind === kind);
  const areas = (kind: "mergeCells" | "unmergeCells" | "setStyle" | "clearFormat"): string[] =>
    of(kind).map(({ area }) => a1Area(area));
  const rules = (kind: "setHighlight" | "removeHighlight"): string[] =>
    of(kind).flatMap(({ highlights }) => highlights.map(({ area }) => a1Area(area)));
  const heights = of("setRowHeights").flatMap((edit) => Object.keys(edit.heights));
  return [
    ...of("extendTable").map(
      ({ table, area, header }) => `${sheet}!${a1Area(area)}: bảng “${table}” có cột “${header}” ở cuối`,
    ),
    ...of("copyFormat").map(
      ({ from, to }) => `${sheet}!${a1Area(to)}: định dạng như cột ${columnLetters(from.left)}`,
    ),
    ...placesLine(sheet, "bỏ định dạng đã thêm", areas("clearFormat")),
    ...placesLine(sheet, "bỏ gộp ô", areas("unmergeCells")),
    ...placesLine(sheet, "gộp ô", areas("mergeCells")),
    ...placesLine(sheet, "độ rộng cột", of("setColumnWidths").flatMap(widthTexts)),
    ...(heights.length > 0 ? [`${sheet}: chiều cao ${String(heights.length)} dòng`] : []),
    ...(areas("setStyle").length > 0
      ? [`${sheet}: định dạng ${String(areas("setStyle").length)} vùng ô`]
      : []),
    ...placesLine(sheet, "bỏ tô màu mục bị trừ điểm", rules("removeHighlight")),
    ...placesLine(sheet, "tô màu mục bị trừ điểm", rules("setHighlight")),
    ...of("setPrint").map(({ print }) => `${sheet}: ${printText(print)}`),
  ];
}

function widthTexts({ widths }: EditOf<"setColumnWidths">): string[] {
  return Object.entries(widths).map(
    ([col, width]) =>
      `${columnLetters(Number(col))} ${width === null ? "(mặc định)" : `(${plainText(width)} pt)`}`,
  );
}

/** "Bảng chấm: tô màu mục bị trừ điểm H12:H98, H100 và 3 vùng nữa"; a place named twice counts once. */
function placesLine(sheet: string, what: string, all: readonly string[]): string[] {
  const places = [...new Set(all)];
  const rest = places.length - MOST_PLACES;
  if (places.length === 0) return [];
  const more = rest > 0 ? ` và ${String(rest)} vùng nữa` : "";
  return [`${sheet}: ${what} ${places.slice(0, MOST_PLACES).join(", ")}${more}`];
}

function printText({ landscape, fitToWidth, repeatRows, pageNumbers }: PrintSetup): string {
  return [
    `in khổ A4 ${landscape ? "ngang" : "dọc"}`,
    ...(fitToWidth ? ["vừa bề rộng trang"] : []),
    ...(repeatRows ? [`lặp dòng ${String(repeatRows[0] + 1)}-${String(repeatRows[1] + 1)}`] : []),
    ...(pageNumbers ? ["có số trang"] : []),
  ].join(", ");
}

export type EditCounts = Readonly<Record<EditKind, number>>;

/** How much of every kind: cells that are written, areas of highlights, else edits. */
export function countEdits(edits: readonly Edit[]): EditCounts {
  const counts: Record<EditKind, number> = {
    addSheet: 0,
    removeSheet: 0,
    setCells: 0,
    normalizeNumber: 0,
    copyFormat: 0,
    clearFormat: 0,
    extendTable: 0,
    setStyle: 0,
    mergeCells: 0,
    unmergeCells: 0,
    setColumnWidths: 0,
    setRowHeights: 0,
    setPrint: 0,
    setHighlight: 0,
    removeHighlight: 0,
  };
  for (const edit of edits) counts[edit.kind] += amountOf(edit);
  return counts;
}

function amountOf(edit: Edit): number {
  if (edit.kind === "setCells" || edit.kind === "normalizeNumber") return edit.area.rows * edit.area.cols;
  return "highlights" in edit ? edit.highlights.length : 1;
}
