/**
 * A macro workbook with one of nearly everything that Excel can put into a file, and that our product knows nothing of.
 * Parts are small, but linked, typed and placed as Excel does it.
 */
import { MAIN, relationshipsXml, type Parts } from "./xlsxBuilder";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const PREFIX = "application/vnd.openxmlformats-officedocument";
const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${body}`;
const noise = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (i * 7919 + (i >> 3)) & 255);

const TYPES: Readonly<Record<string, string>> = {
  "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  "xl/worksheets/sheet1.xml": `${PREFIX}.spreadsheetml.worksheet+xml`,
  "xl/worksheets/sheet2.xml": `${PREFIX}.spreadsheetml.worksheet+xml`,
  "xl/chartsheets/sheet1.xml": `${PREFIX}.spreadsheetml.chartsheet+xml`,
  "xl/styles.xml": `${PREFIX}.spreadsheetml.styles+xml`,
  "xl/theme/theme1.xml": `${PREFIX}.theme+xml`,
  "xl/sharedStrings.xml": `${PREFIX}.spreadsheetml.sharedStrings+xml`,
  "xl/drawings/drawing1.xml": `${PREFIX}.drawing+xml`,
  "xl/charts/chart1.xml": `${PREFIX}.drawingml.chart+xml`,
  "xl/comments1.xml": `${PREFIX}.spreadsheetml.comments+xml`,
  "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
  "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
  "xl/pivotTables/pivotTable1.xml": `${PREFIX}.spreadsheetml.pivotTable+xml`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${PREFIX}.spreadsheetml.pivotCacheDefinition+xml`,
  "xl/slicers/slicer1.xml": "application/vnd.ms-excel.slicer+xml",
  "xl/slicerCaches/slicerCache1.xml": "application/vnd.ms-excel.slicerCache+xml",
  "xl/calcChain.xml": `${PREFIX}.spreadsheetml.calcChain+xml`,
  "docProps/app.xml": `${PREFIX}.extended-properties+xml`,
};

const SHEET_1 =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="urn:x14ac" xmlns:xr="urn:xr" xr:uid="{1}">` +
  '<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:D6"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="3" width="12.7109375" style="1" customWidth="1"/><col min="5" max="16384" width="9" hidden="1"/></cols>' +
  '<sheetData>\r\n<row r="1" spans="1:4" s="1" customFormat="1" ht="18.75" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s" ph="1"><v>1</v></c><c r="D1" s="2"/></row>\r\n' +
  '<row r="2" spans="1:4"><c r="A2"><v>1</v></c><c r="B2"><v>2.50</v></c><c r="C2"><f>A2*B2</f><v>2.5</v></c><c r="D2" t="inlineStr"><is><r><rPr><b/></rPr><t>đậm</t></r><r><t xml:space="preserve"> thường</t></r></is></c></row>\n' +
  '<row r="3" outlineLevel="1" collapsed="1"><c r="A3"><v>2</v></c><c r="C3"><f t="shared" ref="C3:C5" si="0">A3*B3</f><v>0</v></c></row>' +
  '<row r="4"><c r="C4"><f t="shared" si="0"/><v>0</v></c><c r="D4" cm="1"><f t="array" ref="D4">_xlfn.UNIQUE(A2:A3)</f><v>1</v></c></row>' +
  '<row r="5" hidden="1"><c r="C5"><f t="shared" si="0"/><v>0</v></c><c r="D5" t="e"><v>#N/A</v></c></row><row r="6"/></sheetData>' +
  '<sheetCalcPr fullCalcOnLoad="0"/><autoFilter ref="A1:D5"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>' +
  '<mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><phoneticPr fontId="1"/>' +
  '<conditionalFormatting sqref="A2:A5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="' +
  `${X14}"><x14:id>{2}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2:B5"><formula1>$A$2:$A$3</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" r:id="rId9"/></hyperlinks><printOptions gridLines="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter><oddFooter>&amp;CTrang &amp;P</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>' +
  '<ignoredErrors><ignoredError sqref="A2" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
  '<mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>' +
  `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines/></x14:sparklineGroup></x14:sparklineGroups></ext>` +
  `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{2}" priority="4"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

const WORKBOOK =
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" date1904="0"/>` +
  '<bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Bảng" sheetId="1" r:id="rId1"/><sheet name="Khóa" sheetId="4" state="hidden" r:id="rId2"/><sheet name="Biểu đồ" sheetId="7" r:id="rId3"/></sheets>' +
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Bảng!$A$1:$D$5</definedName><definedName name="Điểm">Bảng!$B$2</definedName></definedNames>' +
  `<calcPr calcId="191029" iterate="1"/><pivotCaches><pivotCache cacheId="7" r:id="rId8"/></pivotCaches><extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${X14}"><x14:slicerCaches><x14:slicerCache r:id="rId9"/></x14:slicerCaches></ext></extLst></workbook>`;

