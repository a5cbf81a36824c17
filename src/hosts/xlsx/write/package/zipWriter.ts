/** A zip written from another: entries that did not change are copied as they are packed. Source: PKWARE APPNOTE 6.3. */
import { deflateSync } from "fflate";
import { HostError } from "../../../host";
import { crc32 } from "../../zip/crc32";
import type { ZipEntry } from "../../zip/zipDirectory";

const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };

/** Flag bits: sizes follow behind the data; names are UTF-8. */
const DESCRIPTOR = 1 << 3;
const UTF8 = 1 << 11;

/** 1980-01-01, the first day of zip: the same bytes whenever they are written. */
const FIRST_DAY = 0x21;

/** Half the time of the usual level 6, for parts about 6 % larger. */
const LEVEL = 4;

/** What goes into the zip. */
export interface ZipRecord {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** An entry as it stands in a file. Its local header is trusted for the place of the data only. */
export function copiedRecord(file: Uint8Array, entry: ZipEntry): ZipRecord {
  const at = entry.headerAt;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (at + LOCAL.length > file.length || view.getUint32(at, true) !== LOCAL.signature) {
    throw new HostError("damaged", { part: entry.name });
  }
  const nameEnd = at + LOCAL.length + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  if (start + entry.packedSize > file.length) throw new HostError("damaged", { part: entry.name });
  return {
    name: file.subarray(at + LOCAL.length, nameEnd),
    flags: view.getUint16(at + 6, true) & ~DESCRIPTOR,
    method: entry.method,
    time: view.getUint16(at + 10, true),
    date: view.getUint16(at + 12, true),
    crc: entry.crc,
    size: entry.size,
    packed: file.subarray(start, start + entry.packedSize),
  };
}

/** The record with other content. */
export function changedRecord(record: ZipRecord, content: Uint8Array): ZipRecord {
  const packed = deflateSync(content, { level: LEVEL });
  return { ...record, method: 8, crc: crc32(content), size: content.length, packed };
}

export function newRecord(name: string, content: Uint8Array): ZipRecord {
  const empty = { method: 8, time: 0, date: FIRST_DAY, crc: 0, size: 0, packed: new Uint8Array() };
  return changedRecord({ ...empty, name: new TextEncoder().encode(name), flags: UTF8 }, content);
}

export function writeZip(records: readonly ZipRecord[]): Uint8Array {
  const lengths = records.map(({ name, packed }) => LOCAL.length + name.length + packed.length);
  const body = lengths.reduce((sum, length) => sum + length, 0);
  const directory = records.reduce((sum, { name }) => sum + CENTRAL.length + name.length, 0);
  const bytes = new Uint8Array(body + directory + END.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let central = body;
  records.forEach((record, i) => {
    central = writeCentral(view, { at: central, offset: at }, record);
    writeLocal(view, at, record);
    at += lengths[i] ?? 0;
  });
  view.setUint32(body + directory, END.signature, true);
  view.setUint16(body + directory + 8, records.length, true);
  view.setUint16(body + directory + 10, records.length, true);
  view.setUint32(body + directory + 12, directory, true);
  view.setUint32(body + directory + 16, body, true);
  return bytes;
}

function writeLocal(view: DataView, at: number, record: ZipRecord): void {
  view.setUint32(at, LOCAL.signature, true);
  writeFacts(view, at + 4, record);
  const bytes = new Uint8Array(view.buffer);
  bytes.set(record.name, at + LOCAL.length);
  bytes.set(record.packed, at + LOCAL.length + record.name.length);
}

function writeCentral(
  view: DataView,
  { at, offset }: { at: number; offset: number },
  record: ZipRecord,
): number {
  view.setUint32(at, CENTRAL.signature, true);
  view.setUint16(at + 4, VERSION, true);
  writeFacts(view, at + 6, record);
  view.setUint32(at + 42, offset, true);
  new Uint8Array(view.buffer).set(record.name, at + CENTRAL.length);
  return at + CENTRAL.length + record.name.length;
}

/** 2.0: deflate and folders. */
const VERSION = 20;

/** What both headers say in the same order. */
function writeFacts(view: DataView, at: number, record: ZipRecord): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, record.flags, true);
  view.setUint16(at + 4, record.method, true);
  view.setUint16(at + 6, record.time, true);
  view.setUint16(at + 8, record.date, true);
  view.setUint32(at + 10, record.crc, true);
  view.setUint32(at + 14, record.packed.length, true);
  view.setUint32(at + 18, record.size, true);
  view.setUint16(at + 22, record.name.length, true);
}
