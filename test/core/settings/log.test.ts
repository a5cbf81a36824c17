import { applyEdits } from "../../../src/core/edits/applyEdits";
import { checkEdits } from "../../../src/core/edits/checkEdits";
import type { Edit } from "../../../src/core/edits/edit";
import { contentOf } from "../../../src/core/edits/sameWorkbook";
import { fold } from "../../../src/core/grid/fold";
import { cellAt, type Grid, type Workbook } from "../../../src/core/grid/grid";
import { lastRun, logEdits, recordedCells } from "../../../src/core/settings/log/log";
import { readLog } from "../../../src/core/settings/log/readLog";
import { undoEdits } from "../../../src/core/settings/log/undoEdits";
import { LOG_SHEET } from "../../../src/core/settings/log/words";
import { addSheet, area, book, cellOf, setCells, sheetOf, widths, withSheet } from "../edits/books";

const FACTS = { time: "2026-11-20 10:00", command: "Tính điểm bị trừ" };
const SCORES = book("@ Bảng", "Mã | Chủ trì | Trừ", "'1.1 | UBND |", "'1.2 | |", "'1.3 | |");

/** Edits and their log, as the product applies them. */
const run = (from: Workbook, edits: Edit[]): Workbook =>
  applyEdits(from, [...edits, ...logEdits(from, edits, FACTS)]);

const undo = (from: Workbook, force = false) => {
  const found = undoEdits(from, { force });
  if (!found) throw new Error("there is no run");
  return { ...found, after: applyEdits(from, found.edits) };
};

const withoutLog = (from: Workbook): Workbook => ({
  ...from,
  sheets: from.sheets.filter(({ mark }) => mark?.owner !== "log"),
});

/** What the log sheet shows, without the data. */
const shown = (from: Workbook): unknown[] =>
  sheetOf(from, LOG_SHEET).rows.map((_, row) =>
    Array.from({ length: 8 }, (__, col) => cellAt(sheetOf(from, LOG_SHEET), row, col).value),
  );

const RUN: Edit[] = [
  setCells("Bảng!B2:C2", ["Văn phòng", { formula: "=1-1.2", value: -0.2 }]),
  setCells("Bảng!C3:C4", ["1.10"], [-0.5]),
  widths("Bảng", { C: 50 }),
  addSheet("Phụ lục I"),
  setCells("Phụ lục I!A1:B2", ["Phụ lục", null], ["x", 1]),
];

describe("a run leaves", () => {
  const after = run(SCORES, RUN);

  test("rows that a person can read", () => {
    const facts = ["2026-11-20 10:00", "Tính điểm bị trừ"];
    expect(shown(after)).toEqual([
      ["Lượt", "Thời gian", "Lệnh", "Trang tính", "Ô", "Trước", "Sau", "Trạng thái"],
      [1, ...facts, "Bảng", "B2", "UBND", "Văn phòng", "Đã ghi"],
      [1, ...facts, "Bảng", "C2:C4", "(trống)", "3 ô: =1-1.2; 1.10; -0,5", "Đã ghi"],
      [1, ...facts, "Bảng", "Trình bày", null, null, "Đã ghi"],
      [1, ...facts, "Phụ lục I", "Trang tính", "(chưa có)", "Phụ lục I", "Đã ghi"],
    ]);
  });

  test("a lawful list on a sheet of its own", () => {
    const edits = [...RUN, ...logEdits(SCORES, RUN, FACTS)];
    expect(checkEdits(SCORES, edits, { areas: [area("Bảng!B1:C9")], formats: [area("Bảng!C1:C9")] })).toEqual(
      [],
    );
    expect(sheetOf(after, LOG_SHEET).mark).toEqual({ page: "nhat-ky", owner: "log" });
  });

  test("data in plain ASCII that no program rewrites", () => {
    const data = sheetOf(after, LOG_SHEET)
      .rows.slice(1)
      .map((cells) => String(cells?.[8]?.value));
    for (const text of data) expect(text).toMatch(/^\[1\.\d 1\/1 [0-9a-f]{16}\][ -~]*\.$/);
  });

  test("what was written, by cell", () => {
    const recorded = recordedCells(after);
    expect(recorded({ sheet: "Bảng", row: 1, col: 2 })).toEqual({ formula: "=1-1.2", value: -0.2 });
    expect(recorded({ sheet: "Bảng", row: 2, col: 2 })).toBe("1.10");
    expect(recorded({ sheet: "Bảng", row: 0, col: 0 })).toBeUndefined();
  });
});

