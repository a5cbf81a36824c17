/** CCHC Phân công and CCHC Mẫu giải pháp: made once, never rewritten, read back the same; what was broken by hand is said at its cell. */
import { settingsEdits } from "../../../src/core/compose/settingsSheets/settingsEdits";
import { applyEdits } from "../../../src/core/edits/applyEdits";
import { checkEdits } from "../../../src/core/edits/checkEdits";
import type { CellInput } from "../../../src/core/edits/edit";
import { invertEdits } from "../../../src/core/edits/invertEdits";
import { sameWorkbook } from "../../../src/core/edits/sameWorkbook";
import { a1 } from "../../../src/core/grid/address";
import type { Grid, Workbook } from "../../../src/core/grid/grid";
import { CAUSE_KINDS, type AssignmentRule, type SolutionTemplate } from "../../../src/core/remediation/rules";
import { readInformation } from "../../../src/core/settings/information";
import { ASSIGNMENT_MARK } from "../../../src/core/settings/rules/assignmentSheet";
import { causeWords, readCause } from "../../../src/core/settings/rules/causeWords";
import { readRules, rulesFor } from "../../../src/core/settings/rules/readRules";
import { settingsGrid } from "../../../src/core/settings/rules/sheetTable";
import { starterRules } from "../../../src/core/settings/rules/starterRules";
import { TEMPLATE_MARK } from "../../../src/core/settings/rules/templateSheet";
import { CAUSE_NAMES } from "../../../src/core/text/roleNames";
import { describeDiagnostic } from "../../../src/core/text/describeDiagnostic";
import { applyToXlsx } from "../../../src/hosts/xlsx/xlsxHost";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { readGridText } from "../../support/gridText";
import { readFileSync } from "node:fs";
import path from "node:path";

const bookOf = (text: string): Workbook => readGridText(`# made for one test\n${text}`).book;
const EMPTY = bookOf("@ Trang | active\nMột ô");
const INFORMATION = { layouts: [], unitKind: "phường", yearScored: 2025 } as const;

function made(
  book: Workbook,
  request: Parameters<typeof settingsEdits>[1] = { proposed: INFORMATION },
): Workbook {
  const { value } = settingsEdits(book, request);
  expect(checkEdits(book, value)).toEqual([]);
  return applyEdits(book, value);
}

const withoutPlace = <T extends AssignmentRule | SolutionTemplate>(
  rules: readonly T[] = [],
): Omit<T, "at">[] => rules.map(({ at: _, ...rule }) => rule);

const SHEETS = made(EMPTY);

describe("made when asked for", () => {
  test("three sheets, and the second time nothing", () => {
    expect(SHEETS.sheets.map(({ sheet }) => sheet)).toEqual([
      "Trang",
      "CCHC Thông tin",
      "CCHC Phân công",
      "CCHC Mẫu giải pháp",
    ]);
    expect(settingsEdits(SHEETS, { proposed: INFORMATION })).toEqual({ value: [], diagnostics: [] });
    expect(settingsEdits(SHEETS, { profile: "olderTitles" }).value).toEqual([]);
  });

  test("sheet → values → sheet: the rules are those that were written", () => {
    const { value, diagnostics } = readRules(SHEETS);
    const rules = starterRules({ ...INFORMATION, ...readInformation(SHEETS).value });
    expect(diagnostics).toEqual([]);
    expect(withoutPlace(value.assignments)).toEqual(rules.assignments);
    expect(withoutPlace(value.templates)).toEqual(rules.templates);
  });

  test("usual rounds are proposed on CCHC Thông tin, where everyone can see and change them", () => {
    expect(readInformation(SHEETS).value.rounds).toEqual([
      { name: "đợt 1", date: "31/10/2026" },
      { name: "đợt 2", date: "15/12/2026" },
    ]);
  });

  test("what a person says comes before what was proposed", () => {
    const book = made(EMPTY, { proposed: INFORMATION, said: { unitKind: "xã" } });
    expect(readInformation(book).value.unitKind).toBe("xã");
  });

  test("it can be taken back", () => {
    const edits = settingsEdits(EMPTY, { proposed: INFORMATION }).value;
    expect(sameWorkbook(applyEdits(SHEETS, invertEdits(EMPTY, edits)), EMPTY)).toBe(true);
  });

  test("only what is missing is made; a sheet that is there stays as it is", () => {
    const without = { ...SHEETS, sheets: SHEETS.sheets.filter(({ sheet }) => sheet !== "CCHC Phân công") };
    const again = made(without, { profile: "olderTitles" });
    expect(again.sheets.find(({ sheet }) => sheet === "CCHC Mẫu giải pháp")).toEqual(
      gridOf(SHEETS, "templates"),
    );
    expect(readRules(again).value.assignments?.[0]?.lead).toBe("Công chức Văn phòng - Thống kê");
  });

  test("a workbook whose structure is locked gets none, and that is said once", () => {
    const { value, diagnostics } = settingsEdits({ ...EMPTY, structureLocked: true });
    expect(value).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["structure-locked"]);
  });

  test("a name that is taken does not matter: sheets are known by their mark", () => {
    const taken = bookOf("@ CCHC Phân công | active\nCủa tôi");
    const book = made(taken);
    expect(book.sheets[0]).toEqual(taken.sheets[0]);
    expect(readRules(book).value.assignments?.length).toBeGreaterThan(50);
  });

  test("an .xlsx file holds them, and reads back the same", () => {
    const bytes = readFileSync(path.resolve("assets/samples/bang-diem-mau.xlsx"));
    const book = readWorkbook(bytes);
    const { value } = settingsEdits(book, { proposed: INFORMATION });
    expect(readRules(readWorkbook(applyToXlsx(bytes, value))).value).toEqual(
      readRules(applyEdits(book, value)).value,
    );
  });
});

