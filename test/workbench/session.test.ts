/** @jest-environment node */
/** Scores typed by a person: what is taken, what our figures do, what the officer's own formulas do. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readA1 } from "../../src/core/grid/address";
import { cellAt, type Workbook } from "../../src/core/grid/grid";
import { run } from "../../src/core/run/run";
import { HostError } from "../../src/hosts/host";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { BookSession } from "../../src/workbench/book/session";
import { readTyped } from "../../src/workbench/book/enterScore";
import { dependentsOf, formulaCells } from "../../src/workbench/book/dependents";
import { a1 } from "../../src/core/grid/address";
import { readGridText } from "../support/gridText";
import { xlsxOf } from "../support/ooxmlBook";

const NOW = "2026-02-03 08:00";
const SHEET = "Bảng chấm";
const sample = new Uint8Array(readFileSync(path.join(__dirname, "../../assets/samples/bang-diem-mau.xlsx")));
const SAMPLE_SHEET = "Bảng chấm điểm 2025";

const at = (address: string, sheet = SHEET) => ({ sheet, ...(readA1(address) ?? { row: 0, col: 0 }) });
const valueIn = (book: Workbook, address: string, sheet = SHEET) => {
  const grid = book.sheets.find((each) => each.sheet === sheet);
  const { row, col } = at(address);
  return grid && cellAt(grid, row, col).value;
};
const formulaIn = (book: Workbook, address: string) => {
  const grid = book.sheets.find(({ sheet }) => sheet === SHEET);
  const { row, col } = at(address);
  return grid && cellAt(grid, row, col).formula;
};

/** Sums are the officer's own formulas. */
const SCORECARD = `# scores with sums of the officer's own
@ ${SHEET}
TT     | Tiêu chí            | Điểm chuẩn      | Tự đánh giá | Thẩm định
I      | CẢI CÁCH THỂ CHẾ    | =SUM(C3:C4) -> 3 | =SUM(D3:D4) -> 3 | =SUM(E3:E4) -> 2.5
'1.1   | Kế hoạch năm        | 1               | 1           | 1
'1.2   | Báo cáo             | 2               | 2           | 1.5
       | Tổng điểm           | =C2 -> 3        | =D2 -> 3    | =E2 -> 2.5
@ Theo dõi
Điểm năm nay | ='Bảng chấm'!E5 -> 2.5
Khác         | =B9 -> 0
`;
const withWords = (): BookSession =>
  new BookSession(xlsxOf(readGridText(SCORECARD.replace("| 1.5\n", "| chưa chấm\n")).book));
const scorecard = (): BookSession => new BookSession(xlsxOf(readGridText(SCORECARD).book));

/** Column and highlights, as the pane writes them. */
function withDeductions(session: BookSession): BookSession {
  const { edits, expected } = run({ ...session.book, active: SHEET }, { command: "deductions", now: NOW });
  session.apply(edits, expected);
  return session;
}

describe("what is typed", () => {
  test.each([
    ["1,5", 1.5],
    ["1.5", 1.5],
    [" 0,25 ", 0.25],
    ["- 0,2", -0.2],
    ["2 điểm", 2],
    ["", null],
  ])("%p is %p", (text, value) => expect(readTyped(text)).toEqual({ value }));

  test.each([
    ["đạt", "not-a-number"],
    ["15/20", "not-a-number"],
    ["1.250", "ambiguous"],
    ["=1+1", "not-a-number"],
    ["1,5 điểm (thiếu báo cáo)", "not-a-number"],
  ])("%p is refused: %s", (text, refusal) => expect(readTyped(text)).toEqual({ refusal }));
});

