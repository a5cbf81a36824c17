/** One row of a table as read: its code, title, scores and texts, before anything is known about its neighbours. */
import { tidy } from "../../grid/fold";
import { cellAt, type CellRef } from "../../grid/grid";
import { isDateFormat, shownText } from "../../grid/render";
import {
  SCORE_ROLES,
  TEXT_ROLES,
  type Layout,
  type ScoreRole,
  type TextRole,
} from "../../scorecard/scorecard";
import { codeInTitle, readCode, type Code } from "../cells/readCode";
import type { ScoreCell } from "../cells/readScore";
import { scoreAt } from "../cells/scoreAt";
import { mergeAt, rawTextAt, textAt, type View } from "../view";

export interface RoleScore {
  readonly role: ScoreRole;
  readonly cell: ScoreCell;
}

export interface RoleText {
  readonly role: TextRole;
  readonly text: string;
}

export interface TableRow {
  readonly row: number;
  /** The cell that names the row. */
  readonly at: CellRef;
  /** The code of the code column, when it holds one. */
  readonly own: Code | undefined;
  /** The code at the front of the title. */
  readonly inTitle: Code | undefined;
  /** The title without its code. */
  readonly title: string;
  /** The title as it stands. */
  readonly fullTitle: string;
  /** Score cells that are not empty, and texts that are not blank, at most one per role. */
  readonly scores: readonly RoleScore[];
  readonly texts: readonly RoleText[];
  /** A code that a spreadsheet turned into a date ("1.2" → 01/02): how it is shown. */
  readonly dateShown: string | undefined;
}

/** A code typed as "1.2" that the program took for a date: day and month give it back (Vietnamese order). */
function codeFromDate(view: View, row: number, col: number): Code | undefined {
  const { value, numberFormat } = cellAt(view.grid, row, col);
  if (typeof value !== "number" || !isDateFormat(numberFormat)) return undefined;
  return readCode(shownText({ value, numberFormat: 'd"."m' }, view.date1904));
}

function scoresOf(view: View, layout: Layout, row: number): RoleScore[] {
  const scores: RoleScore[] = [];
  for (const role of SCORE_ROLES) {
    const col = layout.columns[role];
    if (col === undefined) continue;
    const cell = scoreAt(view, { row, col }, role === "maxScore");
    if (cell.kind !== "empty") scores.push({ role, cell });
  }
  return scores;
}

/** Dots to write on: nothing is said there yet. */
const DOTS = /^[.\u2026_\s]+$/u;

/** Texts of the row; a cell merged down says the same for every row it covers. */
function textsOf(view: View, layout: Layout, row: number): RoleText[] {
  const texts: RoleText[] = [];
  for (const role of TEXT_ROLES) {
    const col = layout.columns[role];
    if (col === undefined) continue;
    const merge = mergeAt(view, row, col);
    const text =
      merge && merge.cols === 1 ? rawTextAt(view, merge.top, merge.left) : rawTextAt(view, row, col);
    if (text !== "" && !DOTS.test(text)) texts.push({ role, text });
  }
  return texts;
}

interface Named {
  readonly own: Code | undefined;
  readonly inTitle: Code | undefined;
  readonly title: string;
  readonly fullTitle: string;
}

/** Code and title when the code column holds words ("II CẢI CÁCH THỂ CHẾ" fused into one cell) or there is no such column. */
function namedByTitle(fullTitle: string): Named {
  const found = codeInTitle(fullTitle);
  return { own: undefined, inTitle: found?.code, title: found?.rest ?? fullTitle, fullTitle };
}

function nameOf(codeText: string, titleText: string, own: Code | undefined): Named {
  if (own) {
    const found = codeInTitle(titleText);
    const repeated = found !== undefined && found.code.segments.join(".") === own.segments.join(".");
    const title = found?.rest ?? tidy(titleText);
    return { own, inTitle: repeated ? undefined : found?.code, title, fullTitle: titleText };
  }
  return namedByTitle(titleText === "" ? codeText : titleText);
}

/** Reads one row of the table. A row without anything in it gives empty texts and no scores. */
export function readTableRow(view: View, layout: Layout, row: number): TableRow {
  const { code: codeCol, title: titleCol } = layout.columns;
  const codeText = codeCol === undefined ? "" : textAt(view, row, codeCol);
  const titleText = titleCol === undefined ? "" : textAt(view, row, titleCol);
  const shown = readCode(codeText);
  const dated = shown || codeCol === undefined ? undefined : codeFromDate(view, row, codeCol);
  const col = titleText === "" ? (codeCol ?? titleCol ?? 0) : (titleCol ?? 0);
  const { own, inTitle, title, fullTitle } = nameOf(codeText, titleText, shown ?? dated);
  return {
    row,
    at: { sheet: view.grid.sheet, row, col },
    own,
    inTitle,
    title,
    fullTitle,
    scores: scoresOf(view, layout, row),
    texts: textsOf(view, layout, row),
    dateShown: dated ? codeText : undefined,
  };
}
