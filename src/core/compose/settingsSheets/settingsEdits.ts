/** "Tạo bảng thiết lập" and "Học từ phụ lục cũ": sheets that are missing are made, what is learned goes below what is there. */
import type { Diagnostic, Outcome } from "../../diagnostic";
import type { Edit } from "../../edits/edit";
import type { Workbook } from "../../grid/grid";
import { freeSheetName } from "../../grid/sheetName";
import type { Rules } from "../../remediation/rules";
import { informationGrid, readInformation, type Information } from "../../settings/information";
import type { ProfileChoice } from "../../settings/profiles/profile";
import { newRules } from "../../settings/rules/newRules";
import { readTable, settingsGrid } from "../../settings/rules/sheetTable";
import { starterRules, usualRounds } from "../../settings/rules/starterRules";
import { writeInformation } from "../informationSheet";
import { assignmentPage, templatePage } from "./rulesPages";
import { newRulesSheet, rowsBelow, type RulesSheet } from "./rulesSheet";

export interface SettingsRequest extends ProfileChoice {
  /** What the title block or the pane says, under what the sheet says. */
  readonly proposed?: Information;
  /** Lines of CCHC Thông tin that a person typed just now; they are set even where the sheet says something else. */
  readonly said?: Partial<Information>;
}

const NOTHING: Outcome<Edit[]> = { value: [], diagnostics: [] };
const locked = (): Outcome<Edit[]> => ({
  value: [],
  diagnostics: [{ code: "structure-locked", severity: "error", facts: {} }],
});
const guarded = (sheet: string): Diagnostic => ({
  code: "setting-protected",
  severity: "warning",
  facts: { sheet },
});

/** What is known of the unit, with the usual rounds where none are said. */
function informationFor(book: Workbook, { proposed, unitKind, said }: SettingsRequest): Information {
  const known = readInformation(book).value;
  const facts = {
    ...proposed,
    ...(unitKind === undefined ? {} : { unitKind }),
    ...known,
    ...said,
    layouts: proposed?.layouts ?? known.layouts,
  };
  const rounds = usualRounds(facts);
  return rounds === undefined ? facts : { ...facts, rounds };
}

/** The page made, where the workbook has none. */
function missingPage(book: Workbook, page: RulesSheet): Outcome<Edit[]> {
  if (settingsGrid(book, page.mark)) return NOTHING;
  if (book.structureLocked) return locked();
  return { value: newRulesSheet(freeSheetName(book, page.sheet), page), diagnostics: [] };
}

/** CCHC Thông tin made, or what was said set on it and the lines that it lacks added below. */
function factsPage(book: Workbook, proposed: Information, said: Partial<Information>): Outcome<Edit[]> {
  const grid = informationGrid(book);
  if (!grid && book.structureLocked) return locked();
  const known = readInformation(book).value;
  const value = writeInformation(book, { proposed, known, said, complete: true });
  return grid?.protected && value.length > 0
    ? { value: [], diagnostics: [guarded(grid.sheet)] }
    : { value, diagnostics: [] };
}

const joined = (...outcomes: readonly Outcome<Edit[]>[]): Outcome<Edit[]> => ({
  value: outcomes.flatMap(({ value }) => value),
  diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
});

/**
 * Makes the settings sheets that the workbook does not have, with a ready profile and the starter library, and adds lines that
 * CCHC Thông tin lacks. A sheet that is there is never rewritten; with all of them there, nothing is to be done.
 */
export function settingsEdits(book: Workbook, request: SettingsRequest = {}): Outcome<Edit[]> {
  const information = informationFor(book, request);
  const { proposed: _, said = {}, ...choice } = request;
  const rules = starterRules(information, choice);
  const made = joined(
    factsPage(book, information, said),
    missingPage(book, assignmentPage(rules.assignments)),
    missingPage(book, templatePage(rules.templates)),
  );
  const codes = new Set<string>();
  const diagnostics = made.diagnostics.filter(({ code, facts }) => {
    const key = JSON.stringify([code, facts]);
    const isFirst = !codes.has(key);
    codes.add(key);
    return isFirst;
  });
  return { value: made.value, diagnostics };
}

/** Rows below those of a page; where the page is not there yet, a new one with `first` before them. */
function learnedPage(book: Workbook, page: RulesSheet, first: RulesSheet): Outcome<Edit[]> {
  if (page.rows.length === 0) return NOTHING;
  const grid = settingsGrid(book, page.mark);
  if (!grid) return missingPage(book, { ...first, rows: [...first.rows, ...page.rows] });
  if (grid.protected) return { value: [], diagnostics: [guarded(grid.sheet)] };
  const { value: table, diagnostics } = readTable(grid, page.columns, book.date1904);
  const broken = diagnostics.filter(({ severity }) => severity === "error");
  if (!table || broken.length > 0) return { value: [], diagnostics: broken };
  return { value: rowsBelow(grid, page, { columns: table.columns, top: table.end }), diagnostics: [] };
}

/** What was learned, as rows below the two sheets; rules that a sheet holds already are not repeated. */
export function learnedEdits(book: Workbook, learned: Rules, request: SettingsRequest = {}): Outcome<Edit[]> {
  const information = informationFor(book, request);
  const { proposed: _, said: __, ...choice } = request;
  const starter = starterRules(information, choice);
  const fresh = newRules(book, learned, starter);
  return joined(
    learnedPage(book, assignmentPage(fresh.assignments), assignmentPage(starter.assignments)),
    learnedPage(book, templatePage(fresh.templates), templatePage(starter.templates)),
  );
}