describe("a typed score", () => {
  test("is written into the bytes, and nothing else changes but the figures that follow from it", () => {
    const session = scorecard();
    const before = readWorkbook(session.bytes);
    expect(session.enter(at("E4"), "2")).toEqual({ kind: "written", before: { value: 1.5 } });
    const after = readWorkbook(session.bytes);
    expect(valueIn(after, "E4")).toBe(2);
    const follows = new Set([`${SHEET}!E4`, `${SHEET}!E2`, `${SHEET}!E5`, "Theo dõi!B1"]);
    const rest = (book: Workbook) =>
      book.sheets.map(({ sheet, rows }) =>
        rows.map((row, r) => row?.filter((_, c) => !follows.has(`${sheet}!${a1(r, c)}`))),
      );
    expect(rest(after)).toEqual(rest(before));
    const formulas = (book: Workbook) => [formulaIn(book, "E2"), formulaIn(book, "E5")];
    expect(formulas(after)).toEqual(formulas(before));
  });

  test("moves the figures of the reading at once", () => {
    const session = scorecard();
    session.enter(at("E4"), "2");
    expect(session.readings[0]?.value?.deductions.totals.lost).toBe(0);
  });

  test("leaves the officer's formulas that depend on it, also on other sheets, without a value", () => {
    const session = scorecard();
    session.enter(at("E4"), "2");
    const stale = [...session.stale.cells()].map(({ sheet, row, col }) => `${sheet}!${a1(row, col)}`);
    expect(stale.sort()).toEqual([`${SHEET}!E2`, `${SHEET}!E5`, "Theo dõi!B1"]);
    expect(valueIn(session.book, "E5")).toBeNull();
    expect(valueIn(readWorkbook(session.bytes), "E5")).toBeNull();
    expect(valueIn(session.book, "C5")).toBe(3);
    expect(valueIn(session.book, "B2", "Theo dõi")).toBe(0);
  });

  test("so that no check is made against an old sum", () => {
    const codes = (session: BookSession) => session.readings[0]?.diagnostics.map(({ code }) => code) ?? [];
    const session = scorecard();
    session.enter(at("E4"), "0,5");
    expect(codes(session)).not.toContain("children-sum");
    expect(codes(session)).not.toContain("total-differs");
    // Whoever gets the file sees no old sum either: it has none.
    expect(codes(new BookSession(session.bytes))).toEqual(codes(session));
  });

  test("brings our deduction column up to date, in the bytes as well", () => {
    const session = withDeductions(scorecard());
    expect(valueIn(session.book, "F4")).toBe(-0.5);
    session.enter(at("E4"), "1,75");
    const after = readWorkbook(session.bytes);
    expect([valueIn(after, "F4"), valueIn(after, "F2"), valueIn(after, "F5")]).toEqual([-0.25, -0.25, -0.25]);
    expect(valueIn(session.book, "F4")).toBe(-0.25);
    expect([...session.stale.cells(SHEET)].map(({ row, col }) => a1(row, col)).sort()).toEqual(["E2", "E5"]);
  });

  test("over the maximum: it is written as typed, and what is wrong with it is told with its cell", () => {
    const session = scorecard();
    expect(session.enter(at("E4"), "7")).toMatchObject({
      kind: "written",
      wrong: { code: "score-over-max", at: at("E4") },
    });
    expect(session.enter(at("E4"), "2")).toEqual({ kind: "written", before: { value: 7 } });
  });

  test("typed back to what was opened, it is not marked as typed any more", () => {
    const session = scorecard();
    session.enter(at("E4"), "1,25");
    expect(session.typed.has(SHEET, 3, 4)).toBe(true);
    expect(session.enter(at("E4"), "1,5")).toEqual({ kind: "written", before: { value: 1.25 } });
    expect(session.typed.has(SHEET, 3, 4)).toBe(false);
  });

  test("over words: they come back as they were", () => {
    const words = withWords();
    const entered = words.enter(at("E4"), "2");
    expect(entered).toEqual({ kind: "written", before: { value: "chưa chấm" } });
    if (entered.kind === "written") words.enter(at("E4"), entered.before);
    expect(valueIn(readWorkbook(words.bytes), "E4")).toBe("chưa chấm");
  });

  test("emptied: the loss is not known, and our cell shows nothing", () => {
    const session = withDeductions(scorecard());
    session.enter(at("E4"), "");
    expect(valueIn(readWorkbook(session.bytes), "F4")).toBeNull();
    expect(session.stale.has(SHEET, 3, 5)).toBe(false);
  });

  test("asks for no further run: a second one proposes nothing", () => {
    const session = withDeductions(scorecard());
    session.enter(at("E4"), "1,75");
    expect(run({ ...session.book, active: SHEET }, { command: "deductions", now: NOW }).edits).toEqual([]);
  });

  test("is kept when our run is taken back", () => {
    const session = new BookSession(sample);
    const place = at("E20", SAMPLE_SHEET);
    session.enter(place, "1");
    expect(valueIn(readWorkbook(session.bytes), "E20", SAMPLE_SHEET)).toBe(1);
    expect(session.typed.has(SAMPLE_SHEET, place.row, place.col)).toBe(true);
  });
});

