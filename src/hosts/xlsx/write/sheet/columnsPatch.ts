/** Widths of columns (cols): what is said of many columns at once is split, so that the others keep it. */
import type { XmlElement, Source } from "../xml/element";
import { placeOf, tagOf } from "../xml/element";
import { WORKSHEET_ORDER } from "../xml/order";
import { attributeOf, openTag, withAttributes, writtenName } from "../xml/tag";

interface ColumnEntry {
  /** Zero-based. */
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

/** A width as the file writes it; undefined: the standard width. */
export type FileWidth = string | undefined;

/**
 * Points as the file counts them: digits of the standard font with 5 pixels of padding, cut to 256ths. The inverse of
 * widthInPoints, for whole pixels of 0.75 points. Source: ECMA-376 part 1, 18.3.1.13.
 */
export function fileWidth(points: number, digit: number): string {
  const pixels = Math.max(1, Math.round(points / 0.75));
  return String(Math.min(MAX_WIDTH, Math.trunc((pixels / digit) * 256) / 256));
}

const MAX_WIDTH = 255;

/** What a sheet says of its columns. */
export class SheetColumns {
  private readonly source: Source;
  private readonly elements: readonly XmlElement[];
  private readonly entries: readonly ColumnEntry[];

  constructor(source: Source, siblings: readonly XmlElement[]) {
    this.source = source;
    this.elements = siblings.filter(({ name }) => name === "cols");
    this.entries = this.elements.flatMap(({ children }) =>
      children.map((child) => {
        const tag = tagOf(source, child);
        const first = Number(attributeOf(tag, "min")) - 1;
        return { first, last: Number(attributeOf(tag, "max")) - 1, tag };
      }),
    );
  }

  /** The style of cells that are not in the file. */
  styleOf(col: number): number {
    return Number(this.valueOf(col, "style") ?? 0);
  }

  widthOf(col: number): FileWidth {
    const width = this.valueOf(col, "width");
    return Number(width) > 0 ? width : undefined;
  }

  /** Writes widths by column. */
  setWidths(
    widths: ReadonlyMap<number, FileWidth>,
    place: { siblings: readonly XmlElement[]; start: number },
    p: string,
  ): void {
    const changed = this.entries.flatMap((entry) => split(entry, widths));
    const missing = [...widths].filter(([col, width]) => width !== undefined && !this.covers(col));
    const added = missing.map(([col, width]) => ({
      first: col,
      last: col,
      tag: `<${p}col min="${col + 1}" max="${col + 1}" width="${width}" customWidth="1"/>`,
    }));
    const all = [...changed, ...added].sort((a, b) => a.first - b.first);
    this.write(all.map(({ tag }) => tag).join(""), place, p);
  }

  private write(xml: string, place: { siblings: readonly XmlElement[]; start: number }, p: string): void {
    const { splices } = this.source;
    const [element, ...others] = this.elements;
    for (const other of others) splices.remove(other);
    if (element) splices.replace(element.start, element.end, xml === "" ? "" : this.wrapped(element, xml));
    else if (xml !== "")
      splices.insert(placeOf("cols", { order: WORKSHEET_ORDER, ...place }), `<${p}cols>${xml}</${p}cols>`);
  }

  private wrapped(element: XmlElement, xml: string): string {
    const tag = tagOf(this.source, element);
    return `${openTag(tag)}${xml}</${writtenName(tag)}>`;
  }

  private covers(col: number): boolean {
    return this.entries.some(({ first, last }) => first <= col && col <= last);
  }

  /** Of columns stated twice, what comes last counts. */
  private valueOf(col: number, name: string): string | undefined {
    const entry = this.entries.filter(({ first, last }) => first <= col && col <= last).at(-1);
    return entry && attributeOf(entry.tag, name);
  }
}

/** An entry in pieces: the columns that change, each alone, and what lies between them. */
function split(entry: ColumnEntry, widths: ReadonlyMap<number, FileWidth>): ColumnEntry[] {
  const { first, last, tag } = entry;
  const changed = [...widths.keys()].filter((col) => first <= col && col <= last).sort((a, b) => a - b);
  if (changed.length === 0) return [entry];
  const pieces: ColumnEntry[] = [];
  let from = first;
  for (const col of changed) {
    if (from < col) pieces.push(piece(tag, from, col - 1));
    pieces.push(...widened(piece(tag, col, col), widths.get(col)));
    from = col + 1;
  }
  if (from <= last) pieces.push(piece(tag, from, last));
  return pieces;
}

function piece(tag: string, first: number, last: number): ColumnEntry {
  return { first, last, tag: withAttributes(tag, { min: first + 1, max: last + 1 }) };
}

/** A column of standard width of which nothing else is said needs no entry. */
function widened(entry: ColumnEntry, width: FileWidth): ColumnEntry[] {
  const customWidth = width === undefined ? undefined : 1;
  const tag = withAttributes(entry.tag, { width, customWidth, bestFit: undefined });
  const says = /\s(?:style|hidden|outlineLevel|collapsed|phonetic)\s*=/.test(tag);
  return width === undefined && !says ? [] : [{ ...entry, tag }];
}
