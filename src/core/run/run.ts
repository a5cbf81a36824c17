/** The whole product as a function: a workbook and a command in, edits and what is odd out. No clock, no host, no memory. */
import { settingsEdits } from "../compose/settingsSheets/settingsEdits";
import { writeInformation } from "../compose/informationSheet";
import { fingerprintOf } from "../edits/fingerprint";
import type { Workbook } from "../grid/grid";
import type { Information } from "../settings/information";
import { logEdits } from "../settings/log/log";
import { COMMAND_NAMES, type Command } from "../text/commandNames";
import { COMMANDS } from "./commands";
import { both, needsLosses, NOTHING, saying, type Context, type Made, type Run } from "./context";
import type { RunRequest } from "./context";
import { hasLosses } from "../compose/annotate/deductionMarks";
import { readBook, type ReadSheets } from "./readBook";
import { pagesBehind, withPages } from "./remarks/pages";
import { remediationOf } from "./remediationOf";
import { sampleEdits } from "../compose/sample/sampleEdits";
import { learnRun, settingsRun } from "./settingsRun";
import type { Target } from "./aim/target";

export type { Run, RunRequest } from "./context";

/** The settings sheets come with the first write; the log with every one. */
function withRecords(context: Context, made: Made): Made {
  const { book, request, typed } = context;
  if (made.edits.length === 0 && Object.keys(typed).length === 0) return made;
  const settings = settingsPart(context);
  const all = [...made.edits, ...settings.edits];
  if (all.length === 0) return made;
  const log = logEdits(book, all, { time: request.now, command: COMMAND_NAMES[request.command] });
  return { ...both(made, settings), edits: [...all, ...log] };
}

/** What was proposed for a whole scorecard stays open to change: "Phân công" brings all settings sheets. */
function settingsPart({ book, request, information: proposed, known, typed: said }: Context): Made {
  if (!needsLosses(request.command) || book.structureLocked) return NOTHING;
  if (request.command !== "fill")
    return { ...NOTHING, edits: writeInformation(book, { proposed, known, said }) };
  const { value, diagnostics } = settingsEdits(book, { ...request.profile, proposed, said });
  return { ...NOTHING, edits: value, diagnostics };
}

/** The edits of a command that asks for no scorecard, with their log. */
function withLog(book: Workbook, made: Made, { now, command }: RunRequest): Made {
  const log = logEdits(book, made.edits, { time: now, command: COMMAND_NAMES[command] });
  return { ...made, edits: [...made.edits, ...log] };
}

/** What the commands make that need no scorecard; undefined for all others. */
function withoutScorecard(book: Workbook, request: RunRequest, information: Information): Made | undefined {
  if (request.command === "sample") return sampleEdits(book, request.now);
  if (request.command === "settings") return withLog(book, settingsRun(book, request, information), request);
  if (request.command === "learn") return withLog(book, learnRun(book, request, information), request);
  return undefined;
}

export function run(book: Workbook, request: RunRequest, readSheets?: ReadSheets): Run {
  const { settingsSaid, sheetsSaid, ...read } = readBook(book, request, readSheets);
  const { readings, target, information } = read;
  const base = { readings, target, information, expected: fingerprintOf(book), idle: false };
  const free = withoutScorecard(book, request, information);
  if (free) return { ...base, ...free, diagnostics: [...settingsSaid, ...free.diagnostics] };
  const said = [...settingsSaid, ...sheetsSaid];
  if (!target) return { ...base, ...NOTHING, diagnostics: said };
  const { diagnostics: unsure, ...remedied } = remediationOf({ book, target, request, information });
  const context: Context = { ...read, target, book, request, ...remedied };
  const { command } = request;
  const made = withRecords(context, both(praise(target, command), COMMANDS[command](context)));
  const behind = made.edits.length > 0 ? pagesBehind(book, { readings, target }, request) : NOTHING;
  const idle = made.edits.length === 0 && needsLosses(command) && !hasLosses(target);
  const diagnostics = [...said, ...unsure, ...made.diagnostics, ...behind.diagnostics];
  const run = { ...base, ...made, ...remedied, idle, diagnostics };
  // Inserting appendices brings them up to date.
  return command === "appendix" ? run : withPages(book, run);
}

/** No loss is good news only when all scores are known. */
function praise({ assessment }: Target, command: Command): Made {
  const { lost, leaves, unknown } = assessment.deductions.totals;
  if (lost > 0 || leaves === 0 || !needsLosses(command)) return NOTHING;
  return unknown === 0
    ? saying({ code: "nothing-lost", severity: "note", facts: {} })
    : saying({ code: "no-known-loss", severity: "warning", facts: { unknown } });
}
