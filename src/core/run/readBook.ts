/** Reading alone: which scorecards there are, which one is meant, what is odd. Proposes no edits and loads none of what makes them. */
import type { Diagnostic } from "../diagnostic";
import { fingerprintOf } from "../edits/fingerprint";
import type { Workbook } from "../grid/grid";
import type { Layout } from "../scorecard/scorecard";
import { guessInformation } from "../settings/guessInformation";
import { readInformation, type Information } from "../settings/information";
import { deductionMarks } from "../compose/annotate/deductionMarks";
import { readSheets, type SheetReading } from "./readSheets";
import type { Run, RunRequest } from "./context";
import { aim, type Target } from "./aim/target";
import { readTyped } from "../settings/typedInformation";

/** What every command begins with. */
export interface BookReading {
  readonly readings: readonly SheetReading[];
  readonly target: Target | undefined;
  /** What the unit's documents say: the settings sheet over the title block, what was typed over both. */
  readonly information: Information;
  /** What the settings sheet says now, and what a person typed to stand there. */
  readonly known: Information;
  readonly typed: Partial<Information>;
  /** About the settings, and about the reading of the sheets. */
  readonly settingsSaid: readonly Diagnostic[];
  readonly sheetsSaid: readonly Diagnostic[];
}

/** How sheets are read. Whoever asks several times of one workbook may keep what was read and hand it out again. */
export type ReadSheets = (book: Workbook, layouts: readonly Layout[]) => readonly SheetReading[];

/** Today's correction of a sheet counts before the remembered one. */
export const currentLayouts = (known: Information, given: readonly Layout[]): Layout[] => [
  ...given,
  ...known.layouts.filter(({ sheet }) => !given.some((each) => each.sheet === sheet)),
];

export function readBook(
  book: Workbook,
  request: Omit<RunRequest, "command">,
  read: ReadSheets = readSheets,
): BookReading {
  const { value: known, diagnostics: wrong } = readInformation(book);
  const { value: typed, diagnostics: mistyped } = readTyped(request.information ?? {});
  const given = request.layouts ?? [];
  const readings = read(book, currentLayouts(known, given));
  const { target, diagnostics } = aim(book, readings, request.sheet);
  const guessed = target ? guessInformation(target.grid, target.assessment.scorecard) : {};
  const information = { ...guessed, ...known, ...typed, layouts: [...known.layouts, ...given] };
  const settingsSaid = [...wrong, ...mistyped];
  return { readings, target, information, known, typed, settingsSaid, sheetsSaid: diagnostics };
}

/** A run that only reads: no edits, and everything that is odd, also about a deduction column that is there already. */
export function readRun(book: Workbook, request: Omit<RunRequest, "command">, read?: ReadSheets): Run {
  const { readings, target, information, settingsSaid, sheetsSaid } = readBook(book, request, read);
  const marks = target ? deductionMarks(book, target, information).diagnostics : [];
  return {
    readings,
    target,
    information,
    edits: [],
    expected: fingerprintOf(book),
    idle: false,
    appendices: [],
    diagnostics: [...settingsSaid, ...sheetsSaid, ...marks],
  };
}

/** Whether the workbook holds appendices of ours: then `withPages` may have something to say. */
export const hasPages = ({ sheets }: Workbook): boolean =>
  sheets.some(({ mark }) => mark?.owner === "appendix");
