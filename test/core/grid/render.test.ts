import fc from "fast-check";
import { isDateFormat, shownText } from "../../../src/core/grid/render";
import type { CellValue } from "../../../src/core/grid/grid";

const shown = (value: CellValue, numberFormat = "General", date1904 = false) =>
  shownText({ value, numberFormat }, date1904);

describe("General", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [2, "2"],
    [-2.5, "-2.5"],
    [0.1 + 0.2, "0.3"],
    [3.3 - 1.1, "2.2"],
    [4.35 * 100, "435"],
    [1 / 3, "0.333333333"],
    [-200 / 3, "-66.66666667"],
    [99_999_999_999, "99999999999"],
    [100_000_000_000, "1E+11"],
    [1_234_567_890_123, "1.23457E+12"],
    [1_693_137_117.522, "1693137118"],
    [-12_345_678_901.5, "-12345678902"],
    [99_999_999_999.9, "1E+11"],
    [0.00001234, "0.00001234"],
    [0.0000123456789, "1.23457E-05"],
    [1e300, "1E+300"],
  ])("%d shows as %s", (value, text) => {
    expect(shown(value)).toBe(text);
  });

  test("a number of up to nine digits shows all of them, and no noise", () => {
    const decimal = fc.tuple(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: 0, max: 4 }),
    );
    fc.assert(
      fc.property(decimal, ([digits, places]) => {
        const value = digits / 10 ** places;
        expect(Number(shown(value + Number.EPSILON * value))).toBe(value);
      }),
    );
  });

  test("text, truth values, errors and nothing show as they are", () => {
    expect(shown("  Tiêu chí\n1.1 ")).toBe("  Tiêu chí\n1.1 ");
    expect(shown(true)).toBe("TRUE");
    expect(shown(false)).toBe("FALSE");
    expect(shown("#REF!")).toBe("#REF!");
    expect(shown(null)).toBe("");
  });
});

describe("number formats", () => {
  test.each([
    [1.1, "0.00", "1.10"],
    [2.25, "0.0", "2.3"],
    [1.005, "0.00", "1.01"],
    [-0.5, "0.0", "-0.5"],
    [1_234_567.891, "#,##0.00", "1,234,567.89"],
    [0.285, "0%", "29%"],
    [-5, "0.00_);[Red](0.00)", "(5.00)"],
    [2.5, '"điểm" 0.0', "điểm 2.5"],
    [2.5, "# ?/?", "2 1/2"],
    [0, "0;-0;;@", ""],
    [0.5, "[>=1]0.0;0.00", "0.50"],
    [5, ";;;", ""],
    [12, "00000", "00012"],
    [12345, "##0.0E+0", "12.3E+3"],
    [1.1, "@", "1.1"],
    [0.1 + 0.2, "@", "0.3"],
    [0.1 + 0.2, "[Red]General", "0.3"],
    [2.5, 'General "đ"', "2.5 đ"],
    [2.5, "", "2.5"],
    [1e21, "#,##0", "1E+21"],
  ])("%d as %s shows as %s", (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });

  test("halves are rounded as their decimal digits say", () => {
    const half = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(half, ([digits, places]) => {
        const text = String(digits).padStart(places + 1, "0");
        const written = `${text.slice(0, text.length - places)}.${text.slice(text.length - places)}5`;
        const up = String(digits + 1).padStart(places + 1, "0");
        const rounded = `${up.slice(0, up.length - places)}${places ? "." : ""}${up.slice(up.length - places)}`;
        expect(shown(Number(written), places ? `0.${"0".repeat(places)}` : "0")).toBe(rounded);
      }),
    );
  });

  test("a language tag changes no decimal point; the currency stays", () => {
    expect(shown(1234.5, "[$-42A]#,##0.00")).toBe("1,234.50");
    expect(shown(1234.5, "#,##0.0\\ [$₫-42A]")).toBe("1,234.5 ₫");
    expect(shown(1234.5, "[$€-2] #,##0.00")).toBe("€ 1,234.50");
    expect(shown(1, '"[$-42A]"0\\[')).toBe("[$-42A]1[");
  });

  test.each(["bad [code", '0"', "[<", "0;0;0;0;0", "standard", "General@"])("%s is none: General", (code) => {
    expect(shown(0.1 + 0.2, code)).toBe("0.3");
    expect(shown("chữ", code)).toBe("chữ");
    expect(isDateFormat(code)).toBe(false);
  });

  test("text goes through the text section", () => {
    expect(shown("1.10", "@")).toBe("1.10");
    expect(shown("a", "0.00")).toBe("a");
    expect(shown("a", '0;0;0;"mã "@')).toBe("mã a");
    expect(shown("a", ";;;")).toBe("");
    expect(shown("#N/A", ";;;")).toBe("#N/A");
    expect(shown(true, "0.00")).toBe("TRUE");
  });

  test("no code and no value make it throw", () => {
    const piece = fc.constantFrom(
      ...'0#?.,%E+-/"\\@[hmsdy]$_* ;()<>=1đ',
      "AM/PM",
      "General",
      "[Red]",
      "[$-42A]",
      "[h]",
    );
    const code = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
      fc.string(),
    );
    const value = fc.oneof(fc.double(), fc.integer(), fc.string(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(value, code, fc.boolean(), (each, numberFormat, date1904) => {
        expect(typeof shownText({ value: each, numberFormat }, date1904)).toBe("string");
        expect(typeof isDateFormat(numberFormat)).toBe("boolean");
      }),
      { numRuns: 3000 },
    );
  });
});

