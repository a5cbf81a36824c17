/** The starter library: every usual criterion gets work of its own and an office, in words that fit a commune of 2026. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readSheets } from "../../../src/core/run/readSheets";
import { remediate } from "../../../src/core/remediation/remediate";
import { CAUSE_KINDS } from "../../../src/core/remediation/rules";
import { fillTemplate, unknownPlaceholders } from "../../../src/core/remediation/texts/fillTemplate";
import { starterLibrary } from "../../../src/core/settings/library/starterLibrary";
import { starterRules, usualRounds } from "../../../src/core/settings/rules/starterRules";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { fold, foldWords } from "../../../src/core/grid/fold";
import {
  KEPT_AND_LOST_ITEMS,
  LOST_ITEMS,
  PAPI_CONTENTS,
  PLAN_ITEMS,
  SELF_SCORING_ITEMS,
  SIPAS_CONTENTS,
  type FieldOfCriteria,
} from "./criterionTitles";
import { answersOf, assessmentOf, scorecardOf } from "./libraryBooks";

const INFORMATION = { layouts: [], unitKind: "xã", yearScored: 2025 } as const;
const RULES = starterRules(INFORMATION);
const LIBRARY = starterLibrary();
const SAMPLE = readWorkbook(readFileSync(path.resolve("assets/samples/bang-diem-mau.xlsx")));
const PAR = "CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025";

const contents = (titles: readonly string[]): FieldOfCriteria[] =>
  titles.map((title, i) => ({ field: title, criteria: [{ code: `${String(i + 1)}.1`, title }] }));

const SETS = [
  ["the sample", SAMPLE],
  ["19 lost items", scorecardOf(PAR, LOST_ITEMS)],
  ["a plan by field", scorecardOf(PAR, PLAN_ITEMS)],
  ["two tables of a plan", scorecardOf(PAR, KEPT_AND_LOST_ITEMS)],
  ["a plan for self-scoring", scorecardOf(PAR, SELF_SCORING_ITEMS)],
  ["PAPI", scorecardOf("CHỈ SỐ PAPI NĂM 2025", contents(PAPI_CONTENTS))],
  ["SIPAS", scorecardOf("CHỈ SỐ SIPAS NĂM 2025", contents(SIPAS_CONTENTS))],
] as const;

describe.each(SETS)("%s", (_, book) => {
  const answers = answersOf(assessmentOf(book), RULES);

  test("every criterion has a solution of its own, not its field's", () => {
    const general = answers.filter(({ template }) => !template || template.keywords.length === 0);
    expect(general.map(({ item }) => `${item.code ?? ""} ${item.title}`)).toEqual([]);
  });

  test("every criterion has an office that leads", () => {
    expect(answers.filter(({ lead }) => lead === undefined).map(({ item }) => item.title)).toEqual([]);
  });

  test("whatever the cause is, something specific is said", () => {
    for (const cause of CAUSE_KINDS)
      for (const { template, item } of answersOf(assessmentOf(book), RULES, cause))
        expect([item.title, template?.keywords.length ?? 0]).not.toEqual([item.title, 0]);
  });
});

/** What stands in the sample's 19 rows. */
const [reading] = readSheets(SAMPLE);
if (!reading?.value) throw new Error("the sample is a scorecard");
const made = remediate(reading.value, {
  rules: RULES,
  facts: { yearScored: 2025, yearPlan: 2026, rounds: usualRounds(INFORMATION) },
});

describe("the sample, filled", () => {
  const { remedies } = made.value;

  test("19 items, none without lead, target, solution and deadline", () => {
    expect(remedies).toHaveLength(19);
    for (const { texts } of remedies)
      for (const role of ["lead", "target", "solution", "deadline"] as const)
        expect(texts[role]?.text).toMatch(/\p{L}{2}/u);
  });

  test("no blank is left in a sentence, and no two rules quarrel", () => {
    expect(
      remedies.flatMap(({ texts }) => Object.values(texts)).filter(({ text }) => /…|[{}]/.test(text)),
    ).toEqual([]);
    const odd = made.diagnostics.map(({ code }) => code);
    for (const code of ["no-lead", "no-solution", "placeholder-empty", "placeholder-unknown", "rule-tie"])
      expect(odd).not.toContain(code);
  });

  test("no two items are told the same", () => {
    const solutions = remedies.map(({ texts }) => texts.solution?.text);
    expect(new Set(solutions).size).toBe(solutions.length);
  });

  test.each([
    ["3.11.1", /68%.*70%/],
    ["3.12.2", /9,48%|256|30%/],
    ["2.4.2", /kế hoạch.*khảo sát.*tự chấm/],
    ["7.3.2", /87%/],
    ["1.5.1", /quá hạn/],
    ["6.3", /giải trình/],
  ])("%s speaks of its own figures and cause", (code, words) => {
    const item = reading.value?.scorecard.items.find((each) => each.code === code);
    const remedy = remedies.find((each) => each.item === item?.index);
    expect(`${remedy?.texts.target?.text ?? ""} ${remedy?.texts.solution?.text ?? ""}`).toMatch(words);
  });
});

