/** Formulas moved to another cell: relative references shift, everything else stays. */
import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnLetters } from "../../../core/grid/address";

/** A reference inside a formula, or the text between two references. */
type Piece = string | Reference;
interface Reference {
  readonly absoluteColumn: boolean;
  /** Zero-based; undefined in a reference to whole rows. */
  readonly col: number | undefined;
  readonly absoluteRow: boolean;
  /** Zero-based; undefined in a reference to whole columns. */
  readonly row: number | undefined;
}

/** A formula taken apart once, to be written for many cells. */
export type FormulaTemplate = readonly Piece[];

/**
 * What stays untouched, in this order: strings, quoted sheet names, square brackets (tables, other files), errors, names and functions.
 * Then whole columns (A:C), whole rows (1:3), cells; a number, or any other character.
 */
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}\p{M}._\\?]*`;
const NOT_WORD = String.raw`(?![\p{L}\p{N}\p{M}._\\?(!\[])`;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"?`,
    String.raw`'(?:[^']|'')*'?`,
    String.raw`\[(?:[^[\]']|'[\s\S]|\[(?:[^[\]']|'[\s\S])*\]?)*\]?`,
    String.raw`#[A-Z_]+(?:/[A-Z0])?[!?]?`,
    String.raw`(?<c1>\$?[A-Za-z]{1,3}):(?<c2>\$?[A-Za-z]{1,3})${NOT_WORD}`,
    String.raw`(?<r1>\$?[1-9]\d{0,6}):(?<r2>\$?[1-9]\d{0,6})${NOT_WORD}`,
    String.raw`(?<col>\$?[A-Za-z]{1,3})(?<row>\$?[1-9]\d{0,6})${NOT_WORD}`,
    WORD,
    String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`,
    String.raw`[\s\S]`,
  ].join("|"),
  "gu",
);

/** Takes a formula apart. */
export function formulaTemplate(formula: string): FormulaTemplate {
  const pieces: Piece[] = [];
  let literal = "";
  const push = (reference: Reference): void => {
    pieces.push(literal, reference);
    literal = "";
  };
  for (const match of formula.matchAll(TOKEN)) {
    const references = referencesOf(match.groups ?? {});
    if (references.length === 0) literal += match[0];
    references.forEach((reference, i) => {
      if (i > 0) literal += ":";
      push(reference);
    });
  }
  pieces.push(literal);
  return pieces;
}

function referencesOf(groups: Partial<Record<string, string>>): readonly Reference[] {
  const { c1, c2, r1, r2, col, row } = groups;
  if (c1 !== undefined) return allOrNone([reference(c1), reference(c2)]);
  if (r1 !== undefined) return allOrNone([reference(undefined, r1), reference(undefined, r2)]);
  return col === undefined ? [] : allOrNone([reference(col, row)]);
}

function allOrNone(found: ReadonlyArray<Reference | undefined>): readonly Reference[] {
  return found.every((one) => one !== undefined) ? found : [];
}

/** Undefined when the letters or digits lie outside of a sheet: then it is a name. */
function reference(letters: string | undefined, digits?: string): Reference | undefined {
  const col = letters === undefined ? undefined : columnIndex(letters.replace("$", ""));
  const row = digits === undefined ? undefined : Number(digits.replace("$", "")) - 1;
  if ((letters !== undefined && col === undefined) || (row !== undefined && row >= MAX_ROWS))
    return undefined;
  return {
    col,
    row,
    absoluteColumn: letters?.startsWith("$") ?? false,
    absoluteRow: digits?.startsWith("$") ?? false,
  };
}

/** Writes the formula for a cell that lies so many rows below and columns right of the one it was written for. */
export function writeFormula(template: FormulaTemplate, down: number, right: number): string {
  const write = (piece: Piece) => (typeof piece === "string" ? piece : writeReference(piece, down, right));
  // Joined, not added up: added strings stay chains that take many times their length.
  return template.map(write).join("");
}

function writeReference(reference: Reference, down: number, right: number): string {
  const col = moved(reference.col, reference.absoluteColumn ? 0 : right);
  const row = moved(reference.row, reference.absoluteRow ? 0 : down);
  if (isOutside(col, MAX_COLUMNS) || isOutside(row, MAX_ROWS)) return "#REF!";
  const letters = col === undefined ? "" : columnLetters(col);
  const digits = row === undefined ? "" : String(row + 1);
  return (reference.absoluteColumn ? "$" : "") + letters + (reference.absoluteRow ? "$" : "") + digits;
}

function moved(index: number | undefined, by: number): number | undefined {
  return index === undefined ? undefined : index + by;
}

function isOutside(index: number | undefined, count: number): boolean {
  return index !== undefined && (index < 0 || index >= count);
}
