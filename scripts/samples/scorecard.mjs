// The invented scorecard as exact numbers: points are whole counts of 1/10 000 point, as in the product.
import { readFileSync } from "node:fs";

const UNIT = 10_000;
const data = JSON.parse(readFileSync(new URL("./scorecard.json", import.meta.url), "utf8"));

/** "0.43" -> 4300. At most four decimals, no sign. */
export function parsePoints(text) {
  const match = /^(\d+)(?:\.(\d{1,4}))?$/.exec(text);
  if (!match) throw new Error(`not a number of points: ${text}`);
  return Number(match[1]) * UNIT + Number((match[2] ?? "").padEnd(4, "0"));
}

/** 4300 -> 0.43: the double that a spreadsheet program would store for the typed text. */
export function pointsToNumber(points) {
  return Number(`${Math.trunc(points / UNIT)}.${String(points % UNIT).padStart(4, "0")}`);
}

/** 4300 -> "0,43": without superfluous zeros, or with `decimals` of them. */
export function formatPoints(points, { mark = ",", decimals = 0 } = {}) {
  const fraction = String(points % UNIT)
    .padStart(4, "0")
    .replace(/0+$/, "")
    .padEnd(decimals, "0");
  return `${Math.trunc(points / UNIT)}${fraction && mark}${fraction}`;
}

function sum(items) {
  const total = (key) => items.reduce((points, item) => points + item[key], 0);
  return { max: total("max"), self: total("self"), appraised: total("appraised") };
}

/** A row that is scored itself. Scores that the data leaves out are equal to the maximum. */
function scored(entry) {
  const max = parsePoints(entry.max);
  const points = (text) => (text === undefined ? max : parsePoints(text));
  return { ...entry, max, self: points(entry.self), appraised: points(entry.appraised), parts: [] };
}

function criterion(entry) {
  if (!entry.parts) return scored(entry);
  const parts = entry.parts.map(scored);
  return { ...entry, ...sum(parts), parts };
}

function field(entry) {
  const criteria = entry.criteria.map(criterion);
  return { ...entry, ...sum(criteria), criteria };
}

function assertEqual(name, actual, expected) {
  if (actual !== expected) throw new Error(`sample scorecard: ${name} is ${actual}, expected ${expected}`);
}

/** The totals that the samples promise; a slip in the data stops the generator. */
function assertTotals(scorecard) {
  const { expected } = data;
  const leaves = leavesOf(scorecard);
  const losses = leaves.filter((leaf) => leaf.appraised < leaf.max);
  const below = leaves.filter((leaf) => leaf.appraised === leaf.max);
  assertEqual("max", scorecard.max, parsePoints(expected.max));
  assertEqual("self", scorecard.self, parsePoints(expected.self));
  assertEqual("appraised", scorecard.appraised, parsePoints(expected.appraised));
  assertEqual("lost", scorecard.max - scorecard.appraised, parsePoints(expected.lost));
  assertEqual("final", scorecard.final, parsePoints(expected.final));
  assertEqual("losses", losses.length, expected.lossCount);
  assertEqual(
    "self below maximum",
    sum(below).max - sum(below).self,
    parsePoints(expected.selfBelowAtMaximum),
  );
}

/** The rows that are scored themselves, in the order of the sheet. */
export function leavesOf(scorecard) {
  return scorecard.fields.flatMap((each) =>
    each.criteria.flatMap((entry) => (entry.parts.length ? entry.parts : [entry])),
  );
}

/** { commune, year, fields > criteria > parts, max, self, appraised, bonus, final }: checked against the promised totals. */
export function readScorecard() {
  const fields = data.fields.map(field);
  const bonus = parsePoints(data.bonus);
  const totals = sum(fields);
  const scorecard = { ...data, ...totals, fields, bonus, final: totals.appraised + bonus };
  assertTotals(scorecard);
  return scorecard;
}

/** All rows in the order of the sheet: { item, level: "field" | "criterion" | "scored", children, fieldNumber }. */
export function itemsOf(scorecard) {
  return scorecard.fields.flatMap((each, i) => {
    const entry = (item, level, children) => ({ item, level, children, fieldNumber: i + 1 });
    const below = each.criteria.flatMap((item) => [
      entry(item, item.parts.length ? "criterion" : "scored", item.parts),
      ...item.parts.map((part) => entry(part, "scored", [])),
    ]);
    return [entry(each, "field", each.criteria), ...below];
  });
}
