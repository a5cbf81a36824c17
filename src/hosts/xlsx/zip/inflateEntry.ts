/** The bytes of one zip entry, never more than it states, with its checksum proved. */
import { Inflate, inflateSync } from "fflate";
import { HostError } from "../../host";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipDirectory";

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;

/**
 * Deflate gives 1032 times the packed bytes at most. Up to this size a part is inflated at once, straight into its place: a
 * lying size then costs a second or two, no memory.
 */
const AT_ONCE = 512 * 1024;

/** Larger parts are handed to fflate in steps, for which it takes at most 66 MiB before a lying size is noticed. */
const STEP = 64 * 1024;

/** @throws HostError damaged, encrypted, unsafe (more bytes than stated) */
export function inflateEntry(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const part = entry.name;
  if (entry.encrypted) throw new HostError("encrypted", { part });
  const packed = packedBytes(file, entry);
  if (entry.method !== 0 && entry.method !== 8) throw new HostError("damaged", { part });
  const bytes = entry.method === 0 ? packed : inflate(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new HostError("damaged", { part });
  return bytes;
}

function packedBytes(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const at = entry.headerAt;
  if (at + LOCAL_LENGTH > file.length || view.getUint32(at, true) !== LOCAL) {
    throw new HostError("damaged", { part: entry.name });
  }
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedSize > file.length) throw new HostError("damaged", { part: entry.name });
  return file.subarray(start, start + entry.packedSize);
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (packed.length === 0) return packed;
  try {
    return packed.length <= AT_ONCE ? inflateAtOnce(packed, entry) : inflateInSteps(packed, entry);
  } catch (cause) {
    throw cause instanceof HostError ? cause : new HostError("damaged", { part: entry.name }, { cause });
  }
}

/** fflate drops what does not fit into `out`; one byte to spare tells that there was more. */
function inflateAtOnce(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = inflateSync(packed, { out: new Uint8Array(entry.size + 1) });
  if (out.length > entry.size) throw lyingSize(entry);
  return out;
}

function inflateInSteps(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > out.length) throw lyingSize(entry);
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return out.subarray(0, length);
}

function lyingSize(entry: ZipEntry): HostError {
  return new HostError("unsafe", { part: entry.name, limit: entry.size });
}
