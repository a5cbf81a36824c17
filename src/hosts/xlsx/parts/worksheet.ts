/** A worksheet part: its cells and what else of it the product knows. */
import { readA1Area } from "../../../core/grid/address";
import type { Area, Grid, Highlight } from "../../../core/grid/grid";
import type { XmlReader } from "../xml/xmlReader";
import { addTo } from "./addTo";
import { readColumns, type Columns } from "./columns";
import { readHighlights } from "./highlights";
import { SheetData, type SheetContext } from "./sheetData";
import { isOn } from "./workbookPart";

/** What the part itself says; name, visibility, mark and tables come from elsewhere. */
export interface WorksheetPart extends Pick<
  Grid,
  "rows" | "merges" | "columnWidths" | "hiddenRows" | "hiddenColumns" | "protected" | "highlights"
> {
  /** Ids of the relationships that lead to tables. */
  readonly tableIds: readonly string[];
}

/** @throws HostError damaged, unsafe, too-large */
export function readWorksheet(reader: XmlReader, context: SheetContext): WorksheetPart {
  reader.next();
  if (reader.name !== "worksheet") throw reader.damaged();
  const data = new SheetData(reader, context);
  const columns: Columns = { widths: {}, hidden: [] };
  const rest = {
    merges: [] as Area[],
    highlights: [] as Highlight[],
    tableIds: [] as string[],
    protected: false,
  };
  const readers = new Map<string, () => void>([
    ["cols", () => readColumns(reader, columns, context.digit)],
    ["sheetData", () => data.read()],
    ["sheetProtection", () => (rest.protected = isOn(reader.attribute("sheet")))],
    ["mergeCells", () => readMerges(reader, context.sheet, rest.merges)],
    ["conditionalFormatting", () => readHighlights(reader, context, rest.highlights)],
    ["tableParts", () => readTableIds(reader, rest.tableIds)],
  ]);
  while (reader.nextChild(1)) readers.get(reader.name)?.();
  data.finish();
  return {
    rows: data.rows,
    hiddenRows: ascending(data.hiddenRows),
    columnWidths: columns.widths,
    hiddenColumns: ascending(columns.hidden),
    ...rest,
  };
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function readMerges(reader: XmlReader, sheet: string, merges: Area[]): void {
  while (reader.nextChild(2)) {
    const area = readA1Area(reader.attribute("ref") ?? "", sheet);
    if (!area) throw reader.damaged();
    addTo(merges, area, reader.part);
  }
}

function readTableIds(reader: XmlReader, ids: string[]): void {
  while (reader.nextChild(2)) {
    const id = reader.prefixedAttribute("id");
    if (id !== undefined) addTo(ids, id, reader.part);
  }
}