test("a run that changes nothing leaves no log", () => {
  expect(logEdits(SCORES, [], FACTS)).toEqual([]);
  expect(logEdits(SCORES, [setCells("Bảng!B2", ["UBND"])], FACTS)).toEqual([]);
});

test("where no log can be written, none is", () => {
  expect(logEdits({ ...SCORES, structureLocked: true }, RUN.slice(0, 1), FACTS)).toEqual([]);
  const locked = withSheet(run(SCORES, RUN), LOG_SHEET, { protected: true });
  expect(logEdits(locked, [setCells("Bảng!B3", ["x"])], FACTS)).toEqual([]);
});

test("a sheet of a person's with the log's name is left alone", () => {
  const taken = book("@ Bảng", "a", "@ CCHC Nhật ký", "của tôi");
  const after = run(taken, [setCells("Bảng!A1", ["b"])]);
  expect(after.sheets.map(({ sheet }) => sheet)).toEqual(["Bảng", "CCHC Nhật ký", "CCHC Nhật ký (2)"]);
  expect(cellOf(after, "CCHC Nhật ký!A1").value).toBe("của tôi");
  expect(withoutLog(undo(after).after)).toMatchObject({ sheets: [{}, {}] });
});

describe("taking back", () => {
  const after = run(SCORES, RUN);

  test("restores everything except the log, and says so there", () => {
    const { edits, kept, after: back } = undo(after);
    expect(kept).toEqual([]);
    const all = after.sheets.map(({ sheet }) => ({ sheet, top: 0, left: 0, rows: 99, cols: 99 }));
    expect(checkEdits(after, edits, { areas: all, formats: all })).toEqual([]);
    expect(contentOf(withoutLog(back))).toEqual(contentOf(SCORES));
    expect(readLog(back).runs).toMatchObject([{ run: 1, takenBack: true }]);
    expect(lastRun(back)).toBeUndefined();
    expect(undoEdits(back, { force: true })).toBeUndefined();
    expect(recordedCells(back)({ sheet: "Bảng", row: 2, col: 2 })).toBeUndefined();
  });

  test("goes run by run", () => {
    const second = run(after, [setCells("Bảng!B2", ["Tư pháp"])]);
    expect(lastRun(second)).toMatchObject({ run: 2, ...FACTS });
    const once = undo(second).after;
    expect(cellOf(once, "Bảng!B2").value).toBe("Văn phòng");
    expect(contentOf(withoutLog(undo(once).after))).toEqual(contentOf(SCORES));
  });

  test("keeps a cell that a person changed, unless forced", () => {
    const changed = applyEdits(after, [setCells("Bảng!C4", ["tôi sửa"])]);
    const { kept, after: back } = undo(changed);
    expect(kept).toEqual([{ why: "changed", at: { sheet: "Bảng", row: 3, col: 2 } }]);
    expect(cellOf(back, "Bảng!C4").value).toBe("tôi sửa");
    expect(cellOf(back, "Bảng!C3").value).toBeNull();
    expect(shown(back)[2]).toContain("Giữ nguyên (đã có người sửa)");
    expect(contentOf(withoutLog(undo(changed, true).after))).toEqual(contentOf(SCORES));
  });

  test("keeps a sheet of ours that a person changed, unless forced", () => {
    const changed = applyEdits(after, [setCells("Phụ lục I!A9", ["ghi thêm"])]);
    const { kept, after: back } = undo(changed);
    expect(kept).toEqual([{ why: "changed", sheet: "Phụ lục I" }]);
    expect(cellOf(back, "Phụ lục I!A9").value).toBe("ghi thêm");
    expect(contentOf(withoutLog(undo(changed, true).after))).toEqual(contentOf(SCORES));
  });

  test("does nothing when nothing but kept things is left, so that force can follow", () => {
    const small = run(SCORES, [setCells("Bảng!B3", ["x"])]);
    const changed = applyEdits(small, [setCells("Bảng!B3", ["y"])]);
    expect(undo(changed)).toMatchObject({ edits: [], kept: [{ why: "changed" }] });
    expect(cellOf(undo(changed, true).after, "Bảng!B3").value).toBeNull();
  });

  test("a formula that only got another value is not changed", () => {
    const rows = sheetOf(after, "Bảng").rows.map((cells, row) =>
      cells?.map((cell, col) =>
        cell && row === 1 && col === 2 ? { ...cell, value: -9, formula: "= 1 - 1.2" } : cell,
      ),
    );
    expect(undo(withSheet(after, "Bảng", { rows })).kept).toEqual([]);
  });

  test("text that another program recomposed is not changed", () => {
    const rows = sheetOf(after, "Bảng").rows.map((cells) =>
      cells?.map((cell) =>
        typeof cell?.value === "string" ? { ...cell, value: cell.value.normalize("NFD") } : cell,
      ),
    );
    expect(undo(withSheet(after, "Bảng", { rows })).kept).toEqual([]);
  });

  test("a truth value that LibreOffice saved as a formula is not changed", () => {
    const lit = run(SCORES, [setCells("Bảng!C2", [true])]);
    const saved = applyEdits(lit, [setCells("Bảng!C2", [{ formula: "=TRUE()", value: true }])]);
    expect(undo(saved).kept).toEqual([]);
  });

  test("finds a sheet of ours under its new name", () => {
    const renamed = withSheet(after, "Phụ lục I", { sheet: "PL 1" });
    expect(undo(renamed).after.sheets.map(({ sheet }) => sheet)).toEqual(["Bảng", LOG_SHEET]);
  });

  test("says that a sheet is missing", () => {
    const renamed = withSheet(after, "Bảng", { sheet: "Bảng 2025" });
    const { kept, after: back } = undo(renamed);
    expect(kept).toContainEqual({ why: "missing", sheet: "Bảng" });
    expect(cellOf(back, "Bảng 2025!B2").value).toBe("Văn phòng");
  });

  test("restores a sheet of ours that was removed", () => {
    const removed = run(after, [{ kind: "removeSheet", sheet: "Phụ lục I" }]);
    expect(removed.sheets.map(({ sheet }) => sheet)).toEqual(["Bảng", LOG_SHEET]);
    expect(contentOf(withoutLog(undo(removed).after))).toEqual(contentOf(withoutLog(after)));
  });

  test("takes all our highlights away where they were put, also split ones", () => {
    const rule = { area: area("Bảng!C2:C4"), formula: '=N("cchc-1")=0' };
    const lit = run(SCORES, [
      { kind: "setHighlight", sheet: "Bảng", highlights: [rule], style: { bold: true, color: "", fill: "" } },
    ]);
    const split = ["Bảng!C2", "Bảng!C3:C4"].map((address) => ({ ...rule, area: area(address) }));
    const back = undo(withSheet(lit, "Bảng", { highlights: split })).after;
    expect(sheetOf(back, "Bảng").highlights).toEqual([]);
  });
});

