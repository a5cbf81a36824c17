/** xl/styles.xml: the number format of each cell style. */
import { decodeXstring } from "../xml/entities";
import type { XmlReader } from "../xml/xmlReader";
import { addTo } from "./addTo";
import { COMMON_FONT, type StandardFont } from "./standardFont";

export const GENERAL = "General";

/**
 * Number formats that have a number but no code in the file. Source: ECMA-376 part 1, 18.8.30 (en-US). 5 to 8 and 41 to 44
 * are currency formats that follow the language of Excel; here as an English Excel writes them.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: GENERAL,
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "mm-dd-yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The number format codes by cell style (the `s` of a cell). */
export type NumberFormats = readonly string[];

export interface Styles {
  readonly numberFormats: NumberFormats;
  /** The first font of the file, which is the one of its normal style. */
  readonly standardFont: StandardFont;
}

export const NO_STYLES: Styles = { numberFormats: [], standardFont: COMMON_FONT };

/** @throws HostError damaged, unsafe */
export function readStyles(reader: XmlReader): Styles {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let standardFont = COMMON_FONT;
  reader.next();
  while (reader.nextChild(1)) {
    if (reader.name === "numFmts") readNumberFormats(reader, custom);
    else if (reader.name === "cellXfs") readFormatIds(reader, ids);
    else if (reader.name === "fonts") standardFont = readFirstFont(reader);
  }
  return { numberFormats: ids.map((id) => custom.get(id) ?? BUILT_IN[id] ?? GENERAL), standardFont };
}

function readFirstFont(reader: XmlReader): StandardFont {
  let { name, size } = COMMON_FONT;
  for (let font = 0; reader.nextChild(2); font += 1) {
    while (font === 0 && reader.nextChild(3)) {
      const stated = reader.attribute("val") ?? "";
      if (reader.name === "name") name = stated;
      else if (reader.name === "sz" && Number(stated) > 0) size = Number(stated);
    }
  }
  return { name, size };
}

function readFormatIds(reader: XmlReader, ids: number[]): void {
  while (reader.nextChild(2)) addTo(ids, Number(reader.attribute("numFmtId") ?? 0), reader.part);
}

function readNumberFormats(reader: XmlReader, custom: Map<number, string>): void {
  while (reader.nextChild(2)) {
    const code = decodeXstring(reader.attribute("formatCode") ?? "");
    custom.set(Number(reader.attribute("numFmtId")), code === "" ? GENERAL : code);
  }
}
