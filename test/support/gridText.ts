/**
 * The text form of a workbook: a test case that a person can read and write.
 *
 * One line is one row, `|` stands between cells, blanks around a cell fall away. The first line, `# …`, is the reason why
 * the case exists; later lines that start with `# ` are remarks; empty lines count for nothing; `|` alone is an empty row.
 *
 * A cell:   1.5            a number (decimal dot, no leading zeros)
 *           1,5  1.1.1     text: all that is no number; `'` before it makes text of anything ('1.10)
 *           TRUE           a truth value
 *           =D4-E4 -> 0.5  a formula and its cached value (which may be text, or an error: #REF!)
 *           {0.00} 1.5     a number format before a value or a formula
 *           <  ^           joined with the cell to its left, with the cell above
 *           ⏎  ␣           a line break, a no-break blank, anywhere in a text
 *
 * A sheet:  @ Name | at C8 | hidden | protected | active | hide D F | hide 4 | mark phu-luc appendix
 *           (the options in any order; hide takes column letters and row numbers; the first sheet needs no line)
 * A file:   ! nfd          every text is stored decomposed, as some keyboards type it
 *           ! date1904     date serials count from 1904
 */
import { columnIndex, readA1 } from "../../src/core/grid/address";
import type { Area, Cell, CellValue, Grid, PageMark, PageOwner, Workbook } from "../../src/core/grid/grid";
import { mapTexts } from "./reshape";

export interface GridText {
  readonly reason: string;
  readonly book: Workbook;
}

/** A sheet while its lines are read. */
interface Draft {
  readonly name: string;
  readonly options: readonly string[];
  readonly rows: string[][];
}

const wrong = (line: string, why: string): Error => new Error(`grid text: ${why}: "${line}"`);

/** Reads the text form. @throws Error on a line that it does not understand */
export function readGridText(text: string): GridText {
  const [first = "", ...lines] = text.split("\n");
  if (!first.startsWith("# ")) throw wrong(first, "the first line says why the case exists (# …)");
  const marks = lines.filter((line) => line.startsWith("! ")).map((line) => line.slice(2).trim());
  const drafts = readDrafts(lines.filter((line) => !/^[#!] /.test(line) && line.trim() !== ""));
  const sheets = drafts.map(gridOf);
  const active = drafts.find(({ options }) => options.includes("active")) ?? drafts[0];
  const book: Workbook = {
    active: active?.name ?? "",
    sheets,
    names: [],
    structureLocked: false,
    date1904: marks.includes("date1904"),
  };
  const decomposed = marks.includes("nfd") ? mapTexts(book, (each) => each.normalize("NFD")) : book;
  return { reason: first.slice(2).trim(), book: decomposed };
}

function readDrafts(lines: readonly string[]): Draft[] {
  const drafts: Draft[] = [];
  for (const line of lines) {
    const parts = line.replace(/^@ /, "").split("|");
    const cells = parts.map((part) => part.trim());
    if (line.startsWith("@ ")) drafts.push({ name: cells[0] ?? "", options: cells.slice(1), rows: [] });
    else {
      if (drafts.length === 0) drafts.push({ name: "Bảng điểm", options: [], rows: [] });
      drafts.at(-1)?.rows.push(cells);
    }
  }
  return drafts;
}

function gridOf({ name, options, rows }: Draft): Grid {
  const place = option(options, "at");
  const from = place === undefined ? { row: 0, col: 0 } : readA1(place);
  if (!from) throw wrong(place ?? "", "no cell");
  const above = Array.from({ length: from.row }, (): Cell[] => []);
  const before = Array.from({ length: from.col }, () => EMPTY);
  const mark = markOf(option(options, "mark"));
  return {
    sheet: name,
    visibility: options.includes("hidden") ? "hidden" : "visible",
    rows: [...above, ...rows.map((cells) => [...before, ...cells.map(readCell)])],
    merges: mergesOf(rows, name).map((area) => ({
      ...area,
      top: area.top + from.row,
      left: area.left + from.col,
    })),
    columnWidths: {},
    ...hiddenOf(options),
    protected: options.includes("protected"),
    tables: [],
    highlights: [],
    ...(mark ? { mark } : {}),
  };
}

const option = (options: readonly string[], word: string): string | undefined =>
  options.find((each) => each.startsWith(`${word} `))?.slice(word.length + 1);

function hiddenOf(options: readonly string[]): Pick<Grid, "hiddenRows" | "hiddenColumns"> {
  const names = options
    .filter((each) => each.startsWith("hide "))
    .flatMap((each) => each.split(" ").slice(1));
  return {
    hiddenRows: names.filter((each) => /^\d+$/.test(each)).map((each) => Number(each) - 1),
    hiddenColumns: names.flatMap((each) => columnIndex(each) ?? []),
  };
}

const OWNERS: readonly PageOwner[] = ["appendix", "settings", "log", "none"];

function markOf(text: string | undefined): PageMark | undefined {
  const [page, word] = text?.split(" ") ?? [];
  const owner = OWNERS.find((each) => each === word);
  return page !== undefined && owner ? { page, owner } : undefined;
}

const EMPTY: Cell = { value: null, numberFormat: "General" };

function readCell(text: string): Cell {
  if (text === "<" || text === "^") return EMPTY;
  const [, code, rest] = /^\{(.+?)\}\s*(.*)$/.exec(text) ?? [];
  const numberFormat = code ?? "General";
  const content = rest ?? text;
  if (!content.startsWith("=")) return { value: readValue(content), numberFormat };
  const [formula, cached, more] = content.split(" -> ");
  if (cached === undefined || more !== undefined) throw wrong(text, "a formula needs its value (=… -> …)");
  return { value: readValue(cached.trim()), numberFormat, formula: (formula ?? "").trim() };
}

function readValue(text: string): CellValue {
  if (text === "") return null;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return Number(text);
  const content = text.replace(/^'/, "").replaceAll("⏎", "\n").replaceAll("␣", "\u00a0");
  return content === "" ? null : content;
}

/** The cell that holds the content of a place, following `<` and `^`. */
function anchorOf(rows: readonly string[][], row: number, col: number): [row: number, col: number] {
  const sign = rows[row]?.[col];
  if (sign === "<" && col > 0) return anchorOf(rows, row, col - 1);
  if (sign === "^" && row > 0) return anchorOf(rows, row - 1, col);
  if (sign === "<" || sign === "^") throw wrong(rows[row]?.join(" | ") ?? "", "nothing to join with");
  return [row, col];
}

/** The rectangles of joined cells. @throws Error when joined cells make no rectangle */
function mergesOf(rows: readonly string[][], sheet: string): Area[] {
  const areas = new Map<string, { area: Area; cells: number }>();
  rows.forEach((cells, row) =>
    cells.forEach((sign, col) => {
      if (sign !== "<" && sign !== "^") return;
      const [top, left] = anchorOf(rows, row, col);
      const key = `${String(top)},${String(left)}`;
      const known = areas.get(key);
      const height = Math.max(known?.area.rows ?? 1, row - top + 1);
      const width = Math.max(known?.area.cols ?? 1, col - left + 1);
      const area = { sheet, top, left, rows: height, cols: width };
      areas.set(key, { area, cells: (known?.cells ?? 1) + 1 });
    }),
  );
  return [...areas.values()].map(({ area, cells }) => {
    if (cells !== area.rows * area.cols) throw wrong(JSON.stringify(area), "joined cells are no rectangle");
    return area;
  });
}
