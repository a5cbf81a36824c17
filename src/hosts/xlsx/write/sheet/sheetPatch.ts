/** A worksheet part with edits made in it. Everything that no edit names stays as it is, byte by byte. */
import { HostError } from "../../../host";
import { isOn } from "../../parts/workbookPart";
import { XmlReader } from "../../xml/xmlReader";
import { prefixOf } from "../package/partSource";
import type { StyleBook } from "../styles/styleBook";
import { attribute, readElement, setAttributes, type XmlElement } from "../xml/element";
import { Splices } from "../xml/splices";
import { CellStyling } from "./cells/cellStyling";
import { stylesElsewhere } from "./cells/stylesElsewhere";
import { SheetColumns, fileWidth, type FileWidth } from "./columnsPatch";
import type { Extent } from "./cells/extent";
import { HighlightsPatch } from "./highlightsPatch";
import { patchMerges } from "./mergesPatch";
import { patchPrint, setFitToPage } from "./printPatch";
import { RowPlans } from "./cells/rowPlans";
import { RowsPatch } from "./cells/rowsPatch";
import type { SheetEdits } from "./sheetEdits";
import type { SheetSource, WorksheetText } from "./sheetSource";

export interface PatchedSheet {
  readonly text: string;
  /** A cell lost its formula: the calculation chain may name it. */
  readonly overwroteFormula: boolean;
}

/** @throws HostError protected, unsupported-edit, damaged */
export function patchSheet(sheet: WorksheetText, edits: SheetEdits, styles: () => StyleBook): PatchedSheet {
  const { name, part, text, digit } = sheet;
  const reader = new XmlReader(text, part);
  reader.next();
  const source = { text, splices: new Splices() };
  const children: XmlElement[] = [];
  const prefix = prefixOf(text.slice(reader.start, reader.end));
  const opened: SheetSource = { name, digit, source, start: reader.end, children, prefix };
  const plans = new RowPlans(edits.operations);
  const elsewhere = stylesElsewhere(sheet, edits.sourceRows);
  let rows: RowsPatch | undefined;
  while (reader.nextChild(1)) {
    if (reader.name !== "sheetData" || rows) {
      children.push(readElement(reader));
      continue;
    }
    const { start, end } = reader;
    const columns = new SheetColumns(source, children);
    const styling = new CellStyling({ styles, columnStyles: (col) => columns.styleOf(col), elsewhere });
    rows = new RowsPatch(reader, { source, sheet: name, prefix, plans, styling });
    rows.run();
    children.push({
      name: "sheetData",
      start,
      openEnd: end,
      closeStart: reader.start,
      end: reader.end,
      children: [],
    });
  }
  if (!rows) throw new HostError("damaged", { part });
  patchRest(opened, edits, { rows, styles });
  return { text: source.splices.applyTo(text), overwroteFormula: rows.overwroteFormula };
}

function patchRest(
  sheet: SheetSource,
  edits: SheetEdits,
  { rows, styles }: { rows: RowsPatch; styles: () => StyleBook },
): void {
  refuseProtected(sheet);
  // What is put in at one place stands in the order of these lines: it must be that of the schema.
  if (edits.print) setFitToPage(sheet, edits.print.fitToWidth);
  widenDimension(sheet, rows.extent);
  patchWidths(sheet, edits);
  patchMerges(sheet, edits.unmerges, edits.merges);
  if (edits.goneHighlights.length + edits.newHighlights.length > 0) {
    const patch = new HighlightsPatch(sheet);
    patch.apply(edits.goneHighlights, edits.newHighlights, (style) => styles().differential(style));
  }
  if (edits.print) patchPrint(sheet, edits.print);
}

function refuseProtected({ name, source, children }: SheetSource): void {
  const element = children.find((child) => child.name === "sheetProtection");
  if (element && isOn(attribute(source, element, "sheet"))) throw new HostError("protected", { sheet: name });
}

function widenDimension({ source, children }: SheetSource, extent: Extent): void {
  const element = children.find((child) => child.name === "dimension");
  const ref = element && attribute(source, element, "ref");
  if (element && ref !== undefined) setAttributes(source, element, { ref: extent.widened(ref) });
}

function patchWidths(sheet: SheetSource, { copiedWidths, widths }: SheetEdits): void {
  const { source, children, start, prefix, digit } = sheet;
  const columns = new SheetColumns(source, children);
  const all = new Map<number, FileWidth>(copiedWidths.map(({ from, to }) => [to, columns.widthOf(from)]));
  for (const [col, points] of widths) all.set(col, points === null ? undefined : fileWidth(points, digit));
  if (all.size > 0) columns.setWidths(all, { siblings: children, start }, prefix);
}
