/** Where something must be asked first: nothing is written, and the pane stands at the question. */
import { describeInBrowser } from "../support/browser";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { contentIn, contentWithoutLog, expectedAfter } from "./support/expected";
import { openPane, type OpenPane, type PaneOptions } from "./excelPage/openPane";
import { goToSheet, typeIntoCell } from "./excelPage/person";
import { agree, button, finish, heading, plan, ready, visibleText } from "./support/steps";
import { MESSY, PROSE, SAMPLE, SEVERAL } from "./support/workbooks";

describeInBrowser("questions", (browser) => {
  const open = (options: Partial<PaneOptions> = {}): Promise<OpenPane> =>
    openPane(browser(), { xlsx: SAMPLE, ...options });

  test("several scorecards: one is chosen; another one in view is offered", async () => {
    const pane = await open({ xlsx: SEVERAL });
    await button(pane, /Sáu tháng/).click();
    await ready(pane);
    goToSheet(pane, "Cả năm");
    await pane.frame.getByText(/Bạn đang xem trang “Cả năm”/).waitFor();
    await button(pane, "Đọc trang này").click();
    await plan(pane, "Tính điểm trừ");
    await agree(pane);
    const { content } = await expectedAfter(SEVERAL, { command: "deductions", sheet: "Cả năm" });
    expect(contentIn(await pane.workbook())).toEqual(content);
    await pane.close();
  });

  test.each(["tinh-diem-tru", "chen-phu-luc"])(
    "%s without a scorecard asks, and writes nothing",
    async (viec) => {
      const pane = await open({ xlsx: PROSE, viec });
      await heading(pane, "Chưa thấy bảng chấm điểm").waitFor();
      expect(contentIn(await pane.workbook())).toEqual(contentIn(readWorkbook(PROSE)));
      await pane.close();
    },
  );

  test("nothing recognised: “Tạo bảng điểm mẫu” makes one, which is read; and is taken back", async () => {
    const pane = await open({ xlsx: PROSE });
    await heading(pane, "Chưa thấy bảng chấm điểm").waitFor();
    await button(pane, "Tạo bảng điểm mẫu").first().click();
    await finish(pane);
    await ready(pane);
    await plan(pane, "Khôi phục");
    await agree(pane);
    expect(contentWithoutLog(await pane.workbook())).toEqual(contentIn(readWorkbook(PROSE)));
    await pane.close();
  });

  test("unsure columns: the ribbon writes nothing and stands at the question", async () => {
    const pane = await open({ xlsx: MESSY, viec: "tinh-diem-tru" });
    expect(await finish(pane)).toBe("asked");
    const { content } = await expectedAfter(MESSY, { command: "deductions" });
    expect(contentIn(await pane.workbook())).toEqual(content);
    await pane.close();
  });

  test("an Excel that is too old: one plain page, no request to the workbook", async () => {
    const pane = await open({ apiSet: "1.12" });
    await pane.frame.getByText(/chưa hỗ trợ phần mở rộng này/).waitFor();
    expect(pane.excel.syncs).toHaveLength(0);
    await pane.close();
  });

  test("text that somebody typed into our column: told, kept, and taken back only when asked for twice", async () => {
    const pane = await open({ viec: "chen-phu-luc" });
    await finish(pane);
    const appendix = (await pane.workbook()).sheets.find(({ mark }) => mark?.owner === "appendix");
    typeIntoCell(pane, { sheet: appendix?.sheet ?? "", cell: "C12" }, "Người gõ");
    await plan(pane, "Khôi phục");
    expect(await visibleText(pane)).toContain("đã có người sửa");
    await button(pane, "Lấy lại cả những ô này").click();
    await button(pane, "Lấy lại cả những ô này").waitFor({ state: "detached" });
    await agree(pane);
    expect(contentWithoutLog(await pane.workbook())).toEqual(contentIn(readWorkbook(SAMPLE)));
    await pane.close();
  });
});
