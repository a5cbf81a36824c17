/** [Content_Types].xml: what kind of part each part is. Source: ECMA-376 part 2, 10.1.2. */
import { partKey } from "../../parts/partNames";
import { appendTo, attribute } from "../xml/element";
import { escapeAttribute } from "../xml/escape";
import { openPart } from "./partSource";
import type { PackagePatch } from "./packagePatch";

const PART = "[Content_Types].xml";

export function addContentType(patch: PackagePatch, part: string, type: string): void {
  const { source, root, prefix } = openPart(patch, PART);
  const attributes = `PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"`;
  appendTo(source, root, { xml: `<${prefix}Override ${attributes}/>` });
  patch.set(PART, source.splices.applyTo(source.text));
}

export function removeContentTypes(patch: PackagePatch, parts: readonly string[]): void {
  const gone = new Set(parts.map(partKey));
  const { source, root } = openPart(patch, PART);
  for (const each of root.children) {
    const name = attribute(source, each, "PartName");
    if (name !== undefined && gone.has(partKey(name))) source.splices.remove(each);
  }
  if (!source.splices.isEmpty) patch.set(PART, source.splices.applyTo(source.text));
}
