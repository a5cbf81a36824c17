/** Writing that breaks off: all or nothing, or an exact statement of what is left. */
import path from "node:path";
import { describeFault, run } from "../../src/core";
import { applyEdits } from "../../src/core/edits/applyEdits";
import type { Edit } from "../../src/core/edits/edit";
import { fingerprintOf } from "../../src/core/edits/fingerprint";
import type { Workbook } from "../../src/core/grid/grid";
import { excelHost } from "../../src/hosts/excel/excelHost";
import { UnfinishedError } from "../../src/hosts/host";
import { HostError } from "../../src/hosts/host";
import { readBytes } from "../../src/hosts/xlsx/node";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { EVERYTHING, comparable, SEED } from "../hosts/contractSeed";
import { emulatedExcel, expectNoHostErrors, type EmulatedExcel } from "./emulatedExcel";
import { tellFormulas, tellWorkbook } from "./tell";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/bang-diem-mau.xlsx");

let sample: Workbook;
beforeAll(async () => (sample = readWorkbook(await readBytes(SAMPLE))));

function opened(seed: Workbook, edits: readonly Edit[]): EmulatedExcel {
  const excel = emulatedExcel(seed);
  tellWorkbook(excel.book, seed);
  tellFormulas(excel.book, edits);
  return excel;
}

/** The representative run: deductions and both appendices. */
async function sampleRun(): Promise<{ excel: EmulatedExcel; before: Workbook; edits: readonly Edit[] }> {
  const excel = opened(sample, []);
  const before = await excelHost(excel.run).read();
  const { edits } = run(before, { command: "appendix", now: "2026-11-20 10:00" });
  tellFormulas(excel.book, edits);
  return { excel, before, edits };
}

test("the sample is read as from its file, and written as applyEdits says", async () => {
  const { excel, before, edits } = await sampleRun();
  expect(comparable(before)).toEqual(comparable(sample));
  const syncs = excel.syncs.length;
  const host = excelHost(excel.run);
  await host.apply(edits, fingerprintOf(before));
  expect(excel.syncs.length - syncs).toBeLessThanOrEqual(3);
  const after = await host.read();
  expect(comparable(after)).toEqual(comparable(applyEdits(before, edits)));
  expect(run(after, { command: "appendix", now: "2026-11-21 10:00" }).edits).toEqual([]);
  expectNoHostErrors(excel);
});

const PLACES = ["start", "middle", "lost"] as const;
const CASES = [0, 1, 2].flatMap((sync) => PLACES.map((at) => ({ sync, at })));

test.each(CASES)("a fault in sync $sync ($at) leaves the sample as it was", async ({ sync, at }) => {
  const { excel, before, edits } = await sampleRun();
  const host = excelHost(excel.run);
  excel.inject({ sync, at, code: "GeneralException" });
  const work = host.apply(edits, fingerprintOf(before));
  await expect(work).rejects.toMatchObject({ name: "HostError", code: "host-failed" });
  expect(comparable(await host.read())).toEqual(comparable(before));
  expectNoHostErrors(excel);
});

test.each(CASES)("a fault in sync $sync ($at) leaves every kind of edit undone", async ({ sync, at }) => {
  const excel = opened(SEED, EVERYTHING);
  const host = excelHost(excel.run);
  const before = await host.read();
  excel.inject({ sync, at, code: "GeneralException" });
  await expect(host.apply(EVERYTHING, fingerprintOf(before))).rejects.toThrow(HostError);
  expect(comparable(await host.read())).toEqual(comparable(before));
  expectNoHostErrors(excel);
});

test("after a fault the same edits can be applied again", async () => {
  const { excel, before, edits } = await sampleRun();
  const host = excelHost(excel.run);
  excel.inject({ sync: 2, at: "middle", code: "GeneralException" });
  await expect(host.apply(edits, fingerprintOf(before))).rejects.toThrow(HostError);
  await host.apply(edits, fingerprintOf(await host.read()));
  expect(comparable(await host.read())).toEqual(comparable(applyEdits(before, edits)));
});

