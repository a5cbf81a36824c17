/** Laws about single edits: areas lie in the sheet, values have the area's shape, contents are ones that a cell can hold. */
import { a1Area, MAX_COLUMNS, MAX_ROWS } from "../../grid/address";
import type { Area, Highlight } from "../../grid/grid";
import type { CheckInput } from "../checkEdits";
import { hasMarkTerm } from "../highlightStyle";
import { handle, isFormula, type CellInput, type Handlers } from "../edit";

/** Excel's own limits, in UTF-16 units. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

export function shapeFaults({ edits }: CheckInput): string[] {
  return edits.flatMap((edit) => handle(HANDLERS, edit).map((fault) => `${edit.kind}: ${fault}`));
}

const HANDLERS: Handlers<string[]> = {
  addSheet: () => [],
  removeSheet: () => [],
  setCells: ({ area, cells }) => [...gridFaults(area, cells), ...cells.flat().flatMap(inputFaults)],
  normalizeNumber: ({ area, values }) => [...gridFaults(area, values), ...values.flat().flatMap(inputFaults)],
  copyFormat: ({ from, to }) => [
    ...areaFaults(from),
    ...areaFaults(to),
    ...(from.cols === 1 && to.cols === 1 && from.rows === to.rows
      ? []
      : ["two areas of one column and equal height are needed"]),
  ],
  clearFormat: ({ area }) => areaFaults(area),
  extendTable: ({ area }) => areaFaults(area),
  setStyle: ({ area }) => areaFaults(area),
  mergeCells: ({ area }) => [
    ...areaFaults(area),
    ...(area.rows * area.cols > 1 ? [] : [`${a1Area(area)} is a single cell`]),
  ],
  unmergeCells: ({ area }) => areaFaults(area),
  setColumnWidths: ({ widths }) => lengthFaults(widths, MAX_COLUMNS),
  setRowHeights: ({ heights }) => lengthFaults(heights, MAX_ROWS),
  setPrint: () => [],
  setHighlight: ({ sheet, highlights }) => [
    ...(highlights.length > 0 ? [] : ["no area"]),
    ...highlights.flatMap((each) => highlightFaults(sheet, each)),
    ...highlights.flatMap(({ formula }) =>
      hasMarkTerm(formula) ? [] : [`the mark term is missing: ${formula}`],
    ),
  ],
  removeHighlight: ({ sheet, highlights }) => highlights.flatMap((each) => highlightFaults(sheet, each)),
};

const isIndex = (value: number, size: number): boolean =>
  Number.isInteger(value) && value >= 0 && value < size;

function areaFaults({ top, left, rows, cols }: Area): string[] {
  const fits =
    isIndex(top, MAX_ROWS) &&
    isIndex(left, MAX_COLUMNS) &&
    isIndex(rows - 1, MAX_ROWS - top) &&
    isIndex(cols - 1, MAX_COLUMNS - left);
  return fits ? [] : [`no area of a sheet: ${JSON.stringify({ top, left, rows, cols })}`];
}

function gridFaults(area: Area, values: readonly (readonly unknown[])[]): string[] {
  const fits = values.length === area.rows && values.every(({ length }) => length === area.cols);
  return [...areaFaults(area), ...(fits ? [] : [`the values have not the shape of ${a1Area(area)}`])];
}

function inputFaults(input: CellInput): string[] {
  if (!isFormula(input)) return valueFaults(input);
  const { formula, value } = input;
  return [
    ...(/^=./.test(formula) ? [] : [`a formula begins with "=": ${formula}`]),
    ...(formula.length > LONGEST_FORMULA ? ["a formula is too long"] : []),
    ...valueFaults(value),
  ];
}

function valueFaults(value: CellInput): string[] {
  if (typeof value === "number" && !Number.isFinite(value)) return [`no number: ${String(value)}`];
  return typeof value === "string" && value.length > LONGEST_TEXT ? ["a text is too long for a cell"] : [];
}

/** Zero and less would hide a column or a row, and an index may come from JSON as any text. */
function lengthFaults(lengths: Readonly<Record<number, number | null>>, size: number): string[] {
  return Object.entries(lengths).flatMap(([key, length]) => {
    const fits = isIndex(Number(key), size) && (length === null || (Number.isFinite(length) && length > 0));
    return fits ? [] : [`no length: ${key}: ${String(length)}`];
  });
}

function highlightFaults(sheet: string, { area, formula }: Highlight): string[] {
  return [
    ...areaFaults(area),
    ...(area.sheet === sheet ? [] : [`an area lies on "${area.sheet}", the rule on "${sheet}"`]),
    ...(/^=./.test(formula) ? [] : [`a formula begins with "=": ${formula}`]),
  ];
}
