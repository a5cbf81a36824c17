import { readFileSync } from "node:fs";
import path from "node:path";
import { run, takeBack } from "../../../src/core";
import { applyEdits } from "../../../src/core/edits/applyEdits";
import { cellAt, type Grid, type Workbook } from "../../../src/core/grid/grid";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { contentWithoutLog, NOW } from "../../support/runBook";

const SAMPLE = readWorkbook(
  readFileSync(path.resolve(__dirname, "../../../assets/samples/bang-diem-mau.xlsx")),
);
const EMPTY: Workbook = {
  active: "Sheet1",
  sheets: [{ ...sampleGrid(), sheet: "Sheet1", rows: [], merges: [], columnWidths: {} }],
  names: [],
  structureLocked: false,
  date1904: false,
};

function sampleGrid() {
  const [grid] = SAMPLE.sheets;
  if (!grid) throw new Error("the sample has no sheet");
  return grid;
}

/** What a cell says; a text that begins like a number is kept as text by its format, which shows nothing. */
function said(grid: Grid, row: number, col: number) {
  const { value, formula, numberFormat } = cellAt(grid, row, col);
  return { value, formula, ...(typeof value === "string" ? {} : { numberFormat }) };
}

const made = run(EMPTY, { command: "sample", now: NOW });
const after = applyEdits(EMPTY, made.edits);
const added = after.sheets.find(({ mark }) => mark?.page === "bang-mau");

describe("the sample scorecard as a new sheet", () => {
  test("says cell by cell what the sample file says", () => {
    const wanted = sampleGrid();
    if (!added) throw new Error("no sheet was added");
    expect(added.sheet).toBe(wanted.sheet);
    const rows = Math.max(added.rows.length, wanted.rows.length);
    for (let row = 0; row < rows; row += 1)
      for (let col = 0; col < 8; col += 1)
        expect({ row, col, ...said(added, row, col) }).toEqual({ row, col, ...said(wanted, row, col) });
    const places = (merges: readonly { top: number; left: number; rows: number; cols: number }[]) =>
      merges.map(({ top, left, rows: high, cols }) => [top, left, high, cols].join()).sort();
    expect(places(added.merges)).toEqual(places(wanted.merges));
  });

  test("is read as a scorecard with the promised totals", () => {
    const reading = run(after, { command: "deductions", now: NOW, sheet: added?.sheet ?? "" });
    expect(reading.target?.assessment.deductions.totals).toMatchObject({
      max: 1_000_000,
      self: 908_800,
      obtained: 872_500,
      lost: 127_500,
    });
  });

  test("is the user's sheet at once, and Khôi phục takes it away", () => {
    expect(added?.mark?.owner).toBe("none");
    const { edits, kept } = takeBack(after, { force: false });
    expect(kept).toEqual([]);
    expect(contentWithoutLog(applyEdits(after, edits))).toEqual(contentWithoutLog(EMPTY));
  });

  test("a second one gets a name of its own; a locked structure is said and nothing is written", () => {
    expect(run(after, { command: "sample", now: NOW }).appendices).toEqual([
      `${made.appendices[0] ?? ""} (2)`,
    ]);
    const locked = run({ ...EMPTY, structureLocked: true }, { command: "sample", now: NOW });
    expect(locked.edits).toEqual([]);
    expect(locked.diagnostics.map(({ code }) => code)).toEqual(["structure-locked"]);
  });
});
