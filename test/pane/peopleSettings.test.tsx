/** "Thiết lập" in the pane: settings sheets, and what is learned from an earlier appendix, here or in a file. */
import { fireEvent, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describeDiagnostic } from "../../src/core";
import { memoryHost } from "../../src/hosts/memory/memoryHost";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { bookOf, carryOut, contentWithoutLog, markedGrid } from "../support/runBook";
import { button, inRegion, NOW, openPane, region, sample, untilReady, watchedHost } from "./support/openPane";

jest.setTimeout(30_000);

const openWorkbook = (bytes: Uint8Array) => Promise.resolve().then(() => readWorkbook(bytes));

const OLD = `
@ Phụ lục cũ
TT | Tiêu chí | Điểm bị trừ | Người chủ trì | Nhiệm vụ, giải pháp | Thời gian
'1.4.1 | Mức độ thực hiện kế hoạch tuyên truyền | 0.2 | Tổ truyền thông xã | Ban hành kế hoạch tuyên truyền có sản phẩm rõ ràng | Trước 31/3/2026
'1.4.2 | Mức độ đa dạng trong tuyên truyền | 0.5 | Tổ truyền thông xã | Làm thêm tin bài trên loa xã | Trước 30/6/2026`;

async function openSettings(book = sample(), inner = memoryHost(book)) {
  const host = watchedHost(book, inner);
  openPane(host, { openWorkbook });
  await untilReady();
  fireEvent.click(screen.getByRole("tab", { name: "Thiết lập" }));
  await screen.findByRole("button", { name: "Tạo bảng thiết lập" }, { timeout: 10_000 });
  return { host, inner };
}

const choose = (bytes: Uint8Array): void => {
  const file = new File([bytes.slice()], "phu-luc.xlsx");
  // jsdom leaves this way of reading a file out.
  file.arrayBuffer = () => Promise.resolve(bytes.slice().buffer);
  fireEvent.change(screen.getByLabelText("Học từ tệp .xlsx khác"), { target: { files: [file] } });
};

test("makes the three sheets after a preview, exactly as the core proposes them, and takes them back", async () => {
  const book = sample();
  const { host, inner } = await openSettings(book);
  fireEvent.click(button("Tạo bảng thiết lập"));
  const preview = await inRegion("Tạo bảng thiết lập: sẽ ghi những gì?");
  expect(host.applied()).toBe(0);
  fireEvent.click(preview.getByRole("button", { name: "Thực hiện" }));
  const done = await inRegion("Tạo bảng thiết lập: đã xong");
  const wanted = carryOut(book, { command: "settings", now: NOW }).after;
  const after = await inner.read();
  expect(contentWithoutLog(after)).toEqual(contentWithoutLog(wanted));
  expect(after.sheets.map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining(["CCHC Thông tin", "CCHC Phân công", "CCHC Mẫu giải pháp"]),
  );
  fireEvent.click(done.getByRole("button", { name: "Khôi phục" }));
  fireEvent.click((await inRegion(/sẽ trả lại/)).getByRole("button", { name: "Thực hiện" }));
  await region("Đã khôi phục lần ghi gần nhất");
  expect(contentWithoutLog(await inner.read())).toEqual(contentWithoutLog(book));
});

test("the sheets begin with the ready set that was chosen, as long as there is none", async () => {
  const book = sample();
  const { inner } = await openSettings(book);
  const pick = screen.getByRole("combobox", { name: "Bộ phân công dùng để đề xuất" });
  fireEvent.change(pick, { target: { value: "older" } });
  fireEvent.click(button("Tạo bảng thiết lập"));
  fireEvent.click((await inRegion(/sẽ ghi những gì/)).getByRole("button", { name: "Thực hiện" }));
  await region("Tạo bảng thiết lập: đã xong");
  const wanted = carryOut(book, { command: "settings", now: NOW, profile: { profile: "olderTitles" } }).after;
  expect(contentWithoutLog(await inner.read())).toEqual(contentWithoutLog(wanted));
  expect(contentWithoutLog(wanted)).not.toEqual(
    contentWithoutLog(carryOut(book, { command: "settings", now: NOW }).after),
  );
  expect(screen.queryByRole("combobox", { name: /Bộ phân công/ })).toBeNull();
});

