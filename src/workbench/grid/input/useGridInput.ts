/** Keys, clicks and the wheel in the grid: moving, editing a score, zooming. */
import { useEffect, type KeyboardEvent, type MouseEvent, type RefObject } from "react";
import type { Block, GridCell } from "../../sheet/frame";
import { blockOfRow, indexBlock, moved, placeKey, type Place } from "../geometry";
import type { GridProps } from "../Grid";
import { useEditing } from "./useEditing";

interface Input extends GridProps {
  readonly blocks: ReadonlyMap<number, Block>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly unit: number;
}

/** A character that a score may begin with starts typing over the cell. */
const STARTS_SCORE = /^[\d,.-]$/;

export function useGridInput(input: Input) {
  const { active, onActive } = input;
  const cell = (place: Place): GridCell | undefined => cellAt(input, place);
  const { edit, editor } = useEditing({ ...input, cell });
  useWheelZoom(input);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editor || event.altKey) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const next = nextPlace(input, cell(active), { key: event.key, ctrl });
    if (next) onActive(next);
    else if (event.key === "F2" || event.key === "Enter") edit();
    else if (!ctrl && STARTS_SCORE.test(event.key)) edit(event.key);
    else return;
    event.preventDefault();
  };
  return {
    handlers: { onKeyDown, onClick: clicks(onActive), onDoubleClick: () => edit() },
    editor,
  };
}

/** The cell that covers a place, where its block is there. */
function cellAt({ frame, blocks }: Input, place: Place): GridCell | undefined {
  const block = blocks.get(blockOfRow(frame.blocks, place.row));
  return block && indexBlock(block, frame).get(placeKey(place));
}

/** Where a key leads; Ctrl with PageUp and PageDown is the page's own. A merged cell is entered at its first place. */
function nextPlace(
  input: Input,
  here: GridCell | undefined,
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
): Place | undefined {
  if (ctrl && key.startsWith("Page")) return undefined;
  const { frame, active, scroller, unit } = input;
  const seen = (scroller.current?.clientHeight ?? 0) / unit;
  const page = Math.max(1, Math.floor(seen / Math.max(1, frame.heights[active.row] ?? 15)) - 2);
  const next = moved(frame, { ...here, ...active }, { key, ctrl, page });
  return next && (cellAt(input, next) ?? next);
}

const clicks =
  (onActive: (place: Place) => void) =>
  ({ target }: MouseEvent): void => {
    const cell = target instanceof Element ? target.closest("td[data-place]") : undefined;
    const [row, col] = cell?.getAttribute("data-place")?.split(",").map(Number) ?? [];
    if (row !== undefined && col !== undefined) onActive({ row, col });
    if (cell instanceof HTMLElement) cell.focus({ preventScroll: true });
  };

/** Ctrl and the wheel; the browser would zoom the page, so it must be stopped, which a passive listener cannot. */
function useWheelZoom({ scroller, onZoom }: Input): void {
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      onZoom(event.deltaY < 0 ? 1 : -1);
    };
    box.addEventListener("wheel", onWheel, { passive: false });
    return () => box.removeEventListener("wheel", onWheel);
  }, [scroller, onZoom]);
}
