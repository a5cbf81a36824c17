/** What each command makes of the scorecard that it works on. */
import { removeHighlights } from "../compose/annotate/annotate";
import { lossColumn } from "../compose/annotate/lossColumn";
import { remedyColumns } from "../compose/annotate/remedyColumns";
import { composeAppendices } from "../compose/appendices/composeAppendices";
import { FORMS, pageId } from "../compose/appendices/form";
import { DEFAULT_FORMS } from "../compose/appendices/formList";
import { hasRows } from "../compose/appendices/hasRows";
import { normalizeEdits } from "../compose/normalize";
import { pageGrid } from "../compose/page/editsToward";
import { lostItems } from "../remediation/lostItems";
import { remedyTexts, sheetText } from "../remediation/texts/sheetTexts";
import type { Command } from "../text/commandNames";
import { planYear } from "../text/appendixTexts";
import { both, NOTHING, saying, type Context, type Made } from "./context";
import { deductionMarks, hasLosses } from "../compose/annotate/deductionMarks";
import { scopeOf } from "./aim/scope";
import { pastDeadlines } from "./remarks/pastDeadlines";

const deductions = ({ book, target, information }: Context): Made => ({
  ...NOTHING,
  ...deductionMarks(book, target, information),
});

/** Who, what and by when beside the scorecard; `deductions` speaks for a protected sheet. */
function columns({ target, request, information, remediation }: Context): Made {
  const { grid, assessment } = target;
  if (!remediation || grid.protected) return NOTHING;
  const { scorecard } = assessment;
  const loss = hasLosses(target) ? lossColumn(grid, scorecard) : undefined;
  const { value, diagnostics } = remedyColumns({
    grid,
    scorecard,
    remediation,
    yearPlan: planYear(information),
    taken: loss?.added ? [loss.col] : [],
    overwrite: request.overwrite ?? false,
  });
  return both({ edits: value, appendices: [], diagnostics }, pastDeadlines({ remediation, request }));
}

/** Without rules of the workbook's own, what the scorecard does not say stays blank: that is said, with the way out. */
function blanks({ target, remediation }: Context): Made {
  if (remediation) return NOTHING;
  const { items } = target.assessment.scorecard;
  const silent = lostItems(target.assessment).filter(({ item }) => {
    const { solution } = remedyTexts(items, item);
    return solution === undefined || sheetText(items, item, "lead") === undefined;
  });
  const count = silent.length;
  return count === 0 ? NOTHING : saying({ code: "remedies-blank", severity: "note", facts: { count } });
}

/** Pages that are there are brought up to date; new ones only where they have something to say and a sheet can be added. */
function appendices(context: Context): Made {
  const { book, readings, target, request, information, remediation, rules } = context;
  const scope = scopeOf(readings, target);
  const wanted = request.forms ?? DEFAULT_FORMS;
  const there = wanted.filter((page) => pageGrid(book, pageId(page, scope)) !== undefined);
  const sayable = wanted.filter((page) => there.includes(page) || hasRows(page, target.assessment));
  const pages = book.structureLocked ? there : sayable;
  const locked: Made =
    book.structureLocked && there.length < sayable.length
      ? saying({ code: "structure-locked", severity: "error", facts: {} })
      : NOTHING;
  const { layouts, electronic = false, signature = false, capitalWord = false, ...plan } = information;
  const options = { overwrite: request.overwrite ?? false, electronic, signature, capitalWord };
  const made = composeAppendices(book, {
    pages,
    count: wanted.length,
    assessment: target.assessment,
    plan,
    scope,
    options,
    remediation,
    rules,
    today: request.now.slice(0, 10),
  });
  const pagesMade: Made = { edits: made.edits, appendices: made.sheets, diagnostics: made.diagnostics };
  const isNewPlan = pages.some((page) => FORMS[page].document === "plan" && !there.includes(page));
  const isSilent = made.sheets.length === 0 || !pages.some((page) => FORMS[page].needs === "losses");
  const late = isNewPlan ? pastDeadlines(context) : NOTHING;
  return both(both(locked, pagesMade), both(late, isSilent ? NOTHING : blanks(context)));
}

/** What a command makes of a scorecard; those that work on other sheets make nothing of it. */
export const COMMANDS: Readonly<Record<Command, (context: Context) => Made>> = {
  sample: () => NOTHING,
  settings: () => NOTHING,
  learn: () => NOTHING,
  deductions,
  fill: (context) => both(deductions(context), columns(context)),
  appendix: (context) => both(deductions(context), appendices(context)),
  normalize: ({ target }) => ({ ...NOTHING, ...normalizeEdits(target) }),
  unhighlight: ({ target: { grid } }) =>
    grid.protected && grid.highlights.length > 0
      ? saying({ code: "sheet-protected", severity: "warning", facts: { sheet: grid.sheet } })
      : { ...NOTHING, edits: removeHighlights(grid) },
};
