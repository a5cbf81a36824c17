/** Taking back leaves alone what a person did in the meantime, and says so. */
import { describeRemains } from "../../src/core";
import type { Edit } from "../../src/core/edits/edit";
import { fingerprintOf } from "../../src/core/edits/fingerprint";
import { freeSheetName } from "../../src/core/grid/sheetName";
import type { Workbook } from "../../src/core/grid/grid";
import { excelHost, type RunInExcel } from "../../src/hosts/excel/excelHost";
import { UnfinishedError, type Remains } from "../../src/hosts/host";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { addSheet, book, cellOf, setCells } from "../core/edits/books";
import { bookParts, zipParts } from "../support/xlsxBuilder";
import { emulatedExcel, type EmulatedExcel } from "./emulatedExcel";

const SEED = book("@ A", "1 | 2 | cũ", "3 | 4 | cũ");

/** Something happens right after the n-th sync from now (counted from 0), whatever came of it. */
function afterSync({ run }: EmulatedExcel, n: number, work: () => void): RunInExcel {
  let count = 0;
  return (batch) =>
    run((context) => {
      const sync = context.sync.bind(context);
      context.sync = async (value) => {
        try {
          return await sync(value);
        } finally {
          if (count === n) work();
          count += 1;
        }
      };
      return batch(context);
    });
}

/** Writing whose second request breaks off after it was done, and what a person does right then. */
async function broken(edits: readonly Edit[], person: (excel: EmulatedExcel) => void, seed: Workbook = SEED) {
  const excel = emulatedExcel(seed);
  const before = await excelHost(excel.run).read();
  excel.inject({ sync: 1, at: "lost", code: "GeneralException" });
  const host = excelHost(afterSync(excel, 1, () => person(excel)));
  const error: unknown = await host.apply(edits, fingerprintOf(before)).catch((cause: unknown) => cause);
  return { error, now: await excelHost(excel.run).read(), excel };
}

const column = setCells("A!C1:D2", ["mới", 1], ["mới", 2]);

test("a cell that a person typed into since stays and is named; the rest is as before", async () => {
  const { error, now } = await broken([column], ({ book: excel }) =>
    excel.personTypes("A", { row: 0, col: 3 }, "của tôi"),
  );
  expect(error).toBeInstanceOf(UnfinishedError);
  expect(error).toMatchObject({
    remains: { added: [], removed: [], changed: [], kept: [{ sheet: "A", row: 0, col: 3 }], seen: true },
  });
  expect(cellOf(now, "A!D1").value).toBe("của tôi");
  expect(["A!C1", "A!C2", "A!D2"].map((each) => cellOf(now, each).value)).toEqual(["cũ", "cũ", null]);
});

test("a cell that a person emptied since stays empty", async () => {
  const { error, now } = await broken([column], ({ book: excel }) =>
    excel.personTypes("A", { row: 1, col: 2 }, ""),
  );
  expect(error).toMatchObject({ remains: { kept: [{ sheet: "A", row: 1, col: 2 }] } });
  expect(cellOf(now, "A!C2").value).toBeNull();
});

test("a new sheet on which somebody typed stays, and is named", async () => {
  const edits = [addSheet("Mới"), setCells("Mới!A1", ["x"])];
  const { error, now } = await broken(edits, ({ book: excel }) =>
    excel.personTypes("Mới", { row: 4, col: 1 }, "ghi chú"),
  );
  expect(error).toMatchObject({
    remains: { added: ["Mới"], kept: [{ sheet: "Mới", row: 4, col: 1 }], seen: true },
  });
  expect(cellOf(now, "Mới!B5").value).toBe("ghi chú");
});

test("a new sheet of ours alone goes", async () => {
  const edits = [addSheet("Mới"), setCells("Mới!A1", ["x"])];
  const { error, now } = await broken(edits, () => undefined);
  expect(error).toMatchObject({ name: "HostError", code: "host-failed" });
  expect(now.sheets.map(({ sheet }) => sheet)).toEqual(["A"]);
});

test("a sheet of that name that somebody put in place of ours is not removed", async () => {
  const { now } = await broken([addSheet("Mới")], ({ book: excel }) => {
    const ours = excel.find("Mới");
    if (ours) excel.remove(ours);
    excel.add("Mới").type(0, 0, "của người khác");
  });
  expect(cellOf(now, "Mới!A1").value).toBe("của người khác");
});

test("a name that a chart sheet has is told with the name, and nothing is written", async () => {
  const excel = emulatedExcel(SEED);
  excel.book.chartSheets = ["Biểu đồ"];
  const host = excelHost(excel.run);
  const before = await host.read();
  const edits = [setCells("A!E1", ["x"]), addSheet("Phụ lục"), addSheet("biểu đồ")];
  await expect(host.apply(edits, fingerprintOf(before))).rejects.toMatchObject({
    name: "HostError",
    code: "name-taken",
    details: { sheet: "biểu đồ" },
  });
  expect(await host.read()).toEqual(before);
});

test("where the names of chart sheets are known, a new sheet gets another", () => {
  const known = readWorkbook(
    zipParts(bookParts({ sheets: [{ kind: "chartsheet", name: "Phụ lục I" }, { name: "A" }] })),
  );
  expect(known.otherSheetNames).toEqual(["Phụ lục I"]);
  expect(freeSheetName(known, "PHỤ LỤC I")).toBe("PHỤ LỤC I (2)");
});

const NOTHING: Remains = { added: [], removed: [], changed: [], kept: [], seen: true };
const ALL: Remains = {
  added: ["Phụ lục I"],
  removed: ["Phụ lục cũ"],
  changed: ["Bảng"],
  kept: [{ sheet: "Bảng", row: 1, col: 3 }],
  seen: true,
};

test("what remains is said thing by thing, with what to do", () => {
  const said = describeRemains(ALL);
  expect(said).toHaveLength(6);
  expect(said[1]).toContain("“Phụ lục I”");
  expect(said[2]).toContain("“Phụ lục cũ”");
  expect(said[3]).toContain("“Bảng”");
  expect(said[4]).toContain("Bảng!D2");
  expect(said[5]).toMatch(/không lưu.*Ctrl\+Z.*“Phụ lục I”, “Bảng”.*“Khôi phục” có thể không/);
});

test("what could not be seen is said as what may be", () => {
  const said = describeRemains({ ...ALL, kept: [], seen: false });
  expect(said.slice(1, 4).every((line) => line.includes("có thể"))).toBe(true);
});

test("where only a person's cells differ, no alarm is raised", () => {
  const said = describeRemains({ ...NOTHING, kept: ALL.kept });
  expect(said).toHaveLength(2);
  expect(said[0]).toContain("đã được trả lại như trước");
  expect(said[1]).toContain("Bảng!D2");
});
