/** Random small workbooks, and random lists of edits that keep the laws. */
import fc from "fast-check";
import { checkEdits, type Ours } from "../../../src/core/edits/checkEdits";
import type { CellInput, Edit } from "../../../src/core/edits/edit";
import { touches } from "../../../src/core/edits/blocks";
import type { Area, Cell, Grid, Highlight, Workbook } from "../../../src/core/grid/grid";

export const SHEET = "Bảng chấm";
export const APPENDIX = "Phụ lục I";
export const OTHER = "Khác";
const ROWS = 8;
const COLS = 7;

/** The last columns of the officer's sheets may be written. */
export const OURS: Ours = {
  areas: [SHEET, OTHER].map((sheet) => ({ sheet, top: 0, left: 4, rows: ROWS, cols: COLS - 4 })),
};

const text = fc.constantFrom(
  "1.10",
  "1-2",
  "=A1",
  "Kế hoạch",
  "Kế hoạch".normalize("NFD"),
  " a\nb ",
  "TRUE",
  "{x}",
);
const number = fc.constantFrom(0, 1, -0.2, 1.1, 2.55, 100000);
const value = fc.oneof(text, number, fc.boolean());
const formula = fc.constantFrom("=A1", "=SUM(A1:B2)", '=IF(COUNT(A1,B1)=2,ROUND(B1-A1,4),"")');
const formulaInput = fc.record({ formula, value: fc.oneof(value, fc.constant("")) });
export const input: fc.Arbitrary<CellInput> = fc.oneof(
  value,
  fc.constant(null),
  fc.constant(""),
  formulaInput,
);
const numberFormat = fc.constantFrom("General", "General", "@", "0.00", "dd/mm/yyyy");

const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: fc.record({ value: fc.oneof(value, fc.constant(null)), numberFormat }) },
  { weight: 1, arbitrary: fc.record({ value, numberFormat, formula }) },
);

const areaOn = (sheet: string): fc.Arbitrary<Area> =>
  fc
    .record({
      top: fc.nat(ROWS - 1),
      left: fc.nat(COLS - 1),
      rows: fc.integer({ min: 1, max: 4 }),
      cols: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ top, left, rows, cols }) => ({
      sheet,
      top,
      left,
      rows: Math.min(rows, ROWS - top),
      cols: Math.min(cols, COLS - left),
    }));

const widths = fc.dictionary(fc.nat(COLS - 1).map(String), fc.integer({ min: 1, max: 400 }));
const rule = fc.constantFrom('=AND(N("cchc-1")=0,$E1>0)', '=AND(N("cchc-2")=0,$F1>0)');
const highlightOn = (sheet: string): fc.Arbitrary<Highlight> =>
  fc.record({ area: areaOn(sheet), formula: rule });

/** Cells under a merge are empty, as they are in a real file. */
function withMerges(grid: Grid, areas: readonly Area[]): Grid {
  const merges = areas.filter(
    (area, i) => area.rows * area.cols > 1 && !areas.slice(0, i).some((each) => touches(each, area)),
  );
  const isHidden = (row: number, col: number): boolean =>
    merges.some(
      (area) =>
        touches(area, { ...area, top: row, left: col, rows: 1, cols: 1 }) &&
        !(area.top === row && area.left === col),
    );
  return {
    ...grid,
    merges,
    rows: grid.rows.map((cells, row) => cells?.map((each, col) => (isHidden(row, col) ? undefined : each))),
  };
}

const gridNamed = (sheet: string): fc.Arbitrary<Grid> =>
  fc
    .record({
      rows: fc.array(fc.oneof(fc.array(cell, { maxLength: 5 }), fc.constant(undefined)), { maxLength: ROWS }),
      merges: fc.array(areaOn(sheet), { maxLength: 2 }),
      columnWidths: widths,
      highlights: fc.array(highlightOn(sheet), { maxLength: 2 }),
    })
    .map(({ merges, ...rest }) =>
      withMerges(
        {
          sheet,
          visibility: "visible",
          merges: [],
          hiddenRows: [],
          hiddenColumns: [],
          protected: false,
          tables:
            sheet === OTHER
              ? [{ name: "Table1", area: { sheet, top: 0, left: 0, rows: 4, cols: 4 }, totalsRow: false }]
              : [],
          ...(sheet === APPENDIX ? { mark: { page: "phu-luc-1", owner: "appendix" as const } } : {}),
          ...rest,
        },
        merges,
      ),
    );

