/**
 * Whatever goes wrong between the pane and Excel: the pane says so in Vietnamese, and no sheet is left half written.
 */
import { isDeepStrictEqual } from "node:util";
import { describeInBrowser } from "../support/browser";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import type { Content } from "../../src/core/edits/sameWorkbook";
import { contentIn, expectedAfter } from "./support/expected";
import { openPane, type OpenPane, type PaneOptions } from "./excelPage/openPane";
import { typeIntoCell } from "./excelPage/person";
import {
  agree,
  button,
  done,
  expectVietnamese,
  finish,
  heading,
  plan,
  ready,
  visibleText,
} from "./support/steps";
import { breakForGood } from "./support/states";
import { PROTECTED, SAMPLE } from "./support/workbooks";

const BEFORE = contentIn(readWorkbook(SAMPLE));
const SHEET = "Bảng chấm điểm 2025";
const VIEC = "chen-phu-luc";

let after: Content;
beforeAll(async () => {
  after = (await expectedAfter(SAMPLE, { command: "appendix" })).content;
});

/** Reading, looking before writing, two writes, reading again: no visit of this kind has more. */
const REQUESTS = [0, 1, 2, 3, 4, 5, 6];
const PLACES = ["start", "middle", "lost"] as const;

/** The pane has come to rest: it says that it is done, that it failed, or asks. */
const settled = (pane: OpenPane): Promise<void> =>
  heading(pane, /đã xong|Chưa làm được|bị ngắt giữa chừng|sẽ ghi những gì|Chưa thấy bảng|Chọn bảng/)
    .first()
    .waitFor();

const contentOfPane = async (pane: OpenPane): Promise<Content> => contentIn(await pane.workbook());

describeInBrowser("faults", (browser) => {
  const open = (options: Partial<PaneOptions> = {}): Promise<OpenPane> =>
    openPane(browser(), { xlsx: SAMPLE, ...options });

  test.each(REQUESTS.flatMap((sync) => PLACES.map((at) => ({ sync, at }))))(
    "an error of Excel in request $sync ($at): all or nothing, and a sentence",
    async ({ sync, at }) => {
      const pane = await open({
        viec: VIEC,
        prepare: (excel) => excel.inject({ sync, at, code: "GeneralException" }),
      });
      await settled(pane);
      await expectVietnamese(pane);
      expect([BEFORE, after]).toContainEqual(await contentOfPane(pane));
      await pane.close();
    },
  );

  test.each([
    ["the session is lost", 5012],
    ["too much is asked at once", 5102],
    ["the request is too large", 5103],
    ["the answer is too large", 5104],
    ["Excel refuses", 7000],
  ])("%s while it writes", async (_name, code) => {
    const pane = await open();
    await ready(pane);
    await plan(pane, "Chèn phụ lục");
    pane.xdm.fail(...Array.from({ length: 20 }, (_, request) => ({ request, code })));
    await button(pane, "Thực hiện").click();
    await heading(pane, /Chưa làm được|bị ngắt giữa chừng/).waitFor();
    await expectVietnamese(pane);
    expect(await contentOfPane(pane)).toEqual(BEFORE);
    await pane.close();
  });

  test("a cell that is being edited: the pane says that it waits, and goes on by itself", async () => {
    const pane = await open();
    await ready(pane);
    await plan(pane, "Chèn phụ lục");
    pane.xdm.fail({ request: 0, code: 5004 }, { request: 1, code: 5004 });
    await button(pane, "Thực hiện").click();
    await pane.frame
      .getByText(/^Đang chờ/)
      .first()
      .waitFor();
    await done(pane);
    expect(await contentOfPane(pane)).toEqual(after);
    await pane.close();
  });

  test.each(["tinh-diem-tru", VIEC])(
    "a protected sheet: %s from the ribbon writes nothing and asks",
    async (viec) => {
      const pane = await open({ xlsx: PROTECTED, viec });
      await heading(pane, /sẽ ghi những gì/).waitFor();
      expect(await visibleText(pane)).toMatch(/bảo vệ|khóa/);
      expect(await visibleText(pane)).not.toContain("đã đúng như vậy");
      await expectVietnamese(pane);
      expect(await contentOfPane(pane)).toEqual(contentIn(readWorkbook(PROTECTED)));
      await pane.close();
    },
  );

  test("what somebody typed after the preview: nothing is written, the new state is shown", async () => {
    const pane = await open();
    await ready(pane);
    await plan(pane, "Tính điểm trừ");
    typeIntoCell(pane, { sheet: SHEET, cell: "E10" }, 0);
    const typed = await contentOfPane(pane);
    await button(pane, "Thực hiện").click();
    await pane.frame
      .getByText(/đã thay đổi trong lúc chờ/)
      .first()
      .waitFor();
    expect(await contentOfPane(pane)).toEqual(typed);
    await ready(pane);
    await plan(pane, "Tính điểm trừ");
    await agree(pane);
    await pane.close();
  });

  test("a run that was cut off once can simply be done again", async () => {
    const pane = await open({
      viec: VIEC,
      prepare: (excel) => excel.inject({ sync: 3, at: "middle", code: "GeneralException" }),
    });
    await settled(pane);
    await button(pane, "Đọc lại").click();
    await ready(pane);
    await plan(pane, "Chèn phụ lục");
    await agree(pane);
    expect(await contentOfPane(pane)).toEqual(after);
    await pane.close();
  });

  test("what could not be taken back is said, sheet by sheet", async () => {
    const pane = await open();
    await ready(pane);
    await plan(pane, "Chèn phụ lục");
    breakForGood(pane);
    await button(pane, "Thực hiện").click();
    await heading(pane, "Việc ghi bị ngắt giữa chừng").waitFor();
    await expectVietnamese(pane);
    const text = await visibleText(pane);
    const left = await contentOfPane(pane);
    const changed = Object.keys(left).filter((sheet) => !isDeepStrictEqual(left[sheet], BEFORE[sheet]));
    expect(changed.length).toBeGreaterThan(0);
    for (const sheet of changed) expect(text).toContain(sheet);
    await pane.close();
  });

  test("a lost session stands there until the pane is opened again", async () => {
    const pane = await open({ viec: VIEC, prepare: (_excel, xdm) => xdm.fail({ request: 0, code: 5012 }) });
    await heading(pane, "Chưa làm được").waitFor();
    await expectVietnamese(pane);
    await pane.close();
    const again = await open({ viec: VIEC, excel: pane.excel });
    await finish(again);
    expect(await contentOfPane(again)).toEqual(after);
    await again.close();
  });
});
