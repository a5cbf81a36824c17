/** "Phân công", "Thiết lập" and "Văn bản" as an officer uses them, in the production bundle inside the emulated Excel. */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { run, type RunRequest } from "../../src/core";
import { describeInBrowser } from "../support/browser";
import { xlsxOfGridText } from "../support/gridXlsx";
import { NOW, openPane, type OpenPane, type PaneOptions } from "./excelPage/openPane";
import { contentIn, expectedAfter, looksOf } from "./support/expected";
import { agree, button, expectVietnamese, heading, openSection, plan, ready } from "./support/steps";
import { SAMPLE } from "./support/workbooks";

const SHEET = "Bảng chấm điểm 2025";
const BEFORE = contentIn(readWorkbook(SAMPLE));
const CODE = "1.4.1";
const PLAN = "Kế hoạch khắc phục";

const field = ({ frame }: OpenPane, name: RegExp) =>
  frame.getByRole("list", { name: "Các mục cần khắc phục" }).getByRole("textbox", { name });

/** The same words for the same item, as `cchc fill` would be told them. */
function saying(lead: string, deadline: string): Omit<RunRequest, "now"> {
  const { target } = run(readWorkbook(SAMPLE), { command: "deductions", now: NOW });
  const index = target?.assessment.scorecard.items.findIndex(({ code }) => code === CODE) ?? -1;
  expect(index).toBeGreaterThan(0);
  return { command: "fill", sheet: SHEET, said: new Map([[index, { lead, deadline }]]) };
}

async function people(pane: OpenPane): Promise<void> {
  await ready(pane);
  await openSection(pane, "Phân công");
  await button(pane, "Xem thay đổi").waitFor();
}

async function seeChanges(pane: OpenPane): Promise<void> {
  await button(pane, "Xem thay đổi").click();
  await heading(pane, "Phân công: sẽ ghi những gì?").waitFor();
}

