/** When contents are the same although another program saved the file: in what it may rewrite, nobody changed anything. */
import { fingerprintOfSheet } from "../../edits/fingerprint";
import type { Cell, CellValue, Grid } from "../../grid/grid";

type Content = Pick<Cell, "value" | "formula">;

/**
 * Whether two cells hold the same. Of formulas only the text counts, without blanks and case: their values follow other
 * cells. Texts may be composed otherwise and break lines otherwise; numbers have 14 digits, since not all programs save 17.
 */
export function sameContent(a: Content, b: Content): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

/** The hash of all contents of a sheet, alike for alike cells. */
export function contentHash(grid: Grid): string {
  const rows = grid.rows.map((cells) => cells?.map((cell) => cell && { numberFormat: "", ...plain(cell) }));
  return fingerprintOfSheet({ ...grid, rows });
}

/** LibreOffice saves a truth value as a formula. */
const TRUTH_FORMULAS: Readonly<Record<string, boolean>> = { "=TRUE()": true, "=FALSE()": false };

function plain({ value, formula }: Content): Content {
  if (formula === undefined) return { value: plainValue(value) };
  const text = plainFormula(formula);
  const truth = TRUTH_FORMULAS[text];
  return truth === undefined ? { value: null, formula: text } : { value: truth };
}

function plainValue(value: CellValue): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(14));
  if (typeof value !== "string" || value === "") return value === "" ? null : value;
  return value.normalize("NFC").replace(/\r\n?/g, "\n");
}

/** Every other part between quotation marks is a text constant. */
function plainFormula(formula: string): string {
  const parts = formula.normalize("NFC").split('"');
  return parts.map((part, i) => (i % 2 === 1 ? part : part.replace(/\s+/g, "").toUpperCase())).join('"');
}
