/** Ready profiles: offices for all fields, by kind of unit; never a person. */
import { profileRules, type ProfileChoice } from "../../../src/core/settings/profiles/profile";
import { KEPT_AND_LOST_ITEMS, LOST_ITEMS, PLAN_ITEMS } from "./criterionTitles";
import { answersOf, assessmentOf, scorecardOf } from "./libraryBooks";

const leads = (choice: ProfileChoice, fields = LOST_ITEMS): Map<string, string | undefined> => {
  const book = scorecardOf("CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025", fields);
  const rules = { assignments: profileRules(choice), templates: [] };
  return new Map(answersOf(assessmentOf(book), rules).map(({ item, lead }) => [item.code ?? "", lead]));
};

describe("two-tier government", () => {
  test.each([
    ["xã", "Phòng Kinh tế"],
    ["đặc khu", "Phòng Kinh tế"],
    ["phường", "Phòng Kinh tế, Hạ tầng và Đô thị"],
  ] as const)("%s: finance is led by %s (Nghị định 150/2025/NĐ-CP)", (unitKind, lead) => {
    expect(leads({ unitKind }).get("6.3")).toBe(lead);
  });

  test("the one special zone that the decree names has the longer name", () => {
    const choice = { unitKind: "đặc khu", unitName: "Phú Quốc" } as const;
    expect(leads(choice).get("6.3")).toBe("Phòng Kinh tế, Hạ tầng và Đô thị");
  });

  test("a unit of unknown kind has both names, so that nothing is guessed", () => {
    expect(leads({}).get("6.3")).toBe("Phòng Kinh tế (hoặc Phòng Kinh tế, Hạ tầng và Đô thị)");
  });

  test.each([
    ["2.4.2", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"],
    ["3.13.3", "Trung tâm Phục vụ hành chính công"],
    ["3.3", "Trung tâm Phục vụ hành chính công"],
    ["1.4.2", "Phòng Văn hóa - Xã hội"],
    ["7.3.1", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"],
  ])("%s is led by %s", (code, lead) => {
    expect(leads({ unitKind: "xã" }).get(code)).toBe(lead);
  });

  test("administrative reform as a whole goes to the office where the commune has it so", () => {
    expect(leads({ unitKind: "xã" }).get("1.6")).toBe("Phòng Văn hóa - Xã hội");
    expect(leads({ unitKind: "xã", reformBy: "office" }).get("1.6")).toBe(
      "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
    );
  });

  test("nobody supports himself", () => {
    for (const { lead, support = "" } of profileRules({ unitKind: "xã" }))
      expect(support.split("; ")).not.toContain(lead);
  });
});

describe("older titles", () => {
  test.each([
    ["2.4.2", "Công chức Tư pháp - Hộ tịch"],
    ["6.3", "Công chức Tài chính - Kế toán"],
    ["1.4.2", "Công chức Văn hóa - Xã hội"],
    ["1.6", "Công chức Văn phòng - Thống kê"],
  ])("%s is led by %s", (code, lead) => {
    expect(leads({ profile: "olderTitles" }).get(code)).toBe(lead);
  });
});

describe.each([{ profile: "twoTier", unitKind: "phường" }, { profile: "olderTitles" }] as const)(
  "%o",
  (choice) => {
    test.each([
      ["lost items", LOST_ITEMS],
      ["a plan by field", PLAN_ITEMS],
      ["two tables", KEPT_AND_LOST_ITEMS],
    ] as const)("all of %s have a lead", (_, fields) => {
      expect([...leads(choice, fields)].filter(([, lead]) => lead === undefined)).toEqual([]);
    });

    test("only offices and titles: nobody is addressed", () => {
      for (const { lead } of profileRules(choice)) expect(lead).not.toMatch(/^(?:đ\/c|đồng chí|ông|bà)\s/i);
    });

    test("no rule stands twice", () => {
      const keys = profileRules(choice).map(({ by, pattern }) => `${by}|${pattern}`);
      expect(new Set(keys).size).toBe(keys.length);
    });
  },
);