const STYLES =
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="12"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><i/></font></dxf></dxfs>';

function relationships(): Parts {
  return {
    "_rels/.rels": relationshipsXml([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "extended-properties", "docProps/app.xml"],
      ["rId3", "custom-properties", "docProps/custom.xml"],
    ]),
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
      ["rId3", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId4", "theme", "theme/theme1.xml"],
      ["rId5", "styles", "styles.xml"],
      ["rId6", "sharedStrings", "sharedStrings.xml"],
      ["rId7", "calcChain", "calcChain.xml"],
      ["rId8", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["rId9", "slicerCache", "slicerCaches/slicerCache1.xml"],
      ["rId10", "vbaProject", "vbaProject.bin"],
      ["rId11", "customXml", "../customXml/item1.xml"],
      ["rId12", "person", "persons/person.xml"],
    ]),
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
      ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId2", "drawing", "../drawings/drawing1.xml"],
      ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId4", "comments", "../comments1.xml"],
      ["rId5", "threadedComment", "../threadedComments/threadedComment1.xml"],
      ["rId6", "pivotTable", "../pivotTables/pivotTable1.xml"],
      ["rId7", "slicer", "../slicers/slicer1.xml"],
    ]),
    "xl/chartsheets/_rels/sheet1.xml.rels": relationshipsXml([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
    ]),
    "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml([
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "image", "../media/image1.png"],
    ]),
    "xl/pivotTables/_rels/pivotTable1.xml.rels": relationshipsXml([
      ["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
    ]),
  };
}

/** All parts, in the order in which they go into the zip. */
export function richParts(): Parts {
  const overrides = Object.entries(TYPES).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  const defaults = ["rels", "xml", "bin", "vml", "png"].map(
    (each) => `<Default Extension="${each}" ContentType="application/${each}"/>`,
  );
  return {
    "[Content_Types].xml": xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join("")}${overrides.join("")}</Types>`,
    ),
    ...relationships(),
    "xl/workbook.xml": xml(WORKBOOK),
    "xl/worksheets/sheet1.xml": xml(SHEET_1),
    "xl/worksheets/sheet2.xml": xml(
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>Bảng!B2</f><v>2.5</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="x" sheet="1"/></worksheet>`,
    ),
    "xl/chartsheets/sheet1.xml": xml(
      `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    ),
    "xl/theme/theme1.xml": xml('<a:theme xmlns:a="urn:a" name="Office"/>'),
    "xl/styles.xml": xml(`<styleSheet xmlns="${MAIN}">${STYLES}</styleSheet>`),
    "xl/sharedStrings.xml": xml(
      `<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><t>TT</t></si><si><t>Nội dung</t><phoneticPr fontId="1"/></si></sst>`,
    ),
    "xl/calcChain.xml": xml(`<calcChain xmlns="${MAIN}"><c r="C2" i="1"/><c r="C3"/></calcChain>`),
    "xl/drawings/drawing1.xml": xml('<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:twoCellAnchor/></xdr:wsDr>'),
    "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:v"><v:shape>\n<br></v:shape></xml>',
    "xl/charts/chart1.xml": xml('<c:chartSpace xmlns:c="urn:c"><c:f>Bảng!$A$2:$A$5</c:f></c:chartSpace>'),
    "xl/media/image1.png": noise(400),
    "xl/comments1.xml": xml(
      `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList/></comments>`,
    ),
    "xl/threadedComments/threadedComment1.xml": xml('<ThreadedComments xmlns="urn:tc"/>'),
    "xl/persons/person.xml": xml('<personList xmlns="urn:p"/>'),
    "xl/pivotTables/pivotTable1.xml": xml(`<pivotTableDefinition xmlns="${MAIN}" cacheId="7"/>`),
    "xl/pivotCache/pivotCacheDefinition1.xml": xml(`<pivotCacheDefinition xmlns="${MAIN}"/>`),
    "xl/slicers/slicer1.xml": xml('<slicers xmlns="urn:s"/>'),
    "xl/slicerCaches/slicerCache1.xml": xml('<slicerCacheDefinition xmlns="urn:s"/>'),
    "xl/printerSettings/printerSettings1.bin": noise(64),
    "xl/vbaProject.bin": noise(3000),
    "customXml/item1.xml": "<?xml version='1.0'?><đơn-vị/>",
    "docProps/app.xml": xml('<Properties xmlns="e"><Application>Microsoft Excel</Application></Properties>'),
    "docProps/custom.xml": xml('<Properties xmlns="c"/>'),
  };
}
