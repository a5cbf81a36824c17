/** What each column is: the heading proposes, the cells below prove or refuse. */
import { COLUMN_ROLES, type ColumnRole } from "../../scorecard/scorecard";
import { allows, contentsOf, isScoreRole, NOTHING, type ColumnContent, type Contents } from "./contents";
import type { Header } from "./header";
import { fitHeading, STRONG_FIT, WEAK_FIT, type Fit } from "./headings";
import { claimLeftovers } from "./leftovers";
import type { View } from "../view";

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

interface Proposal extends Assignment {
  readonly role: ColumnRole;
  readonly weight: number;
}

/** How much a column is filled counts little against its heading, except for titles: a group column is no title. */
function weightOf(role: ColumnRole, fit: Fit, { letters, share }: ColumnContent & { share: number }): number {
  return role === "title" ? fit * 0.5 + share * 0.5 : fit + share * 0.04 + Math.min(letters / 10_000, 0.04);
}

/** The latest year among headings of scores; columns of an earlier year show what was, not what counts. */
function latestYear(header: Header): number {
  const years = header.columns.flatMap(({ year, own, full }) =>
    year !== undefined &&
    COLUMN_ROLES.some((role) => isScoreRole(role) && fitHeading(role, own, full) >= WEAK_FIT)
      ? [year]
      : [],
  );
  return Math.max(0, ...years);
}

/** All fits, best first. Ties go to the left column. `past` are fits that only an earlier year's column has. */
function proposals(header: Header, contents: Contents): { list: Proposal[]; past: Proposal[] } {
  const latest = latestYear(header);
  const list: Proposal[] = [];
  const past: Proposal[] = [];
  for (const { col, own, full, heading, year } of header.columns) {
    const content = contents.byColumn.get(col) ?? NOTHING;
    const share = contents.fullest === 0 ? 0 : content.filled / contents.fullest;
    for (const role of COLUMN_ROLES) {
      const fit = fitHeading(role, own, full);
      if (fit < WEAK_FIT || !allows(role, content)) continue;
      const old = year !== undefined && year < latest && isScoreRole(role);
      (old ? past : list).push({
        role,
        col,
        fit,
        heading,
        weight: weightOf(role, fit, { ...content, share }),
      });
    }
  }
  const order = (role: ColumnRole): number => COLUMN_ROLES.indexOf(role);
  list.sort((a, b) => b.weight - a.weight || order(a.role) - order(b.role) || a.col - b.col);
  return { list, past };
}

/** A column of codes under a heading that says nothing of the kind, left of the title. */
function plainCodes(header: Header, contents: Contents, roles: Assignments): Assignment | undefined {
  const title = roles.get("title")?.col ?? Infinity;
  const taken = new Set([...roles.values()].map(({ col }) => col));
  const found = header.columns.find(({ col }) => {
    const { codes, filled } = contents.byColumn.get(col) ?? NOTHING;
    return col < title && !taken.has(col) && codes >= 3 && codes >= filled * 0.6;
  });
  return found && { col: found.col, fit: STRONG_FIT, heading: found.heading };
}

/** A column that is headed like a title but holds only codes ("Tiêu chí, chỉ tiêu" over "Chỉ tiêu 1"). */
function codesUnderTitle(header: Header, contents: Contents): Assignment | undefined {
  const found = header.columns.find(({ col, own, full }) => {
    const { filled, letters, codes } = contents.byColumn.get(col) ?? NOTHING;
    const short = filled > 0 && letters / filled <= 14 && codes >= filled * 0.7;
    return short && fitHeading("title", own, full) >= STRONG_FIT;
  });
  return found && { col: found.col, fit: STRONG_FIT, heading: found.heading };
}

