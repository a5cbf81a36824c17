/** What a search found, and at which of the places one stands. */
import { useEffect, useState } from "react";
import type { Place } from "../grid/geometry";

export type Find = (sheet: string, text: string) => Promise<readonly Place[]>;

export interface Search {
  readonly sheet: string;
  /** A changed file is searched anew. */
  readonly revision: number;
  readonly find: Find;
  readonly onPlace: (place: Place) => void;
}

/** Somebody who types on is not answered for every letter. */
const PAUSE = 150;

export function useFind({ sheet, revision, find, onPlace }: Search, text: string) {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly places: readonly Place[] }>({
    key: "",
    places: [],
  });
  const [at, setAt] = useState(0);
  const key = `${sheet}|${String(revision)}|${text}`;
  useEffect(() => {
    if (text.trim() === "") return;
    const take = (places: readonly Place[]): void => {
      setAnswer({ key, places });
      setAt(0);
      if (places[0]) onPlace(places[0]);
    };
    // A search that was given up with other work found nothing.
    const timer = setTimeout(() => void find(sheet, text).then(take, () => take([])), PAUSE);
    return () => clearTimeout(timer);
  }, [key, sheet, text, find, onPlace]);
  const isKnown = answer.key === key && text.trim() !== "";
  const places = isKnown ? answer.places : [];
  const go = (by: number): void => {
    if (places.length === 0) return;
    const next = (at + by + places.length) % places.length;
    const place = places[next];
    setAt(next);
    if (place) onPlace(place);
  };
  return { isKnown, places, at, go };
}
