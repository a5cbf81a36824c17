/** Names of worksheets: at most 31 characters, none of []:*?/\, no apostrophe at the ends; case and accents' form do not tell two apart. */
import type { Workbook } from "./grid";

const LONGEST = 31;

export const sameSheetName = (a: string, b: string): boolean =>
  a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();

export const isSheetName = (name: string): boolean =>
  name.trim() !== "" && name.length <= LONGEST && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name);

/**
 * The wanted name, or the first free one after it: "Phụ lục I (2)". Where a host cannot tell the names of chart sheets
 * (Office.js does not), a name may still turn out to be taken when the sheet is added: the host then says name-taken.
 */
export function freeSheetName(book: Workbook, wanted: string): string {
  const there = [...book.sheets.map(({ sheet }) => sheet), ...(book.otherSheetNames ?? [])];
  const taken = (name: string): boolean => there.some((sheet) => sameSheetName(sheet, name));
  let name = wanted.slice(0, LONGEST);
  for (let i = 2; taken(name); i += 1) {
    const end = ` (${String(i)})`;
    name = wanted.slice(0, LONGEST - end.length) + end;
  }
  return name;
}
