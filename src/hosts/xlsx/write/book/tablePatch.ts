/** An Excel table that grows by a column on the right, or gives it back. Source: ECMA-376 part 1, 18.5.1.2. */
import type { EditOf } from "../../../../core/edits/edit";
import { a1Area, readA1Area } from "../../../../core/grid/address";
import type { Area } from "../../../../core/grid/grid";
import { HostError } from "../../../host";
import { decodeXstring } from "../../xml/entities";
import { openPart, type OpenPart } from "../package/partSource";
import type { PackagePatch } from "../package/packagePatch";
import { targetsOf } from "../package/relationshipsPatch";
import { appendTo, attribute, childNamed, setAttributes, type XmlElement } from "../xml/element";
import { encodeXstring, escapeAttribute } from "../xml/escape";

/** @throws HostError unsupported-edit when the table is not there, is fed from elsewhere, or cannot take that area */
export function extendTable(patch: PackagePatch, sheetPart: string, edit: EditOf<"extendTable">): void {
  for (const part of targetsOf(patch, sheetPart)) {
    if (!patch.has(part) || !part.toLowerCase().endsWith(".xml")) continue;
    const open = openPart(patch, part);
    if (open.root.name !== "table" || nameOf(open) !== edit.table) continue;
    if (targetsOf(patch, part).length > 0) throw refusal(edit);
    changeTable(open, edit);
    patch.set(part, open.source.splices.applyTo(open.source.text));
    return;
  }
  throw refusal(edit);
}

function refusal({ sheet }: EditOf<"extendTable">): HostError {
  return new HostError("unsupported-edit", { sheet });
}

function nameOf({ source, root }: OpenPart): string | undefined {
  const name = attribute(source, root, "displayName") ?? attribute(source, root, "name");
  return name === undefined ? undefined : decodeXstring(name);
}

function changeTable(open: OpenPart, edit: EditOf<"extendTable">): void {
  const { source, root } = open;
  const old = readA1Area(attribute(source, root, "ref") ?? "", edit.sheet);
  const columns = childNamed(root, "tableColumns");
  // A type means that the rows come from a query or an XML file: its columns are not ours to add to.
  const isPlain = (attribute(source, root, "tableType") ?? "worksheet") === "worksheet";
  if (!old || !columns || !isPlain || !isNeighbour(old, edit.area)) throw refusal(edit);
  if (columns.children.length !== old.cols) throw refusal(edit);
  setAttributes(source, root, { ref: a1Area(edit.area) });
  widenFilter(open, edit.area.cols - old.cols);
  if (edit.area.cols > old.cols) addColumn(open, columns, edit);
  else removeColumn(open, columns);
}

function isNeighbour(old: Area, area: Area): boolean {
  const isSame = old.top === area.top && old.left === area.left && old.rows === area.rows;
  return isSame && Math.abs(area.cols - old.cols) === 1;
}

/** The filter lies over the same columns, and over the rows without totals. */
function widenFilter({ source, root }: OpenPart, by: number): void {
  const filter = childNamed(root, "autoFilter");
  const area = filter && readA1Area(attribute(source, filter, "ref") ?? "", "");
  if (filter && area) setAttributes(source, filter, { ref: a1Area({ ...area, cols: area.cols + by }) });
}

/** The name must be the text of the heading cell, letter by letter, and unlike all others: else Excel repairs the table. */
function addColumn({ source, prefix }: OpenPart, columns: XmlElement, edit: EditOf<"extendTable">): void {
  const { children } = columns;
  const names = children.map((each) => fold(decodeXstring(attribute(source, each, "name") ?? "")));
  if (edit.header === "" || names.includes(fold(edit.header))) throw refusal(edit);
  const id = Math.max(0, ...children.map((each) => Number(attribute(source, each, "id")))) + 1;
  const name = escapeAttribute(encodeXstring(edit.header).replaceAll("\n", "_x000a_"));
  const xml = `<${prefix}tableColumn id="${id}" name="${name}"/>`;
  appendTo(source, columns, { xml, attributes: { count: children.length + 1 } });
}

const fold = (name: string): string => name.toLowerCase();

function removeColumn({ source }: OpenPart, columns: XmlElement): void {
  const last = columns.children.at(-1);
  if (!last) return;
  source.splices.remove(last);
  setAttributes(source, columns, { count: columns.children.length - 1 });
}
