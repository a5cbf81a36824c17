/** Messages that are too long for Excel on the web: 5 MB each way. */
import { applyEdits } from "../../src/core/edits/applyEdits";
import { emptyGrid } from "../../src/core/edits/draft";
import type { Edit } from "../../src/core/edits/edit";
import { fingerprintOf } from "../../src/core/edits/fingerprint";
import { describeFault } from "../../src/core";
import type { Workbook } from "../../src/core/grid/grid";
import { excelHost } from "../../src/hosts/excel/excelHost";
import { addSheet, area, book, setCells } from "../core/edits/books";
import { comparable } from "../hosts/contractSeed";
import { emulatedExcel, expectNoHostErrors, type EmulatedExcel } from "./emulatedExcel";

const LIMIT = { payload: 5_000_000 };
const LONG = "Rà soát, hệ thống hóa văn bản quy phạm pháp luật “năm” ".repeat(10);

/** Few cells with long texts: each text is answered three times. */
const seedOf = (rows: number): Workbook => ({
  active: "Dài",
  sheets: [
    {
      ...emptyGrid("Dài"),
      rows: Array.from({ length: rows }, (_, row) => [
        { value: row, numberFormat: "General" },
        { value: `${LONG}${String(row)}`, numberFormat: "General" },
      ]),
    },
  ],
  names: [],
  structureLocked: false,
  date1904: false,
});

const longest = ({ syncs }: EmulatedExcel): number =>
  Math.max(...syncs.map(({ request }) => Buffer.byteLength(JSON.stringify(request))));

test("an answer over 5 MB is asked for in portions", async () => {
  const seed = seedOf(6_000);
  const excel = emulatedExcel(seed, "1.13", LIMIT);
  const read = await excelHost(excel.run).read();
  expect(comparable(read)).toEqual(comparable(seed));
  const refused = excel.syncs.filter(({ response }) => response.Error);
  expect(refused.length).toBeGreaterThan(0);
  expectNoHostErrors(excel);
});

test("where the first answer would be over 5 MB, it is asked for again with less", async () => {
  const { sheets, ...rest } = seedOf(150);
  const [one] = sheets;
  const seed = {
    ...rest,
    sheets: ["Dài", "Dài 2", "Dài 3"].map((sheet) => ({ ...emptyGrid(sheet), rows: one?.rows ?? [] })),
  };
  const excel = emulatedExcel(seed, "1.13", { payload: 400_000 });
  expect(comparable(await excelHost(excel.run).read())).toEqual(comparable(seed));
  const [first, second] = excel.syncs.map(({ response }) => response.Error === undefined);
  expect([first, second]).toEqual([false, true]);
  expectNoHostErrors(excel);
});

test("the look before writing is taken in portions as well", async () => {
  const excel = emulatedExcel(seedOf(6_000), "1.13", LIMIT);
  const host = excelHost(excel.run);
  const before = await host.read();
  const edits = [setCells("Dài!C1:C2", ["mới"], [1])];
  await host.apply(edits, fingerprintOf(before));
  expect(comparable(await host.read())).toEqual(comparable(applyEdits(before, edits)));
  expectNoHostErrors(excel);
});

test("writing over 4 MB takes several requests, none of them too long", async () => {
  const excel = emulatedExcel(book("@ A", "1"), "1.13", LIMIT);
  const host = excelHost(excel.run);
  const before = await host.read();
  const rows = Array.from({ length: 9_000 }, (_, i) => [i, `${LONG}${String(i)}`]);
  const edits: Edit[] = [addSheet("Dài"), setCells("Dài!A1:B9000", ...rows)];
  const syncs = excel.syncs.length;
  await host.apply(edits, fingerprintOf(before));
  expect(excel.syncs.length - syncs).toBeGreaterThan(2);
  expect(longest(excel)).toBeLessThan(4_000_000);
  expect(comparable(await host.read())).toEqual(comparable(applyEdits(before, edits)));
  expectNoHostErrors(excel);
});

test.each([1, 2])(
  "a fault in request %i of long writing leaves nothing",
  async (sync) => {
    const excel = emulatedExcel(book("@ A", "1"), "1.13", LIMIT);
    const host = excelHost(excel.run);
    const before = await host.read();
    const rows = Array.from({ length: 9_000 }, (_, i) => [`${LONG}${String(i)}`]);
    const edits: Edit[] = [setCells("A!B1:B9000", ...rows)];
    excel.inject({ sync, at: "lost", code: "GeneralException" });
    await expect(host.apply(edits, fingerprintOf(before))).rejects.toMatchObject({ code: "host-failed" });
    expect(comparable(await host.read())).toEqual(comparable(before));
  },
  20_000,
);

test("a cell that is edited in the middle of long writing costs nothing", async () => {
  const excel = emulatedExcel(book("@ A", "1"), "1.13", LIMIT);
  const later = (work: () => void, ms: number) => {
    if (ms === 250) setImmediate(work);
    return () => undefined;
  };
  const host = excelHost(excel.run, { later });
  const before = await host.read();
  const rows = Array.from({ length: 9_000 }, (_, i) => [`${LONG}${String(i)}`]);
  const edits: Edit[] = [setCells("A!B1:B9000", ...rows)];
  excel.inject({ sync: 2, at: "start", code: "InvalidOperationInCellEditMode" });
  await host.apply(edits, fingerprintOf(before));
  expect(comparable(await host.read())).toEqual(comparable(applyEdits(before, edits)));
});

test("a request that Excel refuses as too long changes nothing, and says where to go", async () => {
  const excel = emulatedExcel(book("@ A", "1"));
  const host = excelHost(excel.run);
  const before = await host.read();
  excel.inject({ sync: 1, at: "start", code: "RequestPayloadSizeLimitExceeded" });
  const work = host.apply([setCells("A!B1", ["x"])], fingerprintOf(before));
  await expect(work).rejects.toMatchObject({ code: "too-large", details: { elsewhere: "workbench" } });
  expect(await host.read()).toEqual(before);
});

test("one row that is too much is refused with a way out", async () => {
  const excel = emulatedExcel(seedOf(1), "1.13", { payload: 4_000 });
  const error: unknown = await excelHost(excel.run)
    .read()
    .catch((cause: unknown) => cause);
  expect(error).toMatchObject({ code: "too-large", details: { elsewhere: "workbench" } });
  expect(describeFault("too-large", { elsewhere: "workbench" })).toMatch(/bàn làm việc.*trình duyệt/);
});

test("an ordinary list stays at three requests of measured length", async () => {
  const seed = book(
    "@ A",
    ...Array.from({ length: 200 }, (_, i) => `${String(i)} | Kế hoạch số ${String(i)}`),
  );
  const excel = emulatedExcel(seed, "1.13", LIMIT);
  const host = excelHost(excel.run);
  const before = await host.read();
  const syncs = excel.syncs.length;
  const heights = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [i, 30]));
  const edits: Edit[] = [
    setCells("A!C1:C200", ...Array.from({ length: 200 }, (_, i) => [i / 4])),
    { kind: "copyFormat", from: area("A!B1:B200"), to: area("A!C1:C200") },
    addSheet("Phụ lục"),
    { kind: "setRowHeights", sheet: "Phụ lục", heights },
  ];
  await host.apply(edits, fingerprintOf(before));
  expect(excel.syncs.length - syncs).toBe(2);
  expectNoHostErrors(excel);
});
