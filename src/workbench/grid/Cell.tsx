/** One cell of the grid. */
import { memo, type CSSProperties } from "react";
import { a1 } from "../../core";
import { useWords } from "../i18n/words";
import type { GridCell, SheetFrame } from "../sheet/frame";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./geometry";
import { points } from "./lookCss";

export interface CellProps {
  readonly cell: GridCell;
  readonly frame: SheetFrame;
  /** Sums of widths and heights, see geometry. */
  readonly across: readonly number[];
  readonly down: readonly number[];
  readonly isActive: boolean;
}

/** Frozen cells stay where they are; those frozen both ways lie on top. */
function sticky({ cell, frame, across, down }: CellProps): CSSProperties {
  const isRow = cell.row < frame.frozen.rows;
  const isCol = cell.col < frame.frozen.cols;
  if (!isRow && !isCol) return {};
  return {
    position: "sticky",
    zIndex: isRow && isCol ? 4 : isRow ? 3 : 2,
    ...(isRow ? { top: points(HEAD_HEIGHT + (down[cell.row] ?? 0)) } : {}),
    ...(isCol ? { left: points(HEAD_WIDTH + (across[cell.col] ?? 0)) } : {}),
  };
}

/** How high the cell is: hidden rows between have no height, so the sum over all is that of the visible ones. */
function heightOf({ cell, frame, down }: CellProps): number {
  let seen = cell.rowSpan ?? 1;
  let row = cell.row;
  while (seen > 0 && row < frame.heights.length) {
    if (frame.heights[row] !== 0) seen -= 1;
    row += 1;
  }
  return (down[row] ?? 0) - (down[cell.row] ?? 0);
}

const classOf = ({ cell }: CellProps): string =>
  [
    `k${String(cell.look)}`,
    cell.kind,
    cell.lit ? `lit-${cell.lit}` : "",
    cell.mark ?? "",
    cell.stale ? "stale" : "",
    cell.editable === undefined ? "" : "score",
    cell.cut ? `cut-${cell.cut}` : "",
    cell.spill === undefined ? "" : "spill",
  ]
    .filter((name) => name !== "")
    .join(" ");

function PlainCell(props: CellProps) {
  const { cell, isActive } = props;
  const words = useWords();
  const note = cell.stale
    ? words.stale
    : cell.mark === "typed"
      ? words.typedHere
      : cell.mark
        ? words.changedHere
        : undefined;
  const text = cell.stale ? "…" : cell.text;
  return (
    <td
      role="gridcell"
      aria-colindex={cell.col + 1}
      aria-selected={isActive}
      aria-readonly={cell.editable === undefined}
      aria-label={
        note === undefined
          ? undefined
          : `${a1(cell.row, cell.col)}: ${cell.stale ? "" : `${cell.text}. `}${note}`
      }
      title={note}
      rowSpan={cell.rowSpan}
      colSpan={cell.colSpan}
      tabIndex={isActive ? 0 : -1}
      data-place={`${String(cell.row)},${String(cell.col)}`}
      className={classOf(props)}
      style={sticky(props)}
    >
      <div
        style={{
          height: points(heightOf(props)),
          ...(cell.spill === undefined ? {} : { "--spill": points(cell.spill) }),
        }}
      >
        {text === "" ? null : <span>{text}</span>}
      </div>
    </td>
  );
}

export const Cell = memo(PlainCell);
