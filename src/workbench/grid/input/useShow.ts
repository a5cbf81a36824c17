/** Keeps the active cell in sight, and in focus as long as the focus is within the grid. */
import { useLayoutEffect, type RefObject } from "react";
import type { SheetFrame } from "../../sheet/frame";
import { HEAD_HEIGHT, HEAD_WIDTH, scrollTo, type Place } from "../geometry";

interface Shown {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly frame: SheetFrame;
  readonly across: readonly number[];
  readonly down: readonly number[];
  readonly active: Place;
  readonly unit: number;
  /** The cell is drawn. */
  readonly ready: boolean;
}

export function useShow({ scroller, frame, across, down, active, unit, ready }: Shown): void {
  const { row, col } = active;
  const { frozen } = frame;
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const span = (sums: readonly number[], at: number): [number, number] => [
      sums[at] ?? 0,
      sums[at + 1] ?? 0,
    ];
    const room = (size: number, head: number, fixed: number) => ({ size: size / unit - head, fixed });
    const tall = room(box.clientHeight, HEAD_HEIGHT, down[frozen.rows] ?? 0);
    const wide = room(box.clientWidth, HEAD_WIDTH, across[frozen.cols] ?? 0);
    const top = scrollTo(span(down, row), box.scrollTop / unit, tall) * unit;
    const left = scrollTo(span(across, col), box.scrollLeft / unit, wide) * unit;
    // A place without layout (tests) cannot scroll.
    if (
      typeof box.scrollTo === "function" &&
      Math.abs(top - box.scrollTop) + Math.abs(left - box.scrollLeft) > 1
    )
      box.scrollTo(left, top);
  }, [scroller, across, down, frozen, row, col, unit]);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!ready || !box?.contains(document.activeElement)) return;
    if (document.activeElement instanceof HTMLInputElement) return;
    box
      .querySelector<HTMLElement>(`td[data-place="${String(row)},${String(col)}"]`)
      ?.focus({ preventScroll: true });
  }, [scroller, row, col, ready]);
}
