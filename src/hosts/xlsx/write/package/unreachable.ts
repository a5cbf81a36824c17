/** Parts that nothing refers to any more, found the way a garbage collector does. */
import { partKey, relationshipsPart } from "../../parts/partNames";
import type { PackagePatch } from "./packagePatch";
import { targetsOf } from "./relationshipsPatch";

/** The keys of the parts that can be reached from the package's own relationships. */
export function reachableParts(patch: PackagePatch): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const target of targetsOf(patch, part)) {
      if (reached.has(partKey(target)) || !patch.has(target)) continue;
      reached.add(partKey(target));
      waiting.push(target);
    }
  }
  return reached;
}

/**
 * The names of parts that could be reached before and cannot now, each with its relationships part. Parts that nothing
 * referred to in the first place are not ours to judge.
 */
export function lostParts(patch: PackagePatch, before: ReadonlySet<string>): string[] {
  const now = reachableParts(patch);
  const lost = new Set([...before].filter((key) => !now.has(key)));
  const withRelations = new Set([...lost, ...[...lost].map((key) => partKey(relationshipsPart(key)))]);
  return patch.names().filter((name) => withRelations.has(partKey(name)));
}
