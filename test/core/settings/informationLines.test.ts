/** Lines of CCHC Thông tin that hold ranks, totals, rounds, classes and recipients; sheets of earlier versions; what a person says. */
import { missingLines, writeInformation } from "../../../src/core/compose/informationSheet";
import { applyEdits } from "../../../src/core/edits/applyEdits";
import { checkEdits } from "../../../src/core/edits/checkEdits";
import type { Edit } from "../../../src/core/edits/edit";
import { fold } from "../../../src/core/grid/fold";
import type { Grid, Workbook } from "../../../src/core/grid/grid";
import { pointsOf } from "../../../src/core/scorecard/points";
import {
  informationGrid,
  INFORMATION_LINES,
  readInformation,
  type Information,
} from "../../../src/core/settings/information";
import { readGridText } from "../../support/gridText";

const bookOf = (text: string): Workbook => readGridText(`# made for one test\n${text}`).book;
const EMPTY = bookOf("@ Trang | active\nMột ô");
const NOTHING: Information = { layouts: [] };

/** The edits of a request in which a person typed these lines. */
function saidEdits(book: Workbook, said: Partial<Information>): Edit[] {
  const known = readInformation(book).value;
  return writeInformation(book, { proposed: known, known, said });
}

function lawful(book: Workbook, edits: readonly Edit[]): Workbook {
  expect(checkEdits(book, edits)).toEqual([]);
  return applyEdits(book, edits);
}

const points = (value: number) => {
  const made = pointsOf(value);
  if (made === undefined) throw new Error(`${String(value)} makes no points`);
  return made;
};

const fresh = (facts: Partial<Information> = {}): Workbook =>
  lawful(EMPTY, writeInformation(EMPTY, { proposed: { ...NOTHING, ...facts }, known: NOTHING }));

function sheetOf(book: Workbook): Grid {
  const grid = informationGrid(book);
  if (!grid) throw new Error("there is no CCHC Thông tin");
  return grid;
}

function rowOf(book: Workbook, label: string): number {
  return sheetOf(book).rows.findIndex((cells) => fold(String(cells?.[0]?.value ?? "")) === fold(label));
}

/** The workbook after somebody typed beside a label. */
function typed(label: string, value: string | number, book = fresh()): Workbook {
  const { sheet } = sheetOf(book);
  const area = { sheet, top: rowOf(book, label), left: 1, rows: 1, cols: 1 };
  return applyEdits(book, [{ kind: "setCells", area, cells: [[value]] }]);
}

const WHOLE: Information = {
  unitName: "Bình Minh Thượng",
  unitKind: "đặc khu",
  province: "tỉnh Bình Minh",
  indexNames: ["PAR INDEX", "PAPI", "SIPAS"],
  yearScored: 2025,
  yearPlan: 2026,
  decision: "Quyết định số 362/QĐ-UBND ngày 05/02/2026",
  publishedTotal: points(87.25),
  rank: "11/18",
  previousTotal: points(86.39),
  previousRank: "8/18",
  wantedTotal: points(92),
  rounds: [
    { name: "đợt 1", date: "31/10/2026" },
    { name: "đợt 2", date: "15/12/2026" },
  ],
  grades: [
    { name: "Xuất sắc", from: 90 },
    { name: "Tốt", from: 79.5 },
    { name: "Khá", from: 65 },
  ],
  documentKind: "Kế hoạch",
  documentNumber: "05/KH-UBND",
  documentDate: "15/01/2026",
  signerRole: "CHỦ TỊCH",
  signerName: "Họ Và Tên",
  recipients: ["Sở Nội vụ (b/c)", "Các phòng, trung tâm", "Lưu: VT"],
  sign: "positive",
  electronic: true,
  signature: true,
  capitalWord: true,
  layouts: [],
};

describe("round trip", () => {
  test("everything that is written is read back the same", () => {
    expect(readInformation(fresh(WHOLE))).toEqual({ value: WHOLE, diagnostics: [] });
  });

  test("a sheet written from what it says is that sheet", () => {
    const book = fresh(WHOLE);
    const { value } = readInformation(book);
    expect(writeInformation(book, { proposed: value, known: value, said: value, complete: true })).toEqual(
      [],
    );
    expect(sheetOf(fresh(value)).rows).toEqual(sheetOf(book).rows);
  });
});

