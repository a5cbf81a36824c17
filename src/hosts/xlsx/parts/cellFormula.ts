/** The formula of a cell (its f element): normal, shared, array, or a data table. Source: ECMA-376 part 1, 18.3.1.40. */
import type { SharedFormulas } from "../formula/sharedFormulas";
import type { XmlReader } from "../xml/xmlReader";
import { decodeXstring } from "../xml/entities";
import { isOn } from "./workbookPart";

/** Either the formula, or the number of a shared formula whose text comes later in the file. */
export type FormulaRead = { readonly formula: string } | { readonly waitsFor: string } | undefined;

/** Reads the f element just opened. An array formula or data table counts for its first cell; the others hold values only. */
export function readFormula(
  reader: XmlReader,
  shared: SharedFormulas,
  at: { row: number; col: number },
): FormulaRead {
  const type = reader.attribute("t");
  if (type === "dataTable") return { formula: dataTable(reader) };
  const index = type === "shared" ? reader.attribute("si") : undefined;
  const text = decodeXstring(reader.textContent());
  if (text !== "") {
    const formula = text.startsWith("=") ? text : `=${text}`;
    if (index !== undefined) shared.define(index, formula, at);
    return { formula };
  }
  if (index === undefined) return undefined;
  const formula = shared.formulaAt(index, at);
  return formula === undefined ? { waitsFor: index } : { formula };
}

/** As Excel shows it: =TABLE(row input cell,column input cell). */
function dataTable(reader: XmlReader): string {
  const first = reader.attribute("r1") ?? "";
  if (isOn(reader.attribute("dt2D"))) return `=TABLE(${first},${reader.attribute("r2") ?? ""})`;
  return isOn(reader.attribute("dtr")) ? `=TABLE(${first},)` : `=TABLE(,${first})`;
}
