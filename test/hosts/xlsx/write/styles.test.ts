import type { CellStyle, Edit } from "../../../../src/core/edits/edit";
import { areaOf, changed, partOf, rowsOf, SHEET1 } from "../../../support/ooxmlParts";
import { stylesXml } from "../../../support/ooxmlBook";
import { bookParts, zipParts } from "../../../support/xlsxBuilder";
import { applyToXlsx } from "../../../../src/hosts/xlsx/xlsxHost";

const setStyle = (address: string, style: CellStyle): Edit => ({
  kind: "setStyle",
  area: areaOf(address),
  style,
});
const list = (styles: string, name: string): string =>
  new RegExp(`<${name} count="\\d+">.*?</${name}>`).exec(styles)?.[0] ?? "";

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts>' +
  '<fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
  '<font><b/><u/><sz val="12"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border diagonalUp="1"><left/><right style="thick"><color rgb="FF00FF00"/></right><top/><bottom/><diagonal style="hair"/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="170" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment textRotation="90" wrapText="1"/><protection locked="0"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><extLst><ext uri="u"/></extLst>';

function styled(...edits: Edit[]): { styles: string; rows: string } {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row>';
  const { bytes, sheet } = changed({ sheets: [{ rows }], styles: STYLES }, edits);
  return { styles: partOf(bytes, "xl/styles.xml"), rows: rowsOf(sheet) };
}

