/** Báo cáo kết quả khắc phục: how much of the plan was done, what was not, and what comes next; by the tracking sheet. */
import { NO_LEAD } from "../../core/text/appendices/formTexts";
import { TOTAL } from "../../core/text/appendixTexts";
import { END } from "../../core/text/documents/frameTexts";
import { oneLine } from "../../core/text/documents/wording/phrases";
import {
  countsText,
  DIRECTION_SECTION,
  directionText,
  groupTitle,
  LEADS_CAPTION,
  LEADS_HEADER,
  NEXT_SECTION,
  nextTexts,
  OVERALL,
  REASONS,
  REASONS_LABEL,
  REMAINS_SECTION,
  remainsText,
  reportAddressee,
  reportClosing,
  reportLine,
  reportOpening,
  REPORT_POINTER,
  reportRecipients,
  REPORT_STATUSES,
  reportSubject,
  REPORT_TYPE,
  RESULTS_LABEL,
  RESULT_SECTION,
  UNKNOWN_REMAINS,
  UNTRACKED,
  type ReportCounts,
} from "../../core/text/documents/reportTexts";
import type { DocumentFacts } from "../facts/documentFacts";
import { reportRows, rowsByLead, type ReportRow } from "../facts/reportRows";
import { clause, dash, section, tableBlock, text, type Block } from "../model/blocks";
import type { Table, TableRow } from "../model/table";
import { TEXT_WIDTH } from "../layout/data/decreeText";
import type { Content } from "./content";

interface ReportFacts extends DocumentFacts {
  readonly rows: readonly ReportRow[];
  readonly isTracked: boolean;
}

const countOf = (rows: readonly ReportRow[], status: ReportRow["status"]): number =>
  rows.filter((row) => row.status === status).length;

function countsOf({ rows, isTracked }: ReportFacts): ReportCounts {
  const all = rows.length;
  if (!isTracked) return { all, other: 0 };
  const by = {
    done: countOf(rows, "done"),
    inProgress: countOf(rows, "inProgress"),
    notStarted: countOf(rows, "notStarted"),
    overdue: countOf(rows, "overdue"),
  };
  return { all, by, other: countOf(rows, undefined) };
}

/** Without tracking every count but that of the tasks would be made up: the table is left out. */
function leadsTable({ rows }: ReportFacts): Table {
  const narrow = [12, 20, 22, 22, 22, 19];
  const [first = 0, ...others] = narrow;
  const name = TEXT_WIDTH - narrow.reduce((sum, each) => sum + each, 0);
  const line = (number: string, lead: string, own: readonly ReportRow[]): TableRow => ({
    cells: [
      { text: number, align: "center" },
      { text: oneLine(lead) },
      ...[own.length, ...REPORT_STATUSES.map((status) => countOf(own, status))].map(
        (count) => ({ text: String(count), align: "center" }) as const,
      ),
    ],
  });
  return {
    caption: LEADS_CAPTION,
    widths: [first, name, ...others],
    header: { cells: LEADS_HEADER.map((each) => ({ text: each, bold: true, align: "center" })) },
    rows: [
      ...rowsByLead(rows).map(({ lead, rows: own }, i) => line(String(i + 1), lead ?? NO_LEAD, own)),
      { cells: line("", TOTAL, rows).cells.map((cell) => ({ ...cell, bold: true })) },
    ],
  };
}

const nameOf = ({ code, title }: ReportRow): string => (code === "" ? title : `${code}. ${title}`);

const lineOf = (row: ReportRow): Block =>
  dash(
    reportLine({
      name: nameOf(row),
      result: row.result,
      evidence: row.evidence,
      ...(row.status === undefined ? { status: row.statusText } : {}),
    }),
  );

/** One clause for each status that occurs; without tracking, one for all tasks. */
function groupBlocks({ rows, isTracked }: ReportFacts): Block[] {
  if (!isTracked) return [clause(`2. ${UNTRACKED}`), ...rows.map(lineOf)];
  const groups = [...REPORT_STATUSES, undefined].flatMap((status) => {
    const own = rows.filter((row) => row.status === status);
    return own.length === 0 ? [] : [{ status, own }];
  });
  return groups.flatMap(({ status, own }, i) => [
    clause(`${String(i + 2)}. ${groupTitle(status, own.length)}`),
    ...own.map(lineOf),
  ]);
}

function resultBlocks(facts: ReportFacts): Block[] {
  return [
    section(RESULT_SECTION),
    clause(`1. ${OVERALL}`),
    text(countsText(countsOf(facts))),
    ...(facts.isTracked && facts.rows.length > 0 ? [tableBlock(leadsTable(facts))] : []),
    ...groupBlocks(facts),
    text(REPORT_POINTER),
  ];
}

const unfinished = ({ rows }: ReportFacts): ReportRow[] => rows.filter(({ status }) => status !== "done");

function remainsBlocks(facts: ReportFacts): Block[] {
  if (!facts.isTracked) return [section(REMAINS_SECTION), text(UNKNOWN_REMAINS), text(REASONS)];
  const names = unfinished(facts).map(({ code, title }) => (code === "" ? `“${title}”` : code));
  return [section(REMAINS_SECTION), text(remainsText(names)), ...(names.length === 0 ? [] : [text(REASONS)])];
}

function bodyOf(facts: ReportFacts): Block[] {
  const { words, plan, rows } = facts;
  const leads = rowsByLead(rows).filter(({ lead }) => lead !== undefined).length;
  return [
    text(reportOpening(words, plan)),
    section(DIRECTION_SECTION),
    text(directionText(words, plan, { tasks: rows.length, leads })),
    ...resultBlocks(facts),
    ...remainsBlocks(facts),
    section(NEXT_SECTION),
    ...nextTexts(!facts.isTracked || unfinished(facts).length > 0).map((each) => dash(each)),
    text(reportClosing(words, plan) + END),
  ];
}

/** What the report leaves open for whoever writes it. */
function blanksOf(facts: ReportFacts): string[] {
  if (!facts.isTracked) return [RESULTS_LABEL, REASONS_LABEL];
  return unfinished(facts).length > 0 ? [REASONS_LABEL] : [];
}

export function yearEndReportContent(facts: DocumentFacts): Content {
  const { input, words, plan } = facts;
  const known: ReportFacts = { ...facts, rows: reportRows(facts), isTracked: input.tracking !== undefined };
  return {
    heading: { kind: "titled", type: REPORT_TYPE, subject: reportSubject(words) },
    carrier: "Báo cáo",
    addressees: [reportAddressee(plan)],
    body: bodyOf(known),
    pages: [{ page: "bao-cao" }],
    lines: ["province", "documentNumber", "documentDate"],
    ownNumber: true,
    recipients: reportRecipients(words.unit),
    blanks: blanksOf(known),
    hasTasks: false,
    hasResults: true,
  };
}
