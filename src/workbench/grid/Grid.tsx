/** A sheet as a table: as people know it, readable by a screen reader, moved through with the keyboard. */
import { useEffect, useMemo, useRef, type CSSProperties } from "react";
import { useWords } from "../i18n/words";
import type { Block, GridCell, SheetFrame } from "../sheet/frame";
import { Editor } from "./input/Editor";
import { HEAD_WIDTH, blockOfRow, drawnBlocks, indexBlock, offsets, placeKey, type Place } from "./geometry";
import { Head } from "./Head";
import { lookCss } from "./lookCss";
import { Rows } from "./Rows";
import { useBlocks, type AskBlock } from "./input/useBlocks";
import { useGridInput } from "./input/useGridInput";
import { useSight } from "./input/useScroll";
import { useShow } from "./input/useShow";

export interface GridProps {
  readonly frame: SheetFrame;
  readonly ask: AskBlock;
  readonly active: Place;
  readonly onActive: (place: Place) => void;
  /** 1 is 100 %. */
  readonly zoom: number;
  readonly onZoom: (steps: number) => void;
  readonly onEnter: (place: Place, text: string) => void;
  /** The cell that is active now; undefined while it is on its way. */
  readonly onCell: (cell: GridCell | undefined) => void;
}

/** CSS pixels of a point. */
export const PIXELS = 96 / 72;

export function Grid(props: GridProps) {
  const { frame, ask, active, zoom } = props;
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const unit = PIXELS * zoom;
  const across = useMemo(() => offsets(frame.widths), [frame]);
  const down = useMemo(() => offsets(frame.heights), [frame]);
  const [sight, onScroll] = useSight(unit);
  const activeBlock = blockOfRow(frame.blocks, active.row);
  const { top, bottom } = sight;
  const wanted = useMemo(
    () => drawnBlocks(frame, { top, bottom }, activeBlock),
    [frame, top, bottom, activeBlock],
  );
  const blocks = useBlocks(frame, wanted, ask);
  useActiveCell(props, blocks.get(activeBlock));
  const input = useGridInput({ ...props, blocks, scroller, unit });
  useShow({ scroller, frame, across, down, active, unit, ready: blocks.has(activeBlock) });
  const css = useMemo(() => lookCss(frame.looks, "sheet"), [frame]);
  const total = HEAD_WIDTH + (across.at(-1) ?? 0);
  const style: CSSProperties & Record<"--pt", string> = { "--pt": `${String(unit)}px` };
  return (
    <div ref={scroller} className="scroller" style={style} onScroll={onScroll} {...input.handlers}>
      <style>{css}</style>
      <table
        role="grid"
        aria-label={`${words.grid}: ${frame.sheet}`}
        aria-rowcount={frame.heights.length + 1}
        aria-colcount={frame.widths.length}
        className={frame.gridLines ? "sheet lines" : "sheet"}
        style={{ width: `calc(var(--pt) * ${String(total)})` }}
      >
        <Head frame={frame} across={across} active={active} />
        <Body frame={frame} blocks={blocks} wanted={wanted} across={across} down={down} active={active} />
      </table>
      {input.editor ? <Editor {...input.editor} /> : null}
    </div>
  );
}

/** Tells which cell is active, and again when it holds something else. */
function useActiveCell({ frame, active, onCell }: GridProps, block: Block | undefined): void {
  const cells = useMemo(() => block && indexBlock(block, frame), [block, frame]);
  const cell = cells?.get(placeKey(active));
  useEffect(() => onCell(cell), [cell, onCell]);
}

interface BodyProps {
  readonly frame: SheetFrame;
  readonly blocks: ReturnType<typeof useBlocks>;
  readonly wanted: readonly number[];
  readonly across: readonly number[];
  readonly down: readonly number[];
  readonly active: Place;
}

/** The blocks in order, with room for those that are not drawn. */
function Body({ frame, blocks, wanted, across, down, active }: BodyProps) {
  const parts = wanted.map((index, at) => {
    const from = frame.blocks[index] ?? 0;
    const to = frame.blocks[index + 1] ?? frame.heights.length;
    const before = wanted[at - 1];
    const gapFrom = before === undefined ? 0 : (frame.blocks[before + 1] ?? from);
    return { index, from, to, gap: (down[from] ?? 0) - (down[gapFrom] ?? 0) };
  });
  const end = parts.at(-1)?.to ?? 0;
  const rest = (down.at(-1) ?? 0) - (down[end] ?? 0);
  const holds = ({ row }: Place, from: number, to: number): boolean => row >= from && row < to;
  return (
    <>
      {parts.flatMap(({ index, from, to, gap }) => [
        <Gap key={`gap${String(index)}`} points={gap} />,
        <Rows
          key={index}
          frame={frame}
          from={from}
          to={to}
          block={blocks.get(index)}
          across={across}
          down={down}
          active={holds(active, from, to) ? active : undefined}
        />,
      ])}
      <Gap points={rest} />
    </>
  );
}

function Gap({ points }: { readonly points: number }) {
  if (points <= 0) return null;
  return (
    <tbody aria-hidden="true" className="gap">
      <tr style={{ height: `calc(var(--pt) * ${String(points)})` }} />
    </tbody>
  );
}
