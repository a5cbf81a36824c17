/** Relationships of a part, added and removed. Source: ECMA-376 part 2, 9.3. */
import { partKey, relationshipsPart, resolveTarget } from "../../parts/partNames";
import { appendTo, attribute, type XmlElement } from "../xml/element";
import { escapeAttribute } from "../xml/escape";
import { openPart, openText, type OpenPart } from "./partSource";
import type { PackagePatch } from "./packagePatch";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Adds a relationship to a part of the same package; gives its id. */
export function addRelationship(
  patch: PackagePatch,
  from: string,
  { type, target }: { type: string; target: string },
): string {
  const part = relationshipsPart(from);
  const open = patch.has(part)
    ? openPart(patch, part)
    : openText(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"/>`,
        part,
      );
  const { source, root, prefix } = open;
  const id = freeId(open);
  const attributes = `Id="${id}" Type="${type}" Target="${escapeAttribute(relativeTo(from, target))}"`;
  appendTo(source, root, { xml: `<${prefix}Relationship ${attributes}/>` });
  patch.set(part, source.splices.applyTo(source.text));
  return id;
}

/** Ids are compared without case, to be safe with every reader. */
function freeId({ source, root }: OpenPart): string {
  const taken = new Set(root.children.map((each) => attribute(source, each, "Id")?.toLowerCase()));
  for (let n = root.children.length + 1; ; n++) if (!taken.has(`rid${n}`)) return `rId${n}`;
}

/** Relative where the target lies in or under the folder of the part that refers, else absolute. */
function relativeTo(from: string, target: string): string {
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}

/** Removes the relationships that lead to a part. */
export function removeRelationships(patch: PackagePatch, from: string, target: string): void {
  const part = relationshipsPart(from);
  const { source, root } = openPart(patch, part);
  const leads = (each: XmlElement): boolean =>
    attribute(source, each, "TargetMode") !== "External" &&
    partKey(resolveTarget(from, attribute(source, each, "Target") ?? "")) === partKey(target);
  for (const each of root.children) if (leads(each)) source.splices.remove(each);
  if (!source.splices.isEmpty) patch.set(part, source.splices.applyTo(source.text));
}

/** The parts that a part refers to, as the package is now. */
export function targetsOf(patch: PackagePatch, from: string): string[] {
  const part = relationshipsPart(from);
  if (!patch.has(part)) return [];
  const { source, root } = openPart(patch, part);
  return root.children
    .filter((each) => attribute(source, each, "TargetMode") !== "External")
    .map((each) => resolveTarget(from, attribute(source, each, "Target") ?? ""));
}
