/** Editing one score: which cell, what stands in the field, and what becomes of it. */
import { useState, type RefObject } from "react";
import type { GridCell } from "../../sheet/frame";
import type { EditorProps } from "./Editor";
import { moved, placeKey, type Place } from "../geometry";
import type { GridProps } from "../Grid";

interface Editing {
  readonly cell: GridCell;
  readonly start: string;
}

interface Around extends Pick<GridProps, "frame" | "active" | "onActive" | "onEnter"> {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly cell: (place: Place) => GridCell | undefined;
}

/** Where a place is drawn, if it is. */
const drawnAt = (scroller: Around["scroller"], place: Place): HTMLElement | null =>
  scroller.current?.querySelector<HTMLElement>(`td[data-place="${placeKey(place)}"]`) ?? null;

export function useEditing({ frame, active, onActive, onEnter, scroller, cell }: Around) {
  const [edited, setEdited] = useState<(Editing & { readonly style: EditorProps["style"] }) | undefined>();
  /** With a start it replaces what stands there; what is no score is refused with a reason. */
  const edit = (start?: string): void => {
    const here = cell(active);
    if (here?.editable !== undefined)
      setEdited({ cell: here, start: start ?? here.editable, style: styleOver(scroller, here) });
    else if (start === undefined) onEnter(active, here?.text ?? "");
  };
  const leave = (): void => {
    setEdited(undefined);
    drawnAt(scroller, active)?.focus({ preventScroll: true });
  };
  const keep: EditorProps["onKeep"] = (text, by) => {
    const place = edited?.cell ?? active;
    if (by === "blur") setEdited(undefined);
    else leave();
    if (text !== edited?.cell.editable) onEnter(place, text);
    const key = by === "Tab" ? "ArrowRight" : "ArrowDown";
    const next = by === "blur" ? undefined : moved(frame, place, { key, ctrl: false, page: 1 });
    if (next) onActive(next);
  };
  const editor = edited && { ...edited, onKeep: keep, onLeave: leave };
  return { edit, editor };
}

/** The field lies where its cell is drawn. */
function styleOver(scroller: Around["scroller"], at: Place): EditorProps["style"] {
  const box = scroller.current;
  const cell = drawnAt(scroller, at);
  if (!box || !cell) return {};
  const [outer, inner] = [box.getBoundingClientRect(), cell.getBoundingClientRect()];
  return {
    top: inner.top - outer.top + box.scrollTop,
    left: inner.left - outer.left + box.scrollLeft,
    width: Math.max(inner.width, 60),
    height: Math.max(inner.height, 24),
  };
}
