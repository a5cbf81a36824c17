// RGBA pixels as the bytes of a PNG.
import { zlibSync } from "fflate";

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const uint32 = (value) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

function chunk(name, data) {
  const body = [...Buffer.from(name, "latin1"), ...data];
  return [...uint32(data.length), ...body, ...uint32(crc32(body))];
}

/** `pixels` holds size × size × 4 bytes. */
export function png(size, pixels) {
  const lines = [];
  for (let y = 0; y < size; y += 1) lines.push(0, ...pixels.subarray(y * size * 4, (y + 1) * size * 4));
  const header = [...uint32(size), ...uint32(size), 8, 6, 0, 0, 0];
  const data = zlibSync(Uint8Array.from(lines), { level: 9 });
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk("IHDR", header),
    ...chunk("IDAT", data),
    ...chunk("IEND", []),
  ]);
}
