/** Waiting for a person who types into a cell: visible, not forever, and without a clock of its own. */
import { fingerprintOf } from "../../src/core/edits/fingerprint";
import { excelHost, officeRun, type Later, type PatienceOptions } from "../../src/hosts/excel/excelHost";
import { book, cellOf, setCells } from "../core/edits/books";
import { officeClientOnTheWire } from "./client";
import { emulatedExcel, emulatedHost, expectNoHostErrors } from "./emulatedExcel";

const SEED = book("@ A", "1 | 2");
const CELL_EDIT = "InvalidOperationInCellEditMode";

/** Time that goes on when everybody waits: pauses are over at once, 600 ms of a pending request never come. */
function patient(): PatienceOptions & { told: boolean[]; slept: number[] } {
  const [told, slept]: [boolean[], number[]] = [[], []];
  const later: Later = (work, ms) => {
    if (ms === 600 || ms === 1500) return () => undefined;
    slept.push(ms);
    setImmediate(work);
    return () => undefined;
  };
  return { told, slept, later, onWaiting: (isWaiting) => void told.push(isWaiting) };
}

test("reading waits until the cell is left, and says so", async () => {
  const excel = emulatedExcel(SEED);
  const options = patient();
  excel.inject({ sync: 0, at: "start", code: CELL_EDIT }, { sync: 1, at: "start", code: CELL_EDIT });
  const read = await excelHost(excel.run, options).read();
  expect(cellOf(read, "A!B1").value).toBe(2);
  expect(options.told).toEqual([true, false]);
  expect(options.slept).toEqual([250, 250]);
  expectNoHostErrors(excel);
});

test("writing waits as well, and writes once", async () => {
  const excel = emulatedExcel(SEED);
  const options = patient();
  const host = excelHost(excel.run, options);
  const before = await host.read();
  excel.inject({ sync: 0, at: "start", code: CELL_EDIT }, { sync: 2, at: "start", code: CELL_EDIT });
  await host.apply([setCells("A!C1", [3])], fingerprintOf(before));
  expect(cellOf(await host.read(), "A!C1").value).toBe(3);
  expect(options.told).toEqual([true, false]);
});

test("after a minute it is refused as busy, with nothing written", async () => {
  const excel = emulatedExcel(SEED);
  const options = patient();
  const host = excelHost(excel.run, options);
  const before = await host.read();
  excel.inject(...Array.from({ length: 60 }, (_, sync) => ({ sync, at: "start" as const, code: CELL_EDIT })));
  await expect(host.apply([setCells("A!C1", [3])], fingerprintOf(before))).rejects.toMatchObject({
    name: "HostError",
    code: "busy",
  });
  const waited = options.slept.reduce((sum, ms) => sum + ms, 0);
  expect(waited).toBeGreaterThan(50_000);
  expect(waited).toBeLessThanOrEqual(60_000);
  expect(options.told).toEqual([true, false]);
  expect(excel.book.sheets[0]?.cell(0, 2)).toBeUndefined();
});

test("waiting ends when it is called off", async () => {
  const excel = emulatedExcel(SEED);
  const ending = new AbortController();
  const told: boolean[] = [];
  const onWaiting = (isWaiting: boolean): void => {
    told.push(isWaiting);
    if (isWaiting) setImmediate(() => ending.abort());
  };
  excel.inject({ sync: 0, at: "start", code: CELL_EDIT });
  const never: Later = () => () => undefined;
  const work = excelHost(excel.run, { signal: () => ending.signal, onWaiting, later: never }).read();
  await expect(work).rejects.toMatchObject({ code: "busy" });
  expect(told).toEqual([true, false]);
});

test("a request that is pending for more than 600 ms is shown as waiting", async () => {
  const excel = emulatedExcel(SEED);
  const told: boolean[] = [];
  const atOnce: Later = (work, ms) => {
    if (ms === 600) work();
    return () => undefined;
  };
  await excelHost(excel.run, { later: atOnce, onWaiting: (is) => void told.push(is) }).read();
  expect(told.length).toBeGreaterThanOrEqual(4);
  expect(told).toEqual(told.map((_, i) => i % 2 === 0));
});

test.each([
  [5004, "busy"],
  [5012, "session-lost"],
  [5016, "host-busy"],
  [5102, "host-busy"],
  [5103, "too-large"],
  [5104, "too-large"],
  [7000, "access-denied"],
  [5001, "host-failed"],
])("number %i of the wire is told as %s", async (wireCode, code) => {
  const client = officeClientOnTheWire(() => ({ wireCode }));
  const host = excelHost((batch) => client.run(batch), patient());
  await expect(host.read()).rejects.toMatchObject({ name: "HostError", code });
});

test("on the wire the same workbook is read", async () => {
  const { answer } = emulatedHost(SEED);
  const client = officeClientOnTheWire(answer);
  const read = await excelHost((batch) => client.run(batch)).read();
  expect(cellOf(read, "A!B1").value).toBe(2);
});

test.each([
  ["1.13", { delayForCellEdit: true }],
  ["1.20", { delayForCellEdit: true, mergeUndoGroup: true }],
])("Excel.run with %s", async (version, expected) => {
  const { answer } = emulatedHost(SEED);
  const client = officeClientOnTheWire(answer);
  const seen: unknown[] = [];
  const run = officeRun(
    (options, batch) => {
      seen.push(options);
      return client.run(options, batch);
    },
    (wanted) => Number(wanted.split(".")[1]) <= Number(version.split(".")[1]),
  );
  expect((await excelHost(run).read()).sheets).toHaveLength(1);
  expect(seen).toEqual([expected]);
});
