/** The order in which elements must follow each other. Source: ECMA-376 part 1, sml.xsd. */

/** CT_Worksheet. */
export const WORKSHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

/** CT_Workbook. */
export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** CT_Stylesheet. */
export const STYLES_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** CT_Font as Excel writes it; the schema takes any order. */
export const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** CT_Border. */
export const BORDER_ORDER = "start end left right top bottom diagonal vertical horizontal".split(" ");

/** CT_HeaderFooter. */
export const HEADER_FOOTER_ORDER = "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter".split(
  " ",
);

/** CT_SheetPr. */
export const SHEET_PR_ORDER = "tabColor outlinePr pageSetUpPr".split(" ");
