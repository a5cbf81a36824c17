/** Lines between cells: two neighbours share theirs, and what was set last counts. */
import type { ModelLook, Rect, SheetModel } from "./sheetModel";

export type Side = "top" | "right" | "bottom" | "left";

/** A line above a row (or left of a column), at one column (or row). */
interface Line {
  readonly isHorizontal: boolean;
  readonly before: number;
  readonly at: number;
}

function lineOf({ row, col }: { row: number; col: number }, side: Side): Line {
  if (side === "top" || side === "bottom")
    return { isHorizontal: true, before: side === "top" ? row : row + 1, at: col };
  return { isHorizontal: false, before: side === "left" ? col : col + 1, at: row };
}

const EDGES = {
  EdgeTop: [true, "first"],
  EdgeBottom: [true, "last"],
  InsideHorizontal: [true, "inside"],
  EdgeLeft: [false, "first"],
  EdgeRight: [false, "last"],
  InsideVertical: [false, "inside"],
} as const;

const isEdge = (name: string): name is keyof typeof EDGES => name in EDGES;

/** The style of the line at one side of a cell: "None" where nobody drew one. */
export function lineAt({ looks }: SheetModel, cell: { row: number; col: number }, side: Side): unknown {
  const line = lineOf(cell, side);
  return looks.filter((look) => isAbout(look, line)).at(-1)?.value ?? "None";
}

function isAbout({ rect, property }: ModelLook, line: Line): boolean {
  const [edge = "", what] = property.split(".");
  if (what !== "Style" || !isEdge(edge)) return false;
  const [isHorizontal, place] = EDGES[edge];
  if (isHorizontal !== line.isHorizontal) return false;
  const [first, count, across, width] = spanOf(rect, isHorizontal);
  const isAcross = line.at >= across && line.at < across + width;
  const isInside = line.before > first && line.before < first + count;
  const wanted = { first: line.before === first, last: line.before === first + count, inside: isInside };
  return isAcross && wanted[place];
}

const spanOf = ({ top, left, rows, cols }: Rect, isHorizontal: boolean): [number, number, number, number] =>
  isHorizontal ? [top, rows, left, cols] : [left, cols, top, rows];
