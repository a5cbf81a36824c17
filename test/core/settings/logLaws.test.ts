/** The log on any lawful run: what it restores, and that its own list is lawful. */
import fc from "fast-check";
import { applyEdits } from "../../../src/core/edits/applyEdits";
import { checkEdits } from "../../../src/core/edits/checkEdits";
import { contentOf } from "../../../src/core/edits/sameWorkbook";
import type { Workbook } from "../../../src/core/grid/grid";
import { logEdits } from "../../../src/core/settings/log/log";
import { undoEdits } from "../../../src/core/settings/log/undoEdits";
import { bookAndEdits, OURS } from "../edits/randomEdits";
import { jsonCopy } from "../../support/reshape";

const FACTS = { time: "2026-11-20 10:00", command: "Thử" };

const withoutLog = (from: Workbook): Workbook => ({
  ...from,
  sheets: from.sheets.filter(({ mark }) => mark?.owner !== "log"),
});

const everything = ({ sheets }: Workbook) => {
  const areas = sheets.map(({ sheet }) => ({ sheet, top: 0, left: 0, rows: 999, cols: 99 }));
  return { areas, formats: areas };
};

test("undo restores everything except the log", () => {
  fc.assert(
    fc.property(bookAndEdits, ({ book, edits }) => {
      const log = logEdits(book, edits, FACTS);
      expect(checkEdits(book, [...edits, ...log], OURS)).toEqual([]);
      const after = applyEdits(book, [...edits, ...log]);
      if (log.length === 0) return expect(contentOf(after)).toEqual(contentOf(book));
      const undo = undoEdits(after, { force: false });
      expect(undo).toMatchObject({ kept: [], broken: [] });
      expect(checkEdits(after, undo?.edits ?? [], everything(after))).toEqual([]);
      const back = applyEdits(after, jsonCopy(undo?.edits ?? []));
      expect(contentOf(withoutLog(back))).toEqual(contentOf(book));
    }),
    { numRuns: 400 },
  );
});

test("whatever a person does to the log, reading it does not fail", () => {
  const damaged = bookAndEdits.chain(({ book, edits }) => {
    const after = applyEdits(book, [...edits, ...logEdits(book, edits, FACTS)]);
    return fc.tuple(
      fc.constant(after),
      fc.array(fc.tuple(fc.nat(9), fc.nat(8), fc.oneof(fc.string(), fc.constant(null), fc.integer()))),
    );
  });
  fc.assert(
    fc.property(damaged, ([after, changes]) => {
      const log = after.sheets.find(({ mark }) => mark?.owner === "log");
      const edits = changes.map(([top, left, value]) => ({
        kind: "setCells" as const,
        area: { sheet: log?.sheet ?? "", top, left, rows: 1, cols: 1 },
        cells: [[value]],
      }));
      const touched = log ? applyEdits(after, edits) : after;
      const undo = undoEdits(touched, { force: true });
      applyEdits(touched, undo?.edits ?? []);
    }),
    { numRuns: 300 },
  );
});
