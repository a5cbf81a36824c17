/** Elements of a part by place. Small parts are read whole; of a worksheet everything but its cells. */
import type { XmlReader } from "../../xml/xmlReader";
import { attributeOf, isSelfClosed, withAttributes, writtenName, type AttributeValues } from "./tag";
import type { Splices } from "./splices";

export interface XmlElement {
  /** Without prefix where the namespace is one of ours. */
  readonly name: string;
  readonly start: number;
  /** Where its tag ends and its content starts. */
  readonly openEnd: number;
  /** Where its content ends; openEnd when it closes in its own tag. */
  readonly closeStart: number;
  readonly end: number;
  readonly children: readonly XmlElement[];
}

/** The element just opened; moves to its end. */
export function readElement(reader: XmlReader): XmlElement {
  const { name, start, end: openEnd } = reader;
  const children: XmlElement[] = [];
  while (reader.next() && reader.kind !== "close")
    if (reader.kind === "open") children.push(readElement(reader));
  return { name, start, openEnd, closeStart: reader.start, end: reader.end, children };
}

export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child) => child.name === name);
}

/** A part as text and the elements in it. Changes are gathered in `splices`. */
export interface Source {
  readonly text: string;
  readonly splices: Splices;
}

export function tagOf({ text }: Source, element: XmlElement): string {
  return text.slice(element.start, element.openEnd);
}

/** An element with its content, as written. */
export function xmlOf({ text }: Source, element: XmlElement): string {
  return text.slice(element.start, element.end);
}

export function attribute(source: Source, element: XmlElement, name: string): string | undefined {
  return attributeOf(tagOf(source, element), name);
}

/** Changes attributes of an element; its content stays. */
export function setAttributes(source: Source, element: XmlElement, values: AttributeValues): void {
  const tag = tagOf(source, element);
  const changed = withAttributes(tag, values);
  if (changed !== tag) source.splices.replace(element.start, element.openEnd, changed);
}

/** Adds to the end of an element and sets attributes of it; one that closes in its own tag is opened. */
export function appendTo(
  source: Source,
  element: XmlElement,
  { xml, attributes = {} }: { xml: string; attributes?: AttributeValues },
): void {
  const tag = withAttributes(tagOf(source, element), attributes);
  if (isSelfClosed(tag)) {
    const opened = `${tag.slice(0, -2).trimEnd()}>${xml}</${writtenName(tag)}>`;
    source.splices.replace(element.start, element.end, opened);
    return;
  }
  setAttributes(source, element, attributes);
  source.splices.insert(element.closeStart, xml);
}

/** Where a child goes among its siblings: behind the last that stands before it in the schema's order. */
export function placeOf(
  name: string,
  { order, siblings, start }: { order: readonly string[]; siblings: readonly XmlElement[]; start: number },
): number {
  const rank = order.indexOf(name);
  const before = siblings.filter((each) => {
    const other = order.indexOf(each.name);
    return other >= 0 && other <= rank;
  });
  return before.at(-1)?.end ?? start;
}
