/** The whole: whose words stand, which template speaks, what stays blank, who has how much to do. */
import type { RemedyRole } from "../../../src/core/remediation/remediation";
import { parsePoints } from "../../../src/core/scorecard/points";
import { describeDiagnostic } from "../../../src/core/text/describeDiagnostic";
import { assessmentOf, itemOf, lead, remedied, template } from "./items";

const BOARD = assessmentOf(`
TT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Tự chấm | Thẩm định | Ý kiến hội đồng | Cách tính điểm | Cơ quan chủ trì | Cơ quan phối hợp | Mục tiêu | Nhiệm vụ, giải pháp | Thời gian
I | CHỈ ĐẠO, ĐIỀU HÀNH | 5 | 5 | 2.3
'1.1 | Kế hoạch cải cách hành chính | 1 | 1 | 1
'1.2 | Tuyên truyền CCHC | 2 | 2 | 0.3 | Kế hoạch còn chung chung | | Phòng Văn hóa - Xã hội | | | | Thường xuyên
'1.2.1 | Mức độ hoàn thành kế hoạch | 1 | 1 | 0.3 | Thống kê còn chung chung
'1.2.2 | Hình thức tuyên truyền | 1 | 1 | 0 | | | Đài truyền thanh | | 0,5 điểm | Mở chuyên mục hằng tháng | 30/6/2026
'1.3 | Sáng kiến | 2 | 2 | 1 | Không có sáng kiến | | | | | …… |
III | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | 5 | 5 | 2.22
'3.1 | Tỷ lệ TTHC có thanh toán trực tuyến | 1 | 1 | 0.23 | có 7/30 TTHC phát sinh
'3.2 | Tỷ lệ hồ sơ thanh toán trực tuyến | 1 | 1 | 0.32 | 118/1245 hồ sơ đạt tỷ lệ: 0.094%. Tính 0.094 * 100 / 30 = 0.32
'3.3 | Số hóa hồ sơ | 1 | 1 | 0 | 680/1000 hồ sơ đạt 68%, <70% theo yêu cầu
'3.4 | Giải quyết đúng hạn | 2 | 2 | 1.67 | 900/1000 hồ sơ đúng hạn | Đạt 100%: 2; 95-<100%: 1.75; 90-<95%: 1.67
`);

const textsOf = (
  remedy: ReturnType<ReturnType<typeof remedied>["of"]>,
): Partial<Record<RemedyRole, string>> =>
  Object.fromEntries(Object.entries(remedy.texts).map(([role, { text }]) => [role, text]));

describe("without any rule", () => {
  const plain = remedied(BOARD);
  test("leaves below the maximum, in sheet order, with what they lost", () => {
    expect(plain.outcome.value.remedies.map(({ item }) => BOARD.scorecard.items[item]?.code)).toEqual([
      "1.2.1",
      "1.2.2",
      "1.3",
      "3.1",
      "3.2",
      "3.3",
      "3.4",
    ]);
    expect(plain.of("3.1")).toMatchObject({ lost: parsePoints("0.77"), gain: parsePoints("0.77") });
  });
  test("what stands on the scorecard stands, that of the criterion for its parts", () => {
    expect(plain.of("1.2.2").texts).toEqual({
      lead: { text: "Đài truyền thanh", from: "sheet" },
      target: { text: "0,5 điểm", from: "sheet" },
      solution: { text: "Mở chuyên mục hằng tháng", from: "sheet" },
      deadline: { text: "30/6/2026", from: "sheet" },
    });
    expect(plain.of("1.2.1").texts).toEqual({
      lead: { text: "Phòng Văn hóa - Xã hội", from: "sheet" },
      target: { text: "Đạt tối đa 1 điểm", from: "default" },
      deadline: { text: "Thường xuyên", from: "sheet" },
    });
  });
  test("nobody is invented: blank, and told at the item", () => {
    expect(textsOf(plain.of("1.3"))).toEqual({ target: "Đạt tối đa 2 điểm" });
    const places = (code: string) =>
      plain.outcome.diagnostics.filter((each) => each.code === code).map(({ at }) => at?.row);
    expect(places("no-lead")).toEqual(
      ["1.3", "3.1", "3.2", "3.3", "3.4"].map((code) => itemOf(BOARD, code).at.row),
    );
    expect(places("no-solution")).toHaveLength(6);
  });
  test("a numeric target is the aim", () => {
    expect(plain.of("1.2.2")).toMatchObject({ aim: parsePoints("0.5"), gain: parsePoints("0.5") });
  });
  test("the forecast adds up exactly", () => {
    expect(plain.outcome.value.forecast).toEqual({
      obtained: parsePoints("4.52"),
      aim: parsePoints("9.5"),
      max: parsePoints("10"),
      reached: true,
    });
  });
});

