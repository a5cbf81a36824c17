/** Restoring edits of the log, fitted to what the workbook has become since. */
import { applyEdits, highlightKey } from "../../edits/applyEdits";
import { encloses, touches } from "../../edits/blocks";
import { writableRow, draftOf, gridOf } from "../../edits/draft";
import type { Edit, EditOf } from "../../edits/edit";
import { isEmpty } from "../../edits/sameWorkbook";
import { cellAt, type Area, type Grid, type Workbook } from "../../grid/grid";

export interface Settling {
  /** As the workbook is, and as it will be with the cells taken back so far. */
  readonly now: Workbook;
  readonly wanted: Workbook;
  /** Today's name of the sheet, when it is there. */
  readonly sheet?: string;
}

/** The workbook after the edits, those left out that no longer fit: merges over other merges or over contents. */
export function settledEdits({ now, wanted, sheet }: Settling, edits: readonly Edit[]): Workbook {
  if (sheet === undefined) return applyEdits(wanted, edits);
  const named = edits.map((edit) => onSheet(edit, sheet));
  const tables = named.filter((edit) => edit.kind === "extendTable");
  const merges = named.filter((edit) => edit.kind === "mergeCells");
  const rest = named.filter(({ kind }) => kind !== "extendTable" && kind !== "mergeCells");
  const plain = applyEdits(
    wanted,
    rest.map((edit) => withTodaysRules(gridOn(wanted, sheet), edit)),
  );
  const merged = merges.reduce(
    (book, edit) => (canMerge(gridOn(book, sheet), edit.area) ? applyEdits(book, [edit]) : book),
    plain,
  );
  return tables.reduce((book, edit) => withTable({ now, wanted: book, sheet }, edit), merged);
}

/** The edit on the sheet as it is called today: a sheet of ours may have been renamed. */
const onSheet = (edit: Edit, name: string): Edit =>
  JSON.parse(JSON.stringify(edit), (key, value: unknown) => (key === "sheet" ? name : value)) as Edit;

function gridOn(book: Workbook, sheet: string): Grid | undefined {
  return book.sheets.find((grid) => grid.sheet === sheet);
}

/** Exactly the rule that we put; where another program split it, those of our rules that lie where it was. */
function withTodaysRules(grid: Grid | undefined, edit: Edit): Edit {
  if (edit.kind !== "removeHighlight") return edit;
  const rules = new Map((grid?.highlights ?? []).map((each) => [highlightKey(each), each]));
  const highlights = edit.highlights.flatMap((rule) => {
    const same = rules.get(highlightKey(rule));
    return same ? [same] : [...rules.values()].filter(({ area }) => encloses(rule.area, area));
  });
  return { ...edit, highlights };
}

function canMerge(grid: Grid | undefined, area: Area): boolean {
  if (!grid || grid.merges.some((each) => touches(each, area))) return false;
  const rows = grid.rows.slice(area.top, area.top + area.rows);
  return !rows.some((cells, down) =>
    cells
      ?.slice(area.left, area.left + area.cols)
      .some((cell, across) => cell && !isEmpty(cell) && (down > 0 || across > 0)),
  );
}

/**
 * A table gives back the column that it got from us when this still is its last one and is empty again. Else the table stays, and
 * with it the heading: a table without a heading is a damaged file.
 */
function withTable(settling: Settling & { readonly sheet: string }, edit: EditOf<"extendTable">): Workbook {
  const { now, wanted, sheet } = settling;
  const grid = gridOn(wanted, sheet);
  const area = grid?.tables.find(({ name }) => name === edit.table)?.area;
  if (!grid || !area || area.left + area.cols !== edit.area.left + edit.area.cols + 1)
    return withHeading(settling, edit.area);
  const last: Area = { ...area, left: area.left + area.cols - 1, cols: 1 };
  const isFree = grid.rows.slice(last.top, last.top + last.rows).every((cells) => {
    const cell = cells?.[last.left];
    return !cell || isEmpty(cell);
  });
  if (!isFree) return withHeading({ now, wanted, sheet }, edit.area);
  return applyEdits(wanted, [{ ...edit, area: { ...area, cols: area.cols - 1 } }]);
}

/** The heading of the added column, right of the table's former area, stays as it is now. */
function withHeading({ now, wanted, sheet }: Settling & { readonly sheet: string }, before: Area): Workbook {
  const [today, grid] = [gridOn(now, sheet), gridOn(wanted, sheet)];
  if (!today || !grid) return wanted;
  const col = before.left + before.cols;
  const draft = draftOf(grid);
  writableRow(draft, before.top)[col] = cellAt(today, before.top, col);
  return { ...wanted, sheets: wanted.sheets.map((each) => (each === grid ? gridOf(draft) : each)) };
}
