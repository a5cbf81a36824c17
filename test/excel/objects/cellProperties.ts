/** The looks of single cells, got and set as tables of plain objects. */
import { lineAt, type Side } from "../model/lines";
import { within, type Rect, type SheetModel } from "../model/sheetModel";
import { badArgument } from "../wire";

type Properties = Readonly<Record<string, unknown>>;

/** How a plain object names what setters name otherwise. */
const NAMES: readonly (readonly [plain: string, look: string])[] = [
  ["font.name", "Font.Name"],
  ["font.size", "Font.Size"],
  ["font.bold", "Font.Bold"],
  ["font.italic", "Font.Italic"],
  ["font.color", "Font.Color"],
  ["fill.color", "Fill.Color"],
  ["horizontalAlignment", "HorizontalAlignment"],
  ["verticalAlignment", "VerticalAlignment"],
  ["wrapText", "WrapText"],
];

const USUAL: Readonly<Record<string, unknown>> = {
  "Font.Name": "Calibri",
  "Font.Size": 11,
  "Font.Bold": false,
  "Font.Italic": false,
  "Font.Color": "#000000",
  "Fill.Color": "#FFFFFF",
  HorizontalAlignment: "General",
  VerticalAlignment: "Bottom",
  WrapText: false,
};

/** Everything that is known, whatever was asked for. */
export function cellProperties(sheet: SheetModel, rect: Rect): { format: Properties }[][] {
  return Array.from({ length: rect.rows }, (_, down) =>
    Array.from({ length: rect.cols }, (__, across) => {
      const [row, col] = [rect.top + down, rect.left + across];
      const flat = NAMES.map(([plain, look]) => [plain, lookAt(sheet, { row, col }, look)] as const);
      return { format: { ...nested(flat), borders: bordersAt(sheet, row, col) } };
    }),
  );
}

const EDGE_OF: Readonly<Record<Side, string>> = {
  top: "EdgeTop",
  right: "EdgeRight",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
};
const SIDES = Object.keys(EDGE_OF) as readonly Side[];

const bordersAt = (sheet: SheetModel, row: number, col: number): Properties =>
  Object.fromEntries(
    SIDES.map((side) => [
      side,
      { style: lineAt(sheet, { row, col }, side), color: "#000000", weight: "Thin" },
    ]),
  );

/** A style that was given later ends what was set before. */
function lookAt({ looks }: SheetModel, { row, col }: { row: number; col: number }, look: string): unknown {
  const here = looks.filter(
    ({ rect, property }) => (property === look || property === "*") && within(rect, row, col),
  );
  const last = here.at(-1);
  return last && last.property !== "*" ? last.value : USUAL[look];
}

function nested(flat: readonly (readonly [string, unknown])[]): Properties {
  const result: Record<string, unknown> = {};
  for (const [path, value] of flat) {
    const [first = "", second] = path.split(".");
    result[first] = second === undefined ? value : { ...(result[first] ?? {}), [second]: value };
  }
  return result;
}

export function setCellProperties(sheet: SheetModel, rect: Rect, given: unknown): void {
  const isTable = Array.isArray(given) && given.length === rect.rows;
  if (!isTable) throw badArgument("cell properties of another shape than the range");
  (given as { format?: Properties }[][]).forEach((line, down) =>
    line.forEach(({ format = {} }, across) => {
      const cell = { top: rect.top + down, left: rect.left + across, rows: 1, cols: 1 };
      for (const [plain, property] of NAMES) {
        const value = at(format, plain);
        if (value !== undefined) sheet.looks.push({ rect: cell, property, value });
      }
      for (const side of SIDES) {
        const value = at(format, `borders.${side}`);
        if (value instanceof Object && "style" in value)
          sheet.looks.push({ rect: cell, property: `${EDGE_OF[side]}.Style`, value: value.style });
      }
    }),
  );
}

function at(format: Properties, path: string): unknown {
  const [first = "", second] = path.split(".");
  const value = format[first];
  if (second === undefined) return value;
  return value instanceof Object ? (value as Properties)[second] : undefined;
}
