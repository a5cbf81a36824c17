/** How cells look. What an edit does not name stays as it is. */
import type { BorderLine, CellStyle } from "../../../core/edits/edit";
import type { Area } from "../../../core/grid/grid";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** All but the lines that are drawn: those wait for {@link drawLines}. */
export function setStyle(range: Excel.Range, area: Area, style: CellStyle): void {
  setFont(range.format.font, style);
  setAlignment(range.format, style);
  if (style.fill !== undefined) range.format.fill.color = `#${style.fill}`;
  setLines(range.format.borders, edgesOf(area, style), "none");
  const { numberFormat } = style;
  if (numberFormat !== undefined) range.numberFormat = filled(area, numberFormat);
}

function setFont(font: Excel.RangeFont, { fontName, fontSize, bold, italic, color }: CellStyle): void {
  if (fontName !== undefined) font.name = fontName;
  if (fontSize !== undefined) font.size = fontSize;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (color !== undefined) font.color = `#${color}`;
}

function setAlignment(format: Excel.RangeFormat, { horizontal, vertical, wrap }: CellStyle): void {
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
}

/**
 * Two cells share the line between them: a style without it would take the line from a neighbour that has it. So all lines are
 * taken away first, whatever the order of the styles, and those that one of two neighbours has are drawn after.
 */
export function drawLines(range: Excel.Range, area: Area, style: CellStyle): void {
  setLines(range.format.borders, edgesOf(area, style), "thin");
}

export const hasLines = ({ border, borderTop, borderBottom }: CellStyle): boolean =>
  [border, borderTop, borderBottom].includes("thin");

/** Lines within an area are named only where it has such: Excel refuses others. */
function edgesOf(area: Area, style: CellStyle): readonly (readonly [Edge, BorderLine | undefined])[] {
  const { border, borderTop: top = border, borderBottom: bottom = border } = style;
  const between = [top, bottom].includes("thin") ? "thin" : (top ?? bottom);
  return [
    ["EdgeTop", top],
    ["EdgeBottom", bottom],
    ["EdgeLeft", border],
    ["EdgeRight", border],
    ...(area.rows > 1 ? [["InsideHorizontal", between] as const] : []),
    ...(area.cols > 1 ? [["InsideVertical", border] as const] : []),
  ];
}

function setLines(
  borders: Excel.RangeBorderCollection,
  edges: readonly (readonly [Edge, BorderLine | undefined])[],
  wanted: BorderLine,
): void {
  for (const [edge, line] of edges) {
    if (line !== wanted) continue;
    const border = borders.getItem(edge);
    border.style = line === "none" ? "None" : "Continuous";
    if (line === "thin") border.weight = "Thin";
  }
}

export function filled<T>({ rows, cols }: Area, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: cols }, () => value));
}
