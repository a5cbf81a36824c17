/** The laws that hold for every command on every workbook (DESIGN.md §5), as data for tests to compare. */
import { numberOf, takeBack, type Run, type RunRequest } from "../../src/core";
import { lossColumn } from "../../src/core/compose/annotate/lossColumn";
import { applyEdits } from "../../src/core/edits/applyEdits";
import { checkEdits } from "../../src/core/edits/checkEdits";
import { isFormula, type Edit } from "../../src/core/edits/edit";
import type { Content, SheetContent } from "../../src/core/edits/sameWorkbook";
import { a1, columnLetters } from "../../src/core/grid/address";
import { cellAt, type Area, type Workbook } from "../../src/core/grid/grid";
import { evaluateFormula } from "./evaluateFormula";
import { appendixRows } from "./renderRun";
import { carryOut, contentWithoutLog, gridOf, LATER, markedGrid, targetOf, type Done } from "./runBook";

/** The deduction column beside the scorecard, which alone may change there; nothing where there is no room for one. */
export function ownAreas(made: Run): Area[] {
  const { grid, assessment } = targetOf(made);
  const col = lossColumn(grid, assessment.scorecard)?.col;
  const { sheet, rows } = grid;
  return col === undefined ? [] : [{ sheet, top: 0, left: col, rows: rows.length, cols: 1 }];
}

/** Laws of lists that the run breaks. */
export const lawFaults = ({ book, made }: Done): string[] =>
  checkEdits(book, made.edits, { areas: ownAreas(made) });

/** What the same command would do after it was carried out. */
export const editsAgain = ({ after }: Done, request: Partial<RunRequest> = {}): readonly Edit[] =>
  carryOut(after, { ...request, now: LATER }).made.edits;

/** The workbook after the run was taken back, and the laws that this breaks. */
export function takenBack({ after }: Done): { content: Content; kept: number; faults: string[] } {
  const undo = takeBack(after, { force: false });
  const all = after.sheets.map(({ sheet }) => ({ sheet, top: 0, left: 0, rows: 9999, cols: 999 }));
  const faults = checkEdits(after, undo.edits, { areas: all, formats: all });
  return { content: contentWithoutLog(applyEdits(after, undo.edits)), kept: undo.kept.length, faults };
}

/** The list in another order, the same for the same seed. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const others = [...list];
  let state = seed;
  for (let i = others.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const j = state % (i + 1);
    [others[i], others[j]] = [others[j] as T, others[i] as T];
  }
  return others;
}

/** A sheet's cells outside our column, with its merges there. */
export function foreignContent(
  content: Content,
  { sheet, left }: Pick<Area, "sheet" | "left">,
): Partial<SheetContent> {
  const letters = columnLetters(left);
  const isForeign = (place: string): boolean => place.replace(/\d.*$/, "") !== letters;
  const { cells = {}, merges = [], mark = null } = content[sheet] ?? {};
  return {
    mark,
    cells: Object.fromEntries(Object.entries(cells).filter(([place]) => isForeign(place))),
    merges: merges.filter(isForeign),
  };
}

/** Formulas that the run wrote and whose stored value is not what they compute to: "Bảng!F3 -0.5 ≠ -0.4". */
export function wrongFormulas({ made, after }: Done): string[] {
  const written = made.edits.flatMap((edit) => (edit.kind === "setCells" ? [edit] : []));
  return written.flatMap(({ area, cells }) => {
    const grid = gridOf(after, area.sheet);
    return cells.flatMap((inputs, down) =>
      inputs.flatMap((input, across): string[] => {
        if (!isFormula(input)) return [];
        const [row, col] = [area.top + down, area.left + across];
        const computed = evaluateFormula(grid, input.formula);
        const stored = cellAt(grid, row, col).value ?? "";
        const place = `${area.sheet}!${a1(row, col)}`;
        return stored === computed
          ? []
          : [`${place} ${input.formula} is ${String(stored)}, computes ${computed}`];
      }),
    );
  });
}

/** Points lost as the appendix says them: by its rows, by its total. Plain amounts. */
export function appendixSums(after: Workbook): { rows: number; total: number } | undefined {
  const grid = markedGrid(after, "diem-tru");
  if (!grid) return undefined;
  const lost = appendixRows(grid).map((cells) => cells[5]?.value);
  const sum = lost.reduce<number>((all, each) => all + (typeof each === "number" ? each : NaN), 0);
  const total = grid.rows.find((cells) => cells?.some((cell) => cell?.value === "Tổng cộng"))?.[5]?.value;
  return { rows: Math.abs(Math.round(sum * 1e4) / 1e4), total: Math.abs(Number(total)) };
}

export const lostInAll = (made: Run): number => numberOf(targetOf(made).assessment.deductions.totals.lost);

/** What is read of the scorecard, places of our column apart. */
export function readingOf(made: Run): unknown {
  const { scorecard, deductions } = targetOf(made).assessment;
  const items = scorecard.items.map(({ scores, ...item }) => ({
    ...item,
    scores: { ...scores, deduction: undefined },
  }));
  return { items, basis: scorecard.basis, lost: deductions.lost, totals: deductions.totals };
}
