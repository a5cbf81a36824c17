/** CCHC Thông tin: made with the first write, read back, never rewritten; wrong entries are said at their cell. */
import { describeEdits, type Layout } from "../../../src/core";
import { fold } from "../../../src/core/grid/fold";
import type { CellInput } from "../../../src/core/edits/edit";
import type { Workbook } from "../../../src/core/grid/grid";
import { readInformation } from "../../../src/core/settings/information";
import { bookOf, carryOut, cellOf, codesOf, gridOf, LATER, markedGrid, typed } from "../../support/runBook";
import { editsAgain, wrongFormulas } from "../../support/runLaws";

const SHEET = "CCHC Thông tin";
const BOOK = bookOf(`
@ Bảng chấm
ỦY BAN NHÂN DÂN XÃ BÌNH MINH THƯỢNG
CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025
STT  | Tiêu chí          | Điểm chuẩn | Tự chấm | Thẩm định | Thẩm định lần 2
'1.1 | Theo dõi thi hành | 2          | 2       | 1         | 1.5
'1.2 | Rà soát văn bản   | 1          | 1       | 0.5       | 1
`);

/** The place of the value beside a label. */
function placeOf(book: Workbook, label: string): string {
  const row = gridOf(book, SHEET).rows.findIndex((cells) => {
    const value = cells?.[0]?.value;
    return typeof value === "string" && fold(value) === fold(label);
  });
  if (row < 0) throw new Error(`no line "${label}"`);
  return `${SHEET}!B${String(row + 1)}`;
}

const filled = (book: Workbook, entries: Readonly<Record<string, CellInput>>): Workbook =>
  typed(
    book,
    Object.fromEntries(Object.entries(entries).map(([label, input]) => [placeOf(book, label), input])),
  );

const first = carryOut(BOOK).after;

describe("made with the first write", () => {
  test("it proposes what the title block says", () => {
    expect(readInformation(first)).toEqual({
      value: {
        unitName: "Bình Minh Thượng",
        unitKind: "xã",
        yearScored: 2025,
        sign: "negative",
        electronic: false,
        signature: false,
        capitalWord: false,
        layouts: [],
      },
      diagnostics: [],
    });
  });

  test("no command that writes nothing makes it, nor one that only changes looks", () => {
    expect(carryOut(BOOK, { command: "normalize" }).made.edits).toEqual([]);
    const without = { ...first, sheets: first.sheets.filter(({ sheet }) => sheet !== SHEET) };
    expect(
      carryOut(without, { command: "unhighlight", now: LATER }).after.sheets.map(({ sheet }) => sheet),
    ).not.toContain(SHEET);
  });

  test("a workbook without it is read as one that says nothing", () => {
    expect(readInformation(BOOK)).toEqual({ value: { layouts: [] }, diagnostics: [] });
  });
});

describe("filled in by a person", () => {
  const entries = {
    "Tên đơn vị": "An Hòa",
    "Loại đơn vị": " PHƯỜNG ",
    "Năm chấm điểm": 2024,
    "Năm kế hoạch": "2026",
    "Loại văn bản": "Công văn",
    "Số văn bản": "15",
    "Ngày văn bản": "5/1/2026",
    "Chức vụ người ký": "CHỦ TỊCH",
    "Họ tên người ký": "Nguyễn Văn A",
    "Dấu của điểm bị trừ": "Dương",
  };
  const book = filled(first, entries);

  test("everything is read back", () => {
    expect(readInformation(book)).toEqual({
      value: {
        unitName: "An Hòa",
        unitKind: "phường",
        yearScored: 2024,
        yearPlan: 2026,
        documentKind: "Công văn",
        documentNumber: "15",
        documentDate: "5/1/2026",
        signerRole: "CHỦ TỊCH",
        signerName: "Nguyễn Văn A",
        sign: "positive",
        electronic: false,
        signature: false,
        capitalWord: false,
        layouts: [],
      },
      diagnostics: [],
    });
  });

  test("a date that the spreadsheet made of the text is read as that date", () => {
    const place = placeOf(book, "Ngày văn bản");
    const dated = {
      ...book,
      sheets: book.sheets.map((grid) => ({
        ...grid,
        rows: grid.rows.map((cells) =>
          cells?.map((cell) =>
            cell?.value === "5/1/2026" ? { value: 46027, numberFormat: "m/d/yyyy" } : cell,
          ),
        ),
      })),
    };
    expect(cellOf(dated, place).value).toBe(46027);
    expect(readInformation(dated).value.documentDate).toBe("05/01/2026");
  });

  test("the next run uses it and does not rewrite it", () => {
    const { after } = carryOut(book, { now: LATER });
    expect(gridOf(after, SHEET)).toEqual(gridOf(book, SHEET));
    const texts = markedGrid(after, "diem-tru")
      ?.rows.flatMap((cells) => cells?.map((cell) => String(cell?.value ?? "")) ?? [])
      .join("\n");
    expect(texts).toContain("phường An Hòa");
    expect(texts).toContain("NĂM 2024");
  });

  test("plain amounts instead of negative ones, in the column and in the appendix", () => {
    const done = carryOut(book, { now: LATER });
    expect(cellOf(done.after, "Bảng chấm!G4")).toMatchObject({
      formula: '=IF(COUNT(C4,E4)=2,ROUND(C4-E4,4),"")',
      value: 1,
    });
    const row = markedGrid(done.after, "diem-tru")?.rows.find((cells) => cells?.[0]?.value === "1.1");
    expect(row?.[5]?.value).toBe(1);
    expect(wrongFormulas(done)).toEqual([]);
    expect(editsAgain(done)).toEqual([]);
  });

  test("labels may be moved, dots count as nothing, and a line may be missing", () => {
    const place = placeOf(first, "Tên đơn vị");
    const moved = typed(filled(first, { "Loại đơn vị": "……" }), {
      [place]: null,
      [place.replace("!B", "!A")]: null,
      [`${SHEET}!A40`]: "TÊN  ĐƠN VỊ",
      [`${SHEET}!B40`]: "An Hòa",
    });
    expect(readInformation(moved)).toMatchObject({ value: { unitName: "An Hòa" }, diagnostics: [] });
    expect(readInformation(moved).value.unitKind).toBeUndefined();
  });

  test("a sheet that was renamed is still the one", () => {
    const renamed = {
      ...book,
      sheets: book.sheets.map((grid) => (grid.sheet === SHEET ? { ...grid, sheet: "Thông tin" } : grid)),
    };
    expect(readInformation(renamed).value.unitName).toBe("An Hòa");
    expect(carryOut(renamed, { now: LATER }).after.sheets.map(({ sheet }) => sheet)).not.toContain(SHEET);
  });
});

