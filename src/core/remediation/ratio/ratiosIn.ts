/**
 * Counts and rates that a comment gives. A count goes with the nearest percentage near it in its sentence that is not one asked for;
 * what is asked for goes with the rates of the same sentence, else with the only rate of the comment. The percentage of counts
 * is computed anew: a stated one is kept beside it, right or wrong.
 */
import type { Ratio } from "../remediation";
import { countsIn, type Counts } from "./counts";
import { countFor, shareOf } from "./figures";
import { flatText, sentencesOf, type FlatText, type Sentence } from "./flatText";
import { percentsIn, type Percent } from "./percents";

interface Reading {
  readonly ratios: Ratio[];
  readonly required: Percent | undefined;
}

const isRequired = ({ kind }: Percent): boolean => kind === "missed" || kind === "asked";

/** With how many more reach what is required; without when it is reached or there are no counts. */
export function withRequired(ratio: Ratio, required: number, strict = false): Ratio {
  const { done, total } = ratio;
  const missing = done === undefined || total === undefined ? 0 : countFor(required, total, strict) - done;
  return { ...ratio, required, ...(missing > 0 ? { missing } : {}) };
}

const distance = (counts: Counts, { start, end }: Percent): number =>
  Math.max(start - counts.end, counts.start - end);

/** Farther away than this a percentage speaks of something else. */
const FARTHEST = 60;

/** The percentage that goes with each count: of all pairs the nearest first, none twice. */
function pairUp(counts: readonly Counts[], percents: readonly Percent[]): ReadonlyMap<Counts, Percent> {
  const pairs = counts.flatMap((count) =>
    percents
      .map((percent) => ({ count, percent, far: distance(count, percent) }))
      .filter(({ far }) => far <= FARTHEST),
  );
  const [found, taken] = [new Map<Counts, Percent>(), new Set<Percent>()];
  for (const { count, percent } of pairs.sort((a, b) => a.far - b.far)) {
    if (found.has(count) || taken.has(percent)) continue;
    found.set(count, percent);
    taken.add(percent);
  }
  return found;
}

function ofCounts(counts: Counts, stated: Percent | undefined, quote: Quote): Ratio {
  const { done, total, unit, start, end } = counts;
  return {
    done,
    total,
    actual: shareOf(done, total),
    ...(stated ? { stated: stated.value } : {}),
    ...(unit ? { unit: quote(unit[0], unit[1]) } : {}),
    text: quote(start, end),
  };
}

type Quote = (start: number, end: number) => string;

function readSentence({ flat, start }: Sentence, { text }: FlatText): Reading {
  const quote: Quote = (from, to) => text.slice(start + from, start + to).trim();
  const percents = percentsIn(flat);
  const counts = countsIn(flat);
  const required = percents.find(isRequired);
  const others = percents.filter((each) => !isRequired(each));
  const stated = pairUp(counts, others);
  const taken = new Set(stated.values());
  const counted = counts.map((each) => ofCounts(each, stated.get(each), quote));
  const rates = others
    .filter((each) => !taken.has(each) && each.value <= 100 && (each.kind === "reached" || required))
    .map(({ value, start: from, end }): Ratio => ({ actual: value, stated: value, text: quote(from, end) }));
  const ratios = [...counted, ...rates];
  return {
    ratios: required ? ratios.map((each) => withRequired(each, required.value)) : ratios,
    required,
  };
}

export interface CommentFigures {
  readonly ratios: readonly Ratio[];
  /** Percent that the comment asks for, whether or not it says how much was reached. */
  readonly required?: number;
}

/** Everything that a comment says in figures of rates. */
export function figuresIn(comment: string): CommentFigures {
  if (!/\d/.test(comment)) return { ratios: [] };
  const text = flatText(comment);
  const readings = sentencesOf(text.flat).map((sentence) => readSentence(sentence, text));
  const ratios = readings.flatMap((each) => each.ratios);
  const asked = readings.flatMap(({ required }) => required ?? []);
  const [only, another] = asked;
  const [ratio] = ratios;
  const apart = ratio?.required === undefined && only?.kind === "asked" && !another && ratios.length === 1;
  return {
    ratios: ratio && apart ? [withRequired(ratio, only.value)] : ratios,
    ...(only && !another ? { required: only.value } : {}),
  };
}

/** The counts and rates of a comment, in order. Total; a comment without figures gives none. */
export const ratiosIn = (comment: string): readonly Ratio[] => figuresIn(comment).ratios;
