/** The three buttons of the ribbon that write, on every workbook: the same as the .xlsx host makes of the file. */
import { describeInBrowser } from "../support/browser";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { contentIn, contentWithoutLog, expectedAfter, looksOf } from "./support/expected";
import { openPane } from "./excelPage/openPane";
import { expectVietnamese, finish } from "./support/steps";
import { FIXTURES, MESSY, realTables, SAMPLE, type Case } from "./support/workbooks";

const CASES: readonly Case[] = [
  { name: "the sample", bytes: SAMPLE },
  { name: "the messy sample", bytes: MESSY },
  ...FIXTURES,
  ...realTables(),
];

const COMMANDS = [
  { viec: "tinh-diem-tru", command: "deductions" },
  { viec: "chen-phu-luc", command: "appendix" },
] as const;

const TABLE = CASES.flatMap((each) => COMMANDS.map((command) => ({ ...each, ...command })));

/** Reading, asking to be told of changes, writing, and reading again what is then there. */
const MOST_SYNCS = 2 + 1 + 3 + 2;

describeInBrowser("the ribbon", (browser) => {
  test.each(TABLE)("$viec on $name, and back", async ({ bytes, viec, command }) => {
    const expected = await expectedAfter(bytes, { command });
    const pane = await openPane(browser(), { xlsx: bytes, viec });
    await finish(pane);
    expect(contentIn(await pane.workbook())).toEqual(expected.content);
    expect(looksOf(pane.excel.book)).toEqual(expected.looks);
    await expectVietnamese(pane);
    await pane.close();

    const again = await openPane(browser(), { xlsx: bytes, viec: "khoi-phuc", excel: pane.excel });
    await finish(again);
    expect(contentWithoutLog(await again.workbook())).toEqual(contentIn(readWorkbook(bytes)));
    await again.close();
  });

  test.each(COMMANDS.flatMap((each) => ["1.13", "1.20"].map((apiSet) => ({ ...each, apiSet }))))(
    "$viec acts at once on the sample, in few requests (ExcelApi $apiSet)",
    async ({ viec, command, apiSet }) => {
      const pane = await openPane(browser(), { xlsx: SAMPLE, viec, apiSet });
      expect(await finish(pane)).toBe("at once");
      expect(pane.excel.syncs.length).toBeLessThanOrEqual(MOST_SYNCS);
      const { content } = await expectedAfter(SAMPLE, { command });
      expect(contentIn(await pane.workbook())).toEqual(content);
      await pane.close();
    },
  );
});
