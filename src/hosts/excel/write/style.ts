/** How cells look. What an edit does not name stays as it is. */
import type { BorderLine, CellStyle } from "../../../core/edits/edit";
import type { Area } from "../../../core/grid/grid";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

export function setStyle(range: Excel.Range, area: Area, style: CellStyle): void {
  setFont(range.format.font, style);
  setAlignment(range.format, style);
  if (style.fill !== undefined) range.format.fill.color = `#${style.fill}`;
  setBorders(range.format.borders, area, style);
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

/** Lines within an area are named only where it has such: Excel refuses others. */
function setBorders(borders: Excel.RangeBorderCollection, area: Area, style: CellStyle): void {
  const between: Edge[] = area.rows > 1 ? ["InsideHorizontal"] : [];
  const beside: Edge[] = area.cols > 1 ? ["InsideVertical"] : [];
  setLines(borders, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...between, ...beside], style.border);
  setLines(borders, ["EdgeTop", ...between], style.borderTop);
  setLines(borders, ["EdgeBottom", ...between], style.borderBottom);
}

function setLines(
  borders: Excel.RangeBorderCollection,
  edges: readonly Edge[],
  line: BorderLine | undefined,
): void {
  if (line === undefined) return;
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = line === "none" ? "None" : "Continuous";
    if (line === "thin") border.weight = "Thin";
  }
}

export function filled<T>({ rows, cols }: Area, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: cols }, () => value));
}
