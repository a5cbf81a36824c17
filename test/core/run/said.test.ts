/** What a command says instead of doing it, or beside doing it. */
import type { RunRequest } from "../../../src/core";
import type { Workbook } from "../../../src/core/grid/grid";
import {
  bookOf,
  carryOut,
  cellOf,
  codesOf,
  LATER,
  markedGrid,
  sheetOfEdit,
  typed,
  withSheet,
} from "../../support/runBook";
import { editsAgain, lawFaults } from "../../support/runLaws";

const TABLE = `
STT  | Tiêu chí          | Điểm chuẩn | Tự chấm | Thẩm định
I    | CẢI CÁCH THỂ CHẾ  | 3          | 3       | 2
'1.1 | Theo dõi thi hành | 2          | 2       | '1,5
'1.2 | Rà soát văn bản   | 1          | 1       | 0.5
`;
const BOOK = bookOf(`@ Bảng chấm\n${TABLE}`);
const sheetsOf = (book: Workbook): string[] => book.sheets.map(({ sheet }) => sheet);
const COMMANDS = ["deductions", "appendix", "normalize", "unhighlight"] as const;

describe("a protected scorecard", () => {
  const locked = withSheet(BOOK, "Bảng chấm", { protected: true });

  test("is not touched, which is said; the appendices are made all the same", () => {
    const { made, after } = carryOut(locked);
    expect(made.edits.map(sheetOfEdit)).not.toContain("Bảng chấm");
    expect(codesOf(made)).toContain("sheet-protected");
    expect(made.appendices).toEqual(["Phụ lục I", "Phụ lục II"]);
    expect(sheetsOf(after)).toEqual([
      "Bảng chấm",
      "Phụ lục I",
      "Phụ lục II",
      "CCHC Thông tin",
      "CCHC Nhật ký",
    ]);
  });

  test.each(COMMANDS)("after an earlier run: %s does not touch it, and says so", (command) => {
    const done = carryOut(BOOK).after;
    const book = typed(withSheet(done, "Bảng chấm", { protected: true }), { "Bảng chấm!E4": 0 });
    const { made } = carryOut(book, { command, now: LATER });
    expect(made.edits.map(sheetOfEdit)).not.toContain("Bảng chấm");
    expect(codesOf(made)).toContain("sheet-protected");
  });

  test("without its column there is nothing to write, not even a log", () => {
    const { made } = carryOut(locked, { command: "deductions" });
    expect(made.edits).toEqual([]);
    expect(codesOf(made)).toContain("sheet-protected");
  });
});

describe("a workbook of which the structure is locked", () => {
  const locked = { ...BOOK, structureLocked: true };

  test("gets the column but no sheet, and that is said", () => {
    const done = carryOut(locked);
    expect(new Set(done.made.edits.map(sheetOfEdit))).toEqual(new Set(["Bảng chấm"]));
    expect(sheetsOf(done.after)).toEqual(["Bảng chấm"]);
    expect(done.made.diagnostics).toContainEqual({ code: "structure-locked", severity: "error", facts: {} });
    expect(lawFaults(done)).toEqual([]);
    expect(editsAgain(done)).toEqual([]);
  });

  test("keeps appendices that are there already up to date: no sheet has to be added for that", () => {
    const { after } = carryOut(BOOK);
    const book = typed({ ...after, structureLocked: true }, { "Bảng chấm!E4": 0 });
    const again = carryOut(book, { now: LATER });
    const rows = markedGrid(again.after, "diem-tru")?.rows ?? [];
    expect(rows.find((cells) => cells?.[0]?.value === "1.2")?.[5]?.value).toBe(-1);
  });
});

