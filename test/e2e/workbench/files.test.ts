/** Files that cannot be opened, several files at once, writing back, and leaving with work that was not saved. */
import { unzipSync } from "fflate";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { describeInBrowser } from "../../support/browser";
import { oleFile } from "../../support/xlsxOle";
import { button, expectVietnamese, ready } from "../support/steps";
import { FIXTURES, MESSY, PROSE, SAMPLE } from "../support/workbooks";
import { downloadOf, openWorkbench } from "./page/openWorkbench";
import { openSite, type Site } from "./page/site";
import { carryOut, download, drawn, drop, openSample } from "./page/steps";

const BROKEN = [
  { name: "cut.xlsx", bytes: SAMPLE.subarray(0, SAMPLE.length / 2), says: /hỏng/ },
  { name: "old.xls", bytes: oleFile(["Root Entry", "Workbook"]), says: /định dạng \.xls cũ/ },
  { name: "locked.xlsx", bytes: oleFile(["Root Entry", "EncryptedPackage"]), says: /có mật khẩu/ },
  { name: "text.xlsx", bytes: Buffer.from("Kính gửi phòng Nội vụ"), says: /không phải sổ tính Excel/ },
  { name: "empty.xlsx", bytes: new Uint8Array(), says: /Tệp rỗng/ },
];

/** The browser's dialog for choosing a file, answered with a real handle of the page's own storage. */
function chooseFromOwnStorage(): void {
  Object.assign(window, {
    showOpenFilePicker: async () => {
      const folder = await navigator.storage.getDirectory();
      return [await folder.getFileHandle("bang-diem.xlsx")];
    },
  });
}

describeInBrowser("files of all kinds", (browser) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test("each broken file is told in a sentence, and the page goes on", async () => {
    const bench = await openWorkbench(browser(), site.address);
    for (const { name, bytes, says } of BROKEN) {
      await drop(bench, [{ name, bytes }]);
      const told = bench.page.getByRole("alert").filter({ hasText: name });
      await told.filter({ hasText: says }).waitFor();
      expect(await button(bench, "Chọn tệp…").isEnabled()).toBe(true);
    }
    await expectVietnamese(bench);
    await openSample(bench);
    expect(await bench.page.getByRole("alert").count()).toBe(0);
    await bench.close();
  });

  test("several files: a line for each unit, a sentence for each bad file, all results in one zip", async () => {
    const bench = await openWorkbench(browser(), site.address);
    const given = [
      { name: "don-vi-a.xlsx", bytes: SAMPLE },
      { name: "don-vi-b.xlsx", bytes: MESSY },
      { name: "van-ban.xlsx", bytes: PROSE },
      ...BROKEN.slice(0, 1),
    ];
    await drop(bench, given);
    const zip = button(bench, "Tải tất cả kết quả (.zip)");
    await bench.page.getByRole("heading", { name: "So sánh 4 tệp" }).waitFor();
    await bench.page.getByText("Không thấy bảng chấm điểm").waitFor();
    const lines = bench.page.getByRole("table").getByRole("row");
    expect(await lines.filter({ hasText: "don-vi-a.xlsx" }).innerText()).toMatch(/87,25\s+12,75\s+87,25 %/);
    expect(await bench.page.getByText(/cut\.xlsx: .*hỏng/).count()).toBe(1);
    const { name, bytes } = await downloadOf(bench, () => zip.click());
    expect(name).toBe("ket-qua-khac-phuc.zip");
    const results = unzipSync(bytes);
    expect(Object.keys(results)).toContain("don-vi-a-khac-phuc.xlsx");
    const result = readWorkbook(results["don-vi-a-khac-phuc.xlsx"] ?? new Uint8Array());
    expect(result.sheets.map(({ sheet }) => sheet)).toContain("Phụ lục I");
    await bench.page.getByRole("button", { name: "don-vi-a.xlsx" }).click();
    await drawn(bench);
    await ready(bench);
    await bench.close();
  });

  test("“Lưu” writes back into the opened file, and keeps a copy of the original first", async () => {
    const bench = await openWorkbench(browser(), site.address, { prepare: chooseFromOwnStorage });
    await bench.page.evaluate(async (text) => {
      const folder = await navigator.storage.getDirectory();
      const stream = await (await folder.getFileHandle("bang-diem.xlsx", { create: true })).createWritable();
      await stream.write(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
      await stream.close();
    }, Buffer.from(SAMPLE).toString("base64"));
    await button(bench, "Chọn tệp…").click();
    await drawn(bench);
    await ready(bench);
    await carryOut(bench, "Tính điểm trừ");
    const copy = await downloadOf(bench, () => button(bench, "Lưu").click());
    expect(copy.name).toBe("bang-diem-ban-goc.xlsx");
    expect(Buffer.from(copy.bytes).equals(SAMPLE)).toBe(true);
    await bench.page.getByText("Đã lưu vào tệp đã mở").waitFor();
    const saved = await bench.page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const file = await (await folder.getFileHandle("bang-diem.xlsx")).getFile();
      return [...new Uint8Array(await file.arrayBuffer())];
    });
    const { bytes } = await download(bench);
    expect(Buffer.from(saved).equals(bytes)).toBe(true);
    expect(Buffer.from(saved).equals(SAMPLE)).toBe(false);
    await bench.close();
  });

  test("leaving asks while something is neither downloaded nor saved, and not otherwise", async () => {
    const bench = await openWorkbench(browser(), site.address);
    const asked: string[] = [];
    bench.page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await openSample(bench);
    await carryOut(bench, "Tính điểm trừ");
    await button(bench, "Mở tệp khác").click();
    await button(bench, "Ở lại").click();
    await bench.page.reload();
    expect(asked).toEqual(["beforeunload"]);
    await openSample(bench);
    await bench.page.reload();
    await openSample(bench);
    await carryOut(bench, "Tính điểm trừ");
    await download(bench);
    await bench.page.reload();
    expect(asked).toEqual(["beforeunload"]);
    await bench.close();
  });

  test("a file without a scorecard opens, and the pane asks what to do", async () => {
    const bench = await openWorkbench(browser(), site.address);
    await drop(bench, [{ name: "van-ban.xlsx", bytes: PROSE }]);
    await drawn(bench);
    await bench.page.getByText("Tự chỉ bảng điểm").waitFor();
    await expectVietnamese(bench);
    await bench.close();
  });

  test("chosen by the file dialog of browsers without handles", async () => {
    const bench = await openWorkbench(browser(), site.address, {
      prepare: () => void Reflect.deleteProperty(window, "showOpenFilePicker"),
    });
    const [chooser] = await Promise.all([
      bench.page.waitForEvent("filechooser"),
      button(bench, "Chọn tệp…").click(),
    ]);
    const [first = { name: "", bytes: SAMPLE }] = FIXTURES;
    await chooser.setFiles({ name: "chon.xlsx", mimeType: "", buffer: Buffer.from(first.bytes) });
    await drawn(bench);
    await ready(bench);
    expect(await button(bench, "Lưu").count()).toBe(0);
    await bench.close();
  });
});