describe("refused", () => {
  test.each([
    ["B3", "not-a-score"],
    ["E2", "formula"],
    ["A1", "not-a-score"],
  ])("typing into %s: %s", (address, reason) => {
    const session = scorecard();
    const before = session.bytes;
    expect(session.enter(at(address), "1")).toEqual({ kind: "refused", reason });
    expect(session.bytes).toBe(before);
  });

  test("words in a score", () => {
    expect(scorecard().enter(at("E4"), "đạt")).toEqual({ kind: "refused", reason: "not-a-number" });
  });

  test("a protected sheet", () => {
    const { book } = readGridText(SCORECARD.replace(`@ ${SHEET}`, `@ ${SHEET} | protected`));
    const session = scorecard();
    session.book = book;
    expect(() => session.enter(at("E4"), "1")).toThrow(HostError);
  });
});

describe("what depends on a cell", () => {
  const reached = (text: string, address: string): string[] => {
    const { book } = readGridText(`# formulas\n@ Một\n${text}`);
    const { sheet } = book.sheets[0] ?? { sheet: "" };
    return dependentsOf(formulaCells(book), at(address, sheet)).map(
      ({ sheet: name, row, col }) => (name === sheet ? "" : `${name}!`) + a1(row, col),
    );
  };

  test("chains, ranges, whole columns and dollar signs", () => {
    expect(
      reached("1 | =A1+1 -> 2 | =B1*2 -> 4 | =SUM($A:$A) -> 1 | =SUM(2:2) -> 0\n5 | =A2 -> 5", "A1"),
    ).toEqual(["B1", "D1", "C1"]);
  });

  test("a text that looks like a reference is none, another sheet's cell neither", () => {
    expect(reached("1 | =\"A1\" -> A1 | =Hai!A1 -> 2\n@ Hai\n2 | ='Một'!A1 -> 1", "A1")).toEqual(["Hai!B1"]);
  });

  test("what finds its cells by itself may reach any", () => {
    expect(reached('1 | =INDIRECT("A"&1) -> 1 | =OFFSET(B9,0,0) -> 0 | =B1 -> 1', "A7")).toEqual([
      "B1",
      "C1",
      "D1",
    ]);
  });

  test("names are followed", () => {
    const { book } = readGridText("# names\n@ Một\n1 | =TongDiem*2 -> 2 | =Khac -> 0");
    const named = {
      ...book,
      names: [
        { name: "TongDiem", formula: "=Một!$A$1" },
        { name: "Khac", formula: "=Một!$A$9" },
      ],
    };
    expect(dependentsOf(formulaCells(named), at("A1", "Một")).map(({ row, col }) => a1(row, col))).toEqual([
      "B1",
    ]);
  });

  test("a circle of formulas ends", () => {
    expect(reached("1 | =A1+C1 -> 1 | =B1 -> 1", "A1")).toEqual(["B1", "C1"]);
  });
});

test("a session goes on in another worker", () => {
  const session = withDeductions(scorecard());
  session.enter(at("E4"), "1,75");
  const next = new BookSession(session.bytes, session.memory);
  expect(next.revision).toBe(session.revision);
  expect(next.book).toEqual(session.book);
  expect([...next.stale.cells()]).toEqual([...session.stale.cells()]);
  expect(next.written.has(SHEET, 3, 5)).toBe(true);
  expect(next.opened).toEqual(session.opened);
});
