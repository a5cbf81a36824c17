/**
 * What every host promises, as one suite. A host is made from a workbook; what it then reads is the measure, since a
 * place may keep less than a seed says (column widths in whole pixels, formats of empty cells).
 */
import fc from "fast-check";
import { applyEdits } from "../../src/core/edits/applyEdits";
import type { CellInput, Edit } from "../../src/core/edits/edit";
import { fingerprintOf } from "../../src/core/edits/fingerprint";
import { invertEdits } from "../../src/core/edits/invertEdits";
import { cellAt, type Workbook } from "../../src/core/grid/grid";
import { logEdits } from "../../src/core/settings/log/log";
import { undoEdits } from "../../src/core/settings/log/undoEdits";
import type { Host, HostErrorCode } from "../../src/hosts/host";
import { addSheet, cellOf, setCells, sheetOf, withSheet } from "../core/edits/books";
import { bookAndEdits } from "../core/edits/randomEdits";
import { jsonCopy } from "../support/reshape";
import { comparable, EVERYTHING, FORMULAS, SEED, SHEET, TEXTS } from "./contractSeed";

/** A workbook in the place that a host speaks for. */
export interface Place {
  readonly host: Host;
  /** The same workbook saved, closed and opened again. */
  readonly reopen: () => Promise<Host>;
  /** Renames a sheet as a person would, where the place can. */
  readonly rename?: (sheet: string, name: string) => Promise<void>;
}

export type MakePlace = (seed: Workbook) => Promise<Place>;

/** Applies what was made from the workbook as it is now, and reads. */
async function applied(host: Host, edits: readonly Edit[]): Promise<Workbook> {
  await host.apply(edits, fingerprintOf(await host.read()));
  return host.read();
}

/** The clauses, on the host that `makePlace` makes. */
export function hostContract(name: string, makePlace: MakePlace): void {
  describe(`the contract of hosts: ${name}`, () => {
    readingClauses(makePlace);
    contentClauses(makePlace);
    refusalClauses(makePlace);
    undoClauses(makePlace);
  });
}

function readingClauses(makePlace: MakePlace): void {
  test("reads what was put there", async () => {
    const { host } = await makePlace(SEED);
    expect(comparable(await host.read())).toEqual(comparable(SEED));
  });

  test("reads back what applyEdits says, also after reopening", async () => {
    const { host, reopen } = await makePlace(SEED);
    const before = await host.read();
    const expected = comparable(applyEdits(before, EVERYTHING));
    expect(comparable(await applied(host, EVERYTHING))).toEqual(expected);
    expect(comparable(await (await reopen()).read())).toEqual(expected);
  });

  test("reads back what applyEdits says for any lawful list, in any order", async () => {
    await fc.assert(
      fc.asyncProperty(bookAndEdits, async ({ book: seed, edits }) => {
        const { host } = await makePlace(seed);
        const before = await host.read();
        const after = await applied(host, jsonCopy([...edits].reverse()));
        expect(comparable(after)).toEqual(comparable(applyEdits(before, edits)));
      }),
      { numRuns: 25 },
    );
  });

  test("an empty list changes nothing, whatever was expected", async () => {
    const { host } = await makePlace(SEED);
    const before = await host.read();
    await host.apply([], { [SHEET]: "something else" });
    expect(await host.read()).toEqual(before);
  });

  test("3,000 rows are one list", async () => {
    const { host } = await makePlace(SEED);
    const before = await host.read();
    const cells = Array.from({ length: 3000 }, (_, i) => [
      `1.${String(i)}`,
      "Kế hoạch",
      i / 4,
      { formula: `=C${String(i + 1)}`, value: i / 4 },
    ]);
    const edits = [addSheet("Dài"), setCells("Dài!A1:D3000", ...cells)];
    expect(comparable(await applied(host, edits))).toEqual(comparable(applyEdits(before, edits)));
  });
}

