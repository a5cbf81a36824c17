/** Names of the parts of a package: "xl/worksheets/sheet1.xml", without a leading slash. Source: ECMA-376 part 2 (OPC). */

/** A part name made comparable: OPC compares without case; some programs write backslashes or a leading slash. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** The target of a relationship as a part name: absolute when it starts with "/", else relative to the part that refers. */
export function resolveTarget(from: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const folders = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "" && step !== ".") folders.push(step);
  }
  return folders.join("/");
}

/** Where the relationships of a part stand; of the package itself for "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
