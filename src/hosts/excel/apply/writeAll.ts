/**
 * Everything of a list, in two requests: highlights and removed sheets wait for the second where there are highlights.
 * Lists of over 4 MB take more.
 */
import type { Edit } from "../../../core/edits/edit";
import type { Highlight } from "../../../core/grid/grid";
import { askAreas, type AskedRule } from "../read/content";
import { highlightsOf } from "../read/gridOf";
import { isHighlightEdit, writeHighlights, type SheetRules } from "../write/highlights";
import { Target } from "../write/target";
import { runSteps } from "../write/steps";
import { stepsOf } from "../write/writeEdits";
import type { Snapshot } from "./snapshot";
import { removedSheets, sheetOf } from "./touched";

/** How far writing came; for taking back. */
export interface Progress {
  /** Whether a request of writing was carried out. */
  hasWritten?: boolean;
  /** Our highlights by sheet, as they were: known once the last request begins. */
  highlights?: ReadonlyMap<string, readonly Highlight[]>;
}

export async function writeAll(
  context: Excel.RequestContext,
  { snapshot, edits }: { snapshot: Snapshot; edits: readonly Edit[] },
  progress: Progress,
): Promise<void> {
  const target = new Target(context);
  const written = (): void => void (progress.hasWritten = true);
  await runSteps(context, stepsOf(target, snapshot, edits), written);
  const highlights = edits.filter(isHighlightEdit);
  const rules = askSheetRules(snapshot, [...new Set(highlights.map(sheetOf))]);
  if (rules.length === 0) removeSheets(target, edits);
  await context.sync();
  written();
  if (rules.length === 0) return;
  progress.highlights = new Map(rules.map((each) => [each.sheet, allHighlights(each)]));
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const each of rules) writeHighlights(target, each, highlights);
  removeSheets(target, edits);
  await context.sync();
}

/** New sheets have no rules yet. */
function askSheetRules({ rules }: Snapshot, sheets: readonly string[]): SheetRules[] {
  return sheets.map((sheet) => ({ sheet, rules: askAreas(rules.get(sheet) ?? []) }));
}

const allHighlights = ({ sheet, rules }: SheetRules): Highlight[] =>
  rules.flatMap((rule: AskedRule) => highlightsOf(sheet, rule));

function removeSheets(target: Target, edits: readonly Edit[]): void {
  for (const sheet of removedSheets(edits)) target.sheet(sheet).delete();
}
