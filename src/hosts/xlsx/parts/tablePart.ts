/** xl/tables/table1.xml: an Excel table (ListObject). */
import { readA1Area } from "../../../core/grid/address";
import type { Table } from "../../../core/grid/grid";
import { decodeXstring } from "../xml/entities";
import type { XmlReader } from "../xml/xmlReader";

/** @throws HostError damaged, unsafe */
export function readTablePart(reader: XmlReader, sheet: string): Table {
  reader.next();
  const area = readA1Area(reader.attribute("ref") ?? "", sheet);
  const name = reader.attribute("displayName") ?? reader.attribute("name");
  if (reader.name !== "table" || !area || name === undefined) throw reader.damaged();
  const totalsRow = Number(reader.attribute("totalsRowCount") ?? 0) > 0;
  while (reader.nextChild(1));
  return { name: decodeXstring(name), area, totalsRow };
}
