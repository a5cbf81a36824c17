/** A click on the ribbon acts at once; where something has to be asked it writes nothing and stands at that question. */
import { fireEvent, screen } from "@testing-library/react";
import { applyEdits } from "../../src/core/edits/applyEdits";
import type { Workbook } from "../../src/core/grid/grid";
import { memoryHost } from "../../src/hosts/memory/memoryHost";
import { VIEC, type Viec } from "../../src/pane/session/state";
import { bookOf, carryOut, contentWithoutLog, withSheet } from "../support/runBook";
import { inRegion, NOW, openPane, region, sample, untilWritten, watchedHost } from "./support/openPane";

const SHEET = "Bảng chấm điểm 2025";

function click(request: Viec, book: Workbook) {
  const inner = memoryHost(book);
  const host = watchedHost(book, inner);
  openPane(host, { request });
  return { host, inner };
}

test("Tính điểm trừ writes at once what the core proposes, and shows the list afterwards", async () => {
  const { host, inner } = click("tinh-diem-tru", sample());
  const done = await inRegion("Tính điểm trừ: đã xong");
  expect(host.applied()).toBe(1);
  const wanted = carryOut(sample(), { command: "deductions", now: NOW }).after;
  expect(contentWithoutLog(await inner.read())).toEqual(contentWithoutLog(wanted));
  expect(done.getByText(/Xem toàn bộ \d+ dòng thay đổi/)).toBeTruthy();
  expect(done.getByRole("button", { name: "Khôi phục" })).toBeTruthy();
});

test("Chèn phụ lục inserts both forms, Khôi phục brings everything back but the log", async () => {
  const { inner } = click("chen-phu-luc", sample());
  await region("Chèn phụ lục: đã xong");
  const after = await inner.read();
  expect(after.sheets.filter(({ mark }) => mark?.owner === "appendix")).toHaveLength(2);
  const undone = click("khoi-phuc", after);
  await region("Đã khôi phục lần ghi gần nhất");
  expect(contentWithoutLog(await undone.inner.read())).toEqual(contentWithoutLog(sample()));
});

/** Rebuilt on the sheet after the run: the text that somebody typed where our figures stood. */
function withTypedLoss(): Workbook {
  const { after } = carryOut(sample(), { command: "deductions", now: NOW });
  const grid = after.sheets.find(({ sheet }) => sheet === SHEET);
  const col = grid?.rows[6]?.findIndex((cell) => String(cell?.value ?? "").startsWith("Điểm bị trừ")) ?? -1;
  const area = { sheet: SHEET, top: 12, left: col, rows: 1, cols: 1 };
  return applyEdits(after, [{ kind: "setCells", area, cells: [[-0.7]] }]);
}

test.each<[string, Viec, () => Workbook, RegExp]>([
  ["a column is not sure", "tinh-diem-tru", () => sample("bang-diem-lon-xon"), /Có 2 cột có thể là cột/],
  [
    "the sheet is protected",
    "tinh-diem-tru",
    () => withSheet(sample(), SHEET, { protected: true }),
    /đang được bảo vệ/,
  ],
  ["somebody typed into our column", "tinh-diem-tru", withTypedLoss, /số đã ghi được giữ nguyên/],
  [
    "no sheet can be added",
    "chen-phu-luc",
    () => ({ ...sample(), structureLocked: true }),
    /Cấu trúc sổ tính đang bị khóa/,
  ],
  ["there is nothing to take back", "khoi-phuc", () => sample(), /Không còn lần ghi nào/],
])("asks and writes nothing where %s", async (_, request, book, words) => {
  const { host } = click(request, book());
  const preview = await inRegion(/sẽ ghi những gì|sẽ trả lại những gì/);
  expect(preview.getByText(words)).toBeTruthy();
  expect(host.applied()).toBe(0);
});

test("without a scorecard it stands at that question and goes on when it is answered, asking first", async () => {
  const book = bookOf("@ Trống\nGhi chú");
  const two = { ...book, sheets: [...book.sheets, ...sample().sheets, { ...first(sample()), sheet: "B" }] };
  const { host } = click("tinh-diem-tru", two);
  const asking = await inRegion("Chọn bảng chấm điểm");
  fireEvent.click(asking.getByRole("button", { name: "Đọc trang “B”" }));
  await region("Tính điểm trừ: sẽ ghi những gì?");
  expect(host.applied()).toBe(0);
  fireEvent.click(screen.getByRole("button", { name: "Thực hiện" }));
  await untilWritten(host);
  const after = await host.read();
  expect(after.sheets.find(({ sheet }) => sheet === "B")?.highlights.length).toBeGreaterThan(0);
  expect(after.sheets.find(({ sheet }) => sheet === SHEET)?.highlights).toEqual([]);
});

test("every request has a task that is agreed to beforehand", () => {
  expect(Object.values(VIEC).map(({ consent }) => consent)).toEqual(["given", "given", "given"]);
});

function first(book: Workbook) {
  const [grid] = book.sheets;
  if (!grid) throw new Error("the workbook has no sheet");
  return grid;
}