describeInBrowser("people, settings and documents", (browser) => {
  const open = (options: Partial<PaneOptions> = {}): Promise<OpenPane> =>
    openPane(browser(), { xlsx: SAMPLE, ...options });

  test("an edited proposal is written as the .xlsx host writes it, once, and taken back exactly", async () => {
    const pane = await open();
    await people(pane);
    await button(pane, new RegExp(`^${CODE} `)).click();
    await field(pane, /^Chủ trì/).fill("Bà Tổ trưởng");
    await field(pane, /^Thời gian/).fill("Trước 30/6/2026\nvà cuối năm");
    await seeChanges(pane);
    expect(contentIn(await pane.workbook())).toEqual(BEFORE);
    await expectVietnamese(pane);
    const before = pane.excel.syncs.length;
    await agree(pane);
    expect(pane.excel.syncs.length - before).toBeLessThanOrEqual(3 + 2);
    const wanted = await expectedAfter(SAMPLE, saying("Bà Tổ trưởng", "Trước 30/6/2026\nvà cuối năm"));
    expect(contentIn(await pane.workbook())).toEqual(wanted.content);
    expect(looksOf(pane.excel.book)).toEqual(wanted.looks);

    await button(pane, "Xem thay đổi").click();
    await pane.frame.getByText("Không có gì cần ghi").waitFor();
    await button(pane, "Đóng").click();

    await plan(pane, "Khôi phục");
    await agree(pane);
    const after = await pane.workbook();
    const left = { ...after, sheets: after.sheets.filter(({ mark }) => mark?.owner !== "log") };
    expect(contentIn(left)).toEqual(BEFORE);
    await pane.close();
  });

  test("what was typed is still there after another section was looked at", async () => {
    const pane = await open();
    await people(pane);
    await button(pane, new RegExp(`^${CODE} `)).click();
    await field(pane, /^Chủ trì/).fill("Bà Tổ trưởng");
    await openSection(pane, "Bảng điểm");
    await ready(pane);
    await openSection(pane, "Phân công");
    await button(pane, new RegExp(`^${CODE} .*Bà Tổ trưởng .*đã sửa`)).waitFor();
    await pane.close();
  });

  test("settings sheets are made as the .xlsx host makes them", async () => {
    const pane = await open();
    await ready(pane);
    await openSection(pane, "Thiết lập");
    await button(pane, "Tạo bảng thiết lập").click();
    await heading(pane, "Tạo bảng thiết lập: sẽ ghi những gì?").waitFor();
    await agree(pane);
    const { content } = await expectedAfter(SAMPLE, { command: "settings", sheet: SHEET });
    expect(contentIn(await pane.workbook())).toEqual(content);
    await pane.close();
  });

  test("learns from a file that is only read", async () => {
    const old = xlsxOfGridText(
      [
        "@ Phụ lục cũ",
        "TT | Tiêu chí | Điểm bị trừ | Người chủ trì | Nhiệm vụ, giải pháp | Thời gian",
        "'1.4.1 | Kế hoạch tuyên truyền | 0.2 | Tổ truyền thông xã | Ban hành kế hoạch tuyên truyền | Trước 31/3/2026",
        "'1.4.2 | Hình thức tuyên truyền | 0.5 | Tổ truyền thông xã | Làm thêm tin bài trên loa xã | Trước 30/6/2026",
      ].join("\n"),
    );
    const pane = await open();
    await ready(pane);
    await openSection(pane, "Thiết lập");
    const file = { name: "cu.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(old) };
    await pane.frame.locator("input[type=file]").setInputFiles(file);
    await heading(pane, "Học từ phụ lục cũ: sẽ ghi những gì?").waitFor();
    await agree(pane);
    const learnFrom = readWorkbook(old);
    const { content } = await expectedAfter(SAMPLE, { command: "learn", sheet: SHEET, learnFrom });
    expect(contentIn(await pane.workbook())).toEqual(content);
    await pane.close();
  });

  test("a Word file is handed over, and nothing is written to the workbook or sent", async () => {
    const pane = await open();
    await ready(pane);
    await openSection(pane, "Văn bản");
    const saved = pane.page.waitForEvent("download");
    await button(pane, `Tải .docx: ${PLAN}`).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe("ke-hoach-binh-minh-thuong-2026.docx");
    const parts = unzipSync(readFileSync(await download.path()));
    const text = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const { made } = await expectedAfter(SAMPLE, { command: "fill", sheet: SHEET });
    const [first] = made.remediation?.remedies ?? [];
    expect(text).toContain(first?.texts.lead?.text);
    await pane.frame.getByText(/^Đã tạo tệp ke-hoach/).waitFor();
    expect(contentIn(await pane.workbook())).toEqual(BEFORE);
    await pane.close();
  });

  test("Word gets the document with its tables from the clipboard", async () => {
    const pane = await open();
    await ready(pane);
    await openSection(pane, "Văn bản");
    await button(pane, `Chép vào Word: ${PLAN}`).click();
    await pane.frame.getByText(/^Đã chép/).waitFor();
    const pasted = await pasteInto(pane);
    expect(pasted.html).toContain("<table");
    expect(pasted.html).toContain("KẾ HOẠCH");
    expect(pasted.text).toContain("Bình Minh Thượng");
    await pane.close();
  });
});

/** Pastes where the clipboard's HTML and text can be seen. */
async function pasteInto({ page }: OpenPane): Promise<{ readonly html: string; readonly text: string }> {
  await page.evaluate(() => {
    const place = document.createElement("textarea");
    place.id = "paste";
    document.body.append(place);
    place.addEventListener("paste", ({ clipboardData: data }) => {
      Object.assign(window, {
        pasted: { html: data?.getData("text/html"), text: data?.getData("text/plain") },
      });
    });
    place.focus();
  });
  await page.keyboard.press("Control+V");
  return page.evaluate(() => (window as unknown as { pasted: { html: string; text: string } }).pasted);
}
