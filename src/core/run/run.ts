/** The whole product as a function: a workbook and a command in, edits and what is odd out. No clock, no host, no memory. */
import { annotate, removeHighlights } from "../compose/annotate/annotate";
import { lossColumn } from "../compose/annotate/lossColumn";
import { composeAppendices } from "../compose/appendices/composeAppendices";
import { pageId, type FormPage } from "../compose/appendices/form";
import { informationEdits } from "../compose/informationSheet";
import { normalizeEdits } from "../compose/normalize";
import { pageGrid } from "../compose/page/editsToward";
import type { Diagnostic } from "../diagnostic";
import type { Edit } from "../edits/edit";
import { fingerprintOf, type Fingerprint } from "../edits/fingerprint";
import type { Workbook } from "../grid/grid";
import type { Layout } from "../scorecard/scorecard";
import { guessInformation } from "../settings/guessInformation";
import { readInformation, type Information } from "../settings/information";
import { logEdits, recordedCells } from "../settings/log/log";
import { COMMAND_NAMES, type Command } from "../text/commandNames";
import { readSheets, type SheetReading } from "./readSheets";
import { scopeOf } from "./scope";
import { aim, type Target } from "./target";

export interface RunRequest {
  readonly command: Command;
  /** "yyyy-mm-dd hh:mm", from the composition root. */
  readonly now: string;
  /** The sheet to work on; otherwise the one in view, or the only scorecard. */
  readonly sheet?: string;
  /** A person's corrections, remembered with the next write. */
  readonly layouts?: readonly Layout[];
  /** Which appendices; both when not said. */
  readonly forms?: readonly FormPage[];
  /** What a person typed on an appendix gives way to what the scorecard says. */
  readonly overwrite?: boolean;
}

export interface Run {
  readonly readings: readonly SheetReading[];
  /** The scorecard that was worked on; undefined when something has to be asked first. */
  readonly target: Target | undefined;
  readonly edits: readonly Edit[];
  /** Of the workbook as read: hosts refuse the edits when it changed since. */
  readonly expected: Fingerprint;
  /** There is nothing that the command could ever make of this scorecard: nothing was lost, or nothing is scored. */
  readonly idle: boolean;
  /** Sheets that hold the appendices, or will. */
  readonly appendices: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a command makes of a scorecard. */
interface Made {
  readonly edits: readonly Edit[];
  readonly appendices: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Context {
  readonly book: Workbook;
  readonly readings: readonly SheetReading[];
  readonly target: Target;
  readonly request: RunRequest;
  readonly information: Information;
}

const NOTHING: Made = { edits: [], appendices: [], diagnostics: [] };
const said = (diagnostic: Diagnostic): Made => ({ ...NOTHING, diagnostics: [diagnostic] });
const both = (a: Made, b: Made): Made => ({
  edits: [...a.edits, ...b.edits],
  appendices: [...a.appendices, ...b.appendices],
  diagnostics: [...a.diagnostics, ...b.diagnostics],
});

/** Column and highlights; left out, and said, where the sheet is protected. */
function deductions({ book, target, information }: Context): Made {
  const { grid, assessment } = target;
  const { sheet } = grid;
  if (!hasLosses(target) && lossColumn(grid, assessment.scorecard)?.added !== false) return NOTHING;
  if (grid.protected) return said({ code: "sheet-protected", severity: "warning", facts: { sheet } });
  const recordedAt = recordedCells(book);
  const recorded = (row: number, col: number) => recordedAt({ sheet, row, col });
  const sign = information.sign ?? "negative";
  const { value, diagnostics } = annotate({ grid, assessment, sign, recorded });
  return { edits: value, appendices: [], diagnostics };
}

/** Pages that are there are brought up to date; new ones only where something was lost and a sheet can be added. */
function appendices({ book, readings, target, request, information }: Context): Made {
  const scope = scopeOf(readings, target);
  const wanted = request.forms ?? ["diem-tru", "khac-phuc"];
  const there = wanted.filter((page) => pageGrid(book, pageId(page, scope)) !== undefined);
  const pages = book.structureLocked || !hasLosses(target) ? there : wanted;
  const locked: Made =
    book.structureLocked && hasLosses(target) && there.length < wanted.length
      ? said({ code: "structure-locked", severity: "error", facts: {} })
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
  });
  return both(locked, { edits: made.edits, appendices: made.sheets, diagnostics: made.diagnostics });
}

const COMMANDS: Readonly<Record<Command, (context: Context) => Made>> = {
  deductions,
  appendix: (context) => both(deductions(context), appendices(context)),
  normalize: ({ target }) => ({ ...NOTHING, ...normalizeEdits(target) }),
  unhighlight: ({ target: { grid } }) =>
    grid.protected && grid.highlights.length > 0
      ? said({ code: "sheet-protected", severity: "warning", facts: { sheet: grid.sheet } })
      : { ...NOTHING, edits: removeHighlights(grid) },
};

/** Commands that make something of losses need some. */
const needsLosses = (command: Command): boolean => command === "deductions" || command === "appendix";

/** The settings sheet comes with the first write; the log with every one. */
function withRecords(context: Context, edits: readonly Edit[], known: Information): Edit[] {
  const { book, request, information } = context;
  if (edits.length === 0) return [];
  const settings =
    needsLosses(request.command) && !book.structureLocked ? informationEdits(book, information, known) : [];
  const all = [...edits, ...settings];
  return [...all, ...logEdits(book, all, { time: request.now, command: COMMAND_NAMES[request.command] })];
}

/** What the settings say, over what the title block says, with the person's corrections of today. */
function gather(target: Target, known: Information, layouts: readonly Layout[]): Information {
  const guessed = guessInformation(target.grid, target.assessment.scorecard);
  return { ...guessed, ...known, layouts: [...known.layouts, ...layouts] };
}

/** Today's correction of a sheet counts before the remembered one. */
const currentLayouts = (known: Information, given: readonly Layout[]): Layout[] => [
  ...given,
  ...known.layouts.filter(({ sheet }) => !given.some((each) => each.sheet === sheet)),
];

export function run(book: Workbook, request: RunRequest): Run {
  const settings = readInformation(book);
  const given = request.layouts ?? [];
  const readings = readSheets(book, currentLayouts(settings.value, given));
  const { target, diagnostics } = aim(book, readings, request.sheet);
  const base = { readings, target, expected: fingerprintOf(book), appendices: [], edits: [], idle: false };
  const all = [...settings.diagnostics, ...diagnostics];
  if (!target) return { ...base, diagnostics: all };
  const information = gather(target, settings.value, given);
  const context: Context = { book, readings, target, request, information };
  const made = both(praise(target, request.command), COMMANDS[request.command](context));
  const edits = withRecords(context, made.edits, settings.value);
  const idle = edits.length === 0 && needsLosses(request.command) && !hasLosses(target);
  return { ...base, edits, idle, appendices: made.appendices, diagnostics: [...all, ...made.diagnostics] };
}

const hasLosses = ({ assessment }: Target): boolean => assessment.deductions.totals.lost > 0;

/** No loss is good news only when all scores are known. */
function praise({ assessment }: Target, command: Command): Made {
  const { lost, leaves, unknown } = assessment.deductions.totals;
  if (lost > 0 || leaves === 0 || !needsLosses(command)) return NOTHING;
  return unknown === 0
    ? said({ code: "nothing-lost", severity: "note", facts: {} })
    : said({ code: "no-known-loss", severity: "warning", facts: { unknown } });
}
