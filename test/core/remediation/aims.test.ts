/** What targets' texts ask for, and which items are raised to reach a total. */
import fc from "fast-check";
import { planAims, type Gainer } from "../../../src/core/remediation/aims/planAims";
import { saidAim } from "../../../src/core/remediation/aims/saidAim";
import { parsePoints, pointsOf, type Points } from "../../../src/core/scorecard/points";

const points = (text: string): Points => {
  const found = parsePoints(text);
  if (found === undefined) throw new Error(`no points: ${text}`);
  return found;
};

describe("points that a target's text asks for", () => {
  test.each([
    ["2", "2"],
    ["1,5", "1.5"],
    ["1.50", "1.5"],
    ["2 điểm", "2"],
    ["Đạt 1,5 điểm", "1.5"],
    ["đạt tối đa 2 điểm", "2"],
    ["2/2 điểm", "2"],
    ["từ 1 điểm lên 1,75 điểm", "1.75"],
    ["tăng thêm 0,25 điểm", "0.75"],
    ["Không bị trừ 0,5 điểm, đạt 1 điểm", "1"],
    ["100% hồ sơ đúng hạn, đạt 2 điểm", "2"],
  ])("%s -> %s", (text, expected) => {
    expect(saidAim(text, points("0.5"))).toBe(points(expected));
  });
  test.each([
    ["Đạt tối đa"],
    ["100% hồ sơ được số hóa"],
    ["Ít nhất 02 cuộc đối thoại"],
    ["Không bị trừ 0,5 điểm"],
    ["1 điểm hoặc 2 điểm"],
    [""],
  ])("none in %j", (text) => {
    expect(saidAim(text, points("0.5"))).toBeUndefined();
  });
});

const gainer = (obtained: string, max: string, target?: string): Gainer => ({
  obtained: points(obtained),
  max: points(max),
  ...(target === undefined ? {} : { target }),
  at: { sheet: "Bảng", row: 1, col: 1 },
});
const WHOLE = { obtained: points("87.25"), max: points("100") };
const ITEMS = [gainer("0.8", "1"), gainer("1", "2"), gainer("0", "2"), gainer("1", "2"), gainer("0.5", "1")];

const aimsFor = (items: readonly Gainer[], wanted?: string) =>
  planAims(items, { ...WHOLE, ...(wanted === undefined ? {} : { wanted: points(wanted) }) });
const raised = (items: readonly Gainer[], wanted: string): number[] =>
  aimsFor(items, wanted).value.aims.flatMap(({ gain }, i) => (gain > 0 ? [i] : []));

describe("aims", () => {
  test("are the maxima when no total is asked for", () => {
    const { value, diagnostics } = aimsFor(ITEMS);
    expect(value.aims.map(({ aim, keeps }) => [aim, keeps])).toEqual(ITEMS.map(({ max }) => [max, false]));
    expect(value.forecast).toEqual({ ...WHOLE, aim: points("91.95"), reached: true });
    expect(diagnostics).toEqual([]);
  });
  test("the largest gains come first, of equals the higher on the sheet, until the total is reached", () => {
    expect(raised(ITEMS, "88")).toEqual([2]);
    expect(raised(ITEMS, "89.25")).toEqual([2]);
    expect(raised(ITEMS, "89.26")).toEqual([1, 2]);
    expect(raised(ITEMS, "90.5")).toEqual([1, 2, 3]);
    expect(raised(ITEMS, "91.5")).toEqual([1, 2, 3, 4]);
  });
  test("an item is raised to its maximum or keeps what it has", () => {
    const { value } = aimsFor(ITEMS, "88");
    expect(value.aims[2]).toEqual({ aim: points("2"), gain: points("2"), keeps: false });
    expect(value.aims[0]).toEqual({ aim: points("0.8"), gain: points("0"), keeps: true });
    expect(value.forecast).toEqual({ ...WHOLE, aim: points("89.25"), wanted: points("88"), reached: true });
  });
  test("what persons say is counted first and stands", () => {
    const items = [gainer("0.8", "1", "1 điểm"), gainer("0", "2", "1,5"), gainer("0", "2")];
    expect(aimsFor(items, "88.9").value.aims.map(({ gain }) => gain)).toEqual(
      ["0.2", "1.5", "0"].map(points),
    );
    expect(aimsFor(items, "89").value.aims.map(({ gain }) => gain)).toEqual(["0.2", "1.5", "2"].map(points));
  });
  test("a target out of range is told and cut to it", () => {
    const { value, diagnostics } = aimsFor([gainer("1", "2", "3 điểm"), gainer("1", "2", "0,5")]);
    expect(value.aims.map(({ aim }) => aim)).toEqual(["2", "1"].map(points));
    expect(diagnostics.map(({ code, facts }) => ({ code, facts }))).toEqual([
      {
        code: "target-out-of-range",
        facts: { asked: points("3"), obtained: points("1"), max: points("2"), used: points("2") },
      },
      {
        code: "target-out-of-range",
        facts: { asked: points("0.5"), obtained: points("1"), max: points("2"), used: points("1") },
      },
    ]);
  });
  test("a total out of reach raises everything and is told", () => {
    const { value, diagnostics } = aimsFor(ITEMS, "95");
    expect(value.forecast).toMatchObject({ aim: points("91.95"), reached: false });
    expect(diagnostics).toEqual([
      {
        code: "wanted-not-reached",
        severity: "warning",
        facts: { wanted: points("95"), reachable: points("91.95") },
      },
    ]);
  });
  test("a total that is reached already changes nothing and is told", () => {
    const { value, diagnostics } = aimsFor(ITEMS, "80");
    expect(value.aims.every(({ keeps }) => !keeps)).toBe(true);
    expect(diagnostics.map(({ code }) => code)).toEqual(["wanted-already-reached"]);
  });
});

test("aims lie between what is had and the maximum, and the total is reached whenever it can be", () => {
  const units = fc.integer({ min: 0, max: 400 });
  const score = (hundredths: number): Points => pointsOf(hundredths / 100) ?? points("0");
  const item = fc.tuple(units, units).map(([a, b]) => ({
    ...gainer("0", "0"),
    obtained: score(Math.min(a, b)),
    max: score(Math.max(a, b)),
  }));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), units, (items, more) => {
      const wanted = pointsOf(87.25 + more / 100);
      const { aims, forecast } = planAims(items, { ...WHOLE, wanted }).value;
      const possible = items.reduce((total, { obtained, max }) => total + max - obtained, 0);
      for (const [i, { aim }] of aims.entries()) {
        expect(aim).toBeGreaterThanOrEqual(items[i]?.obtained ?? 0);
        expect(aim).toBeLessThanOrEqual(items[i]?.max ?? 0);
      }
      expect(forecast.reached).toBe(WHOLE.obtained + possible >= (wanted ?? 0));
    }),
  );
});
