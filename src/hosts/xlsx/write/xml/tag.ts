/** One tag as text: its attributes read and changed, all others left as they are written. */
import { decodeEntities } from "../../xml/entities";
import { escapeAttribute } from "./escape";

const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly value: string;
}

function* attributesOf(tag: string): Generator<Found> {
  const pattern = new RegExp(ATTRIBUTE);
  pattern.lastIndex = nameEnd(tag);
  for (let match = pattern.exec(tag); match; match = pattern.exec(tag)) {
    const [all, name = "", double, single] = match;
    yield { start: match.index, end: match.index + all.length, name, value: double ?? single ?? "" };
  }
}

function nameEnd(tag: string): number {
  return /^<[^\s/>]+/.exec(tag)?.[0].length ?? 0;
}

/** The element's name as written, with its prefix. */
export function writtenName(tag: string): string {
  return tag.slice(1, nameEnd(tag));
}

export function isSelfClosed(tag: string): boolean {
  return tag.endsWith("/>");
}

/** The tag of an element that has content. */
export function openTag(tag: string): string {
  return isSelfClosed(tag) ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}

/** The tag of an element without content. */
export function selfClosedTag(tag: string): string {
  return isSelfClosed(tag) ? tag : `${tag.slice(0, -1).trimEnd()}/>`;
}

export function attributeOf(tag: string, name: string): string | undefined {
  for (const each of attributesOf(tag)) if (each.name === name) return decodeEntities(each.value, "");
  return undefined;
}

/** The prefix that an attribute xmlns:prefix declares for one of the addresses; undefined when there is none. */
export function prefixFor(tag: string, addresses: readonly string[]): string | undefined {
  for (const { name, value } of attributesOf(tag)) {
    if (name.startsWith("xmlns:") && addresses.includes(value)) return name.slice("xmlns:".length);
  }
  return undefined;
}

export type AttributeValues = Readonly<Record<string, string | number | undefined>>;

/** The tag with attributes set in their places, or at the end where it had none; without those that are undefined. */
export function withAttributes(tag: string, values: AttributeValues): string {
  const left = new Set(Object.keys(values));
  if (left.size === 0) return tag;
  let changed = tag.slice(0, nameEnd(tag));
  for (const { start, end, name } of attributesOf(tag)) {
    changed += left.delete(name) ? written(name, values[name]) : tag.slice(start, end);
  }
  for (const name of left) changed += written(name, values[name]);
  return changed + (isSelfClosed(tag) ? "/>" : ">");
}

function written(name: string, value: string | number | undefined): string {
  return value === undefined ? "" : ` ${name}="${escapeAttribute(String(value))}"`;
}

export function withAttribute(tag: string, name: string, value: string | number | undefined): string {
  return withAttributes(tag, { [name]: value });
}
