/** Commands on workbooks as values, and what tests ask about the result. */
import { run, type Run, type RunRequest } from "../../src/core";
import { applyEdits } from "../../src/core/edits/applyEdits";
import type { CellInput, Edit } from "../../src/core/edits/edit";
import { contentOf, type Content } from "../../src/core/edits/sameWorkbook";
import { a1, readA1Area } from "../../src/core/grid/address";
import { cellAt, type Area, type Cell, type Grid, type Workbook } from "../../src/core/grid/grid";
import { readGridText } from "./gridText";

export const NOW = "2026-01-05 08:00";
export const LATER = "2026-02-10 14:30";

/** A workbook in the text form, without the line that says why it exists. */
export const bookOf = (text: string): Workbook => readGridText(`# made for one test\n${text}`).book;

/** A command that has been carried out. */
export interface Done {
  readonly book: Workbook;
  readonly made: Run;
  readonly after: Workbook;
}

export function carryOut(book: Workbook, request: Partial<RunRequest> = {}): Done {
  const made = run(book, { command: "appendix", now: NOW, ...request });
  return { book, made, after: applyEdits(book, made.edits) };
}

/** What a command says beyond the reading of the sheets. */
export const codesOf = ({ diagnostics }: Pick<Run, "diagnostics">): string[] =>
  diagnostics.map(({ code }) => code);

export function gridOf(book: Workbook, sheet: string): Grid {
  const grid = book.sheets.find((each) => each.sheet === sheet);
  if (!grid) throw new Error(`there is no sheet ${sheet}`);
  return grid;
}

/** The sheet with this mark; pages of a further scorecard have a longer one. */
export const markedGrid = (book: Workbook, page: string): Grid | undefined =>
  book.sheets.find(({ mark }) => mark?.page === page || mark?.page.startsWith(`${page}@`));

export const sheetOfEdit = (edit: Edit): string => {
  if ("sheet" in edit) return edit.sheet;
  return "to" in edit ? edit.to.sheet : edit.area.sheet;
};

/** The scorecard that a run worked on. @throws Error when it asked */
export function targetOf({ target, diagnostics }: Run): NonNullable<Run["target"]> {
  if (!target) throw new Error(`nothing to work on: ${JSON.stringify(diagnostics)}`);
  return target;
}

/** "Bảng!B2:C3". */
export function area(address: string): Area {
  const at = address.lastIndexOf("!");
  const found = readA1Area(address.slice(at + 1), address.slice(0, at));
  if (!found) throw new Error(`${address} is no area`);
  return found;
}

export function cellOf(book: Workbook, address: string): Cell {
  const { sheet, top, left } = area(address);
  return cellAt(gridOf(book, sheet), top, left);
}

/** The workbook after a person typed into cells. */
export function typed(book: Workbook, cells: Readonly<Record<string, CellInput>>): Workbook {
  const edits = Object.entries(cells).map(([address, input]): Edit => ({
    kind: "setCells",
    area: area(address),
    cells: [[input]],
  }));
  return applyEdits(book, edits);
}

/** The workbook with something else about one sheet. */
export const withSheet = (book: Workbook, sheet: string, change: Partial<Grid>): Workbook => ({
  ...book,
  sheets: book.sheets.map((grid) => (grid.sheet === sheet ? { ...grid, ...change } : grid)),
});

/** Everything that counts but the log. */
export const contentWithoutLog = (book: Workbook): Content =>
  contentOf({ ...book, sheets: book.sheets.filter(({ mark }) => mark?.owner !== "log") });

/** Addresses of cells that hold something else in the second workbook, log apart. */
export function changedPlaces(before: Workbook, after: Workbook): string[] {
  return after.sheets.flatMap((grid) => {
    const old = before.sheets.find(({ sheet }) => sheet === grid.sheet);
    if (!old || grid.mark?.owner === "log") return [];
    const places: string[] = [];
    for (let row = 0; row < Math.max(grid.rows.length, old.rows.length); row += 1)
      for (let col = 0; col < 40; col += 1)
        if (JSON.stringify(cellAt(grid, row, col)) !== JSON.stringify(cellAt(old, row, col)))
          places.push(`${grid.sheet}!${a1(row, col)}`);
    return places;
  });
}
