/** The bar between workbook and pane: dragged, or moved with the arrow keys. */
import type { KeyboardEvent, PointerEvent } from "react";
import { useWords } from "../i18n/words";

/** CSS pixels of the pane. */
export const [NARROWEST, WIDEST, USUAL] = [320, 900, 440];
const STEP = 24;

export const withinLimits = (width: number): number =>
  Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));

export interface DividerProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

export function Divider({ width, onWidth }: DividerProps) {
  const words = useWords();
  const onKeyDown = (event: KeyboardEvent): void => {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: WIDEST,
      End: NARROWEST,
    };
    const next = Object.hasOwn(widths, event.key) ? widths[event.key] : undefined;
    if (next === undefined) return;
    event.preventDefault();
    onWidth(withinLimits(next));
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const right = event.currentTarget.parentElement?.getBoundingClientRect().right ?? 0;
    onWidth(withinLimits(right - event.clientX));
  };
  return (
    <div
      className="divider"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.divider}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-controls="side"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
