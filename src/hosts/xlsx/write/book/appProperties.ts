/** docProps/app.xml: the names of sheets, as a file manager shows them. Nobody reads them back: kept right where that is easy. */
import type { SheetPart } from "../../xlsxFile";
import { decodeEntities } from "../../xml/entities";
import { openPart, type OpenPart } from "../package/partSource";
import type { PackagePatch } from "../package/packagePatch";
import { setAttributes, tagOf, type XmlElement } from "../xml/element";
import { escapeText } from "../xml/escape";
import { writtenName } from "../xml/tag";

export interface SheetChanges {
  /** All sheets as read. */
  readonly sheets: readonly SheetPart[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Lists sheets that were added and removed; a list that does not agree with the workbook is left as it is. */
export function patchAppProperties(patch: PackagePatch, part: string, changes: SheetChanges): void {
  const open = openPart(patch, part);
  const titles = vectorIn(open, "TitlesOfParts");
  const count = worksheetCount(open);
  const worksheets = changes.sheets.filter(({ kind }) => kind === "worksheet").map(({ name }) => name);
  const listed = titles?.children.slice(0, worksheets.length).map((each) => textOf(open, each)) ?? [];
  const agrees = count && Number(textOf(open, count)) === worksheets.length && sameTexts(listed, worksheets);
  if (!titles || !agrees) return;
  const { source } = open;
  const size = titles.children.length + changes.added.length - changes.removed.length;
  setAttributes(source, titles, { size });
  const total = worksheets.length + changes.added.length - changes.removed.length;
  source.splices.replace(count.openEnd, count.closeStart, String(total));
  worksheets.forEach((name, i) => {
    const title = titles.children[i];
    if (title && changes.removed.includes(name)) source.splices.remove(title);
  });
  const last = titles.children[worksheets.length - 1];
  if (last)
    source.splices.insert(last.end, changes.added.map((name) => titleLike(open, last, name)).join(""));
  patch.set(part, source.splices.applyTo(source.text));
}

function titleLike({ source }: OpenPart, title: XmlElement, name: string): string {
  const element = writtenName(tagOf(source, title));
  return `<${element}>${escapeText(name)}</${element}>`;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function vectorIn({ root }: OpenPart, name: string): XmlElement | undefined {
  const element = root.children.find((child) => localName(child.name) === name);
  return element?.children.find((child) => localName(child.name) === "vector");
}

/** The number in the first pair of headings: that of worksheets, whatever the language calls them. */
function worksheetCount(open: OpenPart): XmlElement | undefined {
  const pairs = vectorIn(open, "HeadingPairs");
  const number = pairs?.children[1]?.children[0];
  return number && localName(number.name) === "i4" ? number : undefined;
}

function textOf({ source }: OpenPart, { openEnd, closeStart }: XmlElement): string {
  return decodeEntities(source.text.slice(openEnd, closeStart), "");
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}
