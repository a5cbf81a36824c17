/** xl/styles.xml as looks: one for each cell style, equal ones shared. */
import { addTo } from "../parts/addTo";
import type { XmlReader } from "../xml/xmlReader";
import type { XlsxFile } from "../xlsxFile";
import { OFFICE_THEME, STANDARD_INDEXED, plainColor, type Palette } from "./colors";
import { COMMON_LOOK, type CellLook, type FontLook } from "./look";
import { readAlignment, readBorders, readFill, readFont, type Alignment } from "./lookParts";
import { readTheme } from "./theme";

/** All looks of a file, each once, and which of them a cell style (the `s` of a cell) has. */
export interface Looks {
  readonly list: readonly CellLook[];
  readonly ofStyle: readonly number[];
  readonly palette: Palette;
}

/** Ids by place of a cell style's parts in their lists. */
interface StyleParts {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly alignment: Alignment | undefined;
}

interface Lists {
  readonly fonts: FontLook[];
  readonly fills: (string | undefined)[];
  readonly borders: CellLook["borders"][];
  readonly styles: StyleParts[];
}

/** The looks of a file; one common look where it has no styles. @throws HostError damaged */
export function readLooks(file: XlsxFile): Looks {
  const part = (kind: string): string | undefined => {
    const name = file.relationships.find((each) => each.kind === kind)?.target;
    return name !== undefined && file.package.has(name) ? name : undefined;
  };
  const themePart = part("theme");
  const theme = themePart === undefined ? OFFICE_THEME : readTheme(file.package.read(themePart));
  const styles = part("styles");
  if (styles === undefined)
    return { list: [COMMON_LOOK], ofStyle: [0], palette: { theme, indexed: STANDARD_INDEXED } };
  const indexed = readPalette(file.package.read(styles));
  const palette = { theme, indexed };
  return { ...shared(readLists(file.package.read(styles), palette)), palette };
}

/** A palette of the file's own; it stands behind the lists that refer to it, so it is read first. */
function readPalette(reader: XmlReader): readonly string[] {
  const own: string[] = [];
  const readLists = (): void => {
    while (reader.nextChild(2)) if (reader.name === "indexedColors") readOwn();
  };
  const readOwn = (): void => {
    while (reader.nextChild(3))
      addTo(own, plainColor(reader.attribute("rgb") ?? "") ?? "#000000", reader.part);
  };
  reader.next();
  while (reader.nextChild(1)) if (reader.name === "colors") readLists();
  return own.length === 0 ? STANDARD_INDEXED : own;
}

function readLists(reader: XmlReader, palette: Palette): Lists {
  const lists: Lists = { fonts: [], fills: [], borders: [], styles: [] };
  const each: Readonly<Record<string, () => void>> = {
    fonts: () => addTo(lists.fonts, readFont(reader, palette), reader.part),
    fills: () => addTo(lists.fills, readFill(reader, palette), reader.part),
    borders: () => addTo(lists.borders, readBorders(reader, palette), reader.part),
    cellXfs: () => addTo(lists.styles, readStyle(reader), reader.part),
  };
  reader.next();
  while (reader.nextChild(1)) {
    const read = Object.hasOwn(each, reader.name) ? each[reader.name] : undefined;
    while (read && reader.nextChild(2)) read();
  }
  return lists;
}

function readStyle(reader: XmlReader): StyleParts {
  const id = (name: string): number => Number(reader.attribute(name) ?? 0);
  const parts = { font: id("fontId"), fill: id("fillId"), border: id("borderId") };
  let alignment: Alignment | undefined;
  const depth = reader.depth;
  while (reader.nextChild(depth)) if (reader.name === "alignment") alignment = readAlignment(reader);
  return { ...parts, alignment };
}

function shared(lists: Lists): Pick<Looks, "list" | "ofStyle"> {
  const list: CellLook[] = [];
  const known = new Map<string, number>();
  const ofStyle = lists.styles.map((parts) => {
    const look = lookOf(parts, lists);
    const key = JSON.stringify(look);
    const id = known.get(key) ?? list.push(look) - 1;
    known.set(key, id);
    return id;
  });
  return list.length === 0 ? { list: [COMMON_LOOK], ofStyle: [0] } : { list, ofStyle };
}

function lookOf(parts: StyleParts, { fonts, fills, borders }: Lists): CellLook {
  const fill = fills[parts.fill];
  return {
    ...COMMON_LOOK,
    ...parts.alignment,
    font: fonts[parts.font] ?? fonts[0] ?? COMMON_LOOK.font,
    borders: borders[parts.border] ?? {},
    ...(fill === undefined ? {} : { fill }),
  };
}
