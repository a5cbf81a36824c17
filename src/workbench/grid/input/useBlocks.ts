/** The cells of the sheet in view, asked for block by block and kept until the file changes. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Block, SheetFrame } from "../../sheet/frame";

export type AskBlock = (sheet: string, index: number) => Promise<Block>;

type Blocks = ReadonlyMap<number, Block>;

const NONE: Blocks = new Map();

/**
 * The blocks that are there by now. While newer cells of the same sheet are on their way, the older ones stay in sight.
 * A block that cannot be had is left empty: the call that changed the file has told why.
 */
export function useBlocks(frame: SheetFrame | undefined, wanted: readonly number[], ask: AskBlock): Blocks {
  const [held, setHeld] = useState<{ readonly sheet: string; readonly blocks: Blocks }>({
    sheet: "",
    blocks: NONE,
  });
  const asked = useRef({ key: "", indexes: new Set<number>() });
  const take = useCallback((sheet: string, index: number, block: Block) => {
    setHeld((now) => {
      const blocks = new Map(now.sheet === sheet ? now.blocks : NONE);
      return { sheet, blocks: blocks.set(index, block) };
    });
  }, []);
  useEffect(() => {
    if (!frame) return;
    const key = `${frame.sheet}|${String(frame.revision)}`;
    if (asked.current.key !== key) asked.current = { key, indexes: new Set() };
    const { indexes } = asked.current;
    for (const index of wanted) {
      if (indexes.has(index)) continue;
      indexes.add(index);
      ask(frame.sheet, index).then(
        (block) => {
          if (asked.current.key === key) take(frame.sheet, index, block);
        },
        () => indexes.delete(index),
      );
    }
  }, [frame, wanted, ask, take]);
  return frame && held.sheet === frame.sheet ? held.blocks : NONE;
}
