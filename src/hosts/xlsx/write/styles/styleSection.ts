/** One list of xl/styles.xml (fonts, cellXfs …): items by number, added at the end, equal ones once. */
import { appendTo, placeOf, xmlOf, type Source, type XmlElement } from "../xml/element";
import { STYLES_ORDER } from "../xml/order";

export class StyleSection {
  readonly name: string;
  private readonly source: Source;
  private readonly element: XmlElement | undefined;
  private readonly items: string[];
  private readonly known = new Map<string, number>();
  private readonly countBefore: number;

  constructor(source: Source, root: XmlElement, name: string) {
    this.name = name;
    this.source = source;
    this.element = root.children.find((child) => child.name === name);
    this.items = (this.element?.children ?? []).map((child) => xmlOf(source, child));
    this.countBefore = this.items.length;
    // Of equal items the first one counts.
    for (let i = this.items.length - 1; i >= 0; i--) this.known.set(this.items[i] ?? "", i);
  }

  get all(): readonly string[] {
    return this.items;
  }

  item(index: number): string | undefined {
    return this.items[index];
  }

  /** The number of an item, which is added when there is no equal one. */
  indexOf(xml: string): number {
    const known = this.known.get(xml);
    if (known !== undefined) return known;
    this.known.set(xml, this.items.length);
    return this.items.push(xml) - 1;
  }

  /** Writes what was added. `root` is the element of the whole part. */
  write(root: XmlElement, prefix: string): void {
    const added = this.items.slice(this.countBefore).join("");
    if (added === "") return;
    const attributes = { count: this.items.length };
    if (this.element) {
      appendTo(this.source, this.element, { xml: added, attributes });
      return;
    }
    const name = prefix + this.name;
    const at = placeOf(this.name, { order: STYLES_ORDER, siblings: root.children, start: root.openEnd });
    this.source.splices.insert(at, `<${name} count="${this.items.length}">${added}</${name}>`);
  }
}
