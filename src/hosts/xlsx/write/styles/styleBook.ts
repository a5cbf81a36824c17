/**
 * The styles part while cell formats are added. Nothing that is there is changed or moved: cells of other sheets refer to
 * it by number. What is added twice is added once.
 */
import { isTextFormat } from "../../../../core/edits/applyEdits";
import type { CellStyle, HighlightStyle } from "../../../../core/edits/edit";
import { openText } from "../package/partSource";
import type { Source, XmlElement } from "../xml/element";
import { childXml, readFragment, withChild, writeFragment, type Fragment } from "../xml/fragment";
import { attributeOf, withAttribute, withAttributes } from "../xml/tag";
import { GENERAL, NumberFormatIds, TEXT } from "./numberFormatIds";
import { StyleSection } from "./styleSection";
import {
  changedAlignment,
  changedBorder,
  changedFont,
  changesAlignment,
  changesBorder,
  changesFont,
  differentialFormat,
  solidFill,
} from "./styleXml";

const XF_ORDER = ["alignment", "protection", "extLst"];

export class StyleBook {
  private readonly source: Source;
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly sections: Readonly<
    Record<"fonts" | "fills" | "borders" | "cellXfs" | "dxfs", StyleSection>
  >;
  private readonly numFmts: StyleSection;
  private readonly formats: NumberFormatIds;
  private readonly derived = new Map<CellStyle, Map<number, number>>();
  private readonly numbers = new Map<number, number>();

  /** @throws HostError damaged, unsafe */
  constructor(text: string, part: string) {
    const { source, root, prefix } = openText(text, part);
    this.source = source;
    this.root = root;
    this.prefix = prefix;
    const section = (name: string) => new StyleSection(this.source, this.root, name);
    this.sections = {
      fonts: section("fonts"),
      fills: section("fills"),
      borders: section("borders"),
      cellXfs: section("cellXfs"),
      dxfs: section("dxfs"),
    };
    this.numFmts = section("numFmts");
    this.formats = new NumberFormatIds(this.numFmts, this.prefix);
  }

  /** The number of the cell format that differs from another by a style. */
  derive(base: number, style: CellStyle): number {
    const known = this.derived.get(style) ?? new Map<number, number>();
    this.derived.set(style, known);
    const index = known.get(base) ?? this.sections.cellXfs.indexOf(writeFragment(this.changed(base, style)));
    known.set(base, index);
    return index;
  }

  /** For text that would be taken for something else. */
  asText(base: number): number {
    return this.derive(base, TEXT_STYLE);
  }

  /** For a number where text stood: a text format becomes General, the mark of a typed apostrophe goes. */
  asNumber(base: number): number {
    const known = this.numbers.get(base);
    if (known !== undefined) return known;
    const before = readFragment(this.formatXml(base));
    const code = this.formats.codeOf(Number(attributeOf(before.tag, "numFmtId") ?? 0));
    const isText = code !== undefined && isTextFormat(code);
    const isQuoted = attributeOf(before.tag, "quotePrefix") !== undefined;
    const format = isText ? this.changed(base, { numberFormat: GENERAL }) : before;
    const tag = withAttribute(format.tag, "quotePrefix", undefined);
    const index =
      isText || isQuoted ? this.sections.cellXfs.indexOf(writeFragment({ ...format, tag })) : base;
    this.numbers.set(base, index);
    return index;
  }

  /** The number of the differential format of a highlight. */
  differential(style: HighlightStyle): number {
    return this.sections.dxfs.indexOf(differentialFormat(style, this.prefix));
  }

  /** The part with what was added; undefined when nothing was. */
  write(): string | undefined {
    for (const section of [this.numFmts, ...Object.values(this.sections)])
      section.write(this.root, this.prefix);
    return this.source.splices.isEmpty ? undefined : this.source.splices.applyTo(this.source.text);
  }

  /** A number that no cell format has means the first one. */
  private formatXml(index: number): string {
    const { cellXfs } = this.sections;
    return cellXfs.item(index) ?? cellXfs.item(0) ?? plainFormat(this.prefix);
  }

  private changed(base: number, style: CellStyle): Fragment {
    this.completeStart();
    const { fonts, fills, borders } = this.sections;
    const p = this.prefix;
    let format = readFragment(this.formatXml(base));
    const id = (name: string): number => Number(attributeOf(format.tag, name) ?? 0);
    const refer = (name: string, to: number, flag: string): void => {
      format = { ...format, tag: withAttributes(format.tag, { [name]: to, [flag]: 1 }) };
    };
    if (changesFont(style)) {
      const font = fonts.item(id("fontId")) ?? `<${p}font/>`;
      refer("fontId", fonts.indexOf(changedFont(font, style, p)), "applyFont");
    }
    if (style.fill !== undefined) refer("fillId", fills.indexOf(solidFill(style.fill, p)), "applyFill");
    if (changesBorder(style)) {
      const border = borders.item(id("borderId")) ?? `<${p}border/>`;
      refer("borderId", borders.indexOf(changedBorder(border, style, p)), "applyBorder");
    }
    if (style.numberFormat !== undefined) {
      refer("numFmtId", this.formats.idOf(style.numberFormat), "applyNumberFormat");
    }
    return changesAlignment(style) ? this.aligned(format, style) : format;
  }

  private aligned(format: Fragment, style: CellStyle): Fragment {
    const xml = changedAlignment(childXml(format, "alignment"), style, this.prefix);
    const tag = withAttribute(format.tag, "applyAlignment", 1);
    return withChild({ ...format, tag }, { name: "alignment", xml }, XF_ORDER);
  }

  /** The first items of every list mean "as usual", and the first two fills are none and grey, whatever stands there. */
  private completeStart(): void {
    const p = this.prefix;
    const { fonts, fills, borders, cellXfs } = this.sections;
    if (fonts.all.length === 0)
      fonts.indexOf(`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`);
    if (borders.all.length === 0) borders.indexOf(emptyBorder(p));
    if (fills.all.length === 0) fills.indexOf(patternFill("none", p));
    if (fills.all.length === 1) fills.indexOf(patternFill("gray125", p));
    if (cellXfs.all.length === 0) cellXfs.indexOf(plainFormat(p));
  }
}

const TEXT_STYLE: CellStyle = { numberFormat: TEXT };

const plainFormat = (p: string): string => `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;

const patternFill = (type: string, p: string): string =>
  `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`;

const emptyBorder = (p: string): string => {
  const sides = ["left", "right", "top", "bottom", "diagonal"].map((side) => `<${p}${side}/>`);
  return `<${p}border>${sides.join("")}</${p}border>`;
};

/** A styles part for a workbook that has none, in the given namespace. */
export function emptyStyles(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"/>`;
}
