/** OLE compound files, as far as a reader of their directory needs them. */

const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;

/** A file with these streams, all empty. Its directory takes every other sector; in a circle when asked for. */
export function oleFile(streams: readonly string[], { circle = false } = {}): Uint8Array {
  const sectors = Math.ceil(streams.length / 4);
  const bytes = new Uint8Array(SECTOR * (2 + 2 * sectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  for (let i = 0; i < sectors; i++) {
    const isLast = i === sectors - 1;
    const next = isLast ? (circle ? 1 : END_OF_CHAIN) : 3 + 2 * i;
    view.setUint32(SECTOR + 4 * (1 + 2 * i), next, true);
    streams
      .slice(4 * i, 4 * i + 4)
      .forEach((name, j) => writeEntry(view, SECTOR * (2 + 2 * i) + 128 * j, name));
  }
  return bytes;
}

function writeEntry(view: DataView, at: number, name: string): void {
  for (let i = 0; i < name.length; i++) view.setUint16(at + 2 * i, name.charCodeAt(i), true);
  view.setUint16(at + 64, 2 * (name.length + 1), true);
}
