/** @jest-environment node */
/** What the page gets of a sheet: blocks, merges over their edges, highlights; where keys lead; how it prints. */
import { highlightEdits } from "../../src/core/compose/annotate/highlightRules";
import { readA1 } from "../../src/core/grid/address";
import type { Workbook } from "../../src/core/grid/grid";
import { drawnBlocks, moved, offsets, placeAt, scrollTo } from "../../src/workbench/grid/geometry";
import { BookSession } from "../../src/workbench/book/session";
import { paginate } from "../../src/workbench/print/paginate";
import { blockOf } from "../../src/workbench/sheet/blocks";
import { findIn } from "../../src/workbench/sheet/find";
import type { Block, GridCell, SheetFrame } from "../../src/workbench/sheet/frame";
import { sheetFrame } from "../../src/workbench/sheet/frames";
import { highlightsOf } from "../../src/workbench/sheet/lit";
import { readGridText } from "../support/gridText";
import { xlsxOf } from "../support/ooxmlBook";

const bookOf = (text: string): Workbook => readGridText(`# made for one test\n@ Một\n${text}`).book;
const sessionOf = (book: Workbook): BookSession => new BookSession(xlsxOf(book));

function cellIn(block: Block, address: string): GridCell | undefined {
  const { row, col } = readA1(address) ?? { row: -1, col: -1 };
  return block.find((each) => each.row === row)?.cells.find((each) => each.col === col);
}