function gridOf(book: Workbook, which: "assignments" | "templates"): Grid {
  const grid = settingsGrid(book, which === "assignments" ? ASSIGNMENT_MARK : TEMPLATE_MARK);
  if (!grid) throw new Error(`no sheet of ${which}`);
  return grid;
}

const ASSIGNMENTS = `
@ CCHC Phân công | mark phan-cong settings
PHÂN CÔNG
Theo    | Mã, từ khóa hoặc lĩnh vực | Chủ trì    | Phối hợp | Ghi chú
mã      | '3.1                      | Phòng A    | Phòng B  | xem lại
Từ khóa | tuyên truyền              | Phòng C    |          |
|
LĨNH VỰC | tài chính công           | Phòng D    |          |
`;
const TEMPLATES = `
@ CCHC Mẫu giải pháp | mark mau-giai-phap settings
Chỉ số | Mã | Từ khóa | Lĩnh vực | Nguyên nhân | Mục tiêu | Nhiệm vụ, giải pháp | Thời gian | Ghi chú
PAPI   |    | bầu cử; dân chủ | | | Đạt | Làm việc A | Thường xuyên |
PAR INDEX | '3.1; '3.2 | | | chậm | | Làm việc B {ma} | Trước {dot_1} |
`;

/** The book after cells were typed over: "C4" on its only sheet. */
function typed(book: Workbook, cells: Readonly<Record<string, CellInput>>): Workbook {
  const [grid] = book.sheets;
  if (!grid) throw new Error("a book has a sheet");
  const places = new Map(
    grid.rows.flatMap((_, row) =>
      Array.from({ length: 10 }, (__, col) => [a1(row, col), { row, col }] as const),
    ),
  );
  return applyEdits(
    book,
    Object.entries(cells).map(([address, input]) => {
      const at = places.get(address) ?? { row: 20, col: 0 };
      const area = { sheet: grid.sheet, top: at.row, left: at.col, rows: 1, cols: 1 };
      return { kind: "setCells", area, cells: [[input]] };
    }),
  );
}

function said(book: Workbook): string[] {
  return readRules(book).diagnostics.map(({ code, at }) => `${code} ${at ? a1(at.row, at.col) : ""}`);
}

describe("edited by hand", () => {
  test("rules of the three kinds; blank rows and remarks count for nothing", () => {
    const { value, diagnostics } = readRules(bookOf(ASSIGNMENTS));
    expect(diagnostics).toEqual([]);
    expect(withoutPlace(value.assignments)).toEqual([
      { by: "code", pattern: "3.1", lead: "Phòng A", support: "Phòng B" },
      { by: "keyword", pattern: "tuyên truyền", lead: "Phòng C" },
      { by: "field", pattern: "tài chính công", lead: "Phòng D" },
    ]);
    expect(value.assignments?.[2]?.at).toEqual({ sheet: "CCHC Phân công", row: 5, col: 2 });
    expect(value.templates).toBeUndefined();
  });

  test("templates with index, codes, keywords, cause", () => {
    const { value, diagnostics } = readRules(bookOf(TEMPLATES));
    expect(diagnostics).toEqual([]);
    expect(withoutPlace(value.templates)).toEqual(
      [
        {
          index: "PAPI",
          codes: [],
          keywords: ["bầu cử", "dân chủ"],
          target: "Đạt",
          solution: "Làm việc A",
          deadline: "Thường xuyên",
        },
        {
          codes: ["3.1", "'3.2"],
          keywords: [],
          cause: "late",
          solution: "Làm việc B {ma}",
          deadline: "Trước {dot_1}",
        },
      ].map((row) => ({ ...row, codes: row.codes.map((code) => code.replace("'", "")) })),
    );
  });

  test("columns may be moved and headings lengthened", () => {
    const { value, diagnostics } = readRules(
      bookOf(`
@ P | mark phan-cong settings
Ghi chú | Chủ trì (đơn vị) | Phối hợp | Mã, từ khóa hoặc lĩnh vực | Theo
| Phòng A | | '2.1; '2.2 | mã
`),
    );
    expect(diagnostics).toEqual([]);
    expect(withoutPlace(value.assignments)).toEqual([
      { by: "code", pattern: "2.1", lead: "Phòng A" },
      { by: "code", pattern: "2.2", lead: "Phòng A" },
    ]);
  });

  test("a code that is a number is read as it is shown, and said: 3.10 looks the same", () => {
    const book = typed(bookOf(ASSIGNMENTS), { B3: 3.1 });
    expect(readRules(book).value.assignments?.[0]?.pattern).toBe("3.1");
    expect(said(book)).toEqual(["setting-code-number B3"]);
    expect(said(typed(bookOf(TEMPLATES), { B3: 3.1 }))).toEqual(["setting-code-number B3"]);
    expect(said(typed(bookOf(ASSIGNMENTS), { B3: 3 }))).toEqual([]);
  });

  test("a sheet that is there counts alone, one that is not is ours", () => {
    const rules = rulesFor(bookOf(ASSIGNMENTS), INFORMATION).value;
    expect(rules.assignments).toHaveLength(3);
    expect(rules.templates.length).toBeGreaterThan(100);
  });
});

