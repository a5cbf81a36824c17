/** The contract in an emulated Excel that the genuine Office.js client speaks to. Not run in Excel. */
import type { Edit } from "../../src/core/edits/edit";
import type { Workbook } from "../../src/core/grid/grid";
import { excelHost } from "../../src/hosts/excel/excelHost";
import type { Host } from "../../src/hosts/host";
import { emulatedExcel, expectNoHostErrors, type EmulatedExcel } from "../excel/emulatedExcel";
import { tellFormulas, tellWorkbook } from "../excel/tell";
import { hostContract } from "./contract";

let places: EmulatedExcel[] = [];

beforeEach(() => (places = []));
afterEach(() => places.forEach(expectNoHostErrors));

function open(seed: Workbook): EmulatedExcel {
  const excel = emulatedExcel(seed);
  tellWorkbook(excel.book, seed);
  places.push(excel);
  return excel;
}

/** The host; what its formulas come to is told to the emulator, which does not calculate. */
function telling({ book, run, syncs }: EmulatedExcel): Host {
  const host = excelHost(run);
  const counted = async <T>(most: number, work: () => Promise<T>): Promise<T> => {
    const before = syncs.length;
    const result = await work();
    expect(syncs.length - before).toBeLessThanOrEqual(most);
    return result;
  };
  return {
    name: host.name,
    read: () => counted(2, () => host.read()),
    apply: async (edits: readonly Edit[], expected) => {
      tellFormulas(book, edits);
      await counted(3, () => host.apply(edits, expected));
    },
  };
}

hostContract("excel", (seed) => {
  const excel = open(seed);
  const host = telling(excel);
  return Promise.resolve({
    host,
    // The workbook stays open in Excel; another pane has a client of its own.
    reopen: () => Promise.resolve(telling(excel)),
    rename: (from: string, to: string) => {
      const sheet = excel.book.find(from);
      if (sheet) sheet.name = to;
      return Promise.resolve();
    },
  });
});

test("an empty list asks nothing", async () => {
  const excel = open({ active: "", sheets: [], names: [], structureLocked: false, date1904: false });
  await excelHost(excel.run).apply([], {});
  expect(excel.syncs).toHaveLength(0);
});
