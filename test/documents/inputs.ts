/** What the tests of documents need: scorecards with published figures, rules, and what is known about the unit. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Assessment } from "../../src/core";
import { readSheets } from "../../src/core";
import type { Workbook } from "../../src/core/grid/grid";
import { remediate } from "../../src/core/remediation/remediate";
import { parsePoints, type Points } from "../../src/core/scorecard/points";
import type { Information } from "../../src/core/settings/information";
import { starterRules, usualRounds } from "../../src/core/settings/rules/starterRules";
import { planYear } from "../../src/core/text/appendixTexts";
import type { DocumentInput } from "../../src/documents";
import type { Block } from "../../src/documents/model/blocks";
import { blockText } from "../../src/documents/model/blocks";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { readGridText } from "../support/gridText";

export const pointsFrom = (text: string): Points => {
  const points = parsePoints(text);
  if (points === undefined) throw new Error(`${text} is no number of points`);
  return points;
};

const root = path.resolve(__dirname, "../..");

export const sampleBook = (): Workbook =>
  readWorkbook(new Uint8Array(readFileSync(path.join(root, "assets/samples/bang-diem-mau.xlsx"))));

export const bookOf = (text: string): Workbook => readGridText(`# a test of documents\n${text}`).book;

/** A table with figures that a commune published (test/core/compose/forms/published). */
export const publishedBook = (name: string): Workbook =>
  readGridText(
    `# a test of documents\n${readFileSync(path.join(root, "test/core/compose/forms/published", `${name}.grid.txt`), "utf8")}`,
  ).book;

export function assessmentOf(book: Workbook): Assessment {
  const found = readSheets(book).find(({ value }) => value !== undefined)?.value;
  if (!found) throw new Error("the test's workbook holds no scorecard");
  return found;
}

/** As an officer would fill it in; the figures are those of a published letter. */
export const INFORMATION: Omit<Information, "layouts"> = {
  unitName: "Bình Minh Thượng",
  unitKind: "xã",
  province: "tỉnh Hải Đông",
  yearScored: 2025,
  decision: "Quyết định số 4006/QĐ-UBND ngày 29/12/2025 của Ủy ban nhân dân tỉnh Hải Đông",
  rank: "11/18",
  previousRank: "8/18",
  previousTotal: pointsFrom("86.39"),
  rounds: [
    { name: "đợt 1", date: "31/10/2026" },
    { name: "đợt 2", date: "15/12/2026" },
  ],
  documentNumber: "7",
  documentDate: "5/1/2026",
  signerRole: "CHỦ TỊCH",
  signerName: "Nguyễn Văn A",
};

/** Everything a document is made from, with our starter rules. */
export function inputOf(
  book: Workbook,
  information: Omit<Information, "layouts"> = INFORMATION,
  more: Partial<DocumentInput> = {},
): DocumentInput {
  const assessment = assessmentOf(book);
  const known = { ...information, layouts: [] };
  const rules = starterRules(known);
  const facts = {
    yearScored: information.yearScored,
    yearPlan: planYear(information),
    rounds: usualRounds(information),
  };
  const remediation = remediate(assessment, { rules, facts }).value;
  return { assessment, remediation, rules, information, ...more };
}

export const textsOf = (blocks: readonly Block[]): string[] => blocks.map(blockText);

/** The lines that part a text: parts, sections and clauses. */
export const headingsOf = (blocks: readonly Block[]): string[] =>
  blocks.filter(({ kind }) => kind === "part" || kind === "section" || kind === "clause").map(blockText);

/** What stands under a heading, down to the next one of its kind. */
export function under(blocks: readonly Block[], heading: string): string[] {
  const texts = textsOf(blocks);
  const start = texts.indexOf(heading);
  if (start < 0) throw new Error(`no heading says "${heading}"`);
  const kind = blocks[start]?.kind;
  const end = blocks.findIndex((each, i) => i > start && (each.kind === kind || each.kind === "section"));
  return texts.slice(start + 1, end < 0 ? undefined : end);
}
