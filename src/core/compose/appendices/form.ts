/** The printed forms: which columns, how wide, whose text stands in them, and which document they go with. */
import type { AppendixColumn } from "../../text/appendixTexts";
import { FORM_WIDTHS } from "../layout/data/decree30";

/**
 * Whose a column's text is when the page is made again. ours: always made anew; sheet: what we have to say, a person's only
 * where we have nothing to say; person: a person's wherever one wrote something, unless overwriting was asked for;
 * filled: a person's for good, what we say is only what it starts with.
 */
export type Source = "ours" | "sheet" | "person" | "filled";

export interface FormColumn {
  readonly key: AppendixColumn;
  readonly source: Source;
  readonly look: "center" | "points" | "text" | "bar";
  /** Folded words that the heading of this column begins with, whatever the year and the basis. */
  readonly heading: RegExp;
}

export type FormPage = keyof typeof FORM_WIDTHS;

/**
 * The document that a page is an appendix of; each counts its own appendices. A working page goes with no document: it is
 * filled in during the year.
 */
export type FormDocument = "plan" | "selfAssessment" | "report" | "working";

/** What a scorecard must have for the form to hold anything: points lost, scores, or maxima alone. */
export type FormNeeds = "losses" | "scores" | "maxima";

/**
 * The id of a page in the workbook. `scope` tells the pages of one scorecard from those of another in the same workbook;
 * the first scorecard's pages have none.
 */
export const pageId = (page: FormPage, scope: string | undefined): string =>
  scope === undefined ? page : `${page}@${scope.replaceAll("|", "-")}`;

export interface Form {
  readonly page: FormPage;
  readonly document: FormDocument;
  readonly needs: FormNeeds;
  readonly columns: readonly FormColumn[];
  /** Millimetres. */
  readonly widths: readonly number[];
}

const column =
  (source: Source, look: FormColumn["look"]) =>
  (key: AppendixColumn, heading: RegExp): FormColumn => ({ key, source, look, heading });

const shown = column("ours", "center");
const points = column("ours", "points");
const said = column("sheet", "text");
const typed = column("person", "text");
const filled = column("filled", "text");

const NUMBER = shown("number", /^(tt|ma)$/);
const TITLE = column("ours", "text")("title", /^(linh vuc|noi dung)/);
const MAX_SCORE = points("maxScore", /^diem (chuan|toi da)/);
const OBTAINED = points("obtained", /^diem (tham dinh|dat duoc)/);
const LOST = points("lost", /^diem bi tru/);
const TARGET = typed("target", /^muc tieu/);
const SOLUTION = typed("solution", /^nhiem vu/);
const LEAD = typed("lead", /chu tri/);
const SUPPORT = typed("support", /phoi hop/);
const DEADLINE = typed("deadline", /^thoi (gian|han)/);

type FormParts = Omit<Form, "page" | "widths">;

const PARTS: Readonly<Record<FormPage, FormParts>> = {
  "diem-tru": {
    document: "plan",
    needs: "losses",
    columns: [
      NUMBER,
      TITLE,
      MAX_SCORE,
      points("selfScore", /^diem tu/),
      OBTAINED,
      LOST,
      said("comment", /^y kien/),
      typed("remedy", /^nguoi chiu trach nhiem/),
    ],
  },
  "khac-phuc": {
    document: "plan",
    needs: "losses",
    columns: [NUMBER, TITLE, MAX_SCORE, OBTAINED, TARGET, SOLUTION, LEAD, SUPPORT, DEADLINE],
  },
  "duy-tri": {
    document: "plan",
    needs: "scores",
    columns: [NUMBER, TITLE, MAX_SCORE, TARGET, SOLUTION, LEAD, SUPPORT, DEADLINE],
  },
  "theo-nguoi": {
    document: "plan",
    needs: "losses",
    columns: [NUMBER, TITLE, LOST, SOLUTION, SUPPORT, DEADLINE],
  },
  "tong-hop": {
    document: "plan",
    needs: "scores",
    columns: [
      NUMBER,
      TITLE,
      MAX_SCORE,
      shown("selfShare", /^ket qua tu/),
      shown("obtainedShare", /^ket qua (tham dinh|dat duoc)/),
      LOST,
      points("percent", /^ty le/),
      column("ours", "bar")("bar", /^bieu do/),
      column("sheet", "center")("grade", /^xep loai/),
    ],
  },
  "tu-cham": {
    document: "selfAssessment",
    needs: "maxima",
    columns: [NUMBER, TITLE, points("count", /^so tieu chi/), MAX_SCORE, LEAD, SUPPORT],
  },
  "theo-doi": {
    document: "working",
    needs: "losses",
    columns: [
      NUMBER,
      TITLE,
      SOLUTION,
      LEAD,
      DEADLINE,
      filled("round1", /^ket qua dot (1|i|mot)\b/),
      filled("round2", /^ket qua dot (2|ii|hai)\b/),
      filled("evidence", /^tai lieu/),
      filled("status", /^trang thai/),
    ],
  },
  "bao-cao": {
    document: "report",
    needs: "losses",
    columns: [
      NUMBER,
      TITLE,
      said("solution", /^nhiem vu/),
      said("lead", /chu tri/),
      said("result", /^ket qua/),
      said("evidence", /^tai lieu/),
      said("status", /^trang thai/),
    ],
  },
};

const formOf = (page: FormPage): Form => ({ page, widths: FORM_WIDTHS[page], ...PARTS[page] });

export const FORMS: Readonly<Record<FormPage, Form>> = {
  "diem-tru": formOf("diem-tru"),
  "khac-phuc": formOf("khac-phuc"),
  "duy-tri": formOf("duy-tri"),
  "theo-nguoi": formOf("theo-nguoi"),
  "tong-hop": formOf("tong-hop"),
  "tu-cham": formOf("tu-cham"),
  "theo-doi": formOf("theo-doi"),
  "bao-cao": formOf("bao-cao"),
};

/** How documents count their appendices, and how forms are offered. */
export const FORM_ORDER: readonly FormPage[] = [
  "diem-tru",
  "khac-phuc",
  "duy-tri",
  "theo-nguoi",
  "tong-hop",
  "tu-cham",
  "theo-doi",
  "bao-cao",
];

/** Where a column stands, zero-based; -1 where the form has none. */
export const columnOf = (form: Form, key: AppendixColumn): number =>
  form.columns.findIndex((each) => each.key === key);
