/** Names inside an OLE compound file, as far as they can be read. Source: [MS-CFB]. */

const HEADER_LENGTH = 512;
const ENTRY_LENGTH = 128;
/** Sector numbers from here on are marks: end of chain, free. */
const LAST_SECTOR = 0xfffffffa;
/** Directory sectors that are looked at: an Office file needs one or two. */
const MAX_SECTORS = 64;

/** The names of streams and storages; those of a damaged file as far as its directory can be followed. */
export function oleStreams(bytes: Uint8Array): string[] {
  if (bytes.length < HEADER_LENGTH) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint16(30, true) === 12 ? 4096 : 512;
  const names: string[] = [];
  let sector: number | undefined = view.getUint32(48, true);
  for (let i = 0; i < MAX_SECTORS && sector !== undefined && sector < LAST_SECTOR; i++) {
    names.push(...namesIn(view, (sector + 1) * size, size));
    sector = nextSector(view, sector, size);
  }
  return names;
}

function namesIn(view: DataView, start: number, size: number): string[] {
  const names: string[] = [];
  for (let at = start; at < start + size && at + ENTRY_LENGTH <= view.byteLength; at += ENTRY_LENGTH) {
    const length = Math.min(view.getUint16(at + 64, true), 64) / 2 - 1;
    let name = "";
    for (let i = 0; i < length; i++) name += String.fromCharCode(view.getUint16(at + 2 * i, true));
    if (name !== "") names.push(name);
  }
  return names;
}

/** Follows the allocation table; its own sectors are listed in the header (the first 109 of them, 6 MB of file and more). */
function nextSector(view: DataView, sector: number, size: number): number | undefined {
  const perTable = size / 4;
  const table = Math.floor(sector / perTable);
  if (table >= 109) return undefined;
  const at = (view.getUint32(76 + 4 * table, true) + 1) * size + 4 * (sector % perTable);
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : undefined;
}
