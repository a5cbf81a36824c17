/** A small element taken out of its part, changed, and written again: a font, a border, a cell format. */
import { XmlReader } from "../../xml/xmlReader";
import { openTag, selfClosedTag, writtenName } from "./tag";

export interface Child {
  /** Without any prefix. */
  readonly name: string;
  readonly xml: string;
}

/** Text that stands directly in the element is not kept: only elements of elements are read this way. */
export interface Fragment {
  readonly tag: string;
  readonly children: readonly Child[];
}

export function readFragment(xml: string): Fragment {
  const reader = new XmlReader(xml, "");
  reader.next();
  const tag = xml.slice(reader.start, reader.end);
  const children: Child[] = [];
  while (reader.nextChild(1)) {
    const { start, name, depth } = reader;
    while (reader.nextChild(depth));
    children.push({ name: name.slice(name.indexOf(":") + 1), xml: xml.slice(start, reader.end) });
  }
  return { tag, children };
}

export function writeFragment({ tag, children }: Fragment): string {
  if (children.length === 0) return selfClosedTag(tag);
  return `${openTag(tag)}${children.map(({ xml }) => xml).join("")}</${writtenName(tag)}>`;
}

/** The fragment with a child set, at its place in the order; without it for undefined. */
export function withChild(
  { tag, children }: Fragment,
  { name, xml }: { name: string; xml: string | undefined },
  order: readonly string[],
): Fragment {
  const index = children.findIndex((child) => child.name === name);
  const others = children.filter((child) => child.name !== name);
  if (xml === undefined) return { tag, children: others };
  const rank = order.indexOf(name);
  const later = others.findIndex((child) => order.indexOf(child.name) > rank);
  const at = index >= 0 ? index : later < 0 ? others.length : later;
  return { tag, children: [...others.slice(0, at), { name, xml }, ...others.slice(at)] };
}

export function childXml({ children }: Fragment, name: string): string | undefined {
  return children.find((child) => child.name === name)?.xml;
}
