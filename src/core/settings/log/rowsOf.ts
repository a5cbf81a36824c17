/** An entry of the log as rows: for people what changed where, for us the text that restores it. */
import type { CellInput } from "../../edits/edit";
import { a1, a1Area } from "../../grid/address";
import type { Area } from "../../grid/grid";
import { piecesOf, type EntryId, type LogEntry, type LoggedCell } from "./entry";
import {
  CONTINUED_WORD,
  countText,
  EMPTY_WORD,
  LOOK_WORD,
  NO_SHEET_WORD,
  SHEET_WORD,
  STATUS_DONE,
} from "./words";

/** What a run says of itself. */
export interface RunFacts {
  /** "yyyy-mm-dd hh:mm", from the composition root. */
  readonly time: string;
  /** In words, as the person knows it: "Tô màu và điền điểm bị trừ". */
  readonly command: string;
}

/** The rows of one entry, from the column Lượt to the data; more than one where the data is long. */
export function rowsOf(id: EntryId, entry: LogEntry, { time, command }: RunFacts): CellInput[][] {
  const { place, before, after } = words(entry);
  return piecesOf(id, entry).map((piece, i) => {
    const shown = i === 0 ? [before, after] : [CONTINUED_WORD, CONTINUED_WORD];
    return [id.run, time, command, entry.sheet, place, ...shown, STATUS_DONE, piece];
  });
}

interface Words {
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

function words(entry: LogEntry): Words {
  if (entry.kind === "sheet") return { place: SHEET_WORD, before: NO_SHEET_WORD, after: entry.sheet };
  if (entry.kind === "edits") {
    const isWhole = entry.edits.some(({ kind }) => kind === "addSheet");
    return isWhole
      ? { place: SHEET_WORD, before: entry.sheet, after: NO_SHEET_WORD }
      : { place: LOOK_WORD, before: "", after: "" };
  }
  const { cells } = entry;
  return {
    place: placeOf(cells, entry.sheet),
    before: contentWords(cells, ({ before }) => shown(before)),
    after: contentWords(cells, ({ after }) => shown(after)),
  };
}

function placeOf(cells: readonly LoggedCell[], sheet: string): string {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return "";
  const area: Area = { sheet, top: first.row, left: first.col, rows: last.row - first.row + 1, cols: 1 };
  return cells.length === 1 ? a1(first.row, first.col) : a1Area(area);
}

/** A longer text is cut here only: the data has all of it. */
const MOST_SHOWN = 300;

function contentWords(cells: readonly LoggedCell[], textOf: (cell: LoggedCell) => string): string {
  const texts = cells.map(textOf);
  const isOne = texts.every((text) => text === texts[0]);
  const all = isOne ? (texts[0] ?? "") : countText(cells.length) + texts.join("; ");
  return all.length > MOST_SHOWN ? `${all.slice(0, MOST_SHOWN)}…` : all;
}

/** A formula by its text; a number with the decimal comma. */
function shown({ value, formula }: LoggedCell["after"]): string {
  if (formula !== undefined) return formula;
  if (value === null || value === "") return EMPTY_WORD;
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}
