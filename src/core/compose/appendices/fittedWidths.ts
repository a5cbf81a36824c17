/**
 * Widths for what the columns hold: a column of long texts takes from text columns that need less, so that the table is as
 * short as it can be. Columns of figures keep their width, and so does a column that is still to be filled by hand.
 */
import { BLANK } from "../../text/appendixTexts";
import { DECREE } from "../layout/data/decree30";
import { textWidth } from "../layout/textWidth";
import { pointsOfMillimetres } from "../layout/wrapText";
import type { TableRow } from "./appendixPage";
import type { Form } from "./form";

/** Millimetres that are moved at a time. */
const STEP = 2;
/** The share of its width that a column keeps at least. */
const KEPT = 0.6;
/** Narrower columns than this hold names and dates: they have nothing to give. */
const NARROW = 36;
/** Less than this share of height gained is not worth another look of the page. */
const WORTH = 0.94;
/** Lines break at blanks: a line is not filled to its end. */
const FILLED = 0.9;
const FACE = { size: DECREE.tableText.value, bold: false } as const;

/** Points that each paragraph of each text cell needs, row by row; nothing for cells that are no text. */
type Needs = readonly (readonly (readonly number[])[])[];

const needsOf = (rows: readonly TableRow[]): Needs =>
  rows.flatMap((row) =>
    row.kind === "item"
      ? [
          row.cells.map((input) =>
            typeof input === "string" ? input.split("\n").map((line) => textWidth(line, FACE)) : [],
          ),
        ]
      : [],
  );

/** Parts of lines count as well: every step toward a shorter table shows, also one that saves no whole line yet. */
const linesIn = (paragraphs: readonly number[], width: number): number =>
  paragraphs.reduce((sum, need) => sum + Math.max(1, need / width), 0);

/** About how many lines the table has with these widths. */
function heightOf(needs: Needs, widths: readonly number[]): number {
  const usable = widths.map((width) => (pointsOfMillimetres(width) - 6) * FILLED);
  return needs.reduce(
    (sum, cells) => sum + Math.max(1, ...cells.map((each, col) => linesIn(each, usable[col] ?? 1))),
    0,
  );
}

/** Whether a column has something to give: text that is all there. */
function givesWidth({ columns, widths }: Form, rows: readonly TableRow[], col: number): boolean {
  if (columns[col]?.look !== "text" || (widths[col] ?? 0) < NARROW) return false;
  return !rows.some(({ kind, ...row }) => {
    const input = kind === "item" && "cells" in row ? row.cells[col] : undefined;
    return typeof input === "string" && input.includes(BLANK);
  });
}

const moved = (widths: readonly number[], from: number, to: number): number[] =>
  widths.map((width, col) => width + (col === to ? STEP : 0) - (col === from ? STEP : 0));

/** The widths in millimetres; their sum is that of the form. */
export function fittedWidths(form: Form, rows: readonly TableRow[]): readonly number[] {
  const { columns, widths } = form;
  const texts = columns.flatMap(({ look }, col) => (look === "text" ? [col] : []));
  const giving = texts.filter((col) => givesWidth(form, rows, col));
  const needs = needsOf(rows);
  let [best, height] = [widths, heightOf(needs, widths)];
  const first = height;
  for (;;) {
    const tried = giving
      .filter((col) => (best[col] ?? 0) - STEP >= (widths[col] ?? 0) * KEPT)
      .flatMap((from) => texts.filter((to) => to !== from).map((to) => moved(best, from, to)))
      .map((each) => ({ each, height: heightOf(needs, each) }));
    const found = tried.sort((a, b) => a.height - b.height)[0];
    if (!found || found.height >= height) break;
    [best, height] = [found.each, found.height];
  }
  return height < first * WORTH ? best : widths;
}
