/** Damage done to a file, the same for the same seed: what disks, mail and half-finished programs do. */
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";

export interface Corruption {
  /** What was done, for the message of a test. */
  readonly what: string;
  readonly bytes: Uint8Array;
}

/** Gives a whole number from 0 below a limit. */
type Dice = (limit: number) => number;
type Damage = (bytes: Uint8Array, dice: Dice) => Corruption;

/** Variants of a workbook, each damaged in one way; the ways take turns, the seed says with which they start. */
export function corruptions(bytes: Uint8Array, seed: number, count: number): Corruption[] {
  const dice = diceOf(seed);
  return Array.from({ length: count }, (_, i) => {
    const damage = DAMAGES[(seed + i) % DAMAGES.length] ?? flipBits;
    const { what, bytes: damaged } = damage(bytes, dice);
    return { what: `seed ${seed}, variant ${i}: ${what}`, bytes: damaged };
  });
}

/** Mulberry32: small, and good enough to choose places. */
function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, limit);
  };
}

const flipBits: Damage = (bytes, dice) => {
  const damaged = bytes.slice();
  const count = 1 + dice(8);
  for (let i = 0; i < count; i++) {
    const at = dice(damaged.length);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << dice(8));
  }
  return { what: `${count} bits flipped`, bytes: damaged };
};

const cutOff: Damage = (bytes, dice) => {
  const length = dice(bytes.length);
  return { what: `cut off at ${length}`, bytes: bytes.slice(0, length) };
};

/** A range of bytes stands a second time, behind itself or over something else. */
const duplicateRange: Damage = (bytes, dice) => {
  const from = dice(bytes.length);
  const range = bytes.slice(from, from + 1 + dice(2000));
  const to = dice(bytes.length);
  const isInserted = dice(2) === 0;
  const rest = bytes.subarray(isInserted ? to : to + range.length);
  return {
    what: `${range.length} bytes of ${from} ${isInserted ? "inserted" : "copied"} at ${to}`,
    bytes: joined([bytes.subarray(0, to), range, rest]),
  };
};

const deletePart: Damage = (bytes, dice) => {
  const parts = unzipSync(bytes);
  const name = partOf(parts, dice);
  delete parts[name];
  return { what: `${name} deleted`, bytes: zipSync(parts) };
};

const swapParts: Damage = (bytes, dice) => {
  const parts = unzipSync(bytes);
  const [one, two] = [partOf(parts, dice), partOf(parts, dice)];
  const kept = parts[one] ?? new Uint8Array();
  parts[one] = parts[two] ?? new Uint8Array();
  parts[two] = kept;
  return { what: `${one} and ${two} swapped`, bytes: zipSync(parts) };
};

/** The zip stays whole, so that the damage gets past its checksums. */
const spoilXml: Damage = (bytes, dice) => {
  const parts = unzipSync(bytes);
  const name = partOf(parts, dice);
  const text = strFromU8(parts[name] ?? new Uint8Array(), true);
  const spoil = SPOILS[dice(SPOILS.length)] ?? "";
  const at = dice(text.length);
  const length = dice(4) === 0 ? dice(200) : 0;
  parts[name] = strToU8(text.slice(0, at) + spoil + text.slice(at + length), true);
  return {
    what: `${JSON.stringify(spoil)} for ${length} characters at ${at} of ${name}`,
    bytes: zipSync(parts),
  };
};

const SPOILS = [
  "",
  "\0",
  "<",
  ">",
  "</",
  "/>",
  '"',
  "&",
  "&#0;",
  "&x;",
  "]]>",
  "<!--",
  "<!DOCTYPE a>",
  "<![CDATA[",
  "<?xml?>",
  '<c r="ZZZ9"/>',
  '<row r="-1">',
  '<c t="s"><v>99999999</v></c>',
  '<f t="shared" si="0"/>',
  "9".repeat(400),
  "\xff\xfe",
];

/** A number in the XML becomes another one: places, counts, indices, widths. */
const changeNumber: Damage = (bytes, dice) => {
  const parts = unzipSync(bytes);
  const name = partOf(parts, dice);
  const text = strFromU8(parts[name] ?? new Uint8Array(), true);
  const numbers = [...text.matchAll(/\d+/g)];
  const chosen = numbers[dice(numbers.length)];
  const value = ["0", "-1", "1e9", "4294967296", "", "x"][dice(6)] ?? "";
  const at = chosen?.index ?? 0;
  parts[name] = strToU8(text.slice(0, at) + value + text.slice(at + (chosen?.[0].length ?? 0)), true);
  return { what: `${JSON.stringify(value)} for ${chosen?.[0]} at ${at} of ${name}`, bytes: zipSync(parts) };
};

const DAMAGES: readonly Damage[] = [
  flipBits,
  cutOff,
  duplicateRange,
  deletePart,
  swapParts,
  spoilXml,
  changeNumber,
];

function partOf(parts: Unzipped, dice: Dice): string {
  const names = Object.keys(parts);
  return names[dice(names.length)] ?? "";
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
