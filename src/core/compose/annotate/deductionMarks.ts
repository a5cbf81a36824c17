/** The column of lost points and its highlights beside a scorecard. */
import { annotate } from "./annotate";
import { lossColumn } from "./lossColumn";
import type { Diagnostic } from "../../diagnostic";
import type { Edit } from "../../edits/edit";
import type { Assessment } from "../../assess/assess";
import type { Grid, Workbook } from "../../grid/grid";
import type { Information } from "../../settings/information";
import { recordedCells } from "../../settings/log/log";

export interface Marks {
  readonly edits: readonly Edit[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A scorecard and the sheet that it stands on. */
interface Target {
  readonly grid: Grid;
  readonly assessment: Assessment;
}

export const hasLosses = ({ assessment }: Pick<Target, "assessment">): boolean =>
  assessment.deductions.totals.lost > 0;

/** Left out, and said, where the sheet is protected; nothing where nothing was lost and no column of ours stands. */
export function deductionMarks(book: Workbook, target: Target, information: Information): Marks {
  const { grid, assessment } = target;
  const { sheet } = grid;
  if (!hasLosses(target) && lossColumn(grid, assessment.scorecard)?.added !== false)
    return { edits: [], diagnostics: [] };
  if (grid.protected)
    return { edits: [], diagnostics: [{ code: "sheet-protected", severity: "warning", facts: { sheet } }] };
  const recordedAt = recordedCells(book);
  const recorded = (row: number, col: number) => recordedAt({ sheet, row, col });
  const sign = information.sign ?? "negative";
  const { value, diagnostics } = annotate({ grid, assessment, sign, recorded });
  return { edits: value, diagnostics };
}
