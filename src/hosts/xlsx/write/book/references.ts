/** Whether formulas anywhere in the package speak of a sheet. */
import { decodeEntities } from "../../xml/entities";
import type { PackagePatch } from "../package/packagePatch";

/** Elements that hold a formula: of cells, charts, rules, validations, names, table columns, x14 extensions. */
const FORMULA =
  /<(?:[\w.-]+:)?(?:f|formula[12]?|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>([^<]*)</g;

/**
 * The first part with a formula that refers to the sheet. Whoever removes that sheet would make #REF! of it, or, leaving the
 * formula, a file that Excel repairs.
 */
export function partReferringTo(patch: PackagePatch, sheet: string): string | undefined {
  const pattern = referencePattern(sheet);
  return patch.names().find((name) => {
    if (!/\.xml$/i.test(name) || /(^|\/)sharedStrings\.xml$/i.test(name)) return false;
    const text = patch.textOf(name);
    for (const [, formula = ""] of text.matchAll(FORMULA)) {
      if (formula.includes("!") && pattern.test(decodeEntities(formula, name))) return true;
    }
    return false;
  });
}

/** 'Name'!, Name!, and either end of 'First:Last'!. */
function referencePattern(sheet: string): RegExp {
  const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  const quoted = literal(sheet.replaceAll("'", "''"));
  const bare = literal(sheet);
  return new RegExp(
    `(?:'|:)${quoted}(?::[^'!]*)?'!|'${quoted}:|(?<![\\p{L}\\p{N}_.'\\]])${bare}(?::[\\p{L}\\p{N}_.]+)?!`,
    "iu",
  );
}
