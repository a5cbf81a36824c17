/** The lists of styles.xml that looks are made of: fonts, fills, borders, and the alignment of a cell style. */
import { isOn } from "../parts/workbookPart";
import type { XmlReader } from "../xml/xmlReader";
import { readColor, type Palette } from "./colors";
import {
  COMMON_LOOK,
  type BorderLook,
  type BorderStyle,
  type CellLook,
  type FontLook,
  type Horizontal,
  type Side,
} from "./look";

/** An element without val, or with any val that is not off, switches on. */
const isSet = (reader: XmlReader): boolean => {
  const val = reader.attribute("val");
  return val === undefined || (val !== "0" && val !== "false" && val !== "none");
};

/** Reads the font element just opened. */
export function readFont(reader: XmlReader, palette: Palette): FontLook {
  const font: { -readonly [K in keyof FontLook]: FontLook[K] } = { ...COMMON_LOOK.font };
  const depth = reader.depth;
  while (reader.nextChild(depth)) {
    const { name } = reader;
    const val = reader.attribute("val") ?? "";
    if (name === "name") font.name = val;
    else if (name === "sz" && Number(val) > 0) font.size = Number(val);
    else if (name === "b") font.bold = isSet(reader);
    else if (name === "i") font.italic = isSet(reader);
    else if (name === "u") font.underline = isSet(reader);
    else if (name === "strike") font.strike = isSet(reader);
    else if (name === "color") withColor(font, readColor(reader, palette));
  }
  return font;
}

function withColor(font: { color?: string }, color: string | undefined): void {
  if (color !== undefined) font.color = color;
}

/**
 * The colour of the fill element just opened. A hatch counts as its foreground colour, a gradient as its first stop: both are
 * shown plain. Undefined for none, and for an automatic colour.
 */
export function readFill(reader: XmlReader, palette: Palette): string | undefined {
  const depth = reader.depth;
  let front: string | undefined;
  let isFilled = false;
  while (reader.next() && reader.depth >= depth) {
    if (reader.kind !== "open") continue;
    const { name } = reader;
    if (name === "gradientFill") isFilled = true;
    else if (name === "patternFill") isFilled = (reader.attribute("patternType") ?? "none") !== "none";
    else if (name === "fgColor" || name === "color") front ??= readColor(reader, palette);
  }
  return isFilled ? front : undefined;
}

const STYLES: Readonly<Record<string, BorderStyle>> = {
  thin: "thin",
  hair: "dotted",
  dotted: "dotted",
  dashed: "dashed",
  dashDot: "dashed",
  dashDotDot: "dashed",
  medium: "medium",
  mediumDashed: "medium",
  mediumDashDot: "medium",
  mediumDashDotDot: "medium",
  slantDashDot: "medium",
  thick: "thick",
  double: "double",
};
/** Strict files say start and end. */
const SIDES: Readonly<Record<string, Side>> = {
  left: "left",
  start: "left",
  right: "right",
  end: "right",
  top: "top",
  bottom: "bottom",
};

/** Reads the border element just opened; diagonals are not shown. */
export function readBorders(reader: XmlReader, palette: Palette): CellLook["borders"] {
  const borders: Partial<Record<Side, BorderLook>> = {};
  const depth = reader.depth;
  while (reader.nextChild(depth)) {
    const side = SIDES[reader.name];
    const style = STYLES[reader.attribute("style") ?? ""];
    const color = readLineColor(reader, palette);
    if (side && style) borders[side] = { style, ...(color === undefined ? {} : { color }) };
  }
  return borders;
}

function readLineColor(reader: XmlReader, palette: Palette): string | undefined {
  const depth = reader.depth;
  let color: string | undefined;
  while (reader.nextChild(depth)) if (reader.name === "color") color = readColor(reader, palette);
  return color;
}

const HORIZONTALS: Readonly<Record<string, Horizontal>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
  distributed: "justify",
  fill: "left",
};

export type Alignment = Pick<CellLook, "vertical" | "wrap" | "indent" | "rotation"> & {
  readonly horizontal?: Horizontal;
};

/** Reads the alignment element just opened. */
export function readAlignment(reader: XmlReader): Alignment {
  const horizontal = HORIZONTALS[reader.attribute("horizontal") ?? ""];
  const vertical = reader.attribute("vertical") ?? "bottom";
  const rotation = Number(reader.attribute("textRotation") ?? 0);
  return {
    ...(horizontal ? { horizontal } : {}),
    vertical: vertical === "top" || vertical === "bottom" ? vertical : "center",
    wrap: isOn(reader.attribute("wrapText")) || vertical === "justify",
    indent: Math.max(0, Number(reader.attribute("indent") ?? 0) || 0),
    // 91 to 180 turn clockwise: 18.8.1.
    rotation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation || 0,
  };
}
