/** Several units side by side: what each lost, how they rank, where it hurts most. */
import type { Assessment } from "../../assess/assess";
import type { Outcome } from "../../diagnostic";
import { percentOf, type Points } from "../../scorecard/points";
import type { Item } from "../../scorecard/scorecard";

/** One scorecard in one line. */
export interface UnitSummary {
  /** The name of the file, without its ending. */
  readonly file: string;
  readonly sheet: string;
  /** As the sheet or its settings say it; otherwise the file's name. */
  readonly unit: string;
  readonly max: Points;
  readonly obtained: Points;
  readonly lost: Points;
  readonly bonus: Points;
  /** Of the maximum, in percent to two decimals. */
  readonly percent: number | undefined;
  /** Leaves whose score is not known: they are in none of the sums. */
  readonly unknown: number;
  /** The items that lost most, most first. */
  readonly worst: readonly {
    readonly code: string | undefined;
    readonly title: string;
    readonly lost: Points;
  }[];
  readonly errors: number;
  readonly warnings: number;
}

export interface UnitReading {
  readonly file: string;
  readonly unit?: string;
  /** What a sheet was read as. */
  readonly reading: Outcome<Assessment | undefined> & { readonly sheet: string };
}

/** How many items a line names. */
const NAMED = 3;

/** A line for every sheet that is a scorecard, in the order given. */
export function summarize(readings: readonly UnitReading[]): UnitSummary[] {
  return readings.flatMap(({ file, unit, reading }) => {
    const { sheet, value, diagnostics } = reading;
    if (!value) return [];
    const { scorecard, deductions } = value;
    const { max, obtained, lost, unknown } = deductions.totals;
    const count = (severity: "error" | "warning"): number =>
      diagnostics.filter((each) => each.severity === severity).length;
    return [
      {
        file,
        sheet,
        unit: unit ?? file,
        max,
        obtained,
        lost,
        bonus: deductions.bonus,
        percent: percentOf(obtained, max),
        unknown,
        worst: worstOf(scorecard.items, deductions.lost),
        errors: count("error"),
        warnings: count("warning"),
      },
    ];
  });
}

function worstOf(items: readonly Item[], lost: readonly (Points | undefined)[]): UnitSummary["worst"] {
  const losers = items.filter(({ index, leaf }) => leaf && (lost[index] ?? 0) > 0);
  const sorted = losers.sort((a, b) => (lost[b.index] ?? 0) - (lost[a.index] ?? 0));
  return sorted.slice(0, NAMED).flatMap(({ code, title, index }) => {
    const points = lost[index];
    return points === undefined ? [] : [{ code, title, lost: points }];
  });
}

/**
 * Ranks from 1, by the share of the maximum that was obtained: units may be scored on different maxima. Equal shares have equal
 * ranks, and the next rank is left out. No rank without a score, or while a score is missing.
 */
export function ranksOf(units: readonly UnitSummary[]): (number | undefined)[] {
  const ranked = units.filter(hasRank);
  return units.map((own) =>
    hasRank(own) ? 1 + ranked.filter((each) => isBetter(each, own)).length : undefined,
  );
}

const hasRank = ({ max, unknown }: UnitSummary): boolean => max > 0 && unknown === 0;

/** Shares compared crosswise: whole numbers, so that equal shares are equal. */
const isBetter = (a: UnitSummary, b: UnitSummary): boolean => a.obtained * b.max > b.obtained * a.max;
