/** The field over a score cell while somebody types. Enter keeps, Esc gives up; leaving the field keeps as well. */
import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from "react";
import { a1 } from "../../../core";
import { useWords } from "../../i18n/words";
import type { GridCell } from "../../sheet/frame";

export interface EditorProps {
  readonly cell: GridCell;
  /** What stands in the field at first. */
  readonly start: string;
  readonly style: CSSProperties;
  readonly onKeep: (text: string, by: "Enter" | "Tab" | "blur") => void;
  readonly onLeave: () => void;
}

export function Editor({ cell, start, style, onKeep, onLeave }: EditorProps) {
  const words = useWords();
  const [text, setText] = useState(start);
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    field.current?.focus();
    if (start === cell.editable) field.current?.select();
  }, [start, cell]);
  const end = (act: () => void): void => {
    if (isOver.current) return;
    isOver.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") end(onLeave);
    else if (event.key === "Enter" || event.key === "Tab") {
      const by = event.key;
      event.preventDefault();
      end(() => onKeep(text, by));
    }
  };
  return (
    <input
      ref={field}
      className="editor"
      style={style}
      value={text}
      inputMode="decimal"
      aria-label={`${words.editing} ${a1(cell.row, cell.col)}`}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(() => onKeep(text, "blur"))}
    />
  );
}
