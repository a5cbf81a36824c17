/** "Học từ phụ lục cũ": what an earlier appendix says about who does what by when, as rules for the two sheets. */
import type { Diagnostic, Outcome } from "../../diagnostic";
import { tidy } from "../../grid/fold";
import type { Workbook } from "../../grid/grid";
import { viewOf } from "../../recognize/view";
import type { AssignmentRule, Rules, SolutionTemplate } from "../../remediation/rules";
import { readInformation } from "../information";
import { learnTables, type LearnedRow, type LearnedTable } from "./learnTable";
import { escapeBraces, roundDates, withRounds, type RoundDates } from "./rounds";
import { cutDeadline, splitCell, type CellParts } from "./splitCell";
import { BEGINS_WITH_ACTOR, LABELS, VERB } from "./vocabulary";

const MAIN_INDEX = "PAR INDEX";
/** Longer than this, what stands in the column of who is responsible is everything that is to be done. */
const LONGEST_LEAD = 100;
const MOST_NAME_WORDS = 6;
/** A title that is long is told by its beginning. */
const MOST_WORDS = 15;

interface Parts extends CellParts {
  readonly target?: string;
  /** It could not be told who is to act: the cell stayed whole. */
  readonly isWhole: boolean;
}

const given = <K extends string>(key: K, text: string): Partial<Record<K, string>> =>
  text === "" ? {} : ({ [key]: text } as Partial<Record<K, string>>);

/** A name or an office alone: no doing, no sentence; one that is not addressed as such is short. */
const isName = (text: string): boolean =>
  !VERB.test(text) &&
  !LABELS.lead.test(text) &&
  !/[.;:](?:\s|$)/.test(text) &&
  (BEGINS_WITH_ACTOR.test(text) || text.split(/\s+/).length <= MOST_NAME_WORDS);

/** Whether the column of who is responsible holds the task as well: there is none beside it, and it is no name alone. */
const isJoined = (lead: string, solution: string, hasTasks: boolean): boolean =>
  lead !== "" && solution === "" && (lead.length > LONGEST_LEAD || (!hasTasks && !isName(lead)));

/** The parts of a row, each from its own column where there is one. */
function partsOf({ texts }: LearnedRow, { roles }: LearnedTable): Parts {
  const { lead, support, target, solution, deadline } = texts;
  const others = { ...given("target", target), ...given("support", support), ...given("deadline", deadline) };
  if (isJoined(lead, solution, roles.has("solution"))) {
    const parts = splitCell(lead);
    return parts ? { ...parts, ...others, isWhole: false } : { solution: lead, ...others, isWhole: true };
  }
  const cut = roles.has("deadline") ? { rest: solution } : cutDeadline(solution);
  return { ...given("lead", lead), ...given("solution", cut.rest), ...cutOf(cut), ...others, isWhole: false };
}

const cutOf = ({ deadline }: { deadline?: string }): CellParts =>
  deadline === undefined ? {} : { deadline };

/** The title as words to look for. */
const keywordOf = (title: string): string =>
  tidy(title.replace(/\([^)]*\)?/g, " ").replace(/[;+\n]/g, " "))
    .split(" ")
    .slice(0, MOST_WORDS)
    .join(" ");

function assignmentOf({ code, title }: LearnedRow, { lead, support }: Parts): AssignmentRule[] {
  if (lead === undefined) return [];
  const match =
    code === undefined
      ? ({ by: "keyword", pattern: keywordOf(title) } as const)
      : ({ by: "code", pattern: code } as const);
  return [{ ...match, lead, ...(support === undefined ? {} : { support }) }];
}

interface TemplateCase {
  readonly row: LearnedRow;
  readonly parts: Parts;
  readonly deadline: string | undefined;
  readonly indexName: string | undefined;
}

function templateOf({ row, parts, deadline, indexName }: TemplateCase): SolutionTemplate[] {
  if (parts.solution === undefined) return [];
  return [
    {
      codes: row.code === undefined ? [] : [row.code],
      keywords: row.code === undefined ? [keywordOf(row.title)] : [],
      ...(indexName === undefined || indexName === MAIN_INDEX ? {} : { index: indexName }),
      ...(parts.target === undefined ? {} : { target: escapeBraces(parts.target) }),
      solution: escapeBraces(parts.solution),
      ...(deadline === undefined ? {} : { deadline }),
    },
  ];
}

function learnRow(row: LearnedRow, table: LearnedTable, dates: RoundDates): Outcome<Rules> {
  const parts = partsOf(row, table);
  const dated = parts.deadline === undefined ? undefined : withRounds(parts.deadline, dates);
  const diagnostics: Diagnostic[] = [];
  const { at } = row;
  if (parts.isWhole)
    diagnostics.push({ code: "learned-whole", severity: "note", at, facts: { text: parts.solution ?? "" } });
  if (dated?.left)
    diagnostics.push({ code: "learned-date", severity: "note", at, facts: { text: parts.deadline ?? "" } });
  const templates = templateOf({ row, parts, deadline: dated?.text, indexName: table.indexName });
  return { value: { assignments: assignmentOf(row, parts), templates }, diagnostics };
}

/** Equal values once. */
const once = <T>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

/**
 * Rules from every table of the workbook that says who does what about which criterion: our own forms, or any whose headings
 * are recognised. Settings and log are not looked at. Nothing is guessed: a cell in which nobody can be told stays whole, a date
 * that is no round stays a date, and both are said.
 */
export function learnRules(book: Workbook): Outcome<Rules> {
  const tables = book.sheets
    .filter(({ mark }) => mark?.owner !== "settings" && mark?.owner !== "log")
    .flatMap((grid) => learnTables(viewOf(grid, book.date1904)));
  const texts = tables.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.texts)));
  const dates = roundDates(texts, readInformation(book).value.rounds);
  const learned = tables.flatMap((table) => table.rows.map((row) => learnRow(row, table, dates)));
  const value: Rules = {
    assignments: once(learned.flatMap((each) => each.value.assignments)),
    templates: once(learned.flatMap((each) => each.value.templates)),
  };
  const isEmpty = value.assignments.length === 0 && value.templates.length === 0;
  return {
    value,
    diagnostics: isEmpty
      ? [{ code: "learned-nothing", severity: "warning", facts: {} }]
      : learned.flatMap((each) => each.diagnostics),
  };
}
