/** Cells as XML. Source: ECMA-376 part 1, 18.3.1.4 (c). */
import { isFormula, type CellInput, type FormulaInput } from "../../../../../core/edits/edit";
import { isErrorValue } from "../../../../../core/grid/grid";
import { stringContent } from "../../xml/escape";
import { openTag, selfClosedTag, withAttributes, writtenName } from "../../xml/tag";

/** What stands in a cell, and its type; undefined for a number or nothing. */
export interface CellContent {
  readonly type: string | undefined;
  readonly xml: string;
}

const NOTHING: CellContent = { type: undefined, xml: "" };

/** Text stands in the cell itself: the list of shared strings stays as it is. `p` is the prefix of the part. */
export function contentXml(input: CellInput, p: string): CellContent {
  if (input === null || input === "") return NOTHING;
  if (isFormula(input)) return formulaXml(input, p);
  if (typeof input !== "string") return valueXml(input, p);
  const space = keepsSpace(input) ? ' xml:space="preserve"' : "";
  return { type: "inlineStr", xml: `<${p}is><${p}t${space}>${stringContent(input)}</${p}t></${p}is>` };
}

/** White space at the ends counts only where that is said; inside of lines it is said to be safe. */
function keepsSpace(text: string): boolean {
  return /^\s|\s$|[\t\n]| {2}/.test(text);
}

function valueXml(value: string | number | boolean, p: string): CellContent {
  if (typeof value === "boolean") return { type: "b", xml: `<${p}v>${value ? 1 : 0}</${p}v>` };
  if (typeof value === "number") return { type: undefined, xml: `<${p}v>${numberText(value)}</${p}v>` };
  return { type: isErrorValue(value) ? "e" : "str", xml: `<${p}v>${stringContent(value)}</${p}v>` };
}

/** The shortest digits that mean the same number. Infinity and NaN are no numbers of a file: a list of edits cannot hold them. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${String(value)} cannot stand in a cell`);
  return String(value);
}

function formulaXml({ formula, value }: FormulaInput, p: string): CellContent {
  const written = `<${p}f>${stringContent(formula.replace(/^=/, ""))}</${p}f>`;
  const cached = value === null ? NOTHING : valueXml(value, p);
  return { type: cached.type, xml: written + cached.xml };
}

/** A cell that is not in the file yet. */
export function newCell(
  address: string,
  { style, content, p }: { style: number; content: CellContent; p: string },
): string {
  const s = style === 0 ? "" : ` s="${style}"`;
  const t = content.type === undefined ? "" : ` t="${content.type}"`;
  const tag = `<${p}c r="${address}"${s}${t}`;
  return content.xml === "" ? `${tag}/>` : `${tag}>${content.xml}</${p}c>`;
}

/**
 * A cell of the file with other content; `rest` is what it holds beside value and formula. What is known of the old value
 * (cm, vm: dynamic arrays, rich values) goes with it.
 */
export function rewrittenCell(
  tag: string,
  { style, content, rest }: { style: number; content: CellContent; rest: string },
): string {
  const changed = withAttributes(tag, {
    ...styleAttribute(tag, style),
    t: content.type,
    cm: undefined,
    vm: undefined,
  });
  const inner = content.xml + rest;
  return inner === "" ? selfClosedTag(changed) : `${openTag(changed)}${inner}</${writtenName(tag)}>`;
}

/** The tag with another style; one that had none and needs none gets none. */
export function styledTag(tag: string, style: number): string {
  return withAttributes(tag, styleAttribute(tag, style));
}

function styleAttribute(tag: string, style: number): { s?: number } {
  return style === 0 && !/\ss\s*=/.test(tag) ? {} : { s: style };
}