describe("nothing lost", () => {
  const full = typed(BOOK, { "Bảng chấm!E3": 2, "Bảng chấm!E4": 1, "Bảng chấm!E2": 3 });

  test.each(["deductions", "appendix"] as const)("%s says so and writes nothing", (command) => {
    const { made } = carryOut(full, { command });
    expect(made.edits).toEqual([]);
    expect(codesOf(made)).toContain("nothing-lost");
  });

  test.each([
    ["a score is missing", { "Bảng chấm!E3": null }],
    ["a score is over its maximum", { "Bảng chấm!E3": 20 }],
    ["a score is below zero", { "Bảng chấm!E3": -1 }],
  ])("is not good news while %s", (_, cells) => {
    expect(codesOf(carryOut(typed(full, cells)).made)).not.toContain("nothing-lost");
  });
});

describe("several scorecards", () => {
  const both = bookOf(`@ Bìa | active\nBÁO CÁO\n@ Sáu tháng\n${TABLE}\n@ Cả năm\n${TABLE}`);
  const request = (sheet: string): Partial<RunRequest> => ({ sheet });

  test("are a question, never a pick", () => {
    const { made } = carryOut(both);
    expect(made).toMatchObject({ target: undefined, edits: [], appendices: [] });
    expect(made.diagnostics).toEqual([
      { code: "which-scorecard", severity: "error", facts: { sheets: ["Sáu tháng", "Cả năm"] } },
    ]);
  });

  test("the one in view is meant; otherwise the one that is named, however its name is typed", () => {
    expect(carryOut({ ...both, active: "Cả năm" }).made.target?.grid.sheet).toBe("Cả năm");
    expect(carryOut(both, request("cả NĂM".normalize("NFD"))).made.target?.grid.sheet).toBe("Cả năm");
  });

  test("a name that no sheet has, or a sheet that is none, is no scorecard", () => {
    expect(carryOut(both, request("Bìa")).made).toMatchObject({ target: undefined, edits: [] });
    expect(carryOut(both, request("Quý III")).made).toMatchObject({ target: undefined, edits: [] });
  });

  test("a name that no sheet has is not silently another sheet", () => {
    expect(carryOut(BOOK, request("Quý III")).made.target?.grid.sheet).toBeUndefined();
  });

  test("each has appendices of its own, and neither rewrites the other's", () => {
    const first = carryOut(both, request("Sáu tháng")).after;
    const second = carryOut(first, { ...request("Cả năm"), now: LATER });
    const before = first.sheets.filter(({ mark }) => mark?.owner === "appendix");
    for (const page of before) expect(second.after.sheets).toContain(page);
    expect(second.made.appendices).toHaveLength(2);
    expect(second.after.sheets.filter(({ mark }) => mark?.owner === "appendix")).toHaveLength(4);
    expect(editsAgain(second, request("Cả năm"))).toEqual([]);
    expect(editsAgain(second, request("Sáu tháng"))).toEqual([]);
  });
});

test("a workbook without a scorecard says why, and nothing is written", () => {
  const { made } = carryOut(bookOf("Kính gửi các bộ phận"));
  expect(made).toMatchObject({ target: undefined, edits: [] });
  expect(codesOf(made)).toEqual(["not-a-scorecard"]);
});

test("one form only makes one page, without a number", () => {
  const { made, after } = carryOut(BOOK, { forms: ["khac-phuc"] });
  expect(made.appendices).toEqual(["Phụ lục"]);
  expect(markedGrid(after, "diem-tru")).toBeUndefined();
});

test("without an empty column near the table that is said, the appendices are made", () => {
  const wide = Array.from({ length: 25 }, (_, i) => `x${String(i)}`).join(" | ");
  const text = TABLE.trim()
    .split("\n")
    .map((line, i) => `${line} | ${i === 0 ? wide : ""}`)
    .join("\n");
  const far = typed(bookOf(`@ Bảng chấm\n${text}`), {});
  const { made } = carryOut(far);
  const beside = made.edits.filter((edit) => sheetOfEdit(edit) === "Bảng chấm");
  expect(beside.length > 0 || codesOf(made).includes("no-room")).toBe(true);
  expect(made.appendices).toHaveLength(2);
});

test("the score that is text stays text: only the column beside it is written", () => {
  expect(cellOf(carryOut(BOOK).after, "Bảng chấm!E3")).toEqual(cellOf(BOOK, "Bảng chấm!E3"));
});
