/** Tables of any length, and what shows whether the page keeps up with them. */
import path from "node:path";
import type { Workbench } from "./openWorkbench";

const SCRIPT = path.resolve(__dirname, "../../../../scripts/bench/scorecardBytes.js");

/** A workbook with one scorecard of so many rows; the header is row 3. */
export async function scorecardOf(rows: number): Promise<Uint8Array> {
  const { scorecardBytes } = (await import(SCRIPT)) as { scorecardBytes: (rows: number) => Uint8Array };
  return scorecardBytes(rows);
}

/** Runs inside the page from its beginning: notes every task that kept the page from answering for over 50 ms. */
export function startWatch(): void {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
}

/** Milliseconds of the longest such task; 0 when there was none. Needs `startWatch`. */
export const longestTask = ({ page }: Workbench): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: readonly number[] }).tasks));

/** Rows that are in the page now. */
export const rowsDrawn = ({ page }: Workbench): Promise<number> =>
  page.locator(".sheet tbody:not(.gap) tr").count();
