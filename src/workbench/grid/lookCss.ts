/** Looks as style rules: one class for each look, so that thousands of cells carry a name only. */
import { ALL_LOST, PART_LOST } from "../../core/edits/highlightStyle";
import type { BorderLook, CellLook, Side } from "../../hosts/xlsx/view/look";

const SIDES: readonly Side[] = ["top", "right", "bottom", "left"];

const LINES: Readonly<Record<BorderLook["style"], string>> = {
  thin: "1px solid",
  dotted: "1px dotted",
  dashed: "1px dashed",
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
};

/** A length of so many points at the zoom in force. */
export const points = (count: number): string => `calc(var(--pt) * ${String(count)})`;

/** Only letters, digits and blanks: a name from a file is no style sheet. */
const fontName = (name: string): string => name.replace(/[^\p{L}\p{N} _-]/gu, "");

/** Fonts that offices name, and what stands in for them where they are not installed. */
const familyOf = (name: string): string =>
  /times|serif|cambria|vntime/i.test(name)
    ? `"${fontName(name)}", "Times New Roman", "Liberation Serif", serif`
    : `"${fontName(name)}", Calibri, Carlito, Arial, sans-serif`;

const JUSTIFY = { left: "flex-start", center: "center", right: "flex-end", justify: "flex-start" } as const;
const ALIGN = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

function fontCss({ name, size, bold, italic, underline, strike, color }: CellLook["font"]): string {
  const lines = [underline ? "underline" : "", strike ? "line-through" : ""].join(" ").trim();
  return (
    `font-family:${familyOf(name)};font-size:${points(size)};` +
    `font-weight:${bold ? "700" : "400"};font-style:${italic ? "italic" : "normal"};` +
    (lines === "" ? "" : `text-decoration:${lines};`) +
    (color === undefined ? "" : `color:${color};`)
  );
}

function textCss({ horizontal, vertical, wrap, indent, rotation }: CellLook): string {
  const justify =
    horizontal === undefined ? "" : `justify-content:${JUSTIFY[horizontal]};text-align:${horizontal};`;
  const turn =
    rotation === 0
      ? ""
      : rotation === 255
        ? "writing-mode:vertical-rl;text-orientation:upright;"
        : "writing-mode:vertical-rl;" + (rotation > 0 ? "transform:rotate(180deg);" : "");
  return (
    `${justify}align-items:${ALIGN[vertical]};` +
    `white-space:${wrap ? "pre-wrap" : "pre"};${wrap ? "overflow-wrap:anywhere;" : ""}` +
    (indent > 0 ? `padding-${horizontal === "right" ? "right" : "left"}:${points(2 + indent * 7)};` : "") +
    turn
  );
}

const borderCss = ({ borders }: CellLook): string =>
  SIDES.flatMap((side) => {
    const line = borders[side];
    return line ? [`border-${side}:${LINES[line.style]} ${line.color ?? "#000000"};`] : [];
  }).join("");

/** The rules of all looks, under a prefix: `.prefix .k0` is the cell, its `::before` the border, its `> div` the text. */
export function lookCss(looks: readonly CellLook[], prefix: string): string {
  return looks
    .map((look, id) => {
      const cell = `.${prefix} .k${String(id)}`;
      const fill =
        look.fill === undefined ? "" : `${cell}{background:${look.fill};border-color:${look.fill}}`;
      const borders = borderCss(look);
      const lines = borders === "" ? "" : `${cell}::before{${borders}}`;
      return `${fill}${lines}${cell}>div{${fontCss(look.font)}${textCss(look)}}`;
    })
    .join("\n");
}

/** Our highlights lie over the look. */
export const litCss = (prefix: string): string =>
  (
    [
      ["part", PART_LOST],
      ["all", ALL_LOST],
    ] as const
  )
    .map(
      ([kind, { color, fill, bold }]) =>
        `.${prefix} td.lit-${kind}{background:#${fill}}.${prefix} td.lit-${kind}>div{color:#${color};font-weight:${bold ? "700" : "400"}}`,
    )
    .join("\n");
