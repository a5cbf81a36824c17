/** The package: parts by name, inflated when asked for, and the relationships between them. */
import { HostError } from "../../host";
import { MAX_PART_BYTES, MAX_RATIO, MAX_TOTAL_BYTES, RATIO_FREE_BYTES } from "../limits";
import { decodeXml } from "../xml/decodeXml";
import { XmlReader } from "../xml/xmlReader";
import { inflateEntry } from "../zip/inflateEntry";
import { readZipDirectory, type ZipEntry } from "../zip/zipDirectory";
import { reasonAgainst, refuseOle } from "../zip/container";
import { partKey, relationshipsPart, resolveTarget } from "./partNames";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "styles"; the same in transitional and strict files. */
  readonly kind: string;
  /** Part name of the target. */
  readonly target: string;
}

/** A zip opened as a package. Nothing is inflated before it is asked for, and nothing is kept. */
export class Package {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  private readonly byKey: ReadonlyMap<string, ZipEntry>;

  /** @throws HostError when the bytes are no zip, a damaged one, or one that inflates beyond our limits */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.entries = openDirectory(bytes);
    checkSizes(this.entries);
    this.byKey = index(this.entries);
  }

  has(part: string): boolean {
    return this.byKey.has(partKey(part));
  }

  /** @throws HostError missing-part, damaged, unsafe */
  bytesOf(part: string): Uint8Array {
    const entry = this.byKey.get(partKey(part));
    if (!entry) throw new HostError("missing-part", { part });
    return inflateEntry(this.bytes, entry);
  }

  /** A part as text. @throws HostError as bytesOf */
  textOf(part: string): string {
    return decodeXml(this.bytesOf(part), part);
  }

  /** A reader at the start of an XML part. @throws HostError as bytesOf */
  read(part: string): XmlReader {
    return new XmlReader(this.textOf(part), part);
  }

  /** The relationships of a part ("" for the package), those that lead out of the package left out. */
  relationshipsOf(part: string): Relationship[] {
    const rels = relationshipsPart(part);
    return this.has(rels) ? readRelationships(this.read(rels), part) : [];
  }
}

function openDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  refuseOle(bytes);
  const entries = readZipDirectory(bytes);
  if (!entries) throw new HostError(reasonAgainst(bytes));
  return entries;
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { name, size, packedSize } of entries) {
    total += size;
    if (size > MAX_PART_BYTES || total > MAX_TOTAL_BYTES)
      throw new HostError("unsafe", { part: name, count: size });
    if (size > RATIO_FREE_BYTES && size > packedSize * MAX_RATIO)
      throw new HostError("unsafe", { part: name, count: size });
  }
}

/** Folders are left out. Two entries of one name: programs differ in which of them counts, so neither does. */
function index(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const byKey = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    if (key.endsWith("/")) continue;
    if (byKey.has(key)) throw new HostError("damaged", { part: entry.name });
    byKey.set(key, entry);
  }
  return byKey;
}

function readRelationships(reader: XmlReader, from: string): Relationship[] {
  const found: Relationship[] = [];
  reader.next();
  while (reader.nextChild(1)) {
    if (reader.name !== "Relationship" || reader.attribute("TargetMode") === "External") continue;
    const type = reader.attribute("Type") ?? "";
    found.push({
      id: reader.attribute("Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: resolveTarget(from, reader.attribute("Target") ?? ""),
    });
  }
  return found;
}
