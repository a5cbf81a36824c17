/** CRC-32 as zip uses it (ISO 3309, polynomial 0xEDB88320), four bytes a step ("slicing by 4"). */

/** Four tables of 256 behind each other: table k advances a byte by k + 1 places. */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(4 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[byte] = crc;
  }
  for (let at = 256; at < tables.length; at++) {
    const previous = tables[at - 256] ?? 0;
    tables[at] = (previous >>> 8) ^ (tables[previous & 255] ?? 0);
  }
  return tables;
}

/** The checksum as an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  const t = TABLES;
  const whole = bytes.length & ~3;
  let crc = -1;
  for (let at = 0; at < whole; at += 4) {
    crc ^=
      byteAt(bytes, at) |
      (byteAt(bytes, at + 1) << 8) |
      (byteAt(bytes, at + 2) << 16) |
      (byteAt(bytes, at + 3) << 24);
    crc =
      byteAt(t, 768 + (crc & 255)) ^
      byteAt(t, 512 + ((crc >>> 8) & 255)) ^
      byteAt(t, 256 + ((crc >>> 16) & 255)) ^
      byteAt(t, crc >>> 24);
  }
  for (let at = whole; at < bytes.length; at++)
    crc = byteAt(t, (crc ^ byteAt(bytes, at)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function byteAt(list: Uint8Array | Int32Array, at: number): number {
  return list[at] ?? 0;
}
