/** Writing cut into steps, and steps put together to requests that Excel on the web takes: 5 MB, of which we use four. */

export interface Step {
  /** About how long the step is in a request; UTF-8, escaped as a text within a text. */
  readonly bytes: number;
  readonly run: () => void;
}

/** A request may be this long. */
export const MOST_BYTES = 4_000_000;
/** Contents are cut between rows to steps of about this length. */
const STEP_BYTES = 1_000_000;
/** Some calls and the paths to their objects, as measured on the appendices of the sample. */
const CALLS_BYTES = 3_000;

export const callsOnly = (run: () => void): readonly Step[] => [{ bytes: CALLS_BYTES, run }];

const encoder = new TextEncoder();

/** As it goes over the wire: the request is a text within a message that is a text again. */
export const bytesOf = (value: unknown): number =>
  encoder.encode(JSON.stringify(JSON.stringify(value))).length;

/** Rows in portions; a row that is longer than a step is a portion of its own. */
export function portionsOf<T>(
  rows: readonly T[],
  most = STEP_BYTES,
): { start: number; rows: T[]; bytes: number }[] {
  const portions: { start: number; rows: T[]; bytes: number }[] = [];
  rows.forEach((row, start) => {
    const bytes = bytesOf(row);
    const last = portions.at(-1);
    if (last && last.bytes + bytes <= most) {
      last.rows.push(row);
      last.bytes += bytes;
    } else portions.push({ start, rows: [row], bytes });
  });
  return portions;
}

/** Runs all steps; what is queued after the last full request is left for the caller's own sync. */
export async function runSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  onSync: () => void,
): Promise<void> {
  const count = fitting(steps);
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps.slice(0, count)) step.run();
  if (count === steps.length) return;
  await context.sync();
  onSync();
  await runSteps(context, steps.slice(count), onSync);
}

/** How many of the first steps fit into one request; one at least. */
function fitting(steps: readonly Step[]): number {
  let bytes = 0;
  const over = steps.findIndex((step, i) => (bytes += step.bytes) > MOST_BYTES && i > 0);
  return over === -1 ? steps.length : over;
}
