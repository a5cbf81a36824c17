/** What each column is: the heading proposes, the cells below prove or refuse. */
import type { ColumnRole } from "../../scorecard/scorecard";
import { COLUMN_ROLES, SCORE_ROLES } from "../../scorecard/scorecard";
import { fitHeading, STRONG_FIT, WEAK_FIT, type Fit } from "./headings";
import type { Header, HeadingColumn } from "./header";
import { codeInTitle, readCode } from "../cells/readCode";
import { readScore } from "../cells/readScore";
import { endsTable } from "../rows/rowKinds";
import { textAt, valueAt, type View } from "../view";

/** What the cells of a column look like, below the header. */
export interface ColumnContent {
  readonly filled: number;
  readonly numbers: number;
  readonly codes: number;
  readonly letters: number;
}

export interface Assignment {
  readonly col: number;
  readonly fit: Fit;
  readonly heading: string;
}

export type Assignments = ReadonlyMap<ColumnRole, Assignment>;

export interface ColumnChoice {
  readonly roles: Assignments;
  /** Roles for which another column fits about as well. */
  readonly rivals: ReadonlyMap<ColumnRole, readonly Assignment[]>;
}

/** Enough rows to know a column by. */
const SAMPLE = 120;

/** Rows to look at, spread evenly over the table: the block under it says nothing about its columns. */
function sampleRows(view: View, header: Header): number[] {
  const first = header.last + 1;
  let end = first;
  while (end < view.rowCount && !endsTable(view, end)) end += 1;
  const step = Math.max(1, Math.ceil((end - first) / SAMPLE));
  return Array.from({ length: Math.ceil((end - first) / step) }, (_, i) => first + i * step);
}

/** Looks at some cells of a column. */
export function contentOf(view: View, col: number, rows: readonly number[]): ColumnContent {
  const content = { filled: 0, numbers: 0, codes: 0, letters: 0 };
  for (const row of rows) {
    const text = textAt(view, row, col);
    if (text === "") continue;
    const kind = readScore(valueAt(view, row, col)).kind;
    content.filled += 1;
    content.letters += text.length;
    if (kind === "number" || kind === "na" || kind === "empty") content.numbers += 1;
    if (readCode(text) ?? (text.length > 12 ? codeInTitle(text) : undefined)) content.codes += 1;
  }
  return content;
}

const isScoreRole = (role: ColumnRole): boolean => (SCORE_ROLES as readonly ColumnRole[]).includes(role);
const MOSTLY_TEXT: readonly ColumnRole[] = ["comment", "lead", "support", "solution"];

/** How far the cells allow a role: 1 they agree, 0 they refuse, between they are thin. */
function proof(role: ColumnRole, content: ColumnContent): number {
  const { filled, numbers, codes, letters } = content;
  if (role === "code") return filled > 0 && codes >= filled * 0.4 ? 1 : 0;
  if (role === "title") return filled > 0 && letters / filled >= 8 && numbers < filled * 0.5 ? 1 : 0;
  if (filled === 0) return 1;
  if (isScoreRole(role)) return numbers >= filled * 0.5 ? 1 : 0;
  if (MOSTLY_TEXT.includes(role)) return numbers > filled * 0.8 && filled >= 3 ? 0 : 1;
  return 1;
}

interface Proposal extends Assignment {
  readonly role: ColumnRole;
  readonly weight: number;
}

/** Ties go to the column with more in it, then to the left one. */
function proposals(header: Header, contents: ReadonlyMap<number, ColumnContent>): Proposal[] {
  const list: Proposal[] = [];
  for (const { col, own, full, heading } of header.columns) {
    const content = contents.get(col) ?? { filled: 0, numbers: 0, codes: 0, letters: 0 };
    for (const role of COLUMN_ROLES) {
      const fit = fitHeading(role, own, full) * proof(role, content);
      const bulk = Math.min(content.letters / 10_000, 0.04) + Math.min(content.filled / 10_000, 0.04);
      if (fit >= WEAK_FIT) list.push({ role, col, fit, heading, weight: fit + bulk });
    }
  }
  return list.sort(
    (a, b) =>
      b.weight - a.weight || COLUMN_ROLES.indexOf(a.role) - COLUMN_ROLES.indexOf(b.role) || a.col - b.col,
  );
}

/** A column without heading that holds codes, next to the title. */
function unnamedCode(
  header: Header,
  contents: ReadonlyMap<number, ColumnContent>,
  taken: ReadonlySet<number>,
): Assignment | undefined {
  const found = header.columns.find(({ col, heading }: HeadingColumn) => {
    const content = contents.get(col);
    return (
      heading === "" &&
      !taken.has(col) &&
      content !== undefined &&
      content.codes >= 3 &&
      content.codes >= content.filled * 0.6
    );
  });
  return found && { col: found.col, fit: STRONG_FIT, heading: "" };
}

/** A column that is headed like a title but holds only codes ("Tiêu chí, chỉ tiêu" over "Chỉ tiêu 1"). */
function codesUnderTitle(
  header: Header,
  contents: ReadonlyMap<number, ColumnContent>,
): Assignment | undefined {
  const found = header.columns.find(({ col, own, full }) => {
    const content = contents.get(col);
    const short = content !== undefined && content.filled > 0 && content.letters / content.filled <= 14;
    return short && content.codes >= content.filled * 0.7 && fitHeading("title", own, full) >= STRONG_FIT;
  });
  return found && { col: found.col, fit: STRONG_FIT, heading: found.heading };
}

/** Columns left over that fit a role about as well as the chosen one. */
function rivalsOf(role: ColumnRole, chosen: Assignment, left: readonly Proposal[]): Assignment[] {
  return left
    .filter((other) => other.role === role && other.fit >= chosen.fit - 0.2)
    .map(({ col, fit, heading }) => ({ col, fit, heading }));
}

/** Gives every column at most one role and every role at most one column, the best fits first. */
export function chooseColumns(view: View, header: Header): ColumnChoice {
  const rows = sampleRows(view, header);
  const contents = new Map(header.columns.map(({ col }) => [col, contentOf(view, col, rows)]));
  const list = proposals(header, contents);
  const roles = new Map<ColumnRole, Assignment>();
  const taken = new Set<number>();
  const take = (role: ColumnRole, { col, fit, heading }: Assignment): void => {
    roles.set(role, { col, fit, heading });
    taken.add(col);
  };
  const coded = list.some((each) => each.role === "code") ? undefined : codesUnderTitle(header, contents);
  if (coded) take("code", coded);
  for (const each of list) if (!roles.has(each.role) && !taken.has(each.col)) take(each.role, each);
  const unnamed = roles.has("code") ? undefined : unnamedCode(header, contents, taken);
  if (unnamed) take("code", unnamed);
  resultAlone(roles);
  const left = list.filter(({ col }) => !taken.has(col));
  const rivals = new Map([...roles].map(([role, chosen]) => [role, rivalsOf(role, chosen, left)] as const));
  return { roles, rivals: new Map([...rivals].filter(([, others]) => others.length > 0)) };
}

/** "Điểm đạt được" beside no appraiser's column is what the appraiser gave. */
function resultAlone(roles: Map<ColumnRole, Assignment>): void {
  const result = roles.get("result");
  if (!result || roles.has("appraisedScore") || roles.has("survey")) return;
  roles.delete("result");
  roles.set("appraisedScore", result);
}