describe("broken by hand", () => {
  const assignments = bookOf(ASSIGNMENTS);
  const templates = bookOf(TEMPLATES);

  test.each([
    ["a kind that is none", assignments, { A3: "tên" }, ["setting-wrong A3"]],
    ["no kind", assignments, { A3: null }, ["setting-empty A3"]],
    ["a code that is none", assignments, { B3: "ba chấm một" }, ["setting-wrong B3"]],
    ["nobody who leads", assignments, { C4: null }, ["setting-empty C4"]],
    ["no pattern", assignments, { B6: "" }, ["setting-empty B6"]],
    ["a cause that is none", templates, { E3: "lười" }, ["setting-wrong E3"]],
    ["a code that is none", templates, { B3: "3.1; xem sau" }, ["setting-wrong B3"]],
    ["an unknown placeholder", templates, { G3: "Làm {viec}" }, ["placeholder-unknown G3"]],
    ["an unknown placeholder in the target", templates, { F2: "{mục tiêu}" }, ["placeholder-unknown F2"]],
    ["no solution", templates, { G2: null }, ["setting-empty G2"]],
  ])("%s: said at its cell, and the row is left out", (_, book, cells, expected) => {
    const before = readRules(book).value;
    const broken = typed(book, cells);
    const after = readRules(broken).value;
    expect(said(broken)).toEqual(expected);
    const count = (rules: typeof after) => (rules.assignments?.length ?? 0) + (rules.templates?.length ?? 0);
    expect(count(after)).toBe(count(before) - 1);
  });

  test("every sentence is whole and names what was typed", () => {
    const broken = typed(templates, { E3: "lười", G2: null });
    const sentences = readRules(broken).diagnostics.map(describeDiagnostic);
    expect(sentences[0]).toContain("“Nhiệm vụ, giải pháp”");
    expect(sentences[1]).toMatch(/Nguyên nhân.*“lười”.*Chậm thời hạn/);
  });

  test("a deleted column that is needed: one sentence, no rules, no crash", () => {
    const book = typed(templates, { G1: null });
    expect(said(book)).toEqual(["setting-column-missing A1"]);
    expect(readRules(book).value.templates).toEqual([]);
  });

  test("a deleted column that is not needed: a note, and the rules without it", () => {
    const book = typed(templates, { I1: null });
    expect(said(book)).toEqual(["setting-column-missing A1"]);
    expect(readRules(book).value.templates).toHaveLength(2);
  });

  test("no heading at all: said, nothing read", () => {
    const book = bookOf("@ P | mark phan-cong settings\nGhi chép của tôi");
    expect(said(book)).toEqual(["setting-unreadable "]);
    expect(readRules(book).value.assignments).toEqual([]);
  });

  test("a lead merged over rows counts for each; a merge over columns is said and counts for the first", () => {
    const book = bookOf(`
@ P | mark phan-cong settings
Theo | Mã, từ khóa hoặc lĩnh vực | Chủ trì | Phối hợp | Ghi chú
mã   | '1.1 | Phòng A | Phòng B |
mã   | '1.2 | ^       | Phòng C |
mã   | '1.3 | Phòng D | <       |
`);
    const { value, diagnostics } = readRules(book);
    expect(withoutPlace(value.assignments)).toEqual([
      { by: "code", pattern: "1.1", lead: "Phòng A", support: "Phòng B" },
      { by: "code", pattern: "1.2", lead: "Phòng A", support: "Phòng C" },
      { by: "code", pattern: "1.3", lead: "Phòng D" },
    ]);
    expect(diagnostics).toMatchObject([
      { code: "setting-merged", severity: "note", at: { row: 1, col: 2 } },
      { code: "setting-merged", severity: "warning", at: { row: 3, col: 2 } },
    ]);
  });
});

describe("names of causes", () => {
  test.each(CAUSE_KINDS)("%s is read back from our words and from those that sentences use", (kind) => {
    expect(readCause(causeWords(kind))).toBe(kind);
    expect(readCause(CAUSE_NAMES[kind])).toBe(kind);
    expect(causeWords(kind)).toBe(CAUSE_NAMES[kind]);
  });
});
