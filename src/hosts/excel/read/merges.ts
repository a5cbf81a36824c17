/** Joined cells. */
import type { Area } from "../../../core/grid/grid";
import { areasOf } from "./outline";

const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** Excel answers for at most this many joined areas of one range (documented at getMergedAreasOrNullObject). */
const MOST_AREAS = 512;

export interface Merges {
  readonly all: Excel.RangeAreas;
  readonly areas: Excel.RangeCollection;
}

/** How far there are contents; everything begins in the first cell. */
export interface Reach {
  readonly rows: number;
  readonly cols: number;
}

/**
 * Asks for all joined areas of a sheet in bands of rows: so few that even a band of nothing but joined pairs stays under
 * what Excel answers. Beyond the contents, where joined cells are rare, one question is enough. An area counts for the band
 * in which it begins (OfficeDev/office-js #3611).
 */
export function askMerges(sheet: Excel.Worksheet, { rows, cols }: Reach): Merges[] {
  const band = Math.max(1, Math.floor((2 * MOST_AREAS) / Math.max(cols, 1)));
  const tops = Array.from({ length: Math.ceil(rows / band) }, (_, i) => i * band);
  return [...tops, rows].map((top) => {
    const height = top < rows ? Math.min(band, rows - top) : ROWS - top;
    return askBand(sheet.getRangeByIndexes(top, 0, height, COLUMNS));
  });
}

function askBand(range: Excel.Range): Merges {
  const all = range.getMergedAreasOrNullObject();
  all.load("areaCount");
  const { areas } = all;
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return { all, areas };
}

export function mergesOf(sheet: string, merges: readonly Merges[]): Area[] {
  return merges.flatMap(({ all, areas }) => {
    if (all.isNullObject) return [];
    return areas.items.flatMap((range) => areasOf(sheet, range));
  });
}
