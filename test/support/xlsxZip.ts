/** A zip written byte by byte, so that a test can let it say what no honest program would write. */
import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "../../src/hosts/xlsx/zip/crc32";
import type { Parts } from "./xlsxBuilder";

export interface ZipOptions {
  /** Sizes and checksum stand behind the data, not in front of it. */
  readonly descriptors?: boolean;
  /** All sizes and places stand in 64 bits. */
  readonly zip64?: boolean;
  /** Parts are stored, not deflated. */
  readonly stored?: boolean;
  /** What the directory says of a part where it shall lie; or what it really holds, already deflated. */
  readonly lies?: Readonly<Record<string, Lie>>;
}

interface Lie {
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly packed?: Uint8Array;
}

const FULL = 0xffffffff;

export function writeZip(parts: Parts, options: ZipOptions = {}): Uint8Array {
  const body: number[][] = [];
  const directory: number[][] = [];
  let place = 0;
  for (const [name, content] of Object.entries(parts)) {
    const entry = entryOf(name, content, options);
    const local = localRecord(entry, options);
    directory.push(centralRecord(entry, place, options));
    for (const chunk of [local, ...entry.packed]) body.push(chunk);
    place += local.length + entry.packed.reduce((sum, chunk) => sum + chunk.length, 0);
  }
  const central = directory.flat();
  return Uint8Array.from([
    ...body.flat(),
    ...central,
    ...endRecords(directory.length, central.length, place, options),
  ]);
}

interface Entry {
  readonly name: readonly number[];
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  /** The packed data, and the descriptor behind it. */
  readonly packed: readonly number[][];
}

function entryOf(name: string, content: string | Uint8Array, options: ZipOptions): Entry {
  const bytes = typeof content === "string" ? strToU8(content) : content;
  const lie = options.lies?.[name] ?? {};
  const packed = lie.packed ?? (options.stored ? bytes : deflateSync(bytes));
  const crc = lie.crc ?? crc32(bytes);
  const size = lie.size ?? bytes.length;
  const descriptor = options.descriptors
    ? [...u32(0x08074b50), ...u32(crc), ...u32(packed.length), ...u32(size)]
    : [];
  return {
    name: [...strToU8(name)],
    flags: (lie.flags ?? 0) | (options.descriptors ? 8 : 0) | 0x800,
    method: lie.method ?? (options.stored ? 0 : 8),
    crc,
    size,
    packedSize: packed.length,
    packed: [[...packed], descriptor],
  };
}

function localRecord(entry: Entry, { descriptors = false }: ZipOptions): number[] {
  const sizes = descriptors ? [0, 0, 0] : [entry.crc, entry.packedSize, entry.size];
  const head = [...u32(0x04034b50), ...u16(20), ...u16(entry.flags), ...u16(entry.method), ...u32(0)];
  return [...head, ...sizes.flatMap(u32), ...u16(entry.name.length), ...u16(0), ...entry.name];
}

function centralRecord(entry: Entry, place: number, { zip64 = false }: ZipOptions): number[] {
  const wide = [entry.size, entry.packedSize, place];
  const other = [...u16(0xcafe), ...u16(2), 1, 2];
  const extra = zip64 ? [...other, ...u16(1), ...u16(24), ...wide.flatMap(u64)] : [];
  const [size = 0, packedSize = 0, at = 0] = zip64 ? [FULL, FULL, FULL] : wide;
  return [
    ...u32(0x02014b50),
    ...u16(45),
    ...u16(45),
    ...u16(entry.flags),
    ...u16(entry.method),
    ...u32(0),
    ...u32(entry.crc),
    ...u32(packedSize),
    ...u32(size),
    ...u16(entry.name.length),
    ...u16(extra.length),
    ...u16(0),
    ...u32(0),
    ...u32(0),
    ...u32(at),
    ...entry.name,
    ...extra,
  ];
}

function endRecords(count: number, length: number, start: number, { zip64 = false }: ZipOptions): number[] {
  if (!zip64) {
    return [
      ...u32(0x06054b50),
      ...u32(0),
      ...u16(count),
      ...u16(count),
      ...u32(length),
      ...u32(start),
      ...u16(0),
    ];
  }
  const end64 = [...u32(0x06064b50), ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0)];
  const locator = [...u32(0x07064b50), ...u32(0), ...u64(start + length), ...u32(1)];
  const end = [
    ...u32(0x06054b50),
    ...u32(0),
    ...u16(0xffff),
    ...u16(0xffff),
    ...u32(FULL),
    ...u32(FULL),
    ...u16(0),
  ];
  return [...end64, ...u64(count), ...u64(count), ...u64(length), ...u64(start), ...locator, ...end];
}

function u16(value: number): number[] {
  return [value & 255, (value >>> 8) & 255];
}

function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(value >>> 16)];
}

function u64(value: number): number[] {
  return [...u32(value >>> 0), ...u32(Math.floor(value / 2 ** 32))];
}
