/** Placeholders in braces: filled, left as blanks, or told as unknown; never a hole in a sentence. */
import fc from "fast-check";
import {
  fillTemplate,
  PLACEHOLDERS,
  unknownPlaceholders,
} from "../../../src/core/remediation/texts/fillTemplate";

const FACTS = { ma: "3.1", chu_tri: "Văn phòng", con_thieu: "23" };

describe("a template's text", () => {
  test.each([
    ["Mục {ma}: {chu_tri} xử lý thêm {con_thieu} hồ sơ.", "Mục 3.1: Văn phòng xử lý thêm 23 hồ sơ."],
    ["{ Mã } và {CHU TRI}", "3.1 và Văn phòng"],
    ["Mục {ma}.".normalize("NFD"), "Mục 3.1."],
    ["{{ma}} là {ma}", "{ma} là 3.1"],
    ["{{{ma}}}", "{3.1}"],
    ["một { ngoặc lẻ", "một { ngoặc lẻ"],
    ["  hai   dấu cách , rồi chấm .  ", "hai dấu cách, rồi chấm."],
    ["- Dòng một \r\n - Dòng hai", "- Dòng một\n- Dòng hai"],
    ["", ""],
  ])("%j", (template, text) => {
    expect(fillTemplate(template, FACTS)).toEqual({ text, missing: [], unknown: [] });
  });

  test("a placeholder without a value leaves a blank to fill and is told once", () => {
    expect(fillTemplate("Trước ngày {dot_1} và {dot_1}, {dot_2}.", { dot_2: "  " })).toEqual({
      text: "Trước ngày …… và ……, …….",
      missing: ["dot_1", "dot_2"],
      unknown: [],
    });
  });
  test("a name that is none of ours is told as written", () => {
    expect(fillTemplate("{ma} {don vi} {}", FACTS)).toEqual({
      text: "3.1 …… ……",
      missing: [],
      unknown: ["don vi", ""],
    });
    expect(unknownPlaceholders("{ma} {dot_3} {dot_1}")).toEqual(["dot_3"]);
  });
});

describe("laws", () => {
  const value = fc.string({ unit: fc.constantFrom(..."abc ,.ệ12\n") });
  const facts = fc.record(Object.fromEntries(PLACEHOLDERS.map((name) => [name, value])), {
    requiredKeys: [],
  });
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(...PLACEHOLDERS.map((name) => `{${name}}`)),
      fc.constantFrom("{x}", " ", ",", "{", "}", "a", "\n"),
    ),
    { maxLength: 12 },
  );

  test("no pair of braces of ours is left where none is doubled", () => {
    fc.assert(
      fc.property(pieces, facts, (parts, values) => {
        const text = parts.join("");
        fc.pre(!text.includes("{{") && !text.includes("}}"));
        const filled = fillTemplate(text, values).text;
        expect(PLACEHOLDERS.filter((name) => filled.includes(`{${name}}`))).toEqual([]);
      }),
    );
  });
  test("never doubled blanks, blanks at the ends of lines or before a comma", () => {
    fc.assert(
      fc.property(pieces, facts, (parts, values) => {
        expect(fillTemplate(parts.join(""), values).text).not.toMatch(/ {2}|^ | $| \n|\n | ,(?:\s|$)/);
      }),
    );
  });
  test("any text is filled, and what is not known is told", () => {
    fc.assert(
      fc.property(fc.string(), facts, (text, values) => {
        const filled = fillTemplate(text, values);
        if (filled.missing.length + filled.unknown.length > 0) expect(filled.text).toContain("……");
      }),
    );
  });
});
