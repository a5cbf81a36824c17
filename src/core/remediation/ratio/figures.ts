/** Figures as people write them: counts with thousands marks, percentages with a decimal comma or dot. */

/** More than any count of files; keeps every product below an exact integer. */
const LARGEST = 1e9;

/** "1245", "1.245", "1,245": a whole count. Undefined for a decimal ("15,2") and for what is beyond a billion. */
export function parseCount(text: string): number | undefined {
  if (!/^\d+$|^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return undefined;
  const count = Number(text.replace(/[.,]/g, ""));
  return count <= LARGEST ? count : undefined;
}

/** "86.58", "77,27", "0.094": a percentage. */
export function parsePercent(text: string): number | undefined {
  if (!/^\d{1,4}(?:[.,]\d{1,6})?$/.test(text)) return undefined;
  return Number(text.replace(",", "."));
}

/** Percent of a share, to 2 decimals, half up, by whole numbers. */
export const shareOf = (done: number, total: number): number =>
  Math.floor((done * 20_000 + total) / (2 * total)) / 100;

/** Whether a stated percentage is the share, rounded or cut to as many decimals as it states. */
export function states(stated: number, done: number, total: number): boolean {
  const decimals = String(stated).split(".")[1]?.length ?? 0;
  const unit = 10 ** -Math.min(decimals, 2);
  return Math.abs((done / total) * 100 - stated) < unit && Math.abs(shareOf(done, total) - stated) < unit;
}

/** How many of the total make so many percent; with `strict`, more than so many percent. */
export function countFor(percent: number, total: number, strict = false): number {
  const hundredths = Math.round(percent * 100) * total;
  return strict ? Math.floor(hundredths / 10_000) + 1 : Math.ceil(hundredths / 10_000);
}
