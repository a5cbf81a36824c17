/** Frames of an open file: which sheets there are, and the measures of one of them. */
import type { Grid } from "../../core/grid/grid";
import { HostError } from "../../hosts/host";
import { readTabColor } from "../../hosts/xlsx/view/tabColor";
import type { BookSession } from "../book/session";
import { blockStarts } from "./blocks";
import { extentOf } from "./extent";
import type { BookFrame, SheetFrame, SheetTab } from "./frame";
import { rowHeights } from "./heights";

/** A frozen part that is as tall as this would leave nothing to scroll. */
const MOST_FROZEN = 60;

export function bookFrame(session: BookSession): BookFrame {
  const { book, opened, revision } = session;
  const seen = book.sheets.filter(({ visibility }) => visibility === "visible");
  const tabs = seen.map((grid): SheetTab => {
    const color = readTabColor(session.file, session.looks, grid.sheet);
    return {
      sheet: grid.sheet,
      ...(color === undefined ? {} : { color }),
      isNew: !opened.sheets.some(({ sheet }) => sheet === grid.sheet),
      isAppendix: grid.mark?.owner === "appendix",
    };
  });
  const active = seen.some(({ sheet }) => sheet === book.active) ? book.active : (seen[0]?.sheet ?? "");
  return { revision, active, tabs };
}

/** @throws HostError missing-sheet */
export function sheetFrame(session: BookSession, sheet: string): SheetFrame {
  const grid = session.book.sheets.find((each) => each.sheet === sheet);
  if (!grid) throw new HostError("missing-sheet", { sheet });
  const view = session.view(sheet);
  const { rows, cols, isClipped } = extentOf(grid, view, session.looks);
  const frozen = {
    rows: Math.min(view.frozen.rows, rows, MOST_FROZEN),
    cols: Math.min(view.frozen.cols, cols),
  };
  return {
    revision: session.revision,
    sheet,
    widths: columnWidths(grid, session, cols),
    heights: rowHeights(grid, view, { looks: session.looks, rows }),
    frozen,
    gridLines: view.gridLines,
    looks: session.looks.list,
    isClipped,
    page: view.page,
    ...(grid.printArea ? { printed: grid.printArea } : {}),
    blocks: blockStarts(rows, frozen.rows),
  };
}

function columnWidths(grid: Grid, session: BookSession, cols: number): number[] {
  const { widths, defaultWidth } = session.view(grid.sheet);
  const hidden = new Set(grid.hiddenColumns);
  return Array.from({ length: cols }, (_, col) => (hidden.has(col) ? 0 : (widths[col] ?? defaultWidth)));
}
