/**
 * A worksheet as it looks: widths, heights, styles of cells, frozen rows, the page setup. Values, merges, hidden rows and
 * columns and our highlights are those of the Workbook. Not read: conditional formats of others (their rules are not
 * evaluated, so their cells show their plain look), pictures, charts, comments.
 */
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/grid/address";
import { HostError } from "../../host";
import { widthInPoints } from "../parts/columns";
import { readPlace } from "../parts/cellPlace";
import { isOn } from "../parts/workbookPart";
import type { XlsxFile } from "../xlsxFile";
import type { XmlReader } from "../xml/xmlReader";
import { readColor } from "./colors";
import type { Looks } from "./looks";
import { newPageDraft, readPageElement, repeatedRows, type PageDraft, type PageSetup } from "./pageSetup";

export interface SheetView {
  readonly sheet: string;
  readonly tabColor?: string;
  readonly gridLines: boolean;
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly cols: number };
  /** Points. */
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly widths: Readonly<Record<number, number>>;
  /** Only rows whose height the file states; others are as high as their text asks for. */
  readonly heights: Readonly<Record<number, number>>;
  /** Places in `Looks.list`. A cell without one has that of its row, else of its column, else the first style's. */
  readonly cellLooks: readonly (readonly (number | undefined)[] | undefined)[];
  readonly rowLooks: Readonly<Record<number, number>>;
  readonly columnLooks: Readonly<Record<number, number>>;
  readonly baseLook: number;
  readonly page: PageSetup;
}

interface Draft {
  tabColor?: string;
  gridLines: boolean;
  frozen: { rows: number; cols: number };
  defaultWidth: number;
  defaultHeight: number;
  readonly widths: Record<number, number>;
  readonly heights: Record<number, number>;
  readonly cellLooks: (number | undefined)[][];
  readonly rowLooks: Record<number, number>;
  readonly columnLooks: Record<number, number>;
  page: PageDraft;
}

interface Context {
  readonly reader: XmlReader;
  readonly draft: Draft;
  readonly looks: Looks;
  readonly digit: number;
}

/** How one worksheet looks; linear in the size of its part. @throws HostError missing-sheet, and what reading throws */
export function readSheetView(file: XlsxFile, looks: Looks, sheet: string): SheetView {
  const index = file.sheets.findIndex(({ name, kind }) => name === sheet && kind === "worksheet");
  const part = file.sheets[index];
  if (!part) throw new HostError("missing-sheet", { sheet });
  const draft = newDraft(file.digit);
  const reader = file.package.read(part.part);
  reader.next();
  const context = { reader, draft, looks, digit: file.digit };
  while (reader.nextChild(1)) readElement(context);
  const repeatRows = repeatedRows(file.workbook.names, index);
  return {
    ...draft,
    sheet,
    baseLook: looks.ofStyle[0] ?? 0,
    page: { ...draft.page, ...(repeatRows ? { repeatRows } : {}) },
  };
}

/** A column without a width of its own holds 8 digits and padding, in whole steps of 8 pixels. */
const usualWidth = (digit: number, digits = 8): number => Math.ceil((digits * digit + 5) / 8) * 8 * 0.75;

const newDraft = (digit: number): Draft => ({
  gridLines: true,
  frozen: { rows: 0, cols: 0 },
  defaultWidth: usualWidth(digit),
  defaultHeight: 15,
  widths: {},
  heights: {},
  cellLooks: [],
  rowLooks: {},
  columnLooks: {},
  page: newPageDraft(),
});

function readElement(context: Context): void {
  const { reader, draft } = context;
  const read = Object.hasOwn(READERS, reader.name) ? READERS[reader.name] : undefined;
  if (read) read(context);
  else readPageElement(reader, draft.page);
}

const READERS: Readonly<Record<string, (context: Context) => void>> = {
  sheetPr: ({ reader, draft, looks }) => {
    while (reader.nextChild(2)) {
      if (reader.name === "tabColor") {
        const color = readColor(reader, looks.palette);
        if (color !== undefined) draft.tabColor = color;
      } else if (reader.name === "pageSetUpPr" && isOn(reader.attribute("fitToPage")))
        draft.page.fitToWidth = 1;
    }
  },
  sheetViews: ({ reader, draft }) => {
    while (reader.nextChild(2)) {
      draft.gridLines = reader.attribute("showGridLines") !== "0";
      while (reader.nextChild(3)) if (reader.name === "pane") draft.frozen = readPane(reader);
    }
  },
  sheetFormatPr: ({ reader, draft, digit }) => {
    const height = Number(reader.attribute("defaultRowHeight"));
    const width = Number(reader.attribute("defaultColWidth"));
    const digits = Number(reader.attribute("baseColWidth"));
    if (height > 0) draft.defaultHeight = height;
    if (width > 0) draft.defaultWidth = widthInPoints(width, digit);
    else if (digits > 0) draft.defaultWidth = usualWidth(digit, digits);
  },
  cols: readColumnLooks,
  sheetData: readRows,
};

function readPane(reader: XmlReader): { rows: number; cols: number } {
  const state = reader.attribute("state");
  if (state !== "frozen" && state !== "frozenSplit") return { rows: 0, cols: 0 };
  const count = (name: string): number => Math.max(0, Math.trunc(Number(reader.attribute(name) ?? 0)) || 0);
  return { rows: count("ySplit"), cols: count("xSplit") };
}

function readColumnLooks({ reader, draft, looks, digit }: Context): void {
  while (reader.nextChild(2)) {
    const first = Number(reader.attribute("min")) - 1;
    const last = Math.min(Number(reader.attribute("max")), MAX_COLUMNS) - 1;
    const width = Number(reader.attribute("width"));
    const look = looks.ofStyle[Number(reader.attribute("style") ?? NaN)];
    for (let col = Math.max(0, first); col <= last; col += 1) {
      if (width > 0) draft.widths[col] = widthInPoints(width, digit);
      if (look !== undefined) draft.columnLooks[col] = look;
    }
  }
}

/** Places that are no places were refused when the workbook was read; here they are passed over. */
function readRows({ reader, draft, looks }: Context): void {
  let row = -1;
  while (reader.nextChild(2)) {
    if (reader.name !== "row") continue;
    row = Number(reader.attribute("r") ?? row + 2) - 1;
    if (!(row >= 0 && row < MAX_ROWS)) throw reader.damaged();
    const height = Number(reader.attribute("ht"));
    if (height > 0) draft.heights[row] = height;
    const look = looks.ofStyle[Number(reader.attribute("s") ?? NaN)];
    if (look !== undefined && isOn(reader.attribute("customFormat"))) draft.rowLooks[row] = look;
    readCellLooks(reader, { row, looks, rows: draft.cellLooks });
  }
}

interface RowPlace {
  readonly row: number;
  readonly looks: Looks;
  readonly rows: (number | undefined)[][];
}

function readCellLooks(reader: XmlReader, { row, looks, rows }: RowPlace): void {
  let at = { row, col: -1 };
  while (reader.nextChild(3)) {
    if (reader.name !== "c") continue;
    const address = reader.attribute("r");
    const place = address === undefined ? { row, col: at.col + 1 } : readPlace(address);
    if (!place || place.col >= MAX_COLUMNS) throw reader.damaged();
    at = place;
    const style = reader.attribute("s");
    const look = looks.ofStyle[style === undefined ? 0 : Number(style)];
    if (look !== undefined) (rows[at.row] ??= [])[at.col] = look;
  }
}
