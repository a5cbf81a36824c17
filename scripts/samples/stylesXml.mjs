// Cell looks as plain objects, gathered into one xl/styles.xml. Equal looks share one number.

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const FONT = "Times New Roman";
const BUILT_IN_FORMATS = { General: 0, "0.00": 2, "@": 49 };

const fontXml = ({ bold = false, italic = false, size = 12 }) =>
  `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size}"/><name val="${FONT}"/><family val="1"/></font>`;

const fillXml = ({ fill }) =>
  fill
    ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`
    : '<fill><patternFill patternType="none"/></fill>';

const side = (name) => `<${name} style="thin"><color indexed="64"/></${name}>`;
const borderXml = ({ border = false }) =>
  border
    ? `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`
    : "<border><left/><right/><top/><bottom/><diagonal/></border>";

function alignmentXml({ horizontal, wrap = false }) {
  const across = horizontal ? ` horizontal="${horizontal}"` : "";
  return `<alignment${across} vertical="center"${wrap ? ' wrapText="1"' : ""}/>`;
}

/** A list that gives equal XML the same index. */
function pool(first) {
  const entries = [...first];
  const indexOf = (xml) => {
    const at = entries.indexOf(xml);
    return at >= 0 ? at : entries.push(xml) - 1;
  };
  return { entries, indexOf };
}

const list = (name, entries) => `<${name} count="${entries.length}">${entries.join("")}</${name}>`;

/**
 * `indexOf(look)` answers the cell style number of { bold, italic, size, fill, border, horizontal, wrap, format };
 * `toXml()` prints the part when all looks are known.
 */
export function createStyles() {
  const fonts = pool([fontXml({})]);
  const fills = pool([fillXml({}), '<fill><patternFill patternType="gray125"/></fill>']);
  const borders = pool([borderXml({})]);
  const formats = pool(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);

  const indexOf = (look) => {
    const numFmt = BUILT_IN_FORMATS[look.format ?? "General"];
    if (numFmt === undefined) throw new Error(`number format without a built-in number: ${look.format}`);
    const ids = `numFmtId="${numFmt}" fontId="${fonts.indexOf(fontXml(look))}" fillId="${fills.indexOf(fillXml(look))}"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const border = borders.indexOf(borderXml(look));
    return formats.indexOf(`<xf ${ids} borderId="${border}" xfId="0" ${applied}>${alignmentXml(look)}</xf>`);
  };

  const toXml = () =>
    `${HEAD}<styleSheet xmlns="${MAIN}">` +
    list("fonts", fonts.entries) +
    list("fills", fills.entries) +
    list("borders", borders.entries) +
    list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    list("cellXfs", formats.entries) +
    list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
    "</styleSheet>";

  return { indexOf, toXml };
}