describe("as people type it", () => {
  test.each([
    ["Tổng điểm năm trước", "86,39", { previousTotal: points(86.39) }],
    ["Tổng điểm phấn đấu", 92, { wantedTotal: points(92) }],
    ["Tổng điểm được công bố", 88.25, { publishedTotal: points(88.25) }],
    ["Xếp hạng", "11/18 xã, phường", { rank: "11/18 xã, phường" }],
    ["Các đợt khắc phục", "Đợt 1: 31/10/2026; đợt 2: 15/12/2026", { rounds: WHOLE.rounds }],
    ["Các đợt khắc phục", "31/10/2026 (đợt 1)\n15/12/2026 (đợt 2)", { rounds: WHOLE.rounds }],
    ["Các đợt khắc phục", "trước ngày 31/10/2026\n15/12/2026", { rounds: WHOLE.rounds }],
    ["Ngưỡng xếp loại", "Xuất sắc >= 90\nTốt ≥ 79,5\nKhá: 65", { grades: WHOLE.grades }],
    ["Ngưỡng xếp loại", "Xuất sắc từ 90%; Tốt từ 79,5%; Khá từ 65% trở lên", { grades: WHOLE.grades }],
    ["Nơi nhận", "- Sở Nội vụ (b/c);\n- Các phòng, trung tâm;\n- Lưu: VT.", { recipients: WHOLE.recipients }],
    ["Nơi nhận", "Sở Nội vụ (b/c); Các phòng, trung tâm; Lưu: VT", { recipients: WHOLE.recipients }],
    ["Tên chỉ số", "PAR INDEX, PAPI; SIPAS", { indexNames: WHOLE.indexNames }],
  ] as const)("%s: %j", (label, value, facts) => {
    const read = readInformation(typed(label, value));
    expect(read.diagnostics).toEqual([]);
    expect(read.value).toMatchObject(facts);
  });

  test.each([
    ["Tổng điểm năm trước", "gần 90"],
    ["Tổng điểm phấn đấu", "-2"],
    ["Xếp hạng", "hạng 11"],
    ["Xếp hạng", "19/18"],
    ["Xếp hạng", "0/18"],
    ["Các đợt khắc phục", "đợt 1: 31/11/2026"],
    ["Các đợt khắc phục", "đợt 1: 31/10/2026; đợt 2: cuối năm"],
    ["Ngưỡng xếp loại", "Xuất sắc >= 90\nTốt >= 95"],
    ["Ngưỡng xếp loại", "Xuất sắc >= 190"],
    ["Ngưỡng xếp loại", "Tốt >= 80\nTốt >= 70"],
    ["Năm chấm điểm", "2125"],
  ])("%s: %j is said at its cell and counts as not given", (label, value) => {
    const book = typed(label, value);
    const { value: known, diagnostics } = readInformation(book);
    const at = { sheet: "CCHC Thông tin", row: rowOf(book, label), col: 1 };
    expect(diagnostics).toMatchObject([{ code: "setting-wrong", at, facts: { label, text: value } }]);
    const { sign: _, electronic: __, signature: ___, capitalWord: ____, ...rest } = known;
    expect(rest).toEqual({ layouts: [] });
  });

  test("a rank stays text: the cell is made for it", () => {
    const edits = writeInformation(EMPTY, { proposed: NOTHING, known: NOTHING });
    const row = rowOf(fresh(), "Xếp hạng");
    const formats = edits.filter((edit) => edit.kind === "setStyle" && edit.style.numberFormat === "@");
    expect(
      formats.map((edit) => (edit.kind === "setStyle" ? [edit.area.top, edit.area.left] : [])),
    ).toContainEqual([row, 1]);
  });
});

describe("a sheet made by an earlier version", () => {
  const OLD = bookOf(
    [
      "@ CCHC Thông tin | mark thong-tin settings",
      "THÔNG TIN LẬP PHỤ LỤC VÀ KẾ HOẠCH",
      "Điền vào cột giữa",
      "|",
      "Tên đơn vị | An Hòa | Chỉ tên riêng",
      "Loại đơn vị | xã | xã hoặc phường",
      "Cột đã chỉnh | Bảng chấm | 3-3 | code=A title=B maxScore=C",
    ].join("\n"),
  );

  test("is read as before", () => {
    expect(readInformation(OLD)).toMatchObject({
      value: { unitName: "An Hòa", unitKind: "xã" },
      diagnostics: [],
    });
  });

  test("its missing lines are named, and only added when asked for", () => {
    expect(missingLines(OLD)).toHaveLength(INFORMATION_LINES.length - 2);
    const known = readInformation(OLD).value;
    expect(writeInformation(OLD, { proposed: known, known })).toEqual([]);
  });

  test("added lines go below everything, nothing above changes, and adding twice is adding once", () => {
    const known = readInformation(OLD).value;
    const proposed = { ...known, yearScored: 2025 };
    const after = lawful(OLD, writeInformation(OLD, { proposed, known, complete: true }));
    expect(sheetOf(after).rows.slice(0, 6)).toEqual(sheetOf(OLD).rows);
    expect(readInformation(after).value).toMatchObject({ ...known, yearScored: 2025 });
    expect(missingLines(after)).toEqual([]);
    const again = readInformation(after).value;
    expect(writeInformation(after, { proposed: again, known: again, complete: true })).toEqual([]);
  });

  test("what is said for a line that is missing brings that line, together with a layout to remember", () => {
    const known = readInformation(OLD).value;
    const layout = { sheet: "Trang khác", headerRows: [0, 0], columns: { title: 1 } } as const;
    const request = { proposed: { ...known, layouts: [layout] }, known, said: { rank: "3/20" } };
    const after = lawful(OLD, writeInformation(OLD, request));
    expect(readInformation(after).value).toMatchObject({ rank: "3/20", unitName: "An Hòa" });
    expect(readInformation(after).value.layouts).toHaveLength(2);
    expect(sheetOf(after).rows).toHaveLength(8);
  });
});

describe("what a person says", () => {
  test("sets the cell of its line and nothing else", () => {
    const book = fresh(WHOLE);
    const edits = saidEdits(book, { documentNumber: "07", unitKind: "đặc khu" });
    expect(edits).toHaveLength(1);
    expect(readInformation(lawful(book, edits)).value).toEqual({ ...WHOLE, documentNumber: "07" });
  });

  test("an emptied line is empty", () => {
    const book = fresh(WHOLE);
    const said: Partial<Record<keyof Information, unknown>> = { documentNumber: undefined };
    const after = lawful(book, saidEdits(book, said as Partial<Information>));
    expect(readInformation(after).value.documentNumber).toBeUndefined();
  });
});