describe("its words", () => {
  const texts = LIBRARY.flatMap(({ target = "", solution, deadline = "" }) => [target, solution, deadline]);

  test("at least 120 rows, all fields and the other indices among them", () => {
    expect(LIBRARY.length).toBeGreaterThanOrEqual(120);
    expect(new Set(LIBRARY.map(({ index }) => index))).toEqual(new Set([undefined, "PAPI", "SIPAS"]));
  });

  test("no placeholder is unknown, and no dots stand for what is left out", () => {
    expect(texts.flatMap(unknownPlaceholders)).toEqual([]);
    expect(texts.filter((text) => /…|\.\.\./.test(text))).toEqual([]);
  });

  test("no district, no department of one, no town", () => {
    const old = /\bhuyen\b|\bphong noi vu\b|\bthi tran\b|\bcap huyen\b/;
    expect(texts.filter((text) => old.test(fold(text).replaceAll("chuyen", "")))).toEqual([]);
    expect(JSON.stringify(RULES.assignments)).not.toMatch(/huyện|Phòng Nội vụ|thị trấn/i);
  });

  test("no text is longer than 600 characters, none is too short to say what is done", () => {
    for (const { solution } of LIBRARY) {
      expect(solution.length).toBeLessThanOrEqual(600);
      expect(solution.length).toBeGreaterThanOrEqual(100);
    }
  });

  test("no solution stands twice for one index, but for a field that has several names", () => {
    const own = LIBRARY.filter(({ keywords }) => keywords.length > 0).map(({ solution }) =>
      foldWords(solution),
    );
    expect(own.length - new Set(own).size).toBe(0);
  });

  test("no two rows ask for the same, so that none is there in vain", () => {
    const figures = (text: string): string => (text.match(/\{\w+\}/g) ?? []).join();
    const keys = LIBRARY.map(({ keywords, field = "", index = "", cause = "", target = "", solution }) =>
      [keywords.join(";"), field, index, cause, figures(target + solution)].join("|"),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("sentences begin with a capital and end with a full stop; targets and deadlines have none", () => {
    for (const { target = "", solution, deadline = "" } of LIBRARY) {
      expect(solution).toMatch(/^\p{Lu}.*\.$/su);
      expect(target).toMatch(/^[\p{Lu}\d].*[^.;,]$/su);
      expect(deadline).toMatch(/^\p{Lu}.*[^.;,]$/su);
    }
  });

  test("nothing generic alone: no solution begins by strengthening or continuing", () => {
    expect(
      LIBRARY.filter(({ solution }) => /^(Tăng cường|Tiếp tục|Đẩy mạnh|Nâng cao|Phát huy)/.test(solution)),
    ).toEqual([]);
  });

  test("names of bodies are written as the decree writes them (Nghị định 30/2020/NĐ-CP, Phụ lục II)", () => {
    const all = texts.join("\n");
    expect(all).not.toMatch(
      /Uỷ ban|Ủy Ban|cổng dịch vụ công|Cổng dịch vụ công|sở nội vụ|kho bạc nhà nước|Mặt trận tổ quốc/,
    );
    expect(all).toMatch(/Cổng Dịch vụ công quốc gia/);
  });
});

describe("what is not known", () => {
  const facts = { tieu_chi: "x", ma: "1", diem_chuan: "2", diem_tham_dinh: "1", diem_tru: "1" };

  test.each([
    ["no year and no rounds", {}, {}],
    ["a year alone", { yearScored: 2025 }, { nam_toi: "2026", dot_1: "31/10/2026", dot_2: "15/12/2026" }],
    ["one round", { rounds: [{ name: "đợt 1", date: "30/9/2026" }] }, { dot_1: "30/9/2026" }],
  ])("with %s no deadline asks for what is not there", (_, information, known) => {
    const { templates } = starterRules({ layouts: [], ...information });
    const missing = templates.flatMap(
      ({ deadline = "" }) => fillTemplate(deadline, { ...facts, ...known }).missing,
    );
    expect(missing).toEqual([]);
  });

  test("a rate that is not known leaves a row without figures to speak", () => {
    const figures = /\{(ty_le|con_thieu)/;
    for (const row of LIBRARY.filter(({ solution, target = "" }) => figures.test(solution + target)))
      expect(
        LIBRARY.some(
          ({ keywords, target = "", solution, cause }) =>
            cause === undefined &&
            keywords.join() === row.keywords.join() &&
            !figures.test(solution + target),
        ),
      ).toBe(true);
  });
});
