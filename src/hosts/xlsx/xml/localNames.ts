/** Element names without prefixes: "x:c" is "c" where x stands for one of the namespaces that we read. */

/** SpreadsheetML (transitional and strict) and the two vocabularies of the package itself. */
const OURS: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "http://schemas.openxmlformats.org/package/2006/relationships",
  "http://schemas.openxmlformats.org/package/2006/content-types",
]);

/**
 * The prefixes of one part. A prefix that once stood for one of our namespaces counts as ours in the whole part: files
 * that give it another meaning further down do so inside extLst, which nobody visits.
 */
export class LocalNames {
  /** Some prefix is ours: without one, every name is as written. */
  areNeeded = false;
  private readonly ours = new Set<string>();
  private readonly known = new Map<string, string>();

  /** Takes note of an attribute xmlns:prefix="uri". */
  declare(prefix: string, uri: string): void {
    if (!OURS.has(uri) || this.ours.has(prefix)) return;
    this.ours.add(prefix);
    this.areNeeded = true;
    this.known.clear();
  }

  /** The name of an element; with its prefix still where the namespace is not ours. */
  of(prefixed: string): string {
    const known = this.known.get(prefixed);
    if (known !== undefined) return known;
    const colon = prefixed.indexOf(":");
    const name = this.ours.has(prefixed.slice(0, colon)) ? prefixed.slice(colon + 1) : prefixed;
    this.known.set(prefixed, name);
    return name;
  }
}