function contentClauses(makePlace: MakePlace): void {
  const filled = async (inputs: readonly CellInput[]) => {
    const place = await makePlace(SEED);
    await applied(place.host, [
      setCells(`${SHEET}!A1:A${String(inputs.length)}`, ...inputs.map((input) => [input])),
    ]);
    const reopened = await (await place.reopen()).read();
    const cells = inputs.map((_, row) => cellAt(sheetOf(reopened, SHEET), row, 0));
    return { reopened, cells };
  };

  test("a text stays that text", async () => {
    const { cells } = await filled(TEXTS);
    expect(cells.map(({ value }) => value)).toEqual(TEXTS);
    expect(cells.every(({ formula }) => formula === undefined)).toBe(true);
  });

  test("numbers and truth values stay what they are", async () => {
    const values = [0, -0.2, 0.1 + 0.2, 1e-7, 123456789012, true, false];
    const { cells } = await filled(values);
    expect(cells.map(({ value }) => value)).toEqual(values);
  });

  test("null and empty text empty a cell, value and formula alike", async () => {
    const { host, reopen } = await makePlace(SEED);
    await applied(host, [setCells(`${SHEET}!A2:D2`, [null, "", null, null])]);
    const row = sheetOf(await (await reopen()).read(), SHEET).rows[1] ?? [];
    expect(row.filter((cell) => cell && (cell.value !== null || cell.formula !== undefined))).toEqual([]);
  });

  test("every formula reads back with its value", async () => {
    const { cells } = await filled(FORMULAS);
    const expected = FORMULAS.map((input) => (typeof input === "object" && input ? input : undefined));
    expect(cells.map(({ formula }) => formula)).toEqual(expected.map((each) => each?.formula));
    expect(cells.map(({ value }) => value ?? "")).toEqual(expected.map((each) => each?.value));
  });

  test("a number in a cell for text is a number, a formula there is a formula", async () => {
    const { host, reopen } = await makePlace(SEED);
    await applied(host, [
      setCells(`${SHEET}!A3`, [1.5]),
      setCells(`${SHEET}!C3`, [{ formula: "=1+1", value: 2 }]),
    ]);
    const after = await (await reopen()).read();
    expect(cellOf(after, `${SHEET}!A3`)).toEqual({ value: 1.5, numberFormat: "@" });
    expect(cellOf(after, `${SHEET}!C3`)).toEqual({ value: 2, numberFormat: "@", formula: "=1+1" });
  });

  test("cells outside the areas keep value, formula and number format", async () => {
    const { host } = await makePlace(SEED);
    const before = await host.read();
    const after = await applied(host, [setCells(`${SHEET}!B2:B3`, ["a"], ["b"])]);
    const others = ["A1", "A2", "C2", "D2", "A3", "C3", "D3", "A4", "B4", "C4"].map(
      (each) => `${SHEET}!${each}`,
    );
    expect(others.map((each) => cellOf(after, each))).toEqual(others.map((each) => cellOf(before, each)));
    expect(sheetOf(after, "Phụ lục cũ")).toEqual(sheetOf(before, "Phụ lục cũ"));
  });

  test("the mark of a sheet survives reopening and renaming", async () => {
    const place = await makePlace(SEED);
    const mark = { page: "phu-luc-2", owner: "appendix" } as const;
    await applied(place.host, [
      addSheet("Phụ lục II", mark),
      addSheet("Mẫu", { page: "mau", owner: "none" }),
    ]);
    const read = await (await place.reopen()).read();
    expect(read.sheets.map((grid) => grid.mark?.page)).toEqual([undefined, "phu-luc-1", "phu-luc-2", "mau"]);
    expect(sheetOf(read, "Phụ lục II").mark).toEqual(mark);
    if (!place.rename) return;
    await place.rename("Phụ lục II", "Tên khác");
    expect(sheetOf(await (await place.reopen()).read(), "Tên khác").mark).toEqual(mark);
  });
}

