/** From a workbook to a document: the tables, settings, tracking and appendices that officers have worked on. */
import { run } from "../../src/core";
import { applyEdits } from "../../src/core/edits/applyEdits";
import type { Workbook } from "../../src/core/grid/grid";
import { composeDocument } from "../../src/documents";
import { inputFrom } from "../../src/documents/inputFrom";
import { beside, placeOf, typed, withPages } from "../core/compose/pages";
import { sampleBook, textsOf } from "./inputs";

const NOW = "2026-11-20 08:00";

function documentFrom(book: Workbook, id: "ke-hoach" | "bao-cao") {
  const input = inputFrom(book, run(book, { command: "fill", now: NOW }));
  if (!input) throw new Error("the workbook holds no scorecard");
  return composeDocument(id, input);
}

test("what a person wrote on the sheet of remedies stands in the text, under its lead, and in the appendix", () => {
  const book = withPages(sampleBook());
  const title = placeOf(
    book,
    "khac-phuc",
    "TC 6.3. Kết quả của việc thực hiện tự chủ về tài chính tại UBND cấp xã",
  );
  const edited = typed(book, "khac-phuc", {
    [beside(title, "F")]: "Họp giao ban tài chính mỗi tháng",
    [beside(title, "G")]: "Tổ công tác tài chính",
  });
  const { value } = documentFrom(edited, "ke-hoach");
  const body = textsOf(value.body);
  const at = body.findIndex((line) => line.startsWith("- Tiêu chí 6.3."));
  expect(body.slice(at, at + 4)).toContain("+ Giải pháp thực hiện: Họp giao ban tài chính mỗi tháng.");
  expect(body.filter((line) => /^\d\. Tổ công tác tài chính$/.test(line))).toHaveLength(1);
  const cells = value.appendices[1]?.tables[0]?.rows.flatMap((row) => row.cells.map(({ text }) => text));
  expect(cells).toContain("Họp giao ban tài chính mỗi tháng");
  expect(value.appendices.map(({ tables }) => tables[0]?.rows.length)).toEqual([20, 24]);
});

test("all other items are told as proposed", () => {
  const plain = textsOf(documentFrom(sampleBook(), "ke-hoach").value.body);
  expect(plain.filter((line) => line.startsWith("+ Giải pháp thực hiện: ……"))).toEqual([]);
});

test("the tracking sheet of the workbook speaks in the report", () => {
  const book = sampleBook();
  const made = run(book, { command: "appendix", now: NOW, forms: ["theo-doi"] });
  const { value, diagnostics } = documentFrom(applyEdits(book, made.edits), "bao-cao");
  expect(diagnostics.map(({ code }) => code)).not.toContain("tracking-missing");
  expect(textsOf(value.body)).toContain(
    "Trong tổng số 19 nhiệm vụ: 0 đã hoàn thành; 0 đang thực hiện; 19 chưa thực hiện; 0 quá hạn.",
  );
});

test("a workbook without a scorecard gives no document", () => {
  const book = sampleBook();
  const empty = { ...book, sheets: book.sheets.map((grid) => ({ ...grid, rows: [] })) };
  expect(inputFrom(empty, run(empty, { command: "fill", now: NOW }))).toBeUndefined();
});
