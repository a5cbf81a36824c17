/** How cells look, read from files written by hand and from the sample. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readA1 } from "../../../src/core/grid/address";
import type { CellLook } from "../../../src/hosts/xlsx/view/look";
import { OFFICE_THEME, STANDARD_INDEXED, tinted } from "../../../src/hosts/xlsx/view/colors";
import { readLooks } from "../../../src/hosts/xlsx/view/looks";
import { readSheetView, type SheetView } from "../../../src/hosts/xlsx/view/sheetView";
import { readTabColor } from "../../../src/hosts/xlsx/view/tabColor";
import { openXlsx } from "../../../src/hosts/xlsx/xlsxFile";
import { bookParts, relationshipsXml, zipParts, type BookSpec } from "../../support/xlsxBuilder";

interface Opened {
  readonly view: SheetView;
  readonly looks: readonly CellLook[];
  readonly tabColor: string | undefined;
  readonly look: (address: string) => CellLook | undefined;
}

function opened(bytes: Uint8Array, sheet: string): Opened {
  const file = openXlsx(bytes);
  const looks = readLooks(file);
  const view = readSheetView(file, looks, sheet);
  const look = (address: string): CellLook | undefined => {
    const { row, col } = readA1(address) ?? { row: 0, col: 0 };
    return looks.list[view.cellLooks[row]?.[col] ?? -1];
  };
  return { view, looks: looks.list, tabColor: readTabColor(file, looks, sheet), look };
}

const built = (spec: BookSpec): Opened => opened(zipParts(bookParts(spec)), "Trang 1");

const FONTS =
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><i/><u/><strike/><sz val="14"/><color rgb="FF9C0006"/><name val="Arial"/></font>' +
  '<font><b val="0"/><u val="none"/><color theme="4" tint="-0.25"/><name val="Arial"/></font></fonts>';
const FILLS =
  '<fills count="4"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/></patternFill></fill>' +
  '<fill><gradientFill><stop position="0"><color rgb="FF112233"/></stop><stop position="1"><color rgb="FF445566"/></stop></gradientFill></fill></fills>';
const BORDERS =
  '<borders count="2"><border/>' +
  '<border><left style="thin"><color indexed="64"/></left><right style="mediumDashed"/><top style="double"><color rgb="FF00FF00"/></top><bottom style="none"/></border></borders>';
const xf = (font: number, fill: number, border: number, alignment = ""): string =>
  `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}">${alignment}</xf>`;
const ALIGNED =
  '<alignment horizontal="right" vertical="center" wrapText="1" indent="2" textRotation="135"/>';
const STYLES = `${FONTS}${FILLS}${BORDERS}<cellXfs count="5">${xf(0, 0, 0)}${xf(1, 1, 1)}${xf(2, 2, 0, ALIGNED)}${xf(0, 3, 0)}${xf(0, 0, 0)}</cellXfs>`;

const sheet = (parts: { before?: string; rows?: string; after?: string }): BookSpec => ({
  styles: STYLES,
  sheets: [{ name: "Trang 1", ...parts }],
});

describe("looks of cells", () => {
  const { look, looks, view } = built(
    sheet({
      rows:
        '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/><c r="C1" s="3"/></row>' +
        '<row r="2" s="1" customFormat="1"/><row r="3" s="2"/><row><c><v>1</v></c><c s="3"/></row>',
      before: '<cols><col min="2" max="3" width="9.140625" style="1"/></cols>',
    }),
  );

  test("a font says name, size, bold, italic, underline, strike and colour", () => {
    const font = { name: "Arial", size: 14, bold: true, italic: true, underline: true, strike: true };
    expect(look("A1")?.font).toEqual({ ...font, color: "#9C0006" });
  });

  test("what is switched off is off", () => {
    expect(look("B1")?.font).toMatchObject({ bold: false, underline: false });
  });

  test("colours: indexed, of the theme with a tint, the first of a gradient", () => {
    expect(look("A1")?.fill).toBe("#FFFF00");
    expect(look("B1")?.fill).toBe("#D9D9D9");
    expect(look("C1")?.fill).toBe("#112233");
    expect(look("B1")?.font.color).toBe(tinted(OFFICE_THEME[4] ?? "", -0.25));
  });

  test("borders by side; an automatic colour is none of its own", () => {
    expect(look("A1")?.borders).toEqual({
      left: { style: "thin" },
      right: { style: "medium" },
      top: { style: "double", color: "#00FF00" },
    });
  });

  test("alignment, wrap, indent, and a turn clockwise below zero", () => {
    const aligned = { horizontal: "right", vertical: "center", wrap: true, indent: 2, rotation: -45 };
    expect(look("B1")).toMatchObject(aligned);
  });

  test("equal styles are one look", () => {
    expect(looks).toHaveLength(4);
  });

  test("rows and columns have looks of their own; a row's counts only where it says so", () => {
    const bold = looks.findIndex(({ font }) => font.bold);
    expect(view.rowLooks).toEqual({ 1: bold });
    expect(view.columnLooks).toEqual({ 1: bold, 2: bold });
  });

  test("rows and cells without an address follow the one before", () => {
    expect(look("B4")?.fill).toBe("#112233");
  });
});

describe("measures of a sheet", () => {
  const { view, tabColor } = built(
    sheet({
      before:
        '<sheetPr><tabColor rgb="FF2F5597"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
        '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView></sheetViews>' +
        '<sheetFormatPr defaultRowHeight="18" defaultColWidth="20"/><cols><col min="2" max="3" width="9.140625"/></cols>',
      rows: '<row r="2" ht="33.5" customHeight="1"/>',
      after:
        '<printOptions horizontalCentered="1"/><pageMargins left="1" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
        '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter><rowBreaks count="1"><brk id="12" man="1"/></rowBreaks>',
    }),
  );

  test("widths and heights in points, frozen parts, grid lines, tab colour", () => {
    expect(view.widths).toEqual({ 1: 48, 2: 48 });
    expect(view.heights).toEqual({ 1: 33.5 });
    expect(view).toMatchObject({ defaultHeight: 18, gridLines: false, frozen: { rows: 3, cols: 1 } });
    expect(view.defaultWidth).toBe(105);
    expect(tabColor).toBe("#2F5597");
    expect(view.tabColor).toBe("#2F5597");
  });

  test("how it prints", () => {
    expect(view.page).toMatchObject({
      landscape: true,
      paper: 9,
      fitToWidth: 1,
      centerHorizontally: true,
      breaks: [12],
      header: "&C&P",
      differentFirst: true,
    });
    expect(view.page.margins.left).toBeCloseTo(25.4);
  });

  test("a split that is not frozen keeps nothing in sight", () => {
    const pane = '<sheetViews><sheetView><pane xSplit="1200" ySplit="900"/></sheetView></sheetViews>';
    expect(built(sheet({ before: pane })).view.frozen).toEqual({ rows: 0, cols: 0 });
  });
});

test("a theme of the file's own counts, light before dark", () => {
  const parts = bookParts(sheet({ rows: '<row r="1"><c r="A1" s="2"/></row>' }));
  const color = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
  const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1>${color("lt1", "FAFAFA")}${color("accent1", "112233")}</a:clrScheme></a:themeElements></a:theme>`;
  const rels = relationshipsXml([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId902", "styles", "styles.xml"],
    ["rId903", "theme", "theme/theme1.xml"],
  ]);
  const bytes = zipParts({ ...parts, "xl/theme/theme1.xml": theme, "xl/_rels/workbook.xml.rels": rels });
  const { look } = opened(bytes, "Trang 1");
  expect(look("A1")?.fill).toBe(tinted("#FAFAFA", -0.15));
  expect(look("A1")?.font.color).toBe(tinted("#112233", -0.25));
});

test("the palette has 64 colours, and tints go to black and white", () => {
  expect(STANDARD_INDEXED).toHaveLength(64);
  expect(new Set(STANDARD_INDEXED).size).toBeGreaterThan(40);
  expect(tinted("#4472C4", 1)).toBe("#FFFFFF");
  expect(tinted("#4472C4", -1)).toBe("#000000");
  expect(tinted("#4472C4", 0)).toBe("#4472C4");
  // As Excel shows "Blue, Accent 1, Lighter 80 %".
  expect(tinted("#4472C4", 0.8)).toBe("#DAE3F3");
});

test("a file without styles has one common look", () => {
  const { looks, view } = built({
    sheets: [{ name: "Trang 1", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
  });
  expect(looks).toHaveLength(1);
  expect(view.cellLooks[0]).toEqual([0]);
});

test("the sample: header filled and bordered, titles repeated", () => {
  const file = path.join(__dirname, "../../../assets/samples/bang-diem-mau.xlsx");
  const { look, view } = opened(new Uint8Array(readFileSync(file)), "Bảng chấm điểm 2025");
  expect(look("A7")).toMatchObject({ fill: "#E2EFDA", horizontal: "center", wrap: true });
  expect(look("A7")?.font).toMatchObject({ name: "Times New Roman", size: 12, bold: true });
  expect(Object.keys(look("A7")?.borders ?? {}).sort()).toEqual(["bottom", "left", "right", "top"]);
  expect(view.page.repeatRows).toEqual([6, 7]);
  expect(view.heights[7]).toBe(33);
});
