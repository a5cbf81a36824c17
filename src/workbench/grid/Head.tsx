/** The row of column letters, and the widths of all columns. */
import { columnLetters } from "../../core";
import { useWords } from "../i18n/words";
import type { SheetFrame } from "../sheet/frame";
import { HEAD_HEIGHT, HEAD_WIDTH, type Place } from "./geometry";
import { points } from "./lookCss";

interface HeadProps {
  readonly frame: SheetFrame;
  readonly across: readonly number[];
  readonly active: Place;
}

export function Head({ frame, across, active }: HeadProps) {
  const words = useWords();
  const columns = frame.widths.flatMap((width, col) => (width === 0 ? [] : [col]));
  return (
    <>
      <colgroup>
        <col style={{ width: points(HEAD_WIDTH) }} />
        {columns.map((col) => (
          <col key={col} style={{ width: points(frame.widths[col] ?? 0) }} />
        ))}
      </colgroup>
      <thead>
        <tr role="row" aria-rowindex={1} style={{ height: points(HEAD_HEIGHT) }}>
          <td className="corner" aria-label={words.grid} />
          {columns.map((col) => (
            <th
              key={col}
              role="columnheader"
              scope="col"
              aria-colindex={col + 1}
              className={col === active.col ? "colHead on" : "colHead"}
              style={
                col < frame.frozen.cols
                  ? { left: points(HEAD_WIDTH + (across[col] ?? 0)), zIndex: 7 }
                  : undefined
              }
            >
              {columnLetters(col)}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
