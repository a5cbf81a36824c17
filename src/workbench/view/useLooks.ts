/** What a person chooses about the page itself: zoom, colours, the width of the pane, what is open. For this visit only. */
import { useCallback, useReducer } from "react";
import { USUAL } from "../opened/Divider";

export interface Looks {
  readonly zoom: number;
  readonly isDark: boolean;
  readonly paneWidth: number;
  /** On a narrow screen the pane lies over the workbook. */
  readonly isPaneOpen: boolean;
  readonly isFinding: boolean;
  readonly dialog: "shortcuts" | "leave" | "print" | undefined;
}

const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];
const WHOLE = STEPS.indexOf(1);

/** Steps up or down; 0 is back to 100 %. */
export function zoomed(zoom: number, steps: number): number {
  const at = steps === 0 ? WHOLE : Math.max(0, STEPS.indexOf(zoom)) + steps;
  return STEPS[Math.min(STEPS.length - 1, Math.max(0, at))] ?? 1;
}

const openingLooks = (isDark: boolean): Looks => ({
  zoom: 1,
  isDark,
  paneWidth: USUAL,
  isPaneOpen: true,
  isFinding: false,
  dialog: undefined,
});

type Change = Partial<Looks> | ((looks: Looks) => Partial<Looks>);

const changed = (looks: Looks, change: Change): Looks => ({
  ...looks,
  ...(typeof change === "function" ? change(looks) : change),
});

export function useLooks(isDark: boolean) {
  const [looks, change] = useReducer(changed, isDark, openingLooks);
  const onZoom = useCallback((steps: number) => change(({ zoom }) => ({ zoom: zoomed(zoom, steps) })), []);
  return { looks, change, onZoom };
}
