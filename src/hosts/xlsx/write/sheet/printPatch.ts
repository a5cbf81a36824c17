/** How a sheet prints. Source: ECMA-376 part 1, 18.3.1.46, 18.3.1.62 to 18.3.1.70. */
import type { PrintSetup } from "../../../../core/edits/edit";
import { childNamed, placeOf, setAttributes, xmlOf, type XmlElement } from "../xml/element";
import { readFragment, withChild, writeFragment } from "../xml/fragment";
import { HEADER_FOOTER_ORDER, SHEET_PR_ORDER, WORKSHEET_ORDER } from "../xml/order";
import { withAttributes, type AttributeValues } from "../xml/tag";
import type { SheetSource } from "./sheetSource";

const MM_PER_INCH = 25.4;
const A4 = 9;

/**
 * Page number in the middle of the header, size 13; the first page has a header of its own, which is empty. Every sheet is
 * counted from 1 (decree 30/2020, annex I, part I, I.7 and III.1.đ: appendices are numbered each on its own).
 */
const PAGE_NUMBER = '&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P';

/** All but fitting to the page, which stands at the start of the part ({@link setFitToPage}). */
export function patchPrint(sheet: SheetSource, print: PrintSetup): void {
  setElement(sheet, "printOptions", { horizontalCentered: print.centerHorizontally ? 1 : undefined });
  setElement(sheet, "pageMargins", margins(print.margins));
  setElement(sheet, "pageSetup", {
    paperSize: A4,
    orientation: print.landscape ? "landscape" : "portrait",
    scale: undefined,
    fitToWidth: print.fitToWidth ? 1 : undefined,
    fitToHeight: print.fitToWidth ? 0 : undefined,
    ...(print.pageNumbers ? { firstPageNumber: 1, useFirstPageNumber: 1 } : {}),
  });
  setHeader(sheet, print.pageNumbers);
}

function margins(all: PrintSetup["margins"]): AttributeValues {
  const { left, right, top, bottom, header, footer } = all;
  const inches = Object.entries({ left, right, top, bottom, header, footer }).map(
    ([side, mm]) => [side, Number((mm / MM_PER_INCH).toFixed(6))] as const,
  );
  return Object.fromEntries(inches);
}

function childOf({ children }: SheetSource, name: string): XmlElement | undefined {
  return children.find((child) => child.name === name);
}

function insert(sheet: SheetSource, name: string, xml: string): void {
  const { source, children, start } = sheet;
  source.splices.insert(placeOf(name, { order: WORKSHEET_ORDER, siblings: children, start }), xml);
}

/** Sets attributes of an element, which is made when it is not there and has something to say. */
function setElement(sheet: SheetSource, name: string, values: AttributeValues): void {
  const element = childOf(sheet, name);
  if (element) {
    setAttributes(sheet.source, element, values);
    return;
  }
  if (Object.values(values).some((value) => value !== undefined)) {
    insert(sheet, name, withAttributes(`<${sheet.prefix}${name}/>`, values));
  }
}

export function setFitToPage(sheet: SheetSource, isOn: boolean): void {
  const { source, prefix: p } = sheet;
  const fitToPage = isOn ? 1 : undefined;
  const element = childOf(sheet, "sheetPr");
  const setUp = childNamed(element, "pageSetUpPr");
  if (setUp) setAttributes(source, setUp, { fitToPage });
  else if (isOn) {
    const xml = `<${p}pageSetUpPr fitToPage="1"/>`;
    if (!element) insert(sheet, "sheetPr", `<${p}sheetPr>${xml}</${p}sheetPr>`);
    else {
      const changed = withChild(
        readFragment(xmlOf(source, element)),
        { name: "pageSetUpPr", xml },
        SHEET_PR_ORDER,
      );
      source.splices.replace(element.start, element.end, writeFragment(changed));
    }
  }
}

/** Footers that people made stay. Without page numbers, a header stays unless it is ours. */
function setHeader(sheet: SheetSource, hasNumbers: boolean): void {
  const { source, prefix: p } = sheet;
  const element = childOf(sheet, "headerFooter");
  const header = `<${p}oddHeader>${PAGE_NUMBER}</${p}oddHeader>`;
  if (!element) {
    const tag = `<${p}headerFooter differentFirst="1">`;
    if (hasNumbers) insert(sheet, "headerFooter", `${tag}${header}</${p}headerFooter>`);
    return;
  }
  const before = readFragment(xmlOf(source, element));
  const isOurs = before.children.some(({ xml }) => xml === header);
  if (!hasNumbers && !isOurs) return;
  const xml = hasNumbers ? header : undefined;
  const changed = withChild(before, { name: "oddHeader", xml }, HEADER_FOOTER_ORDER);
  const first = withChild(changed, { name: "firstHeader", xml: undefined }, HEADER_FOOTER_ORDER);
  const tag = withAttributes(first.tag, { differentFirst: hasNumbers ? 1 : undefined });
  source.splices.replace(element.start, element.end, writeFragment({ ...first, tag }));
}