test("one column for everything counts as what is to be done, and names no lead", () => {
  const whole =
    "Công chức Văn phòng chủ trì, rà soát kế hoạch đã ban hành, lập phụ lục chi tiết từng nhiệm vụ và báo cáo trước ngày 31/01/2026";
  const { of } = remedied(
    assessmentOf(`
TT | Tiêu chí | Điểm chuẩn | Tự chấm | Thẩm định | Người chịu trách nhiệm
'1.1 | Kế hoạch | 1 | 1 | 0 | ${whole}
'1.2 | Báo cáo | 1 | 1 | 0 | Văn phòng
`),
  );
  expect(of("1.1").texts).toEqual({
    target: { text: "Đạt tối đa 1 điểm", from: "default" },
    solution: { text: whole, from: "sheet" },
  });
  expect(of("1.2").texts.lead).toEqual({ text: "Văn phòng", from: "sheet" });
});

test("where nothing is lost there is nothing to do, whatever the rules", () => {
  const full = assessmentOf(`
TT | Tiêu chí | Điểm chuẩn | Tự chấm | Thẩm định
'1.1 | Kế hoạch | 1 | 1 | 1
'1.2 | Báo cáo | 2 | 2 | 2
`);
  const three = parsePoints("3");
  expect(
    remedied(full, { assignments: [lead("code", "1", "A")], templates: [template("B")] }).outcome,
  ).toEqual({
    value: {
      remedies: [],
      forecast: { obtained: three, aim: three, max: three, reached: true },
      workload: [],
    },
    diagnostics: [],
  });
});

describe("rates", () => {
  const { of, facts } = remedied(BOARD);
  test("points that are the share itself ask for the whole", () => {
    expect(of("3.1")).toMatchObject({ required: 100, ratio: { actual: 23.33, missing: 23, unit: "TTHC" } });
  });
  test("full marks at 30 %, as the comment reckons", () => {
    expect(of("3.2")).toMatchObject({ required: 30, ratio: { actual: 9.48, stated: 0.094, missing: 256 } });
  });
  test("what the comment asks for", () => {
    expect(of("3.3")).toMatchObject({ required: 70, ratio: { actual: 68, missing: 20 } });
  });
  test("the next step of the rule", () => {
    expect(of("3.4")).toMatchObject({ required: 95, ratio: { actual: 90, missing: 50 } });
  });
  test("a wrong percentage is told at its comment", () => {
    expect(facts("ratio-wrong")).toEqual([{ text: "118/1245 hồ sơ", stated: 0.094, actual: 9.48 }]);
  });
  test("a half or a quarter proves no proportion", () => {
    const half = assessmentOf(`
TT | Tiêu chí | Điểm chuẩn | Tự chấm | Thẩm định | Ý kiến hội đồng
'3.1 | Hồ sơ trực tuyến | 2 | 2 | 1 | 15/30 hồ sơ
'3.2 | Hồ sơ giấy | 1 | 1 | 1 |
`);
    expect(remedied(half).of("3.1").required).toBeUndefined();
  });
});

