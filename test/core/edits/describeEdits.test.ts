import type { Edit } from "../../../src/core/edits/edit";
import { logEdits } from "../../../src/core/settings/log/log";
import { countEdits, describeEdits } from "../../../src/core/text/describeEdits";
import { addSheet, area, book, setCells, setStyle, widths } from "./books";

const SCORES = book(
  "@ Bảng chấm",
  "Mã | Chủ trì | Trừ",
  "'1.1 | UBND | '2,5",
  "'1.2 | Tư pháp⏎Hộ tịch | =A1 -> 2",
);
const RULE = '=AND(N("cchc-1")=0,C2>0)';

test.each<[string, Edit, string]>([
  [
    "a new formula",
    setCells("Bảng chấm!D2", [{ formula: "=B2-A2", value: -0.2 }]),
    "D2: thêm công thức =B2-A2 (giá trị -0,2)",
  ],
  [
    "a formula without a value",
    setCells("Bảng chấm!D2", [{ formula: "=B2", value: "" }]),
    "D2: thêm công thức =B2 (chưa có giá trị)",
  ],
  ["a new number", setCells("Bảng chấm!D2", [0.1 + 0.2]), "D2: thêm 0,3"],
  ["a text replaced", setCells("Bảng chấm!B2", ["Văn phòng"]), "B2: “UBND” → “Văn phòng”"],
  ["a text emptied", setCells("Bảng chấm!B3", [null]), "B3: xóa “Tư pháp⏎Hộ tịch”"],
  ["a formula replaced", setCells("Bảng chấm!C3", [true]), "C3: công thức =A1 (giá trị 2) → TRUE"],
  [
    "text made a number",
    { kind: "normalizeNumber", area: area("Bảng chấm!C2"), values: [[2.5]] },
    "C2: “2,5” → 2,5",
  ],
])("%s", (_name, edit, line) => {
  expect(describeEdits(SCORES, [edit])).toEqual([`Bảng chấm!${line}`]);
});

test("what changes nothing is not told", () => {
  expect(describeEdits(SCORES, [setCells("Bảng chấm!B2:D2", ["UBND", "2,5", null])])).toEqual([]);
});

describe("a long column", () => {
  const cells = Array.from({ length: 87 }, (_, i) => [-i - 1]);
  const edits = [setCells("Bảng chấm!H12:H98", ...cells)];

  test("is summed up", () => {
    expect(describeEdits(SCORES, edits)).toEqual([
      "Bảng chấm!H12:H98: 87 ô thay đổi, các ô đầu:",
      "  H12: thêm -1",
      "  H13: thêm -2",
      "  H14: thêm -3",
    ]);
  });

  test("is told whole where that is asked for", () => {
    const lines = describeEdits(SCORES, edits, { full: true });
    expect(lines).toHaveLength(87);
    expect(lines[86]).toBe("Bảng chấm!H98: thêm -87");
  });

  test("is the same however it is cut into edits", () => {
    const single = cells.map((row, i) => setCells(`Bảng chấm!H${String(i + 12)}`, row)).reverse();
    expect(describeEdits(SCORES, single)).toEqual(describeEdits(SCORES, edits));
  });
});

const PAGE: Edit[] = [
  setCells("Phụ lục I!A1:B1", ["PHỤ LỤC I", null]),
  { kind: "mergeCells", area: area("Phụ lục I!A1:B1") },
  widths("Phụ lục I", { A: 40, B: null }),
  setStyle("Phụ lục I!A1:B1", { bold: true }),
  setStyle("Phụ lục I!A2:B9", { border: "thin" }),
  { kind: "setRowHeights", sheet: "Phụ lục I", heights: { 0: 30 } },
  {
    kind: "setPrint",
    sheet: "Phụ lục I",
    print: {
      paper: "A4",
      landscape: true,
      margins: { top: 20, bottom: 20, left: 20, right: 20, header: 10, footer: 10 },
      repeatRows: [4, 5],
      fitToWidth: true,
      pageNumbers: true,
      centerHorizontally: true,
    },
  },
  addSheet("Phụ lục I"),
];

test("a new sheet is one line, or all of it", () => {
  expect(describeEdits(SCORES, PAGE)).toEqual(["Thêm trang tính “Phụ lục I” (1 ô có nội dung)"]);
  expect(describeEdits(SCORES, PAGE, { full: true })).toEqual([
    "Thêm trang tính “Phụ lục I”",
    "Phụ lục I!A1: thêm “PHỤ LỤC I”",
    "Phụ lục I: gộp ô A1:B1",
    "Phụ lục I: độ rộng cột A (40 pt), B (mặc định)",
    "Phụ lục I: chiều cao 1 dòng",
    "Phụ lục I: định dạng 2 vùng ô",
    "Phụ lục I: in khổ A4 ngang, vừa bề rộng trang, lặp dòng 5-6, có số trang",
  ]);
});

test("everything else about the officer's sheet", () => {
  const highlights = ["C2:C9", "C11", "C13", "C15", "C17", "C19", "C21"].map((each) => ({
    area: area(`Bảng chấm!${each}`),
    formula: RULE,
  }));
  const edits: Edit[] = [
    { kind: "setHighlight", sheet: "Bảng chấm", highlights, style: { bold: true, color: "", fill: "" } },
    { kind: "removeHighlight", sheet: "Bảng chấm", highlights: highlights.slice(0, 1) },
    { kind: "copyFormat", from: area("Bảng chấm!C1:C3"), to: area("Bảng chấm!D1:D3") },
    { kind: "extendTable", sheet: "Bảng chấm", table: "Bang1", area: area("Bảng chấm!A1:D3"), header: "Trừ" },
    { kind: "unmergeCells", area: area("Bảng chấm!A1:B1") },
    { kind: "removeSheet", sheet: "Phụ lục cũ" },
  ];
  expect(describeEdits(SCORES, edits)).toEqual([
    "Bảng chấm!A1:D3: bảng “Bang1” có cột “Trừ” ở cuối",
    "Bảng chấm!D1:D3: định dạng như cột C",
    "Bảng chấm: bỏ gộp ô A1:B1",
    "Bảng chấm: bỏ tô màu mục bị trừ điểm C2:C9",
    "Bảng chấm: tô màu mục bị trừ điểm C2:C9, C11, C13, C15, C17 và 2 vùng nữa",
    "Xóa trang tính “Phụ lục cũ”",
  ]);
});

test("the log is named, not told", () => {
  const edits = [setCells("Bảng chấm!B2", ["Văn phòng"])];
  const all = [...edits, ...logEdits(SCORES, edits, { time: "2026-11-20 10:00", command: "Thử" })];
  expect(describeEdits(SCORES, all, { full: true })).toEqual([
    "Bảng chấm!B2: “UBND” → “Văn phòng”",
    "CCHC Nhật ký: ghi nhật ký",
  ]);
});

test("long texts are cut, unless all is asked for", () => {
  const edits = [setCells("Bảng chấm!E2", ["dài ".repeat(100)])];
  expect(describeEdits(SCORES, edits)[0]?.length).toBeLessThan(160);
  expect(describeEdits(SCORES, edits, { full: true })[0]?.length).toBeGreaterThan(400);
});

test("counts: cells of contents, areas of highlights, else edits", () => {
  expect(countEdits(PAGE)).toMatchObject({ setCells: 2, addSheet: 1, setStyle: 2, setHighlight: 0 });
});
