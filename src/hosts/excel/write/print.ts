/** How a sheet prints. */
import type { PrintSetup } from "../../../core/edits/edit";

/**
 * Page number in the middle of the header, size 13; the first page has a header of its own, which is empty. Every sheet is
 * counted from 1 (decree 30/2020, annex I, part I, I.7 and III.1.đ: appendices are numbered each on its own).
 */
const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';
const MM_PER_CENTIMETRE = 10;

export function setPrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.centerHorizontally = print.centerHorizontally;
  pageLayout.setPrintMargins("Centimeters", centimetres(print.margins));
  // Excel then ignores page breaks of people; there are none on a sheet that we made.
  pageLayout.zoom = print.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  const { repeatRows, area } = print;
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`);
  if (area) pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, area.rows, area.cols));
  if (print.pageNumbers) setPageNumbers(pageLayout);
}

function centimetres(margins: PrintSetup["margins"]): Excel.PageLayoutMarginOptions {
  const { top, bottom, left, right, header, footer } = margins;
  const inCm = (mm: number): number => mm / MM_PER_CENTIMETRE;
  return {
    top: inCm(top),
    bottom: inCm(bottom),
    left: inCm(left),
    right: inCm(right),
    header: inCm(header),
    footer: inCm(footer),
  };
}

function setPageNumbers(pageLayout: Excel.PageLayout): void {
  const { headersFooters } = pageLayout;
  pageLayout.firstPageNumber = 1;
  headersFooters.state = "FirstAndDefault";
  headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
  headersFooters.firstPage.centerHeader = "";
}
