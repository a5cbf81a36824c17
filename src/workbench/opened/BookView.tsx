/** The left side: where one stands, the sheet, the tabs, and what the marks mean. */
import { Text } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { a1 } from "../../core";
import type { Desk } from "../desk/desk";
import type { OpenFile } from "../desk/deskState";
import type { Place } from "../grid/geometry";
import { useWords } from "../i18n/words";
import type { GridCell } from "../sheet/frame";
import { FindBar } from "./FindBar";
import { SheetView } from "./SheetView";
import { Tabs } from "./Tabs";

export interface BookViewProps {
  readonly desk: Desk;
  readonly file: OpenFile;
  readonly zoom: number;
  readonly onZoom: (steps: number) => void;
  readonly isFinding: boolean;
  readonly onFindClosed: () => void;
}

export function BookView({ desk, file, zoom, onZoom, isFinding, onFindClosed }: BookViewProps) {
  const words = useWords();
  const { place, sheet, book } = file;
  const { revision } = book;
  const [cell, setCell] = useState<GridCell | undefined>();
  const find = useCallback(
    (name: string, text: string) => desk.client.call("find", { sheet: name, text }),
    [desk],
  );
  const onPlace = useCallback((next: Place) => desk.moveTo({ row: next.row, col: next.col }), [desk]);
  return (
    <main className="book" aria-label={words.workbook}>
      <div className="address">
        <output className="name" aria-label={words.address}>
          {a1(place.row, place.col)}
        </output>
        <output className="content" aria-label={words.content} aria-live="off">
          {cell ? contentOf(cell) : ""}
        </output>
        <Text className="what" size={200}>
          {words.editHint}
        </Text>
      </div>
      {isFinding ? <FindBar {...{ sheet, revision, find, onPlace }} onClose={onFindClosed} /> : null}
      <SheetView {...{ desk, file, zoom, onZoom, onPlace }} onCell={setCell} />
      {revision > 0 ? <Legend /> : null}
      <Tabs tabs={book.tabs} active={sheet} onGo={(name) => void desk.goTo(name)} />
    </main>
  );
}

/** As the bar above a sheet shows it: the formula, else all digits of a score, else the text. */
const contentOf = ({ formula, editable, text }: GridCell): string => formula ?? editable ?? text;

function Legend() {
  const words = useWords();
  const marks = [
    ["ours", words.legendOurs],
    ["typed", words.legendTyped],
    ["stale", words.legendStale],
  ] as const;
  return (
    <ul className="legend" aria-label={words.legend}>
      {marks.map(([name, text]) => (
        <li key={name}>
          <span className={`box ${name}`} aria-hidden="true" />
          {text}
        </li>
      ))}
    </ul>
  );
}
