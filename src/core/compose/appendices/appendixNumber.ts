/** Which number an appendix has in its document. */
import type { Workbook } from "../../grid/grid";
import { pageGrid } from "../page/editsToward";
import type { Diagnostic } from "../../diagnostic";
import { fold } from "../../grid/fold";
import { appendixWord } from "../../text/appendixTexts";
import { FORM_ORDER, FORMS, pageId, type FormPage } from "./form";
import { DEFAULT_FORMS } from "./formList";
import { readBack } from "./readBack";

export interface Numbering {
  /** What is made now. */
  readonly pages: readonly FormPage[];
  /** How many were asked for, where not all of them can be made; the missing ones are those made when nothing is said. */
  readonly count?: number | undefined;
  readonly scope?: string | undefined;
}

/**
 * Counted from one in the order of the forms, among what is made now and what the workbook has of the same document
 * already; undefined where the document has no other appendix (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1.a).
 */
export function appendixNumber(book: Workbook, page: FormPage, numbering: Numbering): number | undefined {
  const { pages, count = 0, scope } = numbering;
  const asked = count > pages.length ? [...pages, ...DEFAULT_FORMS] : pages;
  const { document } = FORMS[page];
  const together = FORM_ORDER.filter(
    (each) =>
      FORMS[each].document === document &&
      (asked.includes(each) || pageGrid(book, pageId(each, scope)) !== undefined),
  );
  return together.length > 1 ? together.indexOf(page) + 1 : undefined;
}

/** Pages that are not made now and whose number is another by now: they are left alone, and that is said. */
export function oldNumbers(book: Workbook, numbering: Numbering): Diagnostic[] {
  const others = FORM_ORDER.filter((page) => !numbering.pages.includes(page));
  return others.flatMap((page): Diagnostic[] => {
    const reading = readBack(book, page, numbering.scope);
    const number = appendixNumber(book, page, numbering);
    const word = appendixWord(number === undefined ? {} : { number });
    if (reading?.word === undefined || fold(reading.word) === fold(word)) return [];
    return [{ code: "page-number-old", severity: "note", facts: { sheet: reading.sheet, word } }];
  });
}
