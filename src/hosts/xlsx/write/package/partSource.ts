/** A small part opened for changes. */
import { XmlReader } from "../../xml/xmlReader";
import { readElement, type Source, type XmlElement } from "../xml/element";
import { Splices } from "../xml/splices";
import { openTag, writtenName } from "../xml/tag";
import type { PackagePatch } from "./packagePatch";

export interface OpenPart {
  readonly source: Source;
  readonly root: XmlElement;
  /** Of the root element, with its colon: "" or "x:". What is added is written with it. */
  readonly prefix: string;
  /** The root's tag. */
  readonly tag: string;
}

/** @throws HostError missing-part, damaged, unsafe */
export function openPart(patch: PackagePatch, part: string): OpenPart {
  return openText(patch.textOf(part), part);
}

/** A root that closes in its own tag is opened, so that there is a place inside of it. */
export function openText(written: string, part: string): OpenPart {
  const reader = new XmlReader(written, part);
  reader.next();
  const { start, end, selfClosed } = reader;
  const tag = written.slice(start, end);
  if (selfClosed) {
    const opened = `${openTag(tag)}</${writtenName(tag)}>`;
    return openText(written.slice(0, start) + opened + written.slice(end), part);
  }
  const root = readElement(reader);
  while (reader.next());
  return { source: { text: written, splices: new Splices() }, root, prefix: prefixOf(tag), tag };
}

export function prefixOf(tag: string): string {
  const written = writtenName(tag);
  return written.slice(0, written.indexOf(":") + 1);
}
