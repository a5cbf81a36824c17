/** Styles of cells in other rows than the one that is changed. */
import { XmlReader } from "../../../xml/xmlReader";
import type { WorksheetText } from "../sheetSource";
import type { StylesElsewhere } from "./cellStyling";
import { readFoundRow, type FoundRow } from "./foundRow";

/** Reads the wanted rows beforehand: the pass that changes the sheet may meet them too late. */
export function stylesElsewhere(sheet: WorksheetText, wanted: ReadonlySet<number>): StylesElsewhere {
  if (wanted.size === 0) return () => undefined;
  const found = new Map<number, FoundRow>();
  const reader = new XmlReader(sheet.text, sheet.part);
  reader.next();
  while (reader.nextChild(1)) {
    if (reader.name === "sheetData")
      for (const row of readRows(reader, sheet.name, wanted)) found.set(row.row, row);
  }
  return (at, col) => {
    const row = found.get(at);
    return row?.cells.find((cell) => cell.col === col)?.style ?? row?.style;
  };
}

function readRows(reader: XmlReader, sheet: string, wanted: ReadonlySet<number>): FoundRow[] {
  const rows: FoundRow[] = [];
  let row = -1;
  while (reader.nextChild(2)) {
    if (reader.name !== "row") continue;
    const stated = reader.attribute("r");
    row = stated === undefined ? row + 1 : Number(stated) - 1;
    if (wanted.has(row)) rows.push(readFoundRow(reader, row, sheet));
  }
  return rows;
}
