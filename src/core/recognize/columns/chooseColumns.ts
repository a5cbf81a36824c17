/** What each column is: the heading proposes, the cells below prove or refuse. */
import { COLUMN_ROLES, type ColumnRole } from "../../scorecard/scorecard";
import { allows, contentsOf, isScoreRole, NOTHING, type ColumnContent, type Contents } from "./contents";
import type { Header } from "./header";
import { fitHeading, STRONG_FIT, WEAK_FIT, type Fit } from "./headings";
import { claimLeftovers } from "./leftovers";
import { plausible } from "./plausible";
import { rivalsOf } from "./rivals";
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

/** A column that a heading offers for a role. */
export interface Proposal extends Assignment {
  readonly role: ColumnRole;
  readonly weight: number;
}

/** All fits, best first. `past` are fits that only an earlier year's column has. */
export interface Proposals {
  readonly list: Proposal[];
  readonly past: Proposal[];
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

/** Roles whose column may hold words where points should stand: then the cells are odd, not the column. */
const ASKED: readonly ColumnRole[] = ["selfScore", "appraisedScore", "secondAppraised", "survey", "result"];

/** So full a column holds the titles of single rows, not of groups. */
const FULL = 0.8;

/**
 * Whether a heading leaves no doubt: a score's is the role's name or speaks of points; a title's is strong, over a full column, or over
 * a table without a single row (`share` undefined).
 */
function isSure(
  role: ColumnRole,
  { fit, own, share }: { fit: Fit; own: string; share: number | undefined },
): boolean {
  if (role === "title") return fit >= STRONG_FIT && (share === undefined || share >= FULL);
  if (/\bdiem\b/.test(own)) return ASKED.includes(role) && fit > 0.8;
  return fit === 1 && (role === "selfScore" || role === "appraisedScore");
}

/** All fits, best first. Ties go to the left column. */
function proposals(header: Header, contents: Contents): Proposals {
  const latest = latestYear(header);
  const list: Proposal[] = [];
  const past: Proposal[] = [];
  for (const { col, own, full, heading, year } of header.columns) {
    const content = contents.byColumn.get(col) ?? NOTHING;
    const share = contents.fullest === 0 ? undefined : content.filled / contents.fullest;
    for (const role of COLUMN_ROLES) {
      const fit = fitHeading(role, own, full);
      if (fit < WEAK_FIT || !allows(role, content, isSure(role, { fit, own, share }))) continue;
      const old = year !== undefined && year < latest && isScoreRole(role);
      (old ? past : list).push({
        role,
        col,
        fit,
        heading,
        weight: weightOf(role, fit, { ...content, share: share ?? 0 }),
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
    ({ col }) =>
      col < first && !taken.has(col) && allows("title", contents.byColumn.get(col) ?? NOTHING, false),
  );
  const letters = (col: number): number => contents.byColumn.get(col)?.letters ?? 0;
  const best = [...fitting].sort((a, b) => letters(b.col) - letters(a.col))[0];
  return best && { col: best.col, fit: WEAK_FIT, heading: best.heading };
}

/**
 * One appraiser's column alone is the appraised score, whatever it is called; a filled one counts before an empty one.
 * Gives the role by which the appraised column was found.
 */
function settleAppraised(roles: Map<ColumnRole, Assignment>, contents: Contents): ColumnRole {
  let origin: ColumnRole = "appraisedScore";
  const filled = (role: ColumnRole): number => contents.byColumn.get(roles.get(role)?.col ?? -1)?.filled ?? 0;
  const move = (from: ColumnRole): void => {
    const [source, before] = [roles.get(from), roles.get("appraisedScore")];
    if (!source) return;
    origin = from;
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
  return origin;
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

export function chooseColumns(view: View, header: Header): ColumnChoice {
  const contents = contentsOf(view, header);
  const offered = proposals(header, contents);
  const found = { list: plausible(view, contents, offered.list), past: offered.past };
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
  const origin = settleAppraised(roles, contents);
  claimLeftovers(view, header, { contents, roles, past: new Set(found.past.map(({ col }) => col)) });
  return { roles, rivals: rivalsOf(roles, found, origin) };
}