describe("blocks of cells", () => {
  test("merged cells say what they cover, and covered places are not there", () => {
    const session = sessionOf(bookOf("a | < | b\n^ | ^ | c"));
    const block = blockOf(session, sheetFrame(session, "Một"), 0);
    expect(cellIn(block, "A1")).toMatchObject({ text: "a", rowSpan: 2, colSpan: 2 });
    expect([cellIn(block, "B1"), cellIn(block, "A2"), cellIn(block, "B2")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(cellIn(block, "C2")?.text).toBe("c");
  });

  test("a merged cell over the edge of a block is cut there, and says its text once", () => {
    const rows = Array.from({ length: 150 }, (_, i) => (i === 90 ? "tall" : i > 90 && i < 120 ? "^" : "x"));
    const session = sessionOf(bookOf(rows.join("\n")));
    const frame = sheetFrame(session, "Một");
    const [first, second] = [blockOf(session, frame, 0), blockOf(session, frame, 1)];
    expect(cellIn(first, "A91")).toMatchObject({ text: "tall", rowSpan: 10, cut: "bottom" });
    expect(cellIn(second, "A101")).toMatchObject({ text: "", rowSpan: 20, cut: "top" });
    expect(cellIn(second, "A121")?.text).toBe("x");
  });

  test("text runs over empty neighbours, up to the next filled cell", () => {
    const session = sessionOf(bookOf("một tiêu đề rất dài | | | x"));
    const frame = sheetFrame(session, "Một");
    const cell = cellIn(blockOf(session, frame, 0), "A1");
    expect(cell?.spill).toBe((frame.widths[1] ?? 0) + (frame.widths[2] ?? 0));
  });

  test("numbers show as their format says", () => {
    const session = sessionOf(bookOf("{0.00} 1.5 | {dd/mm/yyyy} 45000"));
    const block = blockOf(session, sheetFrame(session, "Một"), 0);
    expect([cellIn(block, "A1")?.text, cellIn(block, "B1")?.text]).toEqual(["1,50", "15/03/2023"]);
  });
});

describe("highlights that are on", () => {
  const [all, part] = highlightEdits({ sheet: "Một", loss: 2, scores: [1, 0], rows: [0, 1, 2, 3, 4] });
  const grid = {
    ...(bookOf("1 | 0 | -1\n1 | 0.5 | -0.5\n1 | 1 | 0\n0 | | -1\n1 | '0,0 | -1").sheets[0] ?? { rows: [] }),
    highlights: [...(all?.highlights ?? []), ...(part?.highlights ?? [])],
  } as Workbook["sheets"][number];

  test("all lost, part lost, nothing lost, the next score column, zero as text", () => {
    const lit = highlightsOf(grid, { from: 0, to: grid.rows.length });
    expect([0, 1, 2, 3, 4].map((row) => lit(row, 2))).toEqual(["all", "part", undefined, "all", "all"]);
    expect(lit(0, 1)).toBeUndefined();
  });

  test("a rule of another shape is not evaluated", () => {
    const odd = {
      ...grid,
      highlights: [
        { area: { sheet: "Một", top: 0, left: 2, rows: 5, cols: 1 }, formula: '=AND(N("cchc-1")=0,A1>9)' },
      ],
    };
    expect(highlightsOf(odd, { from: 0, to: 9 })(0, 2)).toBeUndefined();
  });
});

test("find: without accents any, with accents exactly; hidden rows are passed over", () => {
  const session = sessionOf(bookOf("Điểm chuẩn | diem\n{0.00} 1.5 | Điểm"));
  const places = (text: string) =>
    findIn(session, "Một", text).map(({ row, col }) => `${String(row)},${String(col)}`);
  expect(places("diem")).toEqual(["0,0", "0,1", "1,1"]);
  expect(places("ĐIỂM")).toEqual(["0,0", "1,1"]);
  expect(places("1,50")).toEqual(["1,0"]);
  expect(places("  ")).toEqual([]);
});

describe("where keys lead", () => {
  const sizes = { widths: [10, 0, 10, 10], heights: [5, 5, 0, 5, 5, 5] };
  const go = (row: number, col: number, key: string, ctrl = false) =>
    moved(sizes, { row, col }, { key, ctrl, page: 2 });

  test("hidden rows and columns are stepped over", () => {
    expect(go(1, 0, "ArrowDown")).toEqual({ row: 3, col: 0 });
    expect(go(0, 0, "ArrowRight")).toEqual({ row: 0, col: 2 });
    expect(go(3, 2, "ArrowUp")).toEqual({ row: 1, col: 2 });
  });

  test("edges hold", () => {
    expect(go(0, 0, "ArrowUp")).toEqual({ row: 0, col: 0 });
    expect(go(5, 3, "ArrowRight")).toEqual({ row: 5, col: 3 });
    expect(go(1, 2, "End", true)).toEqual({ row: 5, col: 3 });
    expect(go(1, 2, "Home", true)).toEqual({ row: 0, col: 0 });
    expect(go(0, 2, "PageDown")).toEqual({ row: 3, col: 2 });
    expect(go(0, 0, "x")).toBeUndefined();
  });

  test("a merged cell is left as one", () => {
    const from = { row: 0, col: 0, rowSpan: 2, colSpan: 2 };
    expect(moved(sizes, from, { key: "ArrowDown", ctrl: false, page: 1 })).toEqual({ row: 3, col: 0 });
    expect(moved(sizes, from, { key: "ArrowRight", ctrl: false, page: 1 })).toEqual({ row: 0, col: 3 });
  });
});

describe("what is drawn of a long sheet", () => {
  const heights = Array.from({ length: 5_000 }, () => 10);
  const blocks = [0, ...Array.from({ length: 50 }, (_, i) => 8 + i * 100)];
  const frame = { blocks, heights, frozen: { rows: 8, cols: 0 } } as unknown as SheetFrame;

  test("the frozen block, what is in sight with one on either side, and the active one", () => {
    expect(drawnBlocks(frame, { top: 20_000, bottom: 20_900 }, 3)).toEqual([0, 3, 19, 20, 21, 22]);
  });

  test("all of a short one", () => {
    const short = { ...frame, heights: heights.slice(0, 300), blocks: [0, 8, 108, 208] };
    expect(drawnBlocks(short, { top: 0, bottom: 10 }, undefined)).toEqual([0, 1, 2, 3]);
  });

  test("offsets and places are each other's inverse", () => {
    const sums = offsets([10, 0, 20, 5]);
    expect(sums).toEqual([0, 10, 10, 30, 35]);
    expect([0, 9, 10, 29, 30, 99].map((at) => placeAt(sums, at))).toEqual([0, 0, 2, 2, 3, 3]);
  });

  test("scrolling goes no further than needed, and not behind what is frozen", () => {
    const room = { size: 100, fixed: 20 };
    expect(scrollTo([50, 60], 0, room)).toBe(0);
    expect(scrollTo([150, 160], 0, room)).toBe(60);
    expect(scrollTo([150, 160], 140, room)).toBe(130);
    expect(scrollTo([0, 10], 500, room)).toBe(500);
  });
});

describe("printed pages", () => {
  const page = {
    landscape: true,
    paper: 9,
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
    scale: 100,
    fitToWidth: 1,
    centerHorizontally: true,
    breaks: [],
    header: "&C&P",
    footer: "",
    differentFirst: true,
    repeatRows: [1, 1] as const,
  };
  const frame = (change: object = {}, heights = Array.from({ length: 40 }, () => 30)) =>
    ({ page: { ...page, ...change }, widths: [300, 300, 120], heights }) as unknown as SheetFrame;
  const filled = { rows: 40, cols: 3 };

  test("A4 landscape; the repeated row takes its room on every later page; no number on page one", () => {
    const plan = paginate(frame(), filled);
    expect([Math.round(plan.width), Math.round(plan.height)]).toEqual([842, 595]);
    // 595 - 2 x 56,7 = 481,9 points: 16 rows of 30; later pages have 15 below the repeated one. 720 points fit into 714,3.
    expect(plan.scale).toBeCloseTo(714.33 / 720, 3);
    expect(plan.pages.map(({ rows }) => rows)).toEqual([
      [0, 16],
      [16, 31],
      [31, 40],
    ]);
    expect(plan.pages.map(({ repeated }) => repeated)).toEqual([undefined, [1, 2], [1, 2]]);
    expect(plan.pages.map(({ showsNumber }) => showsNumber)).toEqual([false, true, true]);
  });

  test("breaks by hand begin a page; hidden rows take no room; a row taller than a page has one alone", () => {
    expect(paginate(frame({ breaks: [10] }), filled).pages[0]?.rows).toEqual([0, 10]);
    const heights = [30, 30, 0, 900, 30];
    const rows = paginate(frame({ repeatRows: undefined }, heights), { rows: 5, cols: 3 }).pages.map(
      (each) => each.rows,
    );
    expect(rows).toEqual([
      [0, 3],
      [3, 4],
      [4, 5],
    ]);
  });

  test("without fitting, columns fall onto further pages, down first", () => {
    const plan = paginate(frame({ fitToWidth: undefined, repeatRows: undefined }), filled);
    expect(plan.scale).toBe(1);
    expect(plan.pages.map(({ cols }) => cols)).toEqual([
      ...Array<number[]>(3).fill([0, 2]),
      ...Array<number[]>(3).fill([2, 3]),
    ]);
  });
});
