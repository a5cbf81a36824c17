/** The --layout argument: a person's correction of where a table's facts stand, as JSON. */
import { COLUMN_ROLES, columnIndex, type ColumnRole, type Layout } from "../core";

const isRole = (text: string): text is ColumnRole => (COLUMN_ROLES as readonly string[]).includes(text);

function columnsOf(given: unknown): Layout["columns"] | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (const [role, letters] of Object.entries(given)) {
    const col = typeof letters === "string" ? columnIndex(letters) : undefined;
    if (!isRole(role) || col === undefined) return undefined;
    columns[role] = col;
  }
  return columns.title === undefined ? undefined : columns;
}

const isRowNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1;

/**
 * Reads `{"sheet":"…","headerRows":[9,10],"columns":{"title":"C","maxScore":"D"}}`: Excel row numbers and column letters,
 * a title column at least. Undefined when it is anything else.
 */
export function readLayout(json: string): Layout | undefined {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (
    typeof given !== "object" ||
    given === null ||
    !("sheet" in given) ||
    !("headerRows" in given) ||
    !("columns" in given)
  )
    return undefined;
  const { sheet, headerRows } = given;
  const columns = columnsOf(given.columns);
  if (typeof sheet !== "string" || !Array.isArray(headerRows) || headerRows.length !== 2 || !columns)
    return undefined;
  const [first, last] = headerRows as unknown[];
  if (!isRowNumber(first) || !isRowNumber(last) || last < first) return undefined;
  return { sheet, headerRows: [first - 1, last - 1], columns };
}
