/** The attributes of one tag as places in the text: nothing is cut out before somebody asks for it. */

const [TAB, LF, CR, SPACE, QUOTE, APOSTROPHE, SLASH, LESS, EQUALS, GREATER] = [
  9, 10, 13, 32, 34, 39, 47, 60, 61, 62,
];

export class XmlAttributes {
  /** The tag declares namespaces. */
  declares = false;
  /** Some value holds a tab or line end; to the reader these are blanks (XML 1.0, 3.3.3). */
  hasLineEnds = false;
  private readonly source: string;
  /** Four places for each attribute: name start, name end, value start, value end. */
  private readonly places: number[] = [];
  private used = 0;

  constructor(source: string) {
    this.source = source;
  }

  /**
   * Reads the attributes from behind the tag name on. Gives the place of the ">" or "/>" that ends the tag; undefined
   * when the text is not well-formed or breaks off.
   */
  scan(from: number): number | undefined {
    const { source, places } = this;
    this.used = 0;
    this.declares = false;
    this.hasLineEnds = false;
    for (let at = skipSpace(source, from); ; at = skipSpace(source, at)) {
      const code = source.charCodeAt(at);
      if (code === GREATER || (code === SLASH && source.charCodeAt(at + 1) === GREATER)) return at;
      const nameEnd = skipName(source, at);
      const equals = skipSpace(source, nameEnd);
      if (nameEnd === at || source.charCodeAt(equals) !== EQUALS) return undefined;
      const value = skipSpace(source, equals + 1) + 1;
      const valueEnd = this.findQuote(value);
      if (valueEnd === undefined) return undefined;
      places[this.used++] = at;
      places[this.used++] = nameEnd;
      places[this.used++] = value;
      places[this.used++] = valueEnd;
      if (source.startsWith("xmlns", at)) this.declares = true;
      at = valueEnd + 1;
    }
  }

  /** The number of attributes. */
  get count(): number {
    return this.used / 4;
  }

  name(index: number): string {
    return this.source.slice(this.places[index * 4], this.places[index * 4 + 1]);
  }

  /** The value as written: entities not decoded, line ends and tabs not made blanks. */
  value(index: number): string {
    return this.source.slice(this.places[index * 4 + 2], this.places[index * 4 + 3]);
  }

  /** The index of an attribute by its full name, or -1. */
  indexOf(name: string): number {
    for (let i = 0; i < this.used; i += 4) {
      const start = this.places[i] ?? 0;
      const length = (this.places[i + 1] ?? 0) - start;
      if (length === name.length && this.source.startsWith(name, start)) return i / 4;
    }
    return -1;
  }

  /** The closing quote of a value that starts at `from`; a "<" inside is not well-formed. */
  private findQuote(from: number): number | undefined {
    const { source } = this;
    const quote = source.charCodeAt(from - 1);
    if (quote !== QUOTE && quote !== APOSTROPHE) return undefined;
    for (let at = from; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code === quote) return at;
      if (code === LESS) return undefined;
      if (code < SPACE) this.hasLineEnds = true;
    }
    return undefined;
  }
}

export function skipSpace(source: string, from: number): number {
  for (let at = from; ; at++) {
    const code = source.charCodeAt(at);
    if (code !== SPACE && code !== LF && code !== CR && code !== TAB) return at;
  }
}

/** The end of a name: white space, "=", "/", ">", "<", a quote, or the end of the text. */
export function skipName(source: string, from: number): number {
  for (let at = from; ; at++) {
    const code = source.charCodeAt(at);
    if (code > GREATER || (code > SLASH && code < LESS) || code === 45 || code === 46) continue;
    return at;
  }
}
