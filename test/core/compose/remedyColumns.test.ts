/** Who, with whom, what to reach, what to do, by when, beside the scorecard: whose text it is decides what is written. */
import { remedyColumns } from "../../../src/core/compose/annotate/remedyColumns";
import { remedyPlaces } from "../../../src/core/compose/annotate/remedyPlaces";
import { applyEdits } from "../../../src/core/edits/applyEdits";
import { checkEdits } from "../../../src/core/edits/checkEdits";
import type { Edit } from "../../../src/core/edits/edit";
import { cellAt, type Area, type Workbook } from "../../../src/core/grid/grid";
import type { Remediation, RemedyRole, RemedyText } from "../../../src/core/remediation/remediation";
import { readSheets } from "../../../src/core/run/readSheets";
import { pointsOf, ZERO, type Points } from "../../../src/core/scorecard/points";
import { bookOf } from "../../support/runBook";

const PLAIN =
  "TT | Tiêu chí | Điểm chuẩn | Điểm thẩm định\n" +
  "1 | Ban hành kế hoạch năm | 2 | 1\n2 | Kiểm tra định kỳ hằng quý | 1 | 1\n3 | Báo cáo đúng hạn | 2 | 0";
const WITH_COLUMNS =
  "TT | Tiêu chí | Điểm chuẩn | Điểm thẩm định | Người chịu trách nhiệm | Thời gian\n" +
  "1 | Ban hành kế hoạch năm | 2 | 1 | Văn phòng | ……\n2 | Kiểm tra định kỳ hằng quý | 1 | 1 | |\n" +
  "3 | Báo cáo đúng hạn | 2 | 0 | |";

type Texts = Partial<Record<RemedyRole, RemedyText>>;
const rule = (text: string): RemedyText => ({ text, from: "rule" });
const points = (value: number): Points => pointsOf(value) ?? ZERO;

function remediation(texts: Readonly<Record<number, Texts>>): Remediation {
  const remedies = Object.entries(texts).map(([item, each]) => ({
    item: Number(item),
    lost: points(1),
    cause: { kind: "none" } as const,
    aim: points(2),
    gain: points(1),
    texts: each,
  }));
  const forecast = { obtained: ZERO, aim: ZERO, max: ZERO, reached: true };
  return { remedies, forecast, workload: [] };
}

interface Filled {
  readonly book: Workbook;
  readonly edits: readonly Edit[];
  readonly codes: readonly string[];
  readonly at: (row: number, role: RemedyRole) => unknown;
  readonly places: readonly Area[];
}

function fill(book: Workbook, texts: Readonly<Record<number, Texts>>, overwrite = false): Filled {
  const [grid] = book.sheets;
  const scorecard = readSheets(book)[0]?.value?.scorecard;
  if (!grid || !scorecard) throw new Error("no scorecard");
  const input = { grid, scorecard, remediation: remediation(texts), yearPlan: 2026, taken: [], overwrite };
  const { value: edits, diagnostics } = remedyColumns(input);
  const after = applyEdits(book, edits);
  const places = remedyPlaces(input);
  const sheet = after.sheets[0];
  if (!sheet) throw new Error("no sheet");
  return {
    book: after,
    edits,
    codes: diagnostics.map(({ code }) => code),
    at: (row, role) => cellAt(sheet, row, places.get(role)?.col ?? 999).value,
    places: [...places.values()].map(({ col }) => ({
      sheet: grid.sheet,
      top: 0,
      left: col,
      rows: 99,
      cols: 1,
    })),
  };
}

const ALL: Texts = {
  lead: rule("Văn phòng HĐND và UBND"),
  support: rule("Các phòng"),
  target: rule("Đạt tối đa 2 điểm"),
  solution: rule("=Ban hành trước 31/01"),
  deadline: rule("31/10/2026"),
};

test("new columns stand at the right edge under our headings, only for the items given", () => {
  const done = fill(bookOf(PLAIN), { 0: ALL });
  expect([0, 1, 2, 3].map((row) => done.at(row, "lead"))).toEqual([
    "Người chịu trách nhiệm",
    "Văn phòng HĐND và UBND",
    null,
    null,
  ]);
  expect(done.at(0, "target")).toBe("Mục tiêu năm 2026");
  expect(done.at(1, "deadline")).toBe("31/10/2026");
  expect(checkEdits(bookOf(PLAIN), done.edits, { areas: done.places })).toEqual([]);
});

test("text stays text, whatever it looks like", () => {
  const done = fill(bookOf(PLAIN), { 0: ALL });
  expect(done.at(1, "solution")).toBe("=Ban hành trước 31/01");
  const cells = done.book.sheets[0]?.rows.flatMap((row) => row ?? []) ?? [];
  expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
});

test("what was added is read as these columns, and filling again writes nothing", () => {
  const done = fill(bookOf(PLAIN), { 0: ALL, 2: ALL });
  const columns = readSheets(done.book)[0]?.value?.scorecard.layout.columns ?? {};
  expect([columns.lead, columns.support, columns.target, columns.solution, columns.deadline]).toEqual([
    4, 5, 6, 7, 8,
  ]);
  expect(fill(done.book, { 0: ALL, 2: ALL }).edits).toEqual([]);
});

test("a person's text stays; dots are no text; an empty cell is filled", () => {
  const lead: RemedyText = { text: "Văn phòng", from: "sheet", offered: "Phòng Kinh tế" };
  const done = fill(bookOf(WITH_COLUMNS), { 0: { ...ALL, lead }, 2: ALL });
  expect(done.at(1, "lead")).toBe("Văn phòng");
  expect(done.at(1, "deadline")).toBe("31/10/2026");
  expect(done.at(3, "lead")).toBe("Văn phòng HĐND và UBND");
});

test("it gives way where the person said so for the row, or asked for all", () => {
  const said: RemedyText = { text: "Phòng Văn hóa - Xã hội", from: "person" };
  expect(fill(bookOf(WITH_COLUMNS), { 0: { lead: said } }).at(1, "lead")).toBe("Phòng Văn hóa - Xã hội");
  const lead: RemedyText = { text: "Văn phòng", from: "sheet", offered: "Phòng Kinh tế" };
  expect(fill(bookOf(WITH_COLUMNS), { 0: { lead } }, true).at(1, "lead")).toBe("Phòng Kinh tế");
});

test("a cell under a merge that begins above is left, and said", () => {
  const merged = WITH_COLUMNS.replace(
    "2 | Kiểm tra định kỳ hằng quý | 1 | 1 | |",
    "2 | Kiểm tra | 1 | 1 | ^ |",
  ).replace("3 | Báo cáo đúng hạn | 2 | 0 | |", "3 | Báo cáo đúng hạn | 2 | 0 | ^ |");
  const done = fill(bookOf(merged), { 2: { lead: rule("Phòng Kinh tế") } });
  expect(done.edits).toEqual([]);
  expect(done.codes).toEqual(["cells-merged"]);
});

test("a role that nothing speaks for gets no column", () => {
  const done = fill(bookOf(PLAIN), { 0: { lead: rule("Văn phòng HĐND và UBND") } });
  expect(done.edits.filter(({ kind }) => kind === "copyFormat")).toHaveLength(1);
});

test("the width is that of a text column, after the look of the neighbour was copied", () => {
  const done = fill(bookOf(PLAIN), { 0: ALL });
  const columns = done.book.sheets[0]?.columnWidths ?? {};
  expect([columns[4], columns[7]]).toEqual([126, 339]);
});