function refusalClauses(makePlace: MakePlace): void {
  /** The list is refused with the code, and nothing of it is there. */
  async function refused(seed: Workbook, edits: readonly Edit[], code: HostErrorCode): Promise<void> {
    const { host, reopen } = await makePlace(seed);
    const before = await host.read();
    await expect(host.apply(edits, fingerprintOf(before))).rejects.toMatchObject({ name: "HostError", code });
    expect(await host.read()).toEqual(before);
    expect(await (await reopen()).read()).toEqual(before);
  }
  const harmless = setCells("Phụ lục cũ!A9", ["x"]);

  test.each(["PHỤ LỤC CŨ", "Phụ lục cũ".normalize("NFD"), SHEET])("a taken name is refused: %s", (taken) =>
    refused(SEED, [harmless, addSheet("Mới"), addSheet(taken)], "name-taken"),
  );

  test("a sheet that is not there is refused", () =>
    refused(SEED, [harmless, setCells("Không có!A1", [1])], "missing-sheet"));

  test("a protected sheet is refused", () =>
    refused(
      withSheet(SEED, SHEET, { protected: true }),
      [harmless, setCells(`${SHEET}!E1`, ["x"])],
      "protected",
    ));

  test("protection of another sheet does not matter", async () => {
    const { host } = await makePlace(withSheet(SEED, SHEET, { protected: true }));
    expect(cellOf(await applied(host, [harmless]), "Phụ lục cũ!A9").value).toBe("x");
  });

  test("a locked structure keeps its sheets, and lets cells be written", async () => {
    const locked = { ...SEED, structureLocked: true };
    await refused(locked, [harmless, addSheet("Mới")], "structure-locked");
    await refused(locked, [{ kind: "removeSheet", sheet: "Phụ lục cũ" }], "structure-locked");
    const { host } = await makePlace(locked);
    expect(cellOf(await applied(host, [harmless]), "Phụ lục cũ!A9").value).toBe("x");
  });

  test.each<[string, Edit]>([
    ["a value", setCells(`${SHEET}!B4`, ["sửa"])],
    ["a formula", setCells(`${SHEET}!D2`, [{ formula: "=C2-4", value: -0.5 }])],
  ])("a list made before %s changed is refused as a whole", async (_name, change) => {
    const { host } = await makePlace(SEED);
    const stale = fingerprintOf(await host.read());
    const now = await applied(host, [change]);
    const edits = [setCells(`${SHEET}!E1`, ["x"]), addSheet("Mới")];
    await expect(host.apply(edits, stale)).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(await host.read()).toEqual(now);
  });
}

function undoClauses(makePlace: MakePlace): void {
  test("the inverse restores", async () => {
    const { host, reopen } = await makePlace(SEED);
    const before = await host.read();
    await applied(host, EVERYTHING);
    await applied(host, invertEdits(before, EVERYTHING));
    expect(comparable(await (await reopen()).read())).toEqual(comparable(before));
  });

  test("the inverse brings a sheet of ours back", async () => {
    const { host } = await makePlace(SEED);
    const before = await host.read();
    const edits: Edit[] = [{ kind: "removeSheet", sheet: "Phụ lục cũ" }];
    expect((await applied(host, edits)).sheets).toHaveLength(1);
    expect(comparable(await applied(host, invertEdits(before, edits)))).toEqual(comparable(before));
  });

  test("the log restores after reopening, all but itself", async () => {
    const { host, reopen } = await makePlace(SEED);
    const before = await host.read();
    const facts = { time: "2026-11-20 10:00", command: "Thử" };
    await applied(host, [...EVERYTHING, ...logEdits(before, EVERYTHING, facts)]);
    const later = await reopen();
    const undo = undoEdits(await later.read(), { force: false });
    expect(undo).toMatchObject({ kept: [], broken: [], run: { run: 1, ...facts } });
    const after = await applied(later, undo?.edits ?? []);
    const sheets = after.sheets.filter(({ mark }) => mark?.owner !== "log");
    expect(comparable({ ...after, sheets })).toEqual(comparable(before));
    expect(undoEdits(after, { force: false })).toBeUndefined();
  });
}
