/** The two printed forms: which columns, how wide, and whose text stands in them. */
import type { AppendixColumn } from "../../text/appendixTexts";
import { FORM_WIDTHS } from "../layout/data/decree30";

/**
 * Whose a column's text is when the page is made again. sheet: the scorecard's, a person's only where the scorecard says
 * nothing; person: a person's wherever one wrote something; ours: always made anew.
 */
export type Source = "ours" | "sheet" | "person";

export interface FormColumn {
  readonly key: AppendixColumn;
  readonly source: Source;
  readonly look: "center" | "points" | "text";
  /** Folded words that the heading of this column begins with, whatever the year and the basis. */
  readonly heading: RegExp;
}

export type FormPage = keyof typeof FORM_WIDTHS;

/**
 * The id of a page in the workbook. `scope` tells the pages of one scorecard from those of another in the same workbook;
 * the first scorecard's pages have none.
 */
export const pageId = (page: FormPage, scope: string | undefined): string =>
  scope === undefined ? page : `${page}@${scope.replaceAll("|", "-")}`;

export interface Form {
  readonly page: FormPage;
  readonly columns: readonly FormColumn[];
  /** Millimetres. */
  readonly widths: readonly number[];
}

const NUMBER: FormColumn = { key: "number", source: "ours", look: "center", heading: /^tt$/ };
const TITLE: FormColumn = { key: "title", source: "ours", look: "text", heading: /^linh vuc/ };
const points = (key: AppendixColumn, heading: RegExp): FormColumn => ({
  key,
  source: "ours",
  look: "points",
  heading,
});
const typed = (key: AppendixColumn, heading: RegExp): FormColumn => ({
  key,
  source: "person",
  look: "text",
  heading,
});

export const FORMS: Readonly<Record<FormPage, Form>> = {
  "diem-tru": {
    page: "diem-tru",
    widths: FORM_WIDTHS["diem-tru"],
    columns: [
      NUMBER,
      TITLE,
      points("maxScore", /^diem (chuan|toi da)/),
      points("selfScore", /^diem tu/),
      points("obtained", /^diem (tham dinh|dat duoc)/),
      points("lost", /^diem bi tru/),
      { key: "comment", source: "sheet", look: "text", heading: /^y kien/ },
      typed("remedy", /^nguoi chiu trach nhiem/),
    ],
  },
  "khac-phuc": {
    page: "khac-phuc",
    widths: FORM_WIDTHS["khac-phuc"],
    columns: [
      NUMBER,
      TITLE,
      points("maxScore", /^diem (chuan|toi da)/),
      points("obtained", /^diem (tham dinh|dat duoc)/),
      typed("target", /^muc tieu/),
      typed("solution", /^nhiem vu/),
      typed("lead", /chu tri/),
      typed("support", /phoi hop/),
      typed("deadline", /^thoi gian/),
    ],
  },
};
