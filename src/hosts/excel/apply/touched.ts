/** Which sheets and cells a list of edits reaches. */
import type { Edit } from "../../../core/edits/edit";
import type { Area } from "../../../core/grid/grid";

/** The sheet that an edit changes. */
export const sheetOf = (edit: Edit): string => {
  if ("sheet" in edit) return edit.sheet;
  return "to" in edit ? edit.to.sheet : edit.area.sheet;
};

export const sheetsOf = (edits: readonly Edit[]): string[] => [...new Set(edits.map(sheetOf))];

export const addedSheets = (edits: readonly Edit[]): string[] =>
  edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));

export const removedSheets = (edits: readonly Edit[]): string[] =>
  edits.flatMap((edit) => (edit.kind === "removeSheet" ? [edit.sheet] : []));

/** The cells whose content or number format an edit may change. */
export function cellsOf(edit: Edit): Area | undefined {
  switch (edit.kind) {
    case "setCells":
    case "normalizeNumber":
    case "setStyle":
    case "clearFormat":
      return edit.area;
    case "copyFormat":
      return edit.to;
    // A table writes headings of its own where it grows or shrinks.
    case "extendTable":
      return { ...edit.area, rows: 1, cols: edit.area.cols + 1 };
    default:
      return undefined;
  }
}

/** The columns whose width an edit may change. */
export function columnsOf(edit: Edit): number[] {
  if (edit.kind === "setColumnWidths") return Object.keys(edit.widths).map(Number);
  return edit.kind === "copyFormat" ? [edit.to.left] : [];
}

/** The cells that an edit joins or parts. */
export const mergingOf = (edit: Edit): readonly Area[] =>
  edit.kind === "mergeCells" || edit.kind === "unmergeCells" ? [edit.area] : [];
