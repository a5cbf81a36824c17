/** The log as it stands in the workbook. A person may have sorted it, edited it or deleted rows. */
import { fold } from "../../grid/fold";
import { cellAt, type CellRef, type Grid, type Workbook } from "../../grid/grid";
import { readEntry, readPiece, type LogEntry, type Piece } from "./entry";
import {
  COMMAND_COLUMN,
  DATA_COLUMN,
  RUN_COLUMN,
  STATUS_COLUMN,
  STATUS_KEPT,
  STATUS_UNDONE,
  TIME_COLUMN,
} from "./words";

export interface LoggedEntry {
  readonly entry: LogEntry;
  /** Zero-based rows of the log sheet. */
  readonly rows: readonly number[];
}

export interface LoggedRun {
  readonly run: number;
  readonly time: string;
  readonly command: string;
  /** In the order of the run; entries that cannot be read are missing. */
  readonly entries: readonly LoggedEntry[];
  readonly rows: readonly number[];
  readonly takenBack: boolean;
}

export interface Log {
  /** The log sheet, where there is one. */
  readonly grid: Grid | undefined;
  /** By number. */
  readonly runs: readonly LoggedRun[];
  /** The data cells of rows that look like the log's but cannot be read. */
  readonly broken: readonly CellRef[];
}

interface PieceRow extends Piece {
  readonly row: number;
}

/** The first sheet with the log's mark. */
export const logGridOf = (book: Workbook): Grid | undefined =>
  book.sheets.find(({ mark }) => mark?.owner === "log");

/** Everything that can be read of the log. Rows that people wrote are passed over; broken rows of ours are named. */
export function readLog(book: Workbook): Log {
  const grid = logGridOf(book);
  if (!grid) return { grid, runs: [], broken: [] };
  const broken: number[] = [];
  const byRun = new Map<number, PieceRow[]>();
  grid.rows.forEach((_, row) => {
    const piece = readPiece(cellAt(grid, row, DATA_COLUMN).value);
    if (piece) addTo(byRun, piece.run, { ...piece, row });
    else if (typeof cellAt(grid, row, RUN_COLUMN).value === "number") broken.push(row);
  });
  const runs = [...byRun.values()].map((pieces) => readRun(grid, pieces, broken));
  return {
    grid,
    runs: runs.sort((a, b) => a.run - b.run),
    broken: broken.sort((a, b) => a - b).map((row) => ({ sheet: grid.sheet, row, col: DATA_COLUMN })),
  };
}

function addTo(lists: Map<number, PieceRow[]>, key: number, piece: PieceRow): void {
  const list = lists.get(key);
  if (list) list.push(piece);
  else lists.set(key, [piece]);
}

/** One run from its rows; the rows of entries that cannot be read go to `broken`. */
function readRun(grid: Grid, pieces: readonly PieceRow[], broken: number[]): LoggedRun {
  const byEntry = new Map<number, PieceRow[]>();
  for (const piece of pieces) addTo(byEntry, piece.entry, piece);
  const entries = [...byEntry]
    .sort(([a], [b]) => a - b)
    .flatMap(([, own]): LoggedEntry[] => {
      const entry = readEntry(own);
      const rows = own.map(({ row }) => row);
      if (!entry) for (const row of rows) broken.push(row);
      return entry ? [{ entry, rows }] : [];
    });
  const rows = pieces.map(({ row }) => row);
  const text = (col: number): string => String(cellAt(grid, rows[0] ?? 0, col).value ?? "");
  return {
    run: pieces[0]?.run ?? 0,
    time: text(TIME_COLUMN),
    command: text(COMMAND_COLUMN),
    entries,
    rows,
    takenBack: rows.some((row) => isTakenBack(grid, row)),
  };
}

function isTakenBack(grid: Grid, row: number): boolean {
  const status = fold(String(cellAt(grid, row, STATUS_COLUMN).value ?? ""));
  return status === fold(STATUS_UNDONE) || status === fold(STATUS_KEPT);
}