describe("a table that got a column", () => {
  const table = { name: "Bang1", area: area("Bảng!A1:B4"), totalsRow: false };
  const start = withSheet(book("@ Bảng", "Mã | Chủ trì", "'1.1 | UBND"), "Bảng", { tables: [table] });
  const grown: Edit[] = [
    { kind: "extendTable", sheet: "Bảng", table: "Bang1", area: area("Bảng!A1:C4"), header: "Trừ" },
    setCells("Bảng!C1:C2", ["Trừ"], [-1]),
  ];
  const after = run(start, grown);

  test("gives it back", () => {
    expect(contentOf(withoutLog(undo(after).after))).toEqual(contentOf(start));
  });

  test("keeps the column and its heading when a person wrote there", () => {
    const back = undo(applyEdits(after, [setCells("Bảng!C3", ["của tôi"])])).after;
    expect(sheetOf(back, "Bảng").tables[0]?.area).toEqual(area("Bảng!A1:C4"));
    expect(cellOf(back, "Bảng!C1").value).toBe("Trừ");
    expect(cellOf(back, "Bảng!C2").value).toBeNull();
  });

  test("keeps the rows that it got since", () => {
    const longer = withSheet(after, "Bảng", { tables: [{ ...table, area: area("Bảng!A1:C9") }] });
    expect(sheetOf(undo(longer).after, "Bảng").tables[0]?.area).toEqual(area("Bảng!A1:B9"));
  });
});

