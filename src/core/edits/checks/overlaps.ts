/** The law that the order of a list counts for nothing: no two edits say different things about the same place. */
import { a1, a1Area, columnLetters, MAX_COLUMNS } from "../../grid/address";
import type { Area, Workbook } from "../../grid/grid";
import { applyEdits } from "../applyEdits";
import { touches } from "../blocks";
import type { CheckInput } from "../checkEdits";
import type { Edit } from "../edit";

export function overlapFaults(input: CheckInput): string[] {
  return [
    ...doubleCells(input),
    ...doubleLengths(input),
    ...doubleStyles(input),
    ...doubleMerges(input),
    ...hiddenContents(input),
  ];
}

/** Areas whose contents an edit writes. */
export const writtenArea = (edit: Edit): Area | undefined =>
  edit.kind === "setCells" || edit.kind === "normalizeNumber" ? edit.area : undefined;

function doubleCells({ edits }: CheckInput): string[] {
  const written = new Map<string, Set<number>>();
  return edits.flatMap((edit) => {
    const area = writtenArea(edit);
    if (!area) return [];
    const cells = written.get(area.sheet) ?? new Set<number>();
    written.set(area.sheet, cells);
    const before = cells.size;
    for (let row = area.top; row < area.top + area.rows; row += 1)
      for (let col = area.left; col < area.left + area.cols; col += 1) cells.add(row * MAX_COLUMNS + col);
    const isNew = cells.size === before + area.rows * area.cols;
    return isNew ? [] : [`${edit.kind}: ${area.sheet}!${a1Area(area)} is written twice`];
  });
}

/** Widths, heights, print setups and tables: each is said once. */
function doubleLengths({ edits }: CheckInput): string[] {
  const seen = new Set<string>();
  return edits.flatMap(sayings).flatMap((saying) => {
    if (seen.has(saying)) return [`${saying} is said twice`];
    seen.add(saying);
    return [];
  });
}

function sayings(edit: Edit): string[] {
  const keysOf = (record: object): string[] => Object.keys(record);
  if (edit.kind === "setColumnWidths")
    return keysOf(edit.widths).map((col) => `${edit.sheet}: width of ${columnLetters(Number(col))}`);
  if (edit.kind === "setRowHeights")
    return keysOf(edit.heights).map((row) => `${edit.sheet}: height of ${String(Number(row) + 1)}`);
  if (edit.kind === "copyFormat") return [`${edit.to.sheet}: copied look of ${columnLetters(edit.to.left)}`];
  if (edit.kind === "setPrint") return [`${edit.sheet}: print setup`];
  return edit.kind === "extendTable" ? [`${edit.sheet}: table ${edit.table}`] : [];
}

interface Spread {
  readonly area: Area;
  readonly value: string;
}

/** Two styles may meet on a cell when they speak of different things, or say the same. */
function doubleStyles({ edits }: CheckInput): string[] {
  const bySaying = new Map<string, Spread[]>();
  for (const edit of edits) {
    if (edit.kind !== "setStyle") continue;
    for (const [property, value] of Object.entries(edit.style)) {
      const key = `${edit.area.sheet}: ${property}`;
      const list = bySaying.get(key) ?? [];
      list.push({ area: edit.area, value: String(value) });
      bySaying.set(key, list);
    }
  }
  return [...bySaying].flatMap(([key, list]) =>
    meetings(list)
      .filter(([a, b]) => a.value !== b.value)
      .map(([a, b]) => `${key}: ${a1Area(a.area)} and ${a1Area(b.area)} differ`),
  );
}

/** Pairs whose areas have a cell in common; all are on one sheet. */
function meetings<T extends { readonly area: Area }>(list: readonly T[]): [T, T][] {
  const pairs: [T, T][] = [];
  let open: T[] = [];
  for (const each of [...list].sort((a, b) => a.area.top - b.area.top)) {
    open = open.filter(({ area }) => area.top + area.rows > each.area.top);
    for (const other of open) if (touches(other.area, each.area)) pairs.push([other, each]);
    open.push(each);
  }
  return pairs;
}

/** Merges of a sheet once all is done: the ones of the list must not meet others, nor name one area twice. */
function doubleMerges({ book, edits }: CheckInput): string[] {
  const sheets = new Map<string, { area: Area }[]>();
  const gone = edits.flatMap((edit) => (edit.kind === "unmergeCells" ? [edit.area] : []));
  const stays = (area: Area): boolean =>
    !gone.some((each) => each.sheet === area.sheet && touches(each, area));
  for (const edit of edits) {
    if (edit.kind !== "mergeCells") continue;
    const { sheet } = edit.area;
    const old = book.sheets.find((grid) => grid.sheet === sheet)?.merges.filter(stays) ?? [];
    const list = sheets.get(sheet) ?? old.map((area) => ({ area }));
    sheets.set(sheet, [...list, edit]);
  }
  return [...sheets].flatMap(([sheet, list]) =>
    meetings(list).map(([a, b]) => `${sheet}: the merges ${a1Area(a.area)} and ${a1Area(b.area)} meet`),
  );
}

/** Merging keeps only the first cell: what other cells hold, or are given, would be lost. */
function hiddenContents({ book, edits }: CheckInput): string[] {
  const touched = new Set(
    edits.flatMap((edit) =>
      edit.kind === "mergeCells" ? edit.area.sheet : (writtenArea(edit)?.sheet ?? []),
    ),
  );
  const after = applyEdits(book, edits);
  return [...touched].flatMap((sheet) => {
    const hidden = hiddenCells(after, sheet);
    const before = hiddenCells(book, sheet);
    // What stood hidden before, in the same words, is the officer's.
    return [...hidden].flatMap(([key, text]) =>
      before.get(key) === text ? [] : [`${sheet}!${key} lies under a merge and holds "${text}"`],
    );
  });
}

/** Contents of cells that a merge hides, by address. */
function hiddenCells(book: Workbook, sheet: string): Map<string, string> {
  const grid = book.sheets.find((each) => each.sheet === sheet);
  const found = new Map<string, string>();
  for (const { top, left, rows, cols } of grid?.merges ?? []) {
    const bottom = Math.min(top + rows, grid?.rows.length ?? 0);
    for (let row = top; row < bottom; row += 1) {
      const cells = grid?.rows[row]?.slice(left, left + cols) ?? [];
      cells.forEach((cell, across) => {
        const text = cell?.formula ?? String(cell?.value ?? "");
        if (text !== "" && (row !== top || across > 0)) found.set(a1(row, left + across), text);
      });
    }
  }
  return found;
}
