/** A workbook as a value made an .xlsx, the plain way: what the writer of the product has to change then. */
import { strToU8, zipSync } from "fflate";
import { a1, a1Area } from "../../src/core/grid/address";
import type { Cell, Grid, Table, Workbook } from "../../src/core/grid/grid";
import { bookParts, MAIN, relationshipsXml, zipParts, type SheetSpec } from "./xlsxBuilder";

/** Points of a digit of the standard font below: 8 pixels of 0.75. */
const DIGIT = 6;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Styles by number: the number formats that the cells of the book have. */
function formatsOf(book: Workbook): string[] {
  const cells = book.sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
  const codes = cells.flatMap((cell) => (cell ? [cell.numberFormat] : []));
  return ["General", ...new Set(codes.filter((code) => code !== "General"))];
}

export function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code)}"/>`);
  const xfs = formats.map(
    (code, i) =>
      `<xf numFmtId="${code === "General" ? 0 : 200 + i}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  return (
    `<numFmts count="${codes.length}">${codes.join("")}</numFmts>` +
    '<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>`
  );
}

/** Cells without a value are left out; `strings` takes in texts. */
function cellXml(
  cell: Cell,
  address: string,
  { formats, strings }: { formats: string[]; strings: string[] },
): string {
  const { value, formula, numberFormat } = cell;
  if (value === null && formula === undefined) return "";
  const tag = `c r="${address}" s="${formats.indexOf(numberFormat)}"`;
  if (formula !== undefined) {
    const cached = typeof value === "boolean" ? Number(value) : (value ?? "");
    const type = typeof value === "number" ? "n" : typeof value === "boolean" ? "b" : "str";
    return `<${tag} t="${type}"><f>${escaped(formula.slice(1))}</f><v>${escaped(String(cached))}</v></c>`;
  }
  if (typeof value === "string") return `<${tag} t="s"><v>${strings.push(value) - 1}</v></c>`;
  return typeof value === "boolean"
    ? `<${tag} t="b"><v>${Number(value)}</v></c>`
    : `<${tag}><v>${value}</v></c>`;
}

function sheetSpec(grid: Grid, shared: { formats: string[]; strings: string[] }): SheetSpec {
  const rows = grid.rows.map((cells, row) => {
    const inner = (cells ?? [])
      .map((cell, col) => (cell ? cellXml(cell, a1(row, col), shared) : ""))
      .join("");
    return inner === "" ? "" : `<row r="${row + 1}">${inner}</row>`;
  });
  const cols = Object.entries(grid.columnWidths).map(
    ([col, points]) =>
      `<col min="${Number(col) + 1}" max="${Number(col) + 1}" width="${points / DIGIT}" customWidth="1"/>`,
  );
  const merges = grid.merges.map((area) => `<mergeCell ref="${a1Area(area)}"/>`);
  const rules = grid.highlights.map(
    ({ area, formula }, i) =>
      `<conditionalFormatting sqref="${a1Area(area)}"><cfRule type="expression" dxfId="0" priority="${i + 1}">` +
      `<formula>${escaped(formula.slice(1))}</formula></cfRule></conditionalFormatting>`,
  );
  const tables = grid.tables.map((_, i) => `<tablePart r:id="rId${i + 1}"/>`);
  const list = (name: string, items: readonly string[]): string =>
    items.length === 0 ? "" : `<${name}>${items.join("")}</${name}>`;
  return {
    name: grid.sheet,
    before: list("cols", cols),
    rows: rows.join(""),
    after: list("mergeCells", merges) + rules.join("") + list("tableParts", tables),
  };
}

function tableXml({ name, area, totalsRow }: Table, id: number): string {
  const columns = Array.from(
    { length: area.cols },
    (_, i) => `<tableColumn id="${i + 1}" name="Cột ${i + 1}"/>`,
  );
  const totals = totalsRow ? ' totalsRowCount="1"' : "";
  return (
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${a1Area(area)}"${totals}>` +
    `<autoFilter ref="${a1Area(area)}"/><tableColumns count="${area.cols}">${columns.join("")}</tableColumns></table>`
  );
}

export function xlsxOf(book: Workbook): Uint8Array {
  const shared = { formats: formatsOf(book), strings: [] as string[] };
  const sheets = book.sheets.map((grid) => sheetSpec(grid, shared));
  const marks = book.sheets.flatMap(({ mark }, i) =>
    mark
      ? [
          `<definedName name="cchc_page" localSheetId="${i}" hidden="1">"${mark.page}|${mark.owner}"</definedName>`,
        ]
      : [],
  );
  const parts = bookParts({
    sheets,
    strings: shared.strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join(""),
    styles: stylesXml(shared.formats),
    after: marks.length === 0 ? "" : `<definedNames>${marks.join("")}</definedNames>`,
  });
  book.sheets.forEach(({ tables }, i) => {
    if (tables.length === 0) return;
    const links = tables.map((_, n) => [`rId${n + 1}`, "table", `../tables/table${i}_${n}.xml`] as const);
    parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationshipsXml(links);
    tables.forEach((table, n) => (parts[`xl/tables/table${i}_${n}.xml`] = tableXml(table, i * 10 + n + 1)));
  });
  return zipParts(parts);
}

/** The same package with entries only stored, and with sizes behind the data: both are allowed. */
export function storedXlsx(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
  });
}