test("a second time there is nothing to make", async () => {
  await openSettings(carryOut(sample(), { command: "settings" }).after);
  fireEvent.click(button("Tạo bảng thiết lập"));
  expect((await inRegion(/sẽ ghi những gì/)).getByText(/Không có gì cần ghi/)).toBeTruthy();
});

test("learns from an appendix in this workbook", async () => {
  const book = bookOf(`${OLD}
@ Bảng
TT  | Tiêu chí    | Điểm chuẩn | Tự đánh giá | Thẩm định
I   | THỂ CHẾ     | 3         | 3           | 2.5
'1.1 | Kế hoạch    | 1          | 1           | 1
'1.2 | Báo cáo     | 2          | 2           | 1.5`);
  const { inner } = await openSettings(book);
  fireEvent.click(button("Học từ sổ tính này"));
  fireEvent.click(
    (await inRegion("Học từ phụ lục cũ: sẽ ghi những gì?")).getByRole("button", { name: "Thực hiện" }),
  );
  await region("Học từ phụ lục cũ: đã xong");
  const after = await inner.read();
  expect(JSON.stringify(markedGrid(after, "phan-cong"))).toContain("Tổ truyền thông xã");
  expect(contentWithoutLog(after)).toEqual(
    contentWithoutLog(carryOut(book, { command: "learn", now: NOW }).after),
  );
});

test("says so where there is nothing to learn from", async () => {
  await openSettings();
  fireEvent.click(button("Học từ sổ tính này"));
  const preview = await inRegion("Học từ phụ lục cũ: sẽ ghi những gì?");
  expect(preview.queryByRole("button", { name: "Thực hiện" })).toBeNull();
  const said = carryOut(sample(), { command: "learn" }).made.diagnostics.map(describeDiagnostic);
  expect(said.length).toBeGreaterThan(0);
  for (const line of said) expect(within(preview.getByRole("list")).getByText(line)).toBeTruthy();
});

test("learns from a file, which is read here and not changed", async () => {
  const { xlsxOfGridText } = await import("../support/gridXlsx");
  const bytes = xlsxOfGridText(OLD.trim());
  const book = sample();
  const { inner } = await openSettings(book);
  choose(bytes);
  fireEvent.click(
    (await inRegion("Học từ phụ lục cũ: sẽ ghi những gì?")).getByRole("button", { name: "Thực hiện" }),
  );
  await region("Học từ phụ lục cũ: đã xong");
  const wanted = carryOut(book, { command: "learn", now: NOW, learnFrom: readWorkbook(bytes) }).after;
  expect(contentWithoutLog(await inner.read())).toEqual(contentWithoutLog(wanted));
});

test("a file that is none is told in Vietnamese, and the pane goes on", async () => {
  const { host } = await openSettings();
  choose(new TextEncoder().encode("không phải sổ tính"));
  const told = await screen.findByText(/\.xlsx/, { selector: ".fui-MessageBarBody" });
  expect(told.textContent).not.toMatch(/error|undefined/i);
  choose(readFileSync(path.resolve(__dirname, "../../assets/samples/bang-diem-mau.xlsx")));
  expect(await region("Học từ phụ lục cũ: sẽ ghi những gì?")).toBeTruthy();
  expect(host.applied()).toBe(0);
});

test("without a reader of files only this workbook is offered", async () => {
  openPane(watchedHost(sample()));
  await untilReady();
  fireEvent.click(screen.getByRole("tab", { name: "Thiết lập" }));
  expect(await screen.findByRole("button", { name: "Học từ sổ tính này" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Học từ tệp .xlsx khác" })).toBeNull();
});
