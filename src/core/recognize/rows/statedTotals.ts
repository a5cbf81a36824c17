/** The totals that a sheet states itself. They are checked, never counted. */
import { fold } from "../../grid/fold";
import type { Sourced } from "../../grid/grid";
import type { Points } from "../../scorecard/points";
import type { Layout, ScoreRole, StatedTotal } from "../../scorecard/scorecard";
import type { KindedRow } from "./rowKinds";
import { WITH_BONUS } from "../vocabulary";

export function statedTotals(rows: readonly KindedRow[], layout: Layout): StatedTotal[] {
  const outside = rows.find(({ kind }) => kind === "bonus" || kind === "penalty")?.row ?? Infinity;
  return rows
    .filter((row) => row.kind === "total")
    .map((row) => {
      const scores: Partial<Record<ScoreRole, Sourced<Points>>> = {};
      for (const { role, cell } of row.scores) {
        const at = { sheet: layout.sheet, row: row.row, col: layout.columns[role] ?? 0 };
        if (cell.kind === "number") scores[role] = { value: cell.points, at };
      }
      return {
        at: row.at,
        title: row.title,
        withBonus: WITH_BONUS.test(fold(row.title)) || row.row > outside,
        scores,
      };
    });
}
