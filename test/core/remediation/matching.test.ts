/** Which rule speaks for an item: every rule of matching, one row each. */
import { assignmentMatcher } from "../../../src/core/remediation/match/matchAssignment";
import { matchTemplate, templateMatcher } from "../../../src/core/remediation/match/matchTemplate";
import { subjects, type Subject } from "../../../src/core/remediation/match/subject";
import type { AssignmentRule, CauseKind, SolutionTemplate } from "../../../src/core/remediation/rules";
import { assessmentOf, itemOf, lead, template } from "./items";

const FIELDS = assessmentOf(`
TT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Tự chấm | Thẩm định
I | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | 2 | 2 | 1
'1.1 | Tuyên truyền CCHC | 2 | 2 | 1
'1.1.1 | Mức độ hoàn thành kế hoạch | 2 | 2 | 1
III | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | 6 | 6 | 3
'3.1 | Công khai TTHC | 3 | 3 | 1
'3.1.2 | Công khai trên trang thông tin điện tử | 3 | 3 | 1
'3.11 | Số hóa hồ sơ | 3 | 3 | 2
'3.11.1 | Tỷ lệ số hóa hồ sơ, kết quả | 3 | 3 | 2
VII | XÂY DỰNG CHÍNH QUYỀN SỐ | 2 | 2 | 1
'7.4 | Dịch vụ công | 2 | 2 | 1
'7.4.3 | Tỷ lệ hồ sơ trực tuyến | 2 | 2 | 1
`);
/** Without fields; the last code belongs to another field by its number. */
const FLAT = assessmentOf(`
TT | Tiêu chí | Điểm chuẩn | Tự chấm | Thẩm định
'1.4.1 | Kế hoạch tuyên truyền | 2 | 2 | 1
'3.3 | Hồ sơ một cửa | 2 | 2 | 1
'3.11.1 | Luân chuyển hồ sơ | 2 | 2 | 1
`);
/** A criterion whose code does not begin with its field's number. */
const CROSSED = assessmentOf(`
TT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định
I | CHỈ ĐẠO, ĐIỀU HÀNH | 1 | 1 | 1
'1.1 | Kế hoạch | 1 | 1 | 1
VII | CHÍNH QUYỀN SỐ | 2 | 2 | 1
'4.4 | Số hóa hồ sơ | 2 | 2 | 1
`);

function subjectOf(assessment: typeof FIELDS, code: string): Subject {
  return subjects(assessment.scorecard.items)(itemOf(assessment, code));
}

const leadOf = (rules: readonly AssignmentRule[], subject: Subject): string | undefined =>
  assignmentMatcher(rules)(subject)?.rule.lead;

describe("assignments", () => {
  const cases: readonly [why: string, rules: readonly AssignmentRule[], code: string, expected?: string][] = [
    ["a prefix fits whole segments", [lead("code", "3.1", "A")], "3.1.2", "A"],
    ["a prefix does not fit half a segment", [lead("code", "3.1", "A")], "3.11.1"],
    ["the whole code fits", [lead("code", "3.11.1", "A")], "3.11.1", "A"],
    ["a longer code does not fit", [lead("code", "3.1.2.1", "A")], "3.1.2"],
    ["prefix words and dots around a code do not matter", [lead("code", " TC 3.1. ", "A")], "3.1.2", "A"],
    ["the longest prefix wins", [lead("code", "3", "A"), lead("code", "3.1", "B")], "3.1.2", "B"],
    ["a Roman code fits the field's items", [lead("code", "III", "A")], "3.11.1", "A"],
    ["a Roman code fits no other field's", [lead("code", "III", "A")], "7.4.3"],
    [
      "a code before keywords",
      [lead("keyword", "công khai trên trang", "A"), lead("code", "3", "B")],
      "3.1.2",
      "B",
    ],
    [
      "a keyword before the field",
      [lead("field", "thủ tục hành chính", "A"), lead("keyword", "số hóa", "B")],
      "3.11.1",
      "B",
    ],
    ["more words win", [lead("keyword", "hồ sơ", "A"), lead("keyword", "tỷ lệ số hóa", "B")], "3.11.1", "B"],
    ["both words of a + b", [lead("keyword", "tỷ lệ + kết quả", "A")], "3.11.1", "A"],
    ["not one of them", [lead("keyword", "tỷ lệ + kế hoạch", "A")], "3.11.1"],
    ["whole words only", [lead("keyword", "số hó", "A"), lead("keyword", "ỷ lệ", "A")], "3.11.1"],
    ["capital letters and missing marks", [lead("keyword", "SO HOA", "A")], "3.11.1", "A"],
    ["abbreviations are written out", [lead("keyword", "cải cách hành chính", "A")], "1.1.1", "A"],
    ["words of the criterion above", [lead("keyword", "tuyên truyền", "A")], "1.1.1", "A"],
    [
      "own words before those above",
      [lead("keyword", "tuyên truyền", "A"), lead("keyword", "kế hoạch", "B")],
      "1.1.1",
      "B",
    ],
    ["words of the field are for field rules", [lead("keyword", "điều hành", "A")], "1.1.1"],
    ["a field's words", [lead("field", "chính quyền số", "A")], "7.4.3", "A"],
    [
      "nothing fits, nobody is named",
      [lead("keyword", "tài sản công", "A"), lead("code", "9", "B")],
      "7.4.3",
    ],
    [
      "an empty pattern fits nothing",
      [lead("keyword", " ", "A"), lead("code", "", "B"), lead("field", "+", "C")],
      "7.4.3",
    ],
    ["of equals the first", [lead("code", "3.1", "A"), lead("code", "3.1", "B")], "3.1.2", "A"],
  ];
  test.each(cases)("%s", (_, rules, code, ...[expected]) => {
    expect(leadOf(rules, subjectOf(FIELDS, code))).toBe(expected);
  });

  test("without fields a Roman code goes by the first number", () => {
    const rules = [lead("code", "I", "A"), lead("code", "III", "B")];
    expect(leadOf(rules, subjectOf(FLAT, "1.4.1"))).toBe("A");
    expect(leadOf(rules, subjectOf(FLAT, "3.11.1"))).toBe("B");
  });
  test("with fields a Roman code goes by the field, whatever the item's own code", () => {
    expect(leadOf([lead("code", "IV", "A")], subjectOf(CROSSED, "4.4"))).toBeUndefined();
    expect(leadOf([lead("code", "VII", "A")], subjectOf(CROSSED, "4.4"))).toBe("A");
  });
  test("a rival is told only when it fits as well and names another lead", () => {
    const [a, b] = [lead("code", "3.1", "Văn phòng"), lead("code", "3.1", "Phòng Kinh tế")];
    const match = (...rules: AssignmentRule[]) => assignmentMatcher(rules)(subjectOf(FIELDS, "3.1.2"));
    expect(match(a, b)).toEqual({ rule: a, rival: b });
    expect(match(a, lead("code", "3.1", "VĂN PHÒNG"))).toEqual({ rule: a });
    expect(match(a, lead("code", "3", "Phòng Kinh tế"))).toEqual({ rule: a });
  });
});