describe("a style", () => {
  test("changes what it names and keeps the rest of the cell's", () => {
    const { styles, rows } = styled(
      setStyle("B1", {
        bold: false,
        italic: true,
        fontSize: 13,
        horizontal: "center",
        vertical: "top",
        wrap: false,
      }),
    );
    expect(rows).toContain('<c r="B1" s="2"><v>1</v></c>');
    expect(list(styles, "cellXfs")).toContain(
      '<xf numFmtId="170" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">' +
        '<alignment textRotation="90" wrapText="0" horizontal="center" vertical="top"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(styles).toContain('<fonts count="3" x14ac:knownFonts="1">');
    expect(styles).toContain('<font><i/><u/><sz val="13"/><name val="Times New Roman"/></font></fonts>');
  });

  test("a new font name takes the theme's slot away, a colour and a fill are solid", () => {
    const { styles } = styled(
      setStyle("A1", { fontName: "Times New Roman", color: "9c0006", fill: "FFC7CE" }),
    );
    expect(styles).toContain(
      '<font><sz val="11"/><color rgb="FF9C0006"/><name val="Times New Roman"/></font></fonts>',
    );
    expect(styles).toContain(
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/></patternFill></fill></fills>',
    );
    expect(styles).toContain(
      '<xf numFmtId="0" fontId="2" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>',
    );
  });

  test("lines go around, or only under; what else a border has stays", () => {
    const thin = (side: string): string => `<${side} style="thin"><color indexed="64"/></${side}>`;
    const all = `<border diagonalUp="1">${thin("left")}${thin("right")}${thin("top")}${thin("bottom")}<diagonal style="hair"/></border>`;
    expect(styled(setStyle("A1", { border: "thin" })).styles).toContain(`${all}</borders>`);
    expect(styled(setStyle("A1", { borderBottom: "thin" })).styles).toContain(
      `<border diagonalUp="1"><left/><right style="thick"><color rgb="FF00FF00"/></right><top/>${thin("bottom")}<diagonal style="hair"/></border></borders>`,
    );
    expect(styled(setStyle("A1", { border: "none" })).styles).toContain(
      '<border diagonalUp="1"><left/><right/><top/><bottom/><diagonal style="hair"/></border></borders>',
    );
  });

  test.each([
    ["General", 0, 1],
    ["@", 49, 1],
    ["0.00", 2, 1],
    ["0.000", 170, 1],
    ["dd/mm/yyyy", 171, 2],
  ])("the number format %s", (code, id, count) => {
    const { styles } = styled(setStyle("A1:B1", { numberFormat: code }));
    expect(styles).toContain(
      `numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"`,
    );
    expect(styles).toContain(`<numFmts count="${count}">`);
  });

  test("the same again adds nothing, in one list of edits or in two", () => {
    const style = { bold: true, fill: "DDEBF7", border: "thin" } as const;
    const spec = { sheets: [{}], styles: STYLES };
    const once = changed(spec, [setStyle("A1:C9", style), setStyle("E1:F9", { ...style })]);
    expect(list(partOf(once.bytes, "xl/styles.xml"), "cellXfs").match(/<xf /g)).toHaveLength(3);
    const twice = applyToXlsx(once.bytes, [setStyle("H1:H9", { ...style })]);
    expect(partOf(twice, "xl/styles.xml")).toBe(partOf(once.bytes, "xl/styles.xml"));
  });

  test("is added at the end: everything that was there stays in its place", () => {
    const { styles } = styled(
      setStyle("A1", { bold: true, numberFormat: "0.0", border: "thin", fill: "FFFFFF" }),
    );
    for (const name of ["numFmts", "fonts", "fills", "borders", "cellXfs"]) {
      const inner = new RegExp(`<${name}[^>]*>(.*?)</${name}>`).exec(STYLES)?.[1] ?? "?";
      expect(styles).toContain(inner);
    }
    expect(styles).toContain(
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><extLst>',
    );
  });

  test("two styles on one cell add up", () => {
    const { styles, rows } = styled(setStyle("A1:C1", { bold: true }), setStyle("B1", { fill: "FFFFFF" }));
    expect(rows).toContain('<c r="C1" s="2"/>');
    expect(list(styles, "cellXfs")).toContain('fontId="1" fillId="2"');
  });

  test("a workbook without styles gets some", () => {
    const { bytes, sheet } = changed({}, [setStyle("A1", { bold: true })]);
    expect(rowsOf(sheet)).toBe('<row r="1"><c r="A1" s="1"/></row>');
    expect(partOf(bytes, "[Content_Types].xml")).toContain('PartName="/xl/styles.xml"');
    expect(partOf(bytes, "xl/_rels/workbook.xml.rels")).toContain('/styles" Target="styles.xml"');
  });

  test("a prefixed styles part is written with its prefix", () => {
    const parts = bookParts({ styles: "" });
    parts["xl/styles.xml"] =
      '<s:styleSheet xmlns:s="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><s:fonts count="1"><s:font><s:b/></s:font></s:fonts>' +
      '<s:fills count="0"/><s:borders count="1"><s:border><s:left/></s:border></s:borders><s:cellXfs count="1"><s:xf fontId="0"/></s:cellXfs></s:styleSheet>';
    const styles = partOf(
      applyToXlsx(zipParts(parts), [
        setStyle("A1", { bold: false, italic: true, border: "thin", wrap: true }),
      ]),
      "xl/styles.xml",
    );
    expect(styles).toContain('<s:fonts count="2"><s:font><s:b/></s:font><s:font><s:i/></s:font></s:fonts>');
    expect(styles).toContain(
      '<s:xf fontId="1" applyFont="1" borderId="1" applyBorder="1" applyAlignment="1"><s:alignment wrapText="1"/></s:xf>',
    );
    expect(styles).not.toMatch(/<(?!\/?s:)/);
  });
});

describe("a copied look", () => {
  const rows =
    '<row r="1"><c r="B1" s="1"/><c r="C1"/></row><row r="2" s="2" customFormat="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="C3" s="2"><v>1</v></c></row>';
  const copy = (from: string, to: string): Edit => ({
    kind: "copyFormat",
    from: areaOf(from),
    to: areaOf(to),
  });

  test("is that of the neighbour row by row, empty cells included", () => {
    const spec = { sheets: [{ rows }], styles: stylesXml(["General", "0.0", "0.00"]) };
    expect(rowsOf(changed(spec, [copy("B1:B4", "C1:C4")]).sheet)).toBe(
      '<row r="1"><c r="B1" s="1"/><c r="C1" s="1"/></row><row r="2" s="2" customFormat="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="C3" s="0"><v>1</v></c></row>',
    );
  });

  test("may come from other rows, also from rows below", () => {
    const spec = { sheets: [{ rows }], styles: stylesXml(["General", "0.0", "0.00"]) };
    const { sheet } = changed(spec, [copy("C2:C3", "D1:D2"), copy("B1", "D9")]);
    expect(rowsOf(sheet)).toContain('<c r="C1"/><c r="D1" s="2"/></row>');
    expect(rowsOf(sheet)).toContain('<row r="9"><c r="D9" s="1"/></row>');
  });

  test("brings the width with it, and takes one away where the neighbour has none", () => {
    const before =
      '<cols><col min="2" max="2" width="20.5" customWidth="1"/><col min="5" max="5" width="9" hidden="1"/></cols>';
    const { sheet } = changed({ sheets: [{ before, rows }] }, [copy("B1:B3", "C1:C3"), copy("H1", "E1")]);
    expect(sheet).toContain(
      '<cols><col min="2" max="2" width="20.5" customWidth="1"/><col min="3" max="3" width="20.5" customWidth="1"/><col min="5" max="5" hidden="1"/></cols>',
    );
    expect(SHEET1).toBe("xl/worksheets/sheet1.xml");
  });
});

describe("a look that is cleared", () => {
  const clear: Edit = { kind: "clearFormat", area: areaOf("B1:B3") };
  const styles = stylesXml(["General", "0.0", "0.00"]);

  test("is that of the row or column; what holds nothing is forgotten", () => {
    const before = '<cols><col min="2" max="2" width="9" style="2"/></cols>';
    const rows =
      '<row r="1"><c r="A1"/><c r="B1" s="1"/></row><row r="2"><c r="B2" s="1"><v>1</v></c></row><row r="3" s="1" customFormat="1"><c r="B3"><v>1</v></c></row>';
    expect(rowsOf(changed({ sheets: [{ before, rows }], styles }, [clear]).sheet)).toBe(
      '<row r="1"><c r="A1"/></row><row r="2"><c r="B2" s="2"><v>1</v></c></row><row r="3" s="1" customFormat="1"><c r="B3" s="1"><v>1</v></c></row>',
    );
  });

  test("together with its content, formula and all", () => {
    const rows = '<row r="1"><c r="B1" s="1"><f>1+1</f><v>2</v></c><c r="C1"/></row>';
    const gone: Edit = { kind: "setCells", area: areaOf("B1"), cells: [[null]] };
    expect(rowsOf(changed({ sheets: [{ rows }], styles }, [clear, gone]).sheet)).toBe(
      '<row r="1"><c r="C1"/></row>',
    );
  });

  test("moves no cell that finds its place by the one before it", () => {
    const rows = '<row><c><v>1</v></c><c s="1"/><c><v>3</v></c></row>';
    expect(rowsOf(changed({ sheets: [{ rows }], styles }, [clear]).sheet)).toBe(
      rows.replace('s="1"', 's="0"'),
    );
  });
});
