/** The emulated Excel itself: where it must be as stubborn as Excel. */
import { book } from "../core/edits/books";
import { emulatedExcel, type EmulatedExcel } from "./emulatedExcel";
import { NOT_EMULATED } from "./wire";

const SEED = book("@ Bảng", "a | b", "1 | {@} 'x");

async function put(
  excel: EmulatedExcel,
  address: string,
  values: unknown[][],
  format?: string,
): Promise<void> {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = values;
    await context.sync();
  });
}

const valueIn = (excel: EmulatedExcel, row: number, col: number) =>
  excel.book.sheets[0]?.cell(row, col)?.value;

test.each([
  ["1-2", 46024],
  ["007", 7],
  ["1.10", 1.1],
  ["1,234", 1234],
  ["50%", 0.5],
  ["TRUE", true],
  ["'nháy", "nháy"],
  ["Kế hoạch", "Kế hoạch"],
])("%j is read as if typed; as text it stays", async (text, value) => {
  const excel = emulatedExcel(SEED);
  await put(excel, "C1", [[text]]);
  expect(valueIn(excel, 0, 2)).toBe(value);
  await put(excel, "C2", [[text]], "@");
  expect(valueIn(excel, 1, 2)).toBe(text);
});

test("a number in a cell for text becomes text", async () => {
  const excel = emulatedExcel(SEED);
  await put(excel, "B2", [[1.5]]);
  expect(valueIn(excel, 1, 1)).toBe("1.5");
});

test("null leaves a cell, empty text empties it", async () => {
  const excel = emulatedExcel(SEED);
  await put(excel, "A1:B1", [[null, ""]]);
  expect([valueIn(excel, 0, 0), valueIn(excel, 0, 1)]).toEqual(["a", null]);
});

test.each<[string, (context: Excel.RequestContext) => unknown, string]>([
  [
    "a member above the floor",
    (c) => c.workbook.worksheets.getActiveWorksheet().load("tabId"),
    "ApiNotFound",
  ],
  [
    "an array of another shape",
    (c) => (c.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1]]),
    "InvalidArgument",
  ],
  ["a sheet that is not there", (c) => c.workbook.worksheets.getItem("Không").load("name"), "ItemNotFound"],
  [
    "what is not emulated",
    (c) => c.workbook.worksheets.getActiveWorksheet().getRange("A1").insert("Down"),
    NOT_EMULATED,
  ],
])("%s is refused", async (_name, ask, code) => {
  const excel = emulatedExcel(SEED);
  const work = excel.run(async (context) => {
    ask(context);
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code });
  expect(excel.unexpectedErrors()).toHaveLength(1);
});

test("merged areas are refused below their requirement set", async () => {
  const excel = emulatedExcel(SEED, "1.12");
  const work = excel.run(async (context) => {
    context.workbook.worksheets
      .getActiveWorksheet()
      .getRange("A1")
      .getMergedAreasOrNullObject()
      .load("areaCount");
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: "ApiNotFound" });
});
