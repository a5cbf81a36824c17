/** What of the grid is in sight, told once for each picture that the browser draws. */
import { useCallback, useState, type UIEvent } from "react";

export interface Sight {
  readonly top: number;
  readonly bottom: number;
}

/** Pixels; told in steps, as finer ones would draw again for every pixel. */
const STEP = 240;
/** Before anything was scrolled: more than a screen is high. */
const FIRST: Sight = { top: 0, bottom: 2_400 };

function sightOf({ scrollTop, clientHeight }: HTMLElement): Sight {
  const top = Math.floor(scrollTop / STEP) * STEP;
  return { top, bottom: Math.ceil((scrollTop + Math.max(clientHeight, STEP)) / STEP) * STEP };
}

/** In points. `unit`: pixels of a point at the zoom in force. */
export function useSight(unit: number): readonly [Sight, (event: UIEvent<HTMLElement>) => void] {
  const [sight, setSight] = useState(FIRST);
  const onScroll = useCallback(({ currentTarget }: UIEvent<HTMLElement>) => {
    requestAnimationFrame(() => {
      const next = sightOf(currentTarget);
      setSight((now) => (now.top === next.top && now.bottom === next.bottom ? now : next));
    });
  }, []);
  return [{ top: sight.top / unit, bottom: sight.bottom / unit }, onScroll];
}