describe("templates", () => {
  const NARROW = template("Xử lý thêm {con_thieu} hồ sơ để đạt {ty_le_can}%.", {
    codes: ["3"],
    deadline: "Trước ngày {dot_1}",
  });
  const PLAIN = template("Rà soát mục {ma}, giao {chu_tri} năm {nam_toi}.", {
    target: "{tieu_chi}: {diem_chuan} điểm",
    deadline: "Quý II/{nam_toi}",
  });
  const assignments = [lead("code", "3", "Trung tâm"), lead("code", "1", "Văn phòng")];
  const facts = { yearScored: 2025, rounds: [{ name: "đợt 1", date: "31/10/2026" }] };

  test("the narrowest that has all its values, with its cell", () => {
    const at = { sheet: "Mẫu", row: 3, col: 2 };
    const { of } = remedied(BOARD, { assignments, templates: [PLAIN, { ...NARROW, at }], facts });
    expect(of("3.3").texts).toEqual({
      lead: { text: "Trung tâm", from: "rule" },
      target: { text: "Đạt tối đa 1 điểm", from: "default" },
      solution: { text: "Xử lý thêm 20 hồ sơ để đạt 70%.", from: "rule", rule: at },
      deadline: { text: "Trước ngày 31/10/2026", from: "rule", rule: at },
    });
  });
  test("a missing value passes the word to the next plainer one", () => {
    const { of, facts: told } = remedied(BOARD, {
      assignments,
      templates: [template("Cần thêm {con_thieu}.", { codes: ["1"] }), PLAIN],
      facts,
    });
    expect(textsOf(of("1.3"))).toEqual({
      lead: "Văn phòng",
      target: "Sáng kiến: 2 điểm",
      solution: "Rà soát mục 1.3, giao Văn phòng năm 2026.",
      deadline: "Quý II/2026",
    });
    expect(told("placeholder-empty")).toEqual([]);
  });
  test("a missing date takes only the deadline of the plainer one", () => {
    const { of } = remedied(BOARD, { assignments, templates: [PLAIN, NARROW], facts: { yearScored: 2025 } });
    expect(textsOf(of("3.3"))).toMatchObject({
      solution: "Xử lý thêm 20 hồ sơ để đạt 70%.",
      deadline: "Quý II/2026",
    });
  });
  test("with none left, a blank to fill, told once with how many", () => {
    const only = template("Giao {chu_tri}, xong trước {dot_1}.", { codes: ["1.3", "3.1"] });
    const { of, facts: told } = remedied(BOARD, { templates: [only] });
    expect(of("1.3").texts.solution?.text).toBe("Giao ……, xong trước …….");
    expect(told("placeholder-empty")).toEqual([
      { name: "chu_tri", count: 2 },
      { name: "dot_1", count: 2 },
    ]);
  });
  test("an unknown placeholder silences its template and is told at its cell", () => {
    const at = { sheet: "Mẫu", row: 7, col: 5 };
    const wrong = template("Làm theo {huong_dan}.", { codes: ["1.3"], at });
    const { of, outcome } = remedied(BOARD, { assignments, templates: [wrong, PLAIN], facts });
    expect(of("1.3").texts.solution?.text).toBe("Rà soát mục 1.3, giao Văn phòng năm 2026.");
    expect(outcome.diagnostics.filter(({ code }) => code === "placeholder-unknown")).toEqual([
      { code: "placeholder-unknown", severity: "warning", at, facts: { name: "huong_dan" } },
    ]);
  });
  test("by the cause that the comment gives", () => {
    const templates = [template("Chung"), template("Vận động sáng kiến", { cause: "noInitiative" })];
    const { of } = remedied(BOARD, { templates });
    expect(of("1.3").cause).toEqual({ kind: "noInitiative", words: "Không có sáng kiến" });
    expect(of("1.3").texts.solution?.text).toBe("Vận động sáng kiến");
    expect(of("1.2.1").texts.solution?.text).toBe("Chung");
  });
});

describe("whose words", () => {
  const assignments = [{ ...lead("code", "1", "Văn phòng"), support: "Công chức liên quan" }];
  const templates = [template("Lập chuyên mục.", { target: "Có chuyên mục", deadline: "Hằng tháng" })];
  const { index } = itemOf(BOARD, "1.2.2");

  test("a person's on the sheet, with what the rule says beside it", () => {
    const { of } = remedied(BOARD, { assignments, templates });
    expect(of("1.2.2").texts).toEqual({
      lead: { text: "Đài truyền thanh", from: "sheet", offered: "Văn phòng" },
      support: { text: "Công chức liên quan", from: "rule" },
      target: { text: "0,5 điểm", from: "sheet", offered: "Có chuyên mục" },
      solution: { text: "Mở chuyên mục hằng tháng", from: "sheet", offered: "Lập chuyên mục." },
      deadline: { text: "30/6/2026", from: "sheet", offered: "Hằng tháng" },
    });
  });
  test("nothing is offered that says the same", () => {
    const same = remedied(BOARD, { assignments: [lead("code", "1", "đài  TRUYỀN THANH")] });
    expect(same.of("1.2.2").texts.lead).toEqual({ text: "Đài truyền thanh", from: "sheet" });
  });
  test("what is said now wins over all, also a number, also nothing", () => {
    const said = new Map([
      [index, { lead: "Bộ phận Một cửa", target: "1 điểm", support: " ", solution: "……" }],
    ]);
    const { of, facts } = remedied(BOARD, { assignments, templates, said });
    expect(of("1.2.2")).toMatchObject({ aim: parsePoints("1"), gain: parsePoints("1") });
    expect(of("1.2.2").texts).toEqual({
      lead: { text: "Bộ phận Một cửa", from: "person", offered: "Văn phòng" },
      target: { text: "1 điểm", from: "person", offered: "Có chuyên mục" },
      deadline: { text: "30/6/2026", from: "sheet", offered: "Hằng tháng" },
    });
    expect(facts("no-solution")).toHaveLength(1);
  });
  test("nobody supports himself", () => {
    const rules = [{ ...lead("code", "1.3", "Văn phòng"), support: "văn phòng" }];
    expect(textsOf(remedied(BOARD, { assignments: rules }).of("1.3"))).toEqual({
      lead: "Văn phòng",
      target: "Đạt tối đa 2 điểm",
    });
  });
  test("two rules that fit alike are told once, at the second", () => {
    const at = { sheet: "Phân công", row: 9, col: 1 };
    const rules = [lead("code", "3", "Trung tâm"), { ...lead("code", "III", "Văn phòng"), at }];
    const { of, outcome } = remedied(BOARD, { assignments: rules });
    expect(of("3.1").texts.lead?.text).toBe("Trung tâm");
    expect(outcome.diagnostics.filter(({ code }) => code === "rule-tie")).toEqual([
      {
        code: "rule-tie",
        severity: "warning",
        at,
        facts: { item: "3.1", used: "Trung tâm", other: "Văn phòng" },
      },
    ]);
  });
});