describe("wrong entries", () => {
  test.each([
    ["Loại đơn vị", "huyện"],
    ["Năm chấm điểm", "25"],
    ["Năm chấm điểm", 1925],
    ["Năm kế hoạch", "năm sau"],
    ["Loại văn bản", "Tờ trình"],
    ["Ngày văn bản", "ngày mai"],
    ["Ngày văn bản", "32/01/2026"],
    ["Dấu của điểm bị trừ", "trừ"],
  ])("%s: %s is said at its cell and counts as not given", (label, input) => {
    const book = filled(first, { [label]: input });
    const { value, diagnostics } = readInformation(book);
    const place = placeOf(book, label);
    const at = { sheet: SHEET, row: Number(place.replace(/^.*!B/, "")) - 1, col: 1 };
    expect(diagnostics).toMatchObject([
      { code: "setting-wrong", severity: "warning", at, facts: { label, text: String(input) } },
    ]);
    expect(Object.values(value)).not.toContain(input);
    expect(codesOf(carryOut(book, { now: LATER }).made)).toContain("setting-wrong");
  });

  test("a day that the month does not have is none", () => {
    expect(readInformation(filled(first, { "Ngày văn bản": "31/02/2026" })).diagnostics).toHaveLength(1);
  });
});

describe("remembered columns", () => {
  const second: Layout = {
    sheet: "Bảng chấm",
    headerRows: [2, 2],
    columns: { code: 0, title: 1, maxScore: 2, selfScore: 3, appraisedScore: 5 },
  };
  const remembered = carryOut(BOOK, { layouts: [second] });

  test("a correction is used, kept on the sheet, and read back as it was", () => {
    expect(cellOf(remembered.after, "Bảng chấm!G4")).toMatchObject({ value: -0.5 });
    expect(readInformation(remembered.after).value.layouts).toEqual([second]);
  });

  test("the next run uses it without being told, and has nothing to do", () => {
    const again = carryOut(remembered.after, { now: LATER });
    expect(again.made.target?.assessment.scorecard.layout.columns.appraisedScore).toBe(5);
    expect(describeEdits(remembered.after, again.made.edits)).toEqual([]);
  });

  test("a later correction takes its line, and comes before it", () => {
    const other = { ...second, columns: { ...second.columns, appraisedScore: 4 } };
    const { after } = carryOut(remembered.after, { layouts: [other], now: LATER });
    const layouts = readInformation(after).value.layouts;
    expect(layouts.map(({ columns }) => columns.appraisedScore)).toEqual([4]);
    expect(describeEdits(after, carryOut(after, { now: LATER }).made.edits)).toEqual([]);
  });

  test("a correction for a sheet that has a line for another one gets a line of its own", () => {
    const elsewhere = { ...second, sheet: "Trang khác" };
    const book = typed(remembered.after, { "Bảng chấm!F4": 0.5 });
    const { after } = carryOut(book, { layouts: [elsewhere], now: LATER });
    expect(readInformation(after).value.layouts).toEqual([second, elsewhere]);
  });

  test("a line that says nothing readable is passed over", () => {
    const row = gridOf(remembered.after, SHEET).rows.length;
    const broken = typed(remembered.after, { [`${SHEET}!D${String(row)}`]: "title=?" });
    expect(readInformation(broken)).toMatchObject({ value: { layouts: [] } });
  });
});