describe("templates", () => {
  const cases: readonly [
    why: string,
    templates: readonly SolutionTemplate[],
    code: string,
    cause: CauseKind,
    expected?: string,
  ][] = [
    ["one without conditions fits everything", [template("A")], "7.4.3", "none", "A"],
    [
      "code before keywords, whatever their number",
      [template("A", { keywords: ["tỷ lệ số hóa hồ sơ kết quả"] }), template("B", { codes: ["3"] })],
      "3.11.1",
      "late",
      "B",
    ],
    [
      "the longest of several codes",
      [template("A", { codes: ["3.11"] }), template("B", { codes: ["9", "3.11.1"] })],
      "3.11.1",
      "late",
      "B",
    ],
    [
      "keywords before field",
      [template("A", { field: "thủ tục hành chính" }), template("B", { keywords: ["hồ sơ"] })],
      "3.11.1",
      "late",
      "B",
    ],
    [
      "field before cause",
      [template("A", { cause: "late" }), template("B", { field: "thủ tục" })],
      "3.11.1",
      "late",
      "B",
    ],
    [
      "the cause decides between equals",
      [template("A", { codes: ["3"] }), template("B", { codes: ["3"], cause: "late" })],
      "3.11.1",
      "late",
      "B",
    ],
    [
      "another cause does not fit",
      [template("A", { codes: ["3"], cause: "quality" }), template("B")],
      "3.11.1",
      "late",
      "B",
    ],
    ["a cause of its own: none", [template("A", { cause: "none" })], "3.11.1", "none", "A"],
    [
      "one of several keywords is enough",
      [template("A", { keywords: ["tài sản", "số hóa"] })],
      "3.11.1",
      "late",
      "A",
    ],
    [
      "all that is given must fit",
      [template("A", { codes: ["3"], keywords: ["tài sản"] })],
      "3.11.1",
      "late",
    ],
    ["field too", [template("A", { codes: ["3"], field: "tài chính" })], "3.11.1", "late"],
    [
      "of equals the first",
      [template("A", { codes: ["3"] }), template("B", { codes: ["III"] })],
      "3.11.1",
      "late",
      "A",
    ],
    ["none fits", [template("A", { codes: ["1"] })], "3.11.1", "late"],
  ];
  test.each(cases)("%s", (_, templates, code, cause, ...[expected]) => {
    const subject = subjectOf(FIELDS, code);
    expect(matchTemplate(templates, { subject, cause })?.solution).toBe(expected);
  });

  test("of the scorecard's own index only; the main one when none is named", () => {
    const templates = [
      template("main"),
      template("papi", { index: "PAPI" }),
      template("par", { index: "Par Index" }),
    ];
    const subject = subjectOf(FIELDS, "3.11.1");
    const fitting = (indexName?: string) =>
      templateMatcher(templates, indexName)(subject, "none").map(({ solution }) => solution);
    expect(fitting()).toEqual(["main", "par"]);
    expect(fitting("PAR INDEX")).toEqual(["main", "par"]);
    expect(fitting("PAPI")).toEqual(["papi"]);
    expect(fitting("SIPAS")).toEqual([]);
  });
  test("all that fit, the narrowest first", () => {
    const templates = [
      template("any"),
      template("field", { field: "thủ tục hành chính" }),
      template("word", { keywords: ["hồ sơ"] }),
      template("words", { keywords: ["tỷ lệ + hồ sơ"] }),
      template("code", { codes: ["3"] }),
      template("longer", { codes: ["3.11"] }),
    ];
    const fitting = templateMatcher(templates, undefined)(subjectOf(FIELDS, "3.11.1"), "none");
    expect(fitting.map(({ solution }) => solution)).toEqual([
      "longer",
      "code",
      "words",
      "word",
      "field",
      "any",
    ]);
  });
});
