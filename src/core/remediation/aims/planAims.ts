/**
 * What every item is to reach. An item aims at what a person says, else at its maximum. When a total is asked for, what
 * persons say is counted first; then items are raised to their maximum, the one that gains most first (of equals the one
 * higher on the sheet), until the total is reached; the others keep what they have. An item is raised wholly or not at all:
 * criteria are won or lost as a whole, and half an aim is no instruction.
 */
import type { Diagnostic, Outcome } from "../../diagnostic";
import type { CellRef } from "../../grid/grid";
import { add, subtract, sum, ZERO, type Points } from "../../scorecard/points";
import type { Forecast } from "../remediation";
import { saidAim } from "./saidAim";

/** An item that can gain. */
export interface Gainer {
  readonly obtained: Points;
  readonly max: Points;
  /** A person's words on what to reach. */
  readonly target?: string | undefined;
  /** The cell that says them, else the item's. */
  readonly at: CellRef;
}

export interface Aim {
  readonly aim: Points;
  readonly gain: Points;
  /** Whether the item stands back while others reach the total that was asked for. */
  readonly keeps: boolean;
}

export interface AimPlan {
  readonly aims: readonly Aim[];
  readonly forecast: Forecast;
}

/** What the whole index has and can have, and the total that is asked for. */
export interface Whole {
  readonly obtained: Points;
  readonly max: Points;
  readonly wanted?: Points | undefined;
}

interface SaidAims {
  readonly said: readonly (Points | undefined)[];
  readonly diagnostics: readonly Diagnostic[];
}

function saidAims(gainers: readonly Gainer[]): SaidAims {
  const diagnostics: Diagnostic[] = [];
  const said = gainers.map(({ obtained, max, target, at }) => {
    const asked = target === undefined ? undefined : saidAim(target, obtained);
    if (asked === undefined || (asked >= obtained && asked <= max)) return asked;
    const used = asked > max ? max : obtained;
    diagnostics.push({
      code: "target-out-of-range",
      severity: "warning",
      at,
      facts: { asked, obtained, max, used },
    });
    return used;
  });
  return { said, diagnostics };
}

/** Which items are raised to reach so many more points: the largest gains first. */
function raisedFor(gainers: readonly Gainer[], said: SaidAims["said"], more: Points): ReadonlySet<number> {
  const gains = gainers.flatMap(({ obtained, max }, i) =>
    said[i] === undefined ? [{ i, gain: subtract(max, obtained) }] : [],
  );
  gains.sort((a, b) => b.gain - a.gain || a.i - b.i);
  const raised = new Set<number>();
  let reached = ZERO;
  for (const { i, gain } of gains) {
    if (reached >= more) break;
    raised.add(i);
    reached = add(reached, gain);
  }
  return raised;
}

function wantedDiagnostic({ obtained, wanted }: Whole, aim: Points): Diagnostic[] {
  if (wanted === undefined) return [];
  if (wanted <= obtained)
    return [{ code: "wanted-already-reached", severity: "note", facts: { wanted, obtained } }];
  return aim < wanted
    ? [{ code: "wanted-not-reached", severity: "warning", facts: { wanted, reachable: aim } }]
    : [];
}

/** Aims in the order of the items, and what the whole index comes to. */
export function planAims(gainers: readonly Gainer[], whole: Whole): Outcome<AimPlan> {
  const { obtained, max, wanted } = whole;
  const { said, diagnostics } = saidAims(gainers);
  const fixed = sum(gainers.flatMap((each, i) => saidGain(each, said[i])));
  const isRaising = wanted !== undefined && wanted > obtained;
  const raised = isRaising ? raisedFor(gainers, said, subtract(wanted, add(obtained, fixed))) : undefined;
  const aims = gainers.map((each, i): Aim => {
    const keeps = said[i] === undefined && raised?.has(i) === false;
    const aim = said[i] ?? (keeps ? each.obtained : each.max);
    return { aim, gain: subtract(aim, each.obtained), keeps };
  });
  const aim = add(obtained, sum(aims.map(({ gain }) => gain)));
  const asked = wanted === undefined ? {} : { wanted };
  const forecast = { obtained, aim, max, ...asked, reached: wanted === undefined || aim >= wanted };
  return { value: { aims, forecast }, diagnostics: [...diagnostics, ...wantedDiagnostic(whole, aim)] };
}

const saidGain = ({ obtained }: Gainer, said: Points | undefined): Points[] =>
  said === undefined ? [] : [subtract(said, obtained)];
