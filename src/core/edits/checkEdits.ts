/** Whether a list of edits keeps the laws (edit.ts). A broken law is our mistake, never the user's. */
import type { Area, Grid, Workbook } from "../grid/grid";
import type { Edit } from "./edit";
import { foreignFaults } from "./checks/foreign";
import { overlapFaults } from "./checks/overlaps";
import { shapeFaults } from "./checks/shapes";
import { sheetFaults } from "./checks/sheets";

/** What the caller says is ours on sheets that we did not make. */
export interface Ours {
  /** Cells that may be written: columns that we added or may fill. */
  readonly areas: readonly Area[];
  /** Cells whose look may change although they are not empty, with the width of their columns: only when we take it back. */
  readonly formats?: readonly Area[];
}

export interface CheckInput {
  readonly book: Workbook;
  readonly edits: readonly Edit[];
  readonly ours: Ours;
  readonly grids: ReadonlyMap<string, Grid>;
  readonly added: ReadonlySet<string>;
}

/** Every law that the list breaks, in plain English for a developer; empty when it is lawful. */
export function checkEdits(book: Workbook, edits: readonly Edit[], ours: Ours = { areas: [] }): string[] {
  const input: CheckInput = {
    book,
    edits,
    ours,
    grids: new Map(book.sheets.map((grid) => [grid.sheet, grid])),
    added: new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []))),
  };
  const basics = [...sheetFaults(input), ...shapeFaults(input)];
  // What follows reads areas and sheets: it needs them to be right.
  return basics.length > 0 ? basics : [...overlapFaults(input), ...foreignFaults(input)];
}
