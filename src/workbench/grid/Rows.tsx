/** A block of rows. Drawn again only when its cells, the measures or the active cell within it change. */
import { memo } from "react";
import type { Block, SheetFrame } from "../sheet/frame";
import { Cell } from "./Cell";
import { HEAD_HEIGHT, type Place } from "./geometry";
import { points } from "./lookCss";

export interface RowsProps {
  readonly frame: SheetFrame;
  readonly from: number;
  readonly to: number;
  /** Undefined while it is on its way: then the rows are there, and empty. */
  readonly block: Block | undefined;
  readonly across: readonly number[];
  readonly down: readonly number[];
  /** Only where the active cell is one of this block. */
  readonly active: Place | undefined;
}

function PlainRows({ frame, from, to, block, across, down, active }: RowsProps) {
  const rows = block ?? empty(frame, from, to);
  return (
    <tbody>
      {rows.map(({ row, cells }) => (
        <tr key={row} role="row" aria-rowindex={row + 2} style={{ height: points(frame.heights[row] ?? 0) }}>
          <th
            role="rowheader"
            scope="row"
            className="rowHead"
            style={
              row < frame.frozen.rows
                ? { position: "sticky", top: points(HEAD_HEIGHT + (down[row] ?? 0)), zIndex: 5 }
                : undefined
            }
          >
            {row + 1}
          </th>
          {cells.map((cell) => (
            <Cell
              key={cell.col}
              cell={cell}
              frame={frame}
              across={across}
              down={down}
              isActive={active?.row === cell.row && active.col === cell.col}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function empty({ heights }: SheetFrame, from: number, to: number): Block {
  const rows: Block[number][] = [];
  for (let row = from; row < to; row += 1) if (heights[row] !== 0) rows.push({ row, cells: [] });
  return rows;
}

export const Rows = memo(PlainRows);