/** Requests of taking back: two reads with two syncs each, and up to three for writing in between. */
test.each([2, 3, 4, 5, 6, 7])(
  "a second fault in sync %i of it is said, or everything is back",
  async (second) => {
    const { excel, before, edits } = await sampleRun();
    const host = excelHost(excel.run);
    excel.inject(
      { sync: 1, at: "lost", code: "GeneralException" },
      { sync: second, at: "middle", code: "GeneralException" },
    );
    const error: unknown = await host.apply(edits, fingerprintOf(before)).catch((cause: unknown) => cause);
    if (!(error instanceof UnfinishedError)) {
      expect(error).toBeInstanceOf(HostError);
      expect(comparable(await host.read())).toEqual(comparable(before));
      return;
    }
    const now = await host.read();
    const { added, changed, seen } = error.remains;
    expect(seen).toBe(false);
    const left = now.sheets
      .map(({ sheet }) => sheet)
      .filter((sheet) => !before.sheets.some((each) => each.sheet === sheet));
    expect(added).toEqual(expect.arrayContaining(left));
    const [was, is] = [comparable(before), comparable(now)];
    const different = Object.keys(was).filter(
      (sheet) => JSON.stringify(was[sheet]) !== JSON.stringify(is[sheet]),
    );
    expect(changed).toEqual(expect.arrayContaining(different));
  },
);

test("a sheet that is gone is said", async () => {
  const gone: Edit[] = [{ kind: "removeSheet", sheet: "Phụ lục cũ" }];
  const excel = opened(SEED, gone);
  const host = excelHost(excel.run);
  const before = await host.read();
  excel.inject({ sync: 1, at: "lost", code: "GeneralException" });
  const work = host.apply(gone, fingerprintOf(before));
  await expect(work).rejects.toMatchObject({
    name: "UnfinishedError",
    remains: { added: [], removed: ["Phụ lục cũ"], changed: [], seen: true },
  });
});

test("a sheet that somebody else made in the meantime is not removed", async () => {
  const edits: Edit[] = [{ kind: "addSheet", sheet: "Mới", mark: { page: "x", owner: "appendix" } }];
  const excel = opened(SEED, edits);
  const host = excelHost(async (batch) =>
    excel.run(async (context) => {
      const sync = context.sync.bind(context);
      context.sync = async (value) => {
        const result = await sync(value);
        // A person in the same workbook, right after our first look.
        if (!excel.book.find("Mới")) excel.book.add("Mới").type(0, 0, "của người khác");
        return result;
      };
      return batch(context);
    }),
  );
  await expect(host.apply(edits, {})).rejects.toMatchObject({ code: "name-taken" });
  expect(excel.book.find("Mới")?.cell(0, 0)?.value).toBe("của người khác");
});

test.each([
  ["AccessDenied", "access-denied"],
  ["ApiNotFound", "host-too-old"],
  ["ActivityLimitReached", "host-busy"],
  ["InvalidOrTimedOutSession", "session-lost"],
  ["UnsupportedOperation", "unsupported-edit"],
] as const)("%s is told as %s", async (code, told) => {
  const excel = opened(SEED, []);
  excel.inject({ sync: 0, at: "start", code });
  const error: unknown = await excelHost(excel.run)
    .read()
    .catch((cause: unknown) => cause);
  expect(error).toMatchObject({ name: "HostError", code: told });
  expect(describeFault(told)).toMatch(/Excel|Trang tính/);
});

test.each(["GeneralException", "SomethingNew"])(
  "%s, said each time, is an honest host-failed",
  async (code) => {
    const excel = opened(SEED, []);
    excel.inject(...[0, 1, 2].map((sync) => ({ sync, at: "start" as const, code })));
    await expect(excelHost(excel.run).read()).rejects.toMatchObject({ code: "host-failed" });
    expect(describeFault("host-failed")).toMatch(/Esc.*lưu tệp.*mở lại/);
  },
);
