/** What a CellStyle changes in the pieces of a cell format: font, fill, border, alignment. */
import type { BorderLine, CellStyle, HighlightStyle } from "../../../../core/edits/edit";
import { escapeAttribute } from "../xml/escape";
import { childXml, readFragment, withChild, writeFragment, type Fragment } from "../xml/fragment";
import { BORDER_ORDER, FONT_ORDER } from "../xml/order";
import { withAttributes } from "../xml/tag";

const rgb = (color: string): string => `rgb="FF${escapeAttribute(color.toUpperCase())}"`;

export function changesFont(style: CellStyle): boolean {
  const { fontName, fontSize, bold, italic, color } = style;
  return [fontName, fontSize, bold, italic, color].some((each) => each !== undefined);
}

/** A new name takes family, charset and theme slot away: they belong to the old one, and the slot would win over it. */
export function changedFont(xml: string, style: CellStyle, p: string): string {
  let font = readFragment(xml);
  const set = (name: string, value: string | undefined): void => {
    font = withChild(font, { name, xml: value }, FONT_ORDER);
  };
  const flag = (name: string, isOn: boolean): void => set(name, isOn ? `<${p}${name}/>` : undefined);
  if (style.bold !== undefined) flag("b", style.bold);
  if (style.italic !== undefined) flag("i", style.italic);
  if (style.fontSize !== undefined) set("sz", `<${p}sz val="${style.fontSize}"/>`);
  if (style.color !== undefined) set("color", `<${p}color ${rgb(style.color)}/>`);
  if (style.fontName !== undefined) {
    set("name", `<${p}name val="${escapeAttribute(style.fontName)}"/>`);
    for (const name of ["family", "charset", "scheme"]) set(name, undefined);
  }
  return writeFragment(font);
}

export function solidFill(color: string, p: string): string {
  const colors = `<${p}fgColor ${rgb(color)}/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`;
}

/** A strict file may say start and end instead of left and right. */
export function changedBorder(xml: string, style: CellStyle, p: string): string {
  let border = readFragment(xml);
  const set = (side: string, line: BorderLine): void => {
    border = withChild(border, { name: side, xml: borderSide(p + side, line, p) }, BORDER_ORDER);
  };
  if (style.border !== undefined) {
    for (const side of sidesOf(border)) set(side, style.border);
  }
  if (style.borderTop !== undefined) set("top", style.borderTop);
  if (style.borderBottom !== undefined) set("bottom", style.borderBottom);
  return writeFragment(border);
}

function sidesOf(border: Fragment): string[] {
  const isLogical = childXml(border, "start") !== undefined || childXml(border, "end") !== undefined;
  return [...(isLogical ? ["start", "end"] : ["left", "right"]), "top", "bottom"];
}

function borderSide(name: string, line: BorderLine, p: string): string {
  return line === "none" ? `<${name}/>` : `<${name} style="thin"><${p}color indexed="64"/></${name}>`;
}

export function changesBorder({ border, borderTop, borderBottom }: CellStyle): boolean {
  return [border, borderTop, borderBottom].some((each) => each !== undefined);
}

export function changesAlignment({ horizontal, vertical, wrap }: CellStyle): boolean {
  return [horizontal, vertical, wrap].some((each) => each !== undefined);
}

export function changedAlignment(xml: string | undefined, style: CellStyle, p: string): string {
  const { horizontal, vertical, wrap } = style;
  return withAttributes(xml ?? `<${p}alignment/>`, {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === undefined ? {} : { wrapText: wrap ? 1 : 0 }),
  });
}

/** The look of a highlight. In a dxf the colour of a plain fill is its bgColor. */
export function differentialFormat({ bold, color, fill }: HighlightStyle, p: string): string {
  const font = `<${p}font>${bold ? `<${p}b/><${p}i val="0"/>` : ""}<${p}color ${rgb(color)}/></${p}font>`;
  const pattern = `<${p}patternFill><${p}bgColor ${rgb(fill)}/></${p}patternFill>`;
  return `<${p}dxf>${font}<${p}fill>${pattern}</${p}fill></${p}dxf>`;
}
