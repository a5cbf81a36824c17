/** What is asked, what is answered, and what every command gets to work with. */
import type { FormPage } from "../compose/appendices/form";
import type { Diagnostic } from "../diagnostic";
import type { Edit } from "../edits/edit";
import type { Fingerprint } from "../edits/fingerprint";
import type { Workbook } from "../grid/grid";
import type { Remediation } from "../remediation/remediation";
import type { SaidTexts } from "../remediation/remediate";
import type { Rules } from "../remediation/rules";
import type { Layout } from "../scorecard/scorecard";
import type { Information } from "../settings/information";
import type { ProfileChoice } from "../settings/profiles/profile";
import type { Command } from "../text/commandNames";
import type { SheetReading } from "./readSheets";
import type { Target } from "./aim/target";
import type { TypedInformation } from "../settings/typedInformation";

export interface RunRequest {
  readonly command: Command;
  /** "yyyy-mm-dd hh:mm", from the composition root. */
  readonly now: string;
  /** The sheet to work on; otherwise the one in view, or the only scorecard. */
  readonly sheet?: string;
  /** A person's corrections, remembered with the next write. */
  readonly layouts?: readonly Layout[];
  /** Lines of CCHC Thông tin that a person typed just now; they count at once and are set on the sheet with the next write. */
  readonly information?: TypedInformation;
  /** Which appendices; both when not said. */
  readonly forms?: readonly FormPage[];
  /** What a person typed gives way: on an appendix to what the scorecard says, beside the scorecard to what the rules say. */
  readonly overwrite?: boolean;
  /** What a person wrote just now for single items, by item index; it counts over everything. */
  readonly said?: ReadonlyMap<number, SaidTexts>;
  /** Which ready profile the settings sheets start with. */
  readonly profile?: ProfileChoice;
  /** An earlier workbook to learn from; this one when not given. */
  readonly learnFrom?: Workbook;
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
  /** What the unit's documents say: the settings sheet over the title block, what was typed over both. */
  readonly information: Information;
  /** Who, what and by when, where the command or the workbook's own settings ask for it. */
  readonly remediation?: Remediation | undefined;
  /** The rules that it was made from. */
  readonly rules?: Rules | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Context {
  readonly book: Workbook;
  readonly readings: readonly SheetReading[];
  readonly target: Target;
  readonly request: RunRequest;
  readonly information: Information;
  /** What the settings sheet says now, and what a person typed to stand there. */
  readonly known: Information;
  readonly typed: Partial<Information>;
  readonly remediation: Remediation | undefined;
  readonly rules: Rules | undefined;
}

/** What a command makes of a scorecard. */
export interface Made {
  readonly edits: readonly Edit[];
  readonly appendices: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export const NOTHING: Made = { edits: [], appendices: [], diagnostics: [] };

export const saying = (diagnostic: Diagnostic): Made => ({ ...NOTHING, diagnostics: [diagnostic] });

export const both = (a: Made, b: Made): Made => ({
  edits: [...a.edits, ...b.edits],
  appendices: [...a.appendices, ...b.appendices],
  diagnostics: [...a.diagnostics, ...b.diagnostics],
});

/** Commands that make something of losses need some. */
export const needsLosses = (command: Command): boolean =>
  command === "deductions" || command === "appendix" || command === "fill";