describe("a total to reach", () => {
  const { of, outcome } = remedied(BOARD, {
    wantedTotal: parsePoints("5.5"),
    templates: [template("Làm ngay", { target: "Đạt trọn điểm" })],
  });
  test("who stands back is told to keep what there is", () => {
    expect(of("1.3")).toMatchObject({ aim: parsePoints("2"), texts: { target: { text: "Đạt trọn điểm" } } });
    expect(of("3.1")).toMatchObject({
      aim: parsePoints("0.23"),
      gain: parsePoints("0"),
      texts: { target: { text: "Giữ ít nhất 0,23 điểm", from: "default" } },
    });
    expect(of("3.3").texts.target?.text).toBe("Cải thiện so với kết quả đã đạt");
  });
  test("the forecast counts a person's own aim first", () => {
    expect(outcome.value.forecast).toMatchObject({ aim: parsePoints("6.02"), reached: true });
  });
});

describe("the work", () => {
  const assignments = [
    lead("code", "1.3", "Văn phòng"),
    lead("code", "III", "TRUNG TÂM"),
    lead("code", "3.4", "Trung tâm"),
  ];
  const { outcome, facts } = remedied(BOARD, { assignments });
  test("falls on leads, most items first, whatever the spelling", () => {
    expect(outcome.value.workload.map(({ lead: name, items, lost }) => [name, items.length, lost])).toEqual([
      ["TRUNG TÂM", 4, parsePoints("2.78")],
      ["Phòng Văn hóa - Xã hội", 1, parsePoints("0.7")],
      ["Đài truyền thanh", 1, parsePoints("1")],
      ["Văn phòng", 1, parsePoints("1")],
    ]);
  });
  test("over 40 % for one is told, and a field with several leads", () => {
    expect(facts("lead-overloaded")).toEqual([{ lead: "TRUNG TÂM", count: 4, total: 7 }]);
    expect(facts("field-several-leads")).toEqual([
      { field: "CHỈ ĐẠO, ĐIỀU HÀNH", leads: ["Phòng Văn hóa - Xã hội", "Đài truyền thanh", "Văn phòng"] },
    ]);
  });
  test("nothing is too much where there is little to share or nobody to share it with", () => {
    const board = (codes: readonly string[]) =>
      assessmentOf(
        [
          "TT | Tiêu chí | Điểm chuẩn | Tự chấm | Thẩm định",
          ...codes.map((code) => `'${code} | Việc | 1 | 1 | 0`),
        ].join("\n"),
      );
    const four = board(["1.1", "1.2", "1.3", "2.1"]);
    const five = board(["1.1", "1.2", "1.3", "2.1", "2.2"]);
    const two = [lead("code", "1", "A"), lead("code", "2", "B")];
    expect(remedied(four, { assignments: two }).facts("lead-overloaded")).toEqual([]);
    expect(remedied(five, { assignments: two.slice(0, 1) }).facts("lead-overloaded")).toEqual([]);
    expect(remedied(five, { assignments: two }).facts("lead-overloaded")).toEqual([
      { lead: "A", count: 3, total: 5 },
    ]);
  });
  test("exactly 40 % is not too much", () => {
    const split = [
      lead("code", "1.3", "A"),
      lead("code", "3.1", "A"),
      lead("code", "3.2", "B"),
      lead("code", "3.3", "C"),
    ];
    expect(remedied(BOARD, { assignments: split }).facts("lead-overloaded")).toEqual([]);
  });
});

test("every diagnostic has a sentence without loose ends", () => {
  const { outcome } = remedied(BOARD, {
    wantedTotal: parsePoints("9.9"),
    assignments: [lead("code", "3", "A"), lead("code", "3", "B")],
    templates: [template("{dot_1}", { codes: ["1.3"] }), template("{x}")],
    said: new Map([[itemOf(BOARD, "1.2.2").index, { target: "3 điểm" }]]),
  });
  const codes = new Set(outcome.diagnostics.map(({ code }) => code));
  expect([...codes].sort()).toEqual([
    "field-several-leads",
    "lead-overloaded",
    "no-lead",
    "no-solution",
    "placeholder-empty",
    "placeholder-unknown",
    "ratio-wrong",
    "rule-tie",
    "target-out-of-range",
  ]);
  for (const each of outcome.diagnostics) expect(describeDiagnostic(each)).toMatch(/^\p{Lu}.*\.$|^“.*\.$/u);
});