describe("dates", () => {
  test.each([
    [45_292, "dd/mm/yyyy", "01/01/2024"],
    [45_292, "d-mmm-yy", "1-Jan-24"],
    [45_292, "[$-409]mmmm yyyy", "January 2024"],
    [45_291.9999999, "dd/mm/yyyy", "31/12/2023"],
    [45_292, "d/m/yyyy;@", "1/1/2024"],
    [0.75, "h:mm AM/PM", "6:00 PM"],
    [1.5, "[h]:mm", "36:00"],
    [60, "d/m/yyyy", "29/2/1900"],
    [-5, "dd/mm/yyyy", "-5"],
    [3_000_000, "dd/mm/yyyy", "3000000"],
  ])("%d as %s shows as %s", (value, code, text) => {
    expect(shown(value, code)).toBe(text);
    expect(isDateFormat(code)).toBe(true);
  });

  test("the formats that follow the system's region show the day first", () => {
    expect(shown(45_293.5, "mm-dd-yy")).toBe("02/01/2024");
    expect(shown(45_293.5, "m/d/yy h:mm")).toBe("02/01/2024 12:00");
  });

  test("in a workbook that counts from 1904 days move, elapsed time does not", () => {
    expect(shown(45_292 - 1462, "dd/mm/yyyy", true)).toBe("01/01/2024");
    expect(shown(0, "d/m/yyyy", true)).toBe("1/1/1904");
    expect(shown(1.5, "[h]:mm", true)).toBe("36:00");
    expect(shown(1.5, "0.0", true)).toBe("1.5");
  });

  test.each(["General", "0.0", "@", '0.0 "m"', "0.0\\d", "[Red]0", "[$-42A]0", ""])(
    "%s is no date",
    (code) => {
      expect(isDateFormat(code)).toBe(false);
    },
  );
});

test.each([
  [0.2, "General", "0,2"],
  [-3.67, "General", "-3,67"],
  [3, "0.00", "3,00"],
  [1234.5, "#,##0.0", "1.234,5"],
  [0.8, "0%", "80%"],
  [1e-7, "General", "0,0000001"],
  [45_000, "dd/mm/yyyy", "15/03/2023"],
  [45_000, "mm-dd-yy", "15/03/2023"],
])("%p under %p shows %p to a person in Vietnam", (value, numberFormat, shown) => {
  expect(shownText({ value, numberFormat }, false, "vi")).toBe(shown);
});

test("text is shown as it is written, whoever looks", () => {
  expect(shownText({ value: "1.10", numberFormat: "@" }, false, "vi")).toBe("1.10");
});
