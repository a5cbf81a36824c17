/** Merged areas (mergeCells). */
import { sameArea, touches } from "../../../../core/edits/blocks";
import { a1Area, readA1Area } from "../../../../core/grid/address";
import type { Area } from "../../../../core/grid/grid";
import { HostError } from "../../../host";
import { appendTo, attribute, childNamed, placeOf, setAttributes, type XmlElement } from "../xml/element";
import { WORKSHEET_ORDER } from "../xml/order";
import type { SheetSource } from "./sheetSource";

/** Takes away every merge that touches an area of `gone`, then adds. @throws HostError unsupported-edit on an overlap */
export function patchMerges(sheet: SheetSource, gone: readonly Area[], added: readonly Area[]): void {
  const element = childNamed({ ...EMPTY, children: sheet.children }, "mergeCells");
  const found = (element?.children ?? []).map((child) => ({
    child,
    area: readA1Area(attribute(sheet.source, child, "ref") ?? "", sheet.name),
  }));
  const isGone = (area: Area | undefined): boolean =>
    area !== undefined && gone.some((each) => touches(each, area));
  const kept = found.flatMap(({ area }) => (area && !isGone(area) ? [area] : []));
  const fresh = newMerges(sheet.name, kept, added);
  const count = found.filter(({ area }) => !isGone(area)).length + fresh.length;
  if (count === found.length && fresh.length === 0) return;
  const xml = fresh.map((area) => `<${sheet.prefix}mergeCell ref="${a1Area(area)}"/>`).join("");
  if (!element) insertMerges(sheet, xml, count);
  else if (count === 0) sheet.source.splices.remove(element);
  else {
    for (const { child, area } of found) if (isGone(area)) sheet.source.splices.remove(child);
    if (xml === "") setAttributes(sheet.source, element, { count });
    else appendTo(sheet.source, element, { xml, attributes: { count } });
  }
}

const EMPTY: XmlElement = { name: "", start: 0, openEnd: 0, closeStart: 0, end: 0, children: [] };

/** Excel repairs a file whose merges overlap, and one with a merge of a single cell. */
function newMerges(sheet: string, kept: readonly Area[], added: readonly Area[]): Area[] {
  const fresh: Area[] = [];
  for (const area of added) {
    const all = [...kept, ...fresh];
    if (area.rows * area.cols === 1 || all.some((each) => sameArea(each, area))) continue;
    if (all.some((each) => touches(each, area))) throw new HostError("unsupported-edit", { sheet });
    fresh.push(area);
  }
  return fresh;
}

function insertMerges({ source, children, start, prefix: p }: SheetSource, xml: string, count: number): void {
  const at = placeOf("mergeCells", { order: WORKSHEET_ORDER, siblings: children, start });
  source.splices.insert(at, `<${p}mergeCells count="${count}">${xml}</${p}mergeCells>`);
}
