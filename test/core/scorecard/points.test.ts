import fc from "fast-check";
import {
  add,
  formatPoints,
  numberOf,
  parsePoints,
  percentOf,
  pointsOf,
  subtract,
  sum,
  ZERO,
  type Points,
} from "../../../src/core/scorecard/points";

/** Whole units of 1/10 000 point, far beyond any scorecard. */
const units = fc.integer({ min: -99_999_999, max: 99_999_999 });
const points = units.map((each) => pointsOf(each / 10_000) as Points);

describe("points of a number", () => {
  test("a number with up to 4 decimals is exact, there and back", () => {
    fc.assert(
      fc.property(units, (each) => {
        const made = pointsOf(each / 10_000);
        expect(made).toBe(each);
        expect(numberOf(made as Points)).toBe(each / 10_000);
      }),
    );
  });

  test("half a unit goes away from zero, on either side", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (each) => {
        const value = Number(`${String(each)}.5`) / 10_000;
        expect(pointsOf(value)).toBe(each + 1);
        expect(pointsOf(-value)).toBe(-(each + 1));
      }),
    );
  });

  test("less than half a unit falls away", () => {
    fc.assert(
      fc.property(units, fc.double({ min: -0.49, max: 0.49, noNaN: true }), (each, rest) => {
        expect(pointsOf((each + rest) / 10_000)).toBe(each);
      }),
    );
  });

  test("binary noise of sums in a spreadsheet never shows", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 60 }), (list) => {
        const noisy = list.reduce((total, each) => total + each / 100, 0);
        expect(pointsOf(noisy)).toBe(list.reduce((total, each) => total + each, 0) * 100);
      }),
    );
  });

  test.each([
    [0.1 + 0.2, 3_000],
    [1.1 - 1, 1_000],
    [0.28999999999999998, 2_900],
    [1.005 * 1000, 10_050_000],
    [-0.00001, 0],
    [-0, 0],
    [12.75, 127_500],
  ])("%d is %d units, and zero has no sign", (value, expected) => {
    expect(Object.is(pointsOf(value), expected)).toBe(true);
  });

  test.each([NaN, Infinity, -Infinity, 1e8, -1e8, 1e300])("%d is no number of points", (value) => {
    expect(pointsOf(value)).toBeUndefined();
  });
});

describe("points as text", () => {
  test("what is printed is read back, with a dot for the comma", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 4 }), (each, decimals) => {
        expect(parsePoints(formatPoints(each, decimals).replace(",", "."))).toBe(each);
      }),
    );
  });

  test("no noise, no trailing zeros, no sign on zero", () => {
    fc.assert(
      fc.property(points, (each) => {
        expect(formatPoints(each)).toMatch(/^-?(0|[1-9]\d*)(,\d{0,3}[1-9])?$/);
        expect(formatPoints(each)).not.toBe("-0");
      }),
    );
  });

  test("as many decimals as asked for, never fewer than are needed", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 4 }), (each, decimals) => {
        const least = formatPoints(each).split(",")[1]?.length ?? 0;
        const shown = formatPoints(each, decimals).split(",")[1]?.length ?? 0;
        expect(shown).toBe(Math.max(least, decimals));
      }),
    );
  });

  test.each([
    ["12.5", "12,5"],
    ["-0.25", "-0,25"],
    ["01.50", "1,5"],
    ["0", "0"],
  ])("%s prints as %s", (text, shown) => {
    expect(formatPoints(parsePoints(text) as Points)).toBe(shown);
  });

  test.each(["", "1,5", "+1", " 1", "1.", ".5", "1e3", "1.2.3", "--1", "Infinity"])(
    "%p is no plain decimal",
    (text) => {
      expect(parsePoints(text)).toBeUndefined();
    },
  );
});

describe("arithmetic", () => {
  test("sums are exact in any order", () => {
    fc.assert(
      fc.property(fc.array(points, { maxLength: 400 }), (list) => {
        const whole = list.reduce((total, each) => total + each, 0);
        expect(sum(list)).toBe(whole);
        expect(sum([...list].reverse())).toBe(whole);
        expect(list.reduce(add, ZERO)).toBe(whole);
      }),
    );
  });

  test("what is taken away and given back is as before", () => {
    fc.assert(
      fc.property(points, points, (a, b) => {
        expect(add(subtract(a, b), b)).toBe(a);
        expect(Object.is(subtract(a, a), 0)).toBe(true);
      }),
    );
  });

  test("the share of a whole has two decimals; of nothing there is none", () => {
    const of = (value: number): Points => pointsOf(value) as Points;
    expect(percentOf(of(87.25), of(100))).toBe(87.25);
    expect(percentOf(of(1), of(3))).toBe(33.33);
    expect(percentOf(of(2), of(3))).toBe(66.67);
    expect(percentOf(of(1), ZERO)).toBeUndefined();
  });
});
