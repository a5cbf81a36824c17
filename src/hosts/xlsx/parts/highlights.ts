/** Our conditional formats: those whose formula holds the constant mark term N("cchc-1")=0. */
import { readA1Area } from "../../../core/grid/address";
import type { Area, Highlight } from "../../../core/grid/grid";
import type { Translator } from "../formula/sharedFormulas";
import { formulaTemplate } from "../formula/translate";
import type { XmlReader } from "../xml/xmlReader";
import { addTo } from "./addTo";

export const MARK = /N\("cchc-\d+"\)=0/;

interface Place {
  readonly sheet: string;
  readonly translator: Translator;
}

/**
 * Reads the conditionalFormatting element just opened. One highlight for each of its areas; the formula, with "=", as it
 * counts for the first cell of that area (the file writes it for the top left corner of all areas together).
 */
export function readHighlights(reader: XmlReader, { sheet, translator }: Place, found: Highlight[]): void {
  const sqref = reader.attribute("sqref") ?? "";
  while (reader.nextChild(2)) {
    while (reader.nextChild(3)) {
      const formula = reader.name === "formula" ? reader.textContent() : "";
      if (!MARK.test(formula)) continue;
      const areas = readAreas(sqref, sheet);
      for (const each of spread(`=${formula}`, areas, translator)) addTo(found, each, reader.part);
    }
  }
}

export function readAreas(sqref: string, sheet: string): Area[] {
  return sqref
    .split(/\s+/)
    .map((text) => readA1Area(text, sheet))
    .filter((area) => area !== undefined);
}

export function spread(formula: string, areas: readonly Area[], translator: Translator): Highlight[] {
  const template = formulaTemplate(formula);
  const top = areas.reduce((least, area) => Math.min(least, area.top), Infinity);
  const left = areas.reduce((least, area) => Math.min(least, area.left), Infinity);
  return areas.map((area) => ({
    area,
    formula: translator.translate(template, area.top - top, area.left - left),
  }));
}
