/** A package while parts of it change: texts by part name, written once at the end. */
import { HostError } from "../../../host";
import type { Package } from "../../parts/package";
import { decodeXml } from "../../xml/decodeXml";
import { partKey } from "../../parts/partNames";
import { changedRecord, copiedRecord, newRecord, writeZip, type ZipRecord } from "./zipWriter";

export class PackagePatch {
  readonly original: Package;
  /** By part key; undefined where a part was removed. */
  private readonly changed = new Map<string, { readonly name: string; readonly text: string } | undefined>();

  /** Keys of parts that start with a byte order mark. */
  private readonly marked = new Set<string>();

  constructor(original: Package) {
    this.original = original;
  }

  has(part: string): boolean {
    const key = partKey(part);
    return this.changed.has(key) ? this.changed.get(key) !== undefined : this.original.has(part);
  }

  /** The part as it is now. @throws HostError missing-part, damaged, unsafe */
  textOf(part: string): string {
    const key = partKey(part);
    if (!this.changed.has(key)) return this.read(part);
    const text = this.changed.get(key)?.text;
    if (text === undefined) throw new HostError("missing-part", { part });
    return text;
  }

  private read(part: string): string {
    const bytes = this.original.bytesOf(part);
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.marked.add(partKey(part));
    return decodeXml(bytes, part);
  }

  /** Changes or adds a part. */
  set(part: string, text: string): void {
    this.changed.set(partKey(part), { name: part, text });
  }

  remove(part: string): void {
    this.changed.set(partKey(part), undefined);
  }

  /** The names of all parts that are there now. */
  names(): string[] {
    const kept = this.original.entries.map(({ name }) => name).filter((name) => this.has(name));
    return [...kept, ...this.added().map(({ name }) => name)];
  }

  /** The whole package: entries in their order, what was added at the end. */
  bytes(): Uint8Array {
    const { bytes, entries } = this.original;
    const records = entries.flatMap((entry): ZipRecord[] => {
      const record = copiedRecord(bytes, entry);
      const key = partKey(entry.name);
      if (!this.changed.has(key)) return [record];
      const change = this.changed.get(key);
      return change ? [changedRecord(record, this.encoded(key, change.text))] : [];
    });
    const added = this.added().map(({ name, text }) => newRecord(name, new TextEncoder().encode(text)));
    return writeZip([...records, ...added]);
  }

  private added(): { readonly name: string; readonly text: string }[] {
    return [...this.changed.values()].flatMap((one) => (one && !this.original.has(one.name) ? [one] : []));
  }

  /** As UTF-8, with a byte order mark where the part had one; a declaration that states another encoding is corrected. */
  private encoded(key: string, text: string): Uint8Array {
    const [declaration = "", encoding = "utf-8"] = DECLARATION.exec(text) ?? [];
    const isOther = !/^utf-?8$/i.test(encoding);
    const declared = isOther ? declaration.replace(encoding, "UTF-8") + text.slice(declaration.length) : text;
    return new TextEncoder().encode(this.marked.has(key) ? `\ufeff${declared}` : declared);
  }
}

const DECLARATION = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/;
