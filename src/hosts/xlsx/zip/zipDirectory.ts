/** The directory of a zip: which entries it states, and where. Nothing is inflated here. Source: PKWARE APPNOTE 6.3. */
import { HostError } from "../../host";
import { MAX_ZIP_ENTRIES } from "../limits";

/** An entry as the central directory states it; sizes may lie, see inflateEntry. */
export interface ZipEntry {
  /** As stored; see {@link partKey} for comparing. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header starts in the file. */
  readonly headerAt: number;
}

/** The records of a zip directory: how each starts, and how long it is at least. */
const END = { signature: 0x06054b50, length: 22 };
const END64 = { signature: 0x06064b50, length: 56 };
const LOCATOR64 = { signature: 0x07064b50, length: 20 };
const CENTRAL = { signature: 0x02014b50, length: 46 };

interface Directory {
  readonly start: number;
  readonly count: number;
  /** Bytes that stand before the zip (a mail header, a loader): all stated offsets are too small by this. */
  readonly shift: number;
}

/** Reads the central directory; undefined when the bytes hold none. @throws HostError damaged, unsafe */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (!directory) return undefined;
  if (directory.count > MAX_ZIP_ENTRIES) {
    throw new HostError("unsafe", { count: directory.count, limit: MAX_ZIP_ENTRIES });
  }
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    if (!isRecord(view, at, CENTRAL)) throw new HostError("damaged");
    const length = CENTRAL.length + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
    if (at + length > bytes.length) throw new HostError("damaged");
    entries.push(readEntry(bytes, at, directory.shift));
    at += length + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The last end record whose directory is really there; bytes behind it (a comment, padding) do not matter. */
function findDirectory(view: DataView): Directory | undefined {
  for (let at = view.byteLength - END.length; at >= 0; at--) {
    if (view.getUint8(at) !== 0x50 || view.getUint32(at, true) !== END.signature) continue;
    const directory = readEnd64(view, at) ?? readEnd(view, at);
    if (directory) return directory;
  }
  return undefined;
}

function readEnd(view: DataView, at: number): Directory | undefined {
  const count = view.getUint16(at + 10, true);
  const start = at - view.getUint32(at + 12, true);
  return located(view, { start, count, shift: start - view.getUint32(at + 16, true) });
}

function readEnd64(view: DataView, end: number): Directory | undefined {
  const locator = end - LOCATOR64.length;
  if (!isRecord(view, locator, LOCATOR64)) return undefined;
  const stated = Number(view.getBigUint64(locator + 8, true));
  for (const at of [stated, locator - END64.length]) {
    if (!isRecord(view, at, END64)) continue;
    const count = Number(view.getBigUint64(at + 32, true));
    const start = at - Number(view.getBigUint64(at + 40, true));
    return located(view, { start, count, shift: start - Number(view.getBigUint64(at + 48, true)) });
  }
  return undefined;
}

function located(view: DataView, directory: Directory): Directory | undefined {
  const { start, count, shift } = directory;
  if (shift < 0) return undefined;
  return count === 0 || isRecord(view, start, CENTRAL) ? directory : undefined;
}

function isRecord(view: DataView, at: number, { signature, length }: typeof END): boolean {
  return at >= 0 && at + length <= view.byteLength && view.getUint32(at, true) === signature;
}

function readEntry(bytes: Uint8Array, at: number, shift: number): ZipEntry {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at);
  const nameEnd = CENTRAL.length + view.getUint16(28, true);
  const extra = bytes.subarray(at + nameEnd, at + nameEnd + view.getUint16(30, true));
  const stated = [view.getUint32(24, true), view.getUint32(20, true), view.getUint32(42, true)];
  const [size = 0, packedSize = 0, headerAt = 0] = stated.includes(0xffffffff) ? wide(stated, extra) : stated;
  return {
    name: new TextDecoder().decode(bytes.subarray(at + CENTRAL.length, at + nameEnd)),
    encrypted: (view.getUint16(8, true) & 1) === 1,
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    packedSize,
    size,
    headerAt: headerAt + shift,
  };
}

/** Replaces each 0xFFFFFFFF, in order, by the next 64-bit number of the zip64 extra field (header id 1). */
function wide(stated: readonly number[], extra: Uint8Array): number[] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let at = 0;
  while (at + 4 <= extra.length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return stated.map((value) => {
    if (value !== 0xffffffff) return value;
    if (at + 8 > extra.length) throw new HostError("damaged");
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  });
}