/** The column with the longest texts right of the codes, when scores are there but no heading names the title. */
function plainTitle(header: Header, contents: Contents, roles: Assignments): Assignment | undefined {
  const scores = [...roles].filter(([role]) => isScoreRole(role)).map(([, { col }]) => col);
  if (scores.length < 2 && !(scores.length === 1 && roles.has("code"))) return undefined;
  const first = Math.min(...scores);
  const taken = new Set(
    [...roles].filter(([role]) => role === "code" || isScoreRole(role)).map(([, { col }]) => col),
  );
  const fitting = header.columns.filter(
    ({ col }) => col < first && !taken.has(col) && allows("title", contents.byColumn.get(col) ?? NOTHING),
  );
  const letters = (col: number): number => contents.byColumn.get(col)?.letters ?? 0;
  const best = [...fitting].sort((a, b) => letters(b.col) - letters(a.col))[0];
  return best && { col: best.col, fit: WEAK_FIT, heading: best.heading };
}

/** One appraiser's column alone is the appraised score, whatever it is called; a filled one counts before an empty one. */
function settleAppraised(roles: Map<ColumnRole, Assignment>, contents: Contents): void {
  const filled = (role: ColumnRole): number => contents.byColumn.get(roles.get(role)?.col ?? -1)?.filled ?? 0;
  const move = (from: ColumnRole): void => {
    const [source, before] = [roles.get(from), roles.get("appraisedScore")];
    if (!source) return;
    roles.set("appraisedScore", source);
    if (before) roles.set(from, before);
    else roles.delete(from);
  };
  const result = roles.get("result");
  if (result && result.fit < STRONG_FIT && roles.has("appraisedScore") && !roles.has("survey"))
    roles.delete("result");
  if (!roles.has("appraisedScore") && !roles.has("survey")) move("result");
  if (!roles.has("appraisedScore") || (filled("appraisedScore") === 0 && filled("secondAppraised") > 0))
    move("secondAppraised");
}

/** Gives every role at most one column, the best fits first. */
function greedy(list: readonly Proposal[], roles: Map<ColumnRole, Assignment>): void {
  const taken = new Set([...roles.values()].map(({ col }) => col));
  for (const { role, col, fit, heading } of list) {
    if (roles.has(role) || taken.has(col)) continue;
    roles.set(role, { col, fit, heading });
    taken.add(col);
  }
}

/** Columns left over that fit a role about as well as the chosen one, and columns of earlier years. */
function rivalsOf(
  roles: Assignments,
  { list, past }: { list: Proposal[]; past: Proposal[] },
): Map<ColumnRole, Assignment[]> {
  const taken = new Set([...roles.values()].map(({ col }) => col));
  const rivals = new Map<ColumnRole, Assignment[]>();
  for (const [role, chosen] of roles) {
    const close = [...list.filter(({ fit }) => fit >= chosen.fit - 0.2), ...past].filter(
      (other) => other.role === role && other.col !== chosen.col && !taken.has(other.col),
    );
    if (close.length > 0)
      rivals.set(
        role,
        close.map(({ col, fit, heading }) => ({ col, fit, heading })),
      );
  }
  return rivals;
}

export function chooseColumns(view: View, header: Header): ColumnChoice {
  const contents = contentsOf(view, header);
  const found = proposals(header, contents);
  const roles = new Map<ColumnRole, Assignment>();
  const coded = found.list.some(({ role }) => role === "code")
    ? undefined
    : codesUnderTitle(header, contents);
  if (coded) roles.set("code", coded);
  greedy(found.list, roles);
  const title = roles.has("title") ? undefined : plainTitle(header, contents, roles);
  if (title) {
    for (const [role, { col }] of roles) if (col === title.col) roles.delete(role);
    roles.set("title", title);
  }
  const code = roles.has("code") ? undefined : plainCodes(header, contents, roles);
  if (code) roles.set("code", code);
  settleAppraised(roles, contents);
  claimLeftovers(view, header, { contents, roles, past: new Set(found.past.map(({ col }) => col)) });
  return { roles, rivals: rivalsOf(roles, found) };
}