describe("a log that people worked on", () => {
  const after = run(run(SCORES, RUN), [setCells("Bảng!B3", ["Tư pháp"])]);
  const withLog = (change: (rows: Grid["rows"]) => Grid["rows"]): Workbook =>
    withSheet(after, LOG_SHEET, { rows: change(sheetOf(after, LOG_SHEET).rows) });

  test("may be sorted", () => {
    const sorted = withLog((rows) => [...rows].reverse());
    expect(contentOf(withoutLog(undo(undo(sorted).after).after))).toEqual(contentOf(SCORES));
  });

  test("may hold rows twice and notes", () => {
    const noted = withLog((rows) => [
      [{ value: "Ghi chú của tôi", numberFormat: "General" }],
      ...rows,
      ...rows,
    ]);
    expect(readLog(noted).broken).toEqual([]);
    expect(contentOf(withoutLog(undo(undo(noted).after).after))).toEqual(contentOf(SCORES));
  });

  test("may have other words in the columns that people read", () => {
    const worded = withLog((rows) =>
      rows.map((cells) =>
        cells?.map((cell, col) => (cell && col > 0 && col < 7 ? { ...cell, value: "?" } : cell)),
      ),
    );
    expect(contentOf(withoutLog(undo(undo(worded).after).after))).toEqual(contentOf(SCORES));
  });

  test.each([
    ["cut", (text: string) => text.slice(0, -9)],
    ["changed", (text: string) => text.replace("UBND", "UBNN")],
    ["emptied", () => null],
  ])("broken data (%s) is named and passed over", (_name, damage) => {
    const damaged = withLog((rows) =>
      rows.map((cells, row) =>
        cells?.map((cell, col) =>
          cell && row === 1 && col === 8 ? { ...cell, value: damage(String(cell.value)) } : cell,
        ),
      ),
    );
    const second = undo(damaged);
    expect(second.broken).toEqual([{ sheet: LOG_SHEET, row: 1, col: 8 }]);
    const first = undo(second.after);
    expect(cellOf(first.after, "Bảng!B2").value).toBe("Văn phòng");
    expect(cellOf(first.after, "Bảng!C2").value).toBeNull();
  });

  test("without its rows there is nothing to take back", () => {
    expect(
      undoEdits(
        withLog(() => []),
        { force: false },
      ),
    ).toBeUndefined();
    expect(undoEdits(SCORES, { force: false })).toBeUndefined();
  });
});

test("long contents take several rows, each within a cell", () => {
  const long = "Ý kiến dài. ".repeat(2700);
  const after = run(SCORES, [setCells("Bảng!B2:B3", [long], [long])]);
  const data = sheetOf(after, LOG_SHEET)
    .rows.slice(1)
    .map((cells) => String(cells?.[8]?.value));
  expect(data.length).toBeGreaterThan(2);
  for (const text of data) expect(text.length).toBeLessThanOrEqual(30_000);
  expect(contentOf(withoutLog(undo(after).after))).toEqual(contentOf(SCORES));
});

test("twenty runs are kept; what people wrote between stays", () => {
  let now = SCORES;
  for (let i = 1; i <= 25; i += 1) {
    const edits = [setCells("Bảng!B2", [`lần ${String(i)}`])];
    const list = [...edits, ...logEdits(now, edits, FACTS)];
    const ours = { areas: [area("Bảng!B2")] };
    expect(checkEdits(now, list, ours)).toEqual([]);
    now = applyEdits(now, list);
    if (i === 3) now = applyEdits(now, [setCells(`${LOG_SHEET}!A5`, ["Ghi chú"])]);
  }
  expect(readLog(now).runs.map((each) => each.run)).toEqual(Array.from({ length: 20 }, (_, i) => i + 6));
  expect(readLog(now).broken).toEqual([]);
  expect(shown(now).filter((cells) => JSON.stringify(cells).includes("Ghi chú"))).toHaveLength(1);
  for (let i = 0; i < 20; i += 1) now = undo(now).after;
  expect(cellOf(now, "Bảng!B2").value).toBe("lần 5");
});

test("an appendix of 3,000 rows rewritten in place is few rows of log", () => {
  const cells = (word: string) => Array.from({ length: 3000 }, (_, i) => [`${word} ${String(i)}`, i]);
  const written = applyEdits(SCORES, [addSheet("Phụ lục"), setCells("Phụ lục!A1:B3000", ...cells("cũ"))]);
  const after = run(written, [setCells("Phụ lục!A1:A3000", ...cells("mới").map(([text]) => [text ?? null]))]);
  expect(sheetOf(after, LOG_SHEET).rows.length).toBeLessThan(40);
  expect(contentOf(withoutLog(undo(after).after))).toEqual(contentOf(written));
});

test("the words that are read back are their own", () => {
  expect(fold("Đã khôi phục")).toBe("da khoi phuc");
});
