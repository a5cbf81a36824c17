/** "Chuẩn hóa số": score cells that hold a number as text get that number. Only when asked for, as an edit of its own. */
import type { Diagnostic } from "../diagnostic";
import type { Edit } from "../edits/edit";
import { cellAt, type CellRef, type Grid } from "../grid/grid";
import { numberOf, type Points } from "../scorecard/points";
import { SCORE_ROLES, type Scorecard } from "../scorecard/scorecard";

interface Found {
  readonly at: CellRef;
  readonly points: Points;
}

/** Score cells of items and totals whose cell holds text; a maximum said in the title is no such cell. */
function textScores(grid: Grid, { items, statedTotals, layout }: Scorecard): Found[] {
  return [...items, ...statedTotals].flatMap(({ scores }) =>
    SCORE_ROLES.flatMap((role): Found[] => {
      const score = scores[role];
      if (!score || score.at.col !== layout.columns[role]) return [];
      const cell = cellAt(grid, score.at.row, score.at.col);
      const plain = typeof cell.value === "string" && cell.formula === undefined && !cell.value.includes("/");
      return plain ? [{ at: score.at, points: score.value }] : [];
    }),
  );
}

/** One edit per run of cells in a column. Texts that hold more than their number ("15,2/20,5") stay. */
export function normalizeEdits({ grid, assessment }: { grid: Grid; assessment: { scorecard: Scorecard } }): {
  edits: Edit[];
  diagnostics: Diagnostic[];
} {
  if (grid.protected)
    return {
      edits: [],
      diagnostics: [{ code: "sheet-protected", severity: "warning", facts: { sheet: grid.sheet } }],
    };
  const found = textScores(grid, assessment.scorecard).sort(
    (a, b) => a.at.col - b.at.col || a.at.row - b.at.row,
  );
  const edits: Edit[] = [];
  let first = 0;
  found.forEach(({ at }, i) => {
    const next = found[i + 1]?.at;
    if (next?.col === at.col && next.row === at.row + 1) return;
    const block = found.slice(first, i + 1);
    const area = {
      sheet: grid.sheet,
      top: block[0]?.at.row ?? at.row,
      left: at.col,
      rows: block.length,
      cols: 1,
    };
    edits.push({ kind: "normalizeNumber", area, values: block.map(({ points }) => [numberOf(points)]) });
    first = i + 1;
  });
  return { edits, diagnostics: [] };
}