export const workbook: fc.Arbitrary<Workbook> = fc
  .tuple(gridNamed(SHEET), gridNamed(APPENDIX), gridNamed(OTHER))
  .chain(([first, ours, other]) => fc.constantFrom([first, ours], [ours, first, other], [ours, other]))
  .map((sheets) => ({
    active: sheets[0]?.sheet ?? "",
    sheets,
    names: [],
    structureLocked: false,
    date1904: false,
  }));

const NEW = "Phụ lục II";

/** Mostly sheets of ours, where more is allowed. */
const sheetNameIn = ({ sheets }: Workbook): fc.Arbitrary<string> =>
  fc.constantFrom(...sheets.map(({ sheet }) => sheet), APPENDIX, NEW, NEW);

const shaped = <T>(one: fc.Arbitrary<T>, { rows, cols }: Area): fc.Arbitrary<T[][]> =>
  fc.array(fc.array(one, { minLength: cols, maxLength: cols }), { minLength: rows, maxLength: rows });

const column = (area: Area): Area => ({ ...area, cols: 1 });

const editOn = (sheet: string): fc.Arbitrary<Edit> =>
  areaOn(sheet).chain((area): fc.Arbitrary<Edit> =>
    fc.oneof<fc.Arbitrary<Edit>[]>(
      shaped(input, area).map((cells) => ({ kind: "setCells", area, cells })),
      shaped(input, area).map((cells) => ({ kind: "setCells", area, cells })),
      shaped(number, area).map((values) => ({ kind: "normalizeNumber", area, values })),
      fc
        .nat(COLS - 1)
        .map((left) => ({ kind: "copyFormat", from: { ...column(area), left }, to: column(area) })),
      numberFormat.map((code) => ({ kind: "setStyle", area, style: { numberFormat: code, bold: true } })),
      fc.constantFrom({ kind: "mergeCells", area }, { kind: "unmergeCells", area }),
      fc
        .dictionary(fc.nat(COLS).map(String), fc.option(fc.integer({ min: 1, max: 400 })))
        .map((all) => ({ kind: "setColumnWidths", sheet, widths: all })),
      fc.constant({ kind: "setRowHeights", sheet, heights: { [area.top]: 20 } }),
      fc.array(highlightOn(sheet), { minLength: 1, maxLength: 2 }).map((highlights) => ({
        kind: "setHighlight",
        sheet,
        highlights,
        style: { bold: true, color: "000000", fill: "FFFFFF" },
      })),
      fc.constantFrom<Edit>(
        { kind: "removeSheet", sheet },
        { kind: "addSheet", sheet: NEW, mark: { page: "phu-luc-2", owner: "appendix" } },
      ),
    ),
  );

/** Rules as they stand in the workbook, so that some of them go. */
const removals = ({ sheets }: Workbook): fc.Arbitrary<Edit[]> =>
  fc
    .subarray([...sheets])
    .map((grids) =>
      grids.flatMap(({ sheet, highlights: [first] }): Edit[] =>
        first ? [{ kind: "removeHighlight", sheet, highlights: [first] }] : [],
      ),
    );

/** Keeps an edit when the list is still lawful with it. */
function lawful(book: Workbook, edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) {
    if (checkEdits(book, [...kept, edit], OURS).length === 0) kept.push(edit);
  }
  return kept;
}

export interface Case {
  readonly book: Workbook;
  readonly edits: Edit[];
}

/** A table's new column and its heading come together. */
const tableGrowth: readonly Edit[] = [
  { kind: "setCells", area: { sheet: OTHER, top: 0, left: 4, rows: 1, cols: 1 }, cells: [["x"]] },
  {
    kind: "extendTable",
    sheet: OTHER,
    table: "Table1",
    area: { sheet: OTHER, top: 0, left: 0, rows: 4, cols: 5 },
    header: "x",
  },
];

/** A workbook and a lawful list for it. */
export const bookAndEdits: fc.Arbitrary<Case> = workbook.chain((book) =>
  fc
    .tuple(fc.array(sheetNameIn(book).chain(editOn), { maxLength: 24 }), removals(book), fc.boolean())
    .map(([edits, more, grows]) => ({
      book,
      edits: lawful(book, [
        ...(grows ? tableGrowth : []),
        ...edits.sort((a, b) => rank(a) - rank(b)),
        ...more,
      ]),
    })),
);

/** The sheet that is added must be known before anything is put on it. */
const rank = ({ kind }: Edit): number => (kind === "addSheet" ? 0 : 1);
