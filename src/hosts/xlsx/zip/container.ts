/** What kind of file the bytes are, told from their first bytes: why a file that is no zip cannot be opened. */
import { HostError, type HostErrorCode } from "../../host";
import { oleStreams } from "./oleStreams";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Records that start a binary workbook without an OLE container (Excel 2 to 4, and bare BIFF5/8): BOF and its length. */
const BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];

/** The reason why bytes without a zip directory are no workbook that we can open. */
export function reasonAgainst(bytes: Uint8Array): HostErrorCode {
  if (bytes.length === 0) return "empty-file";
  if (startsWith(bytes, OLE)) return oleReason(oleStreams(bytes));
  if (BIFF.some((start) => startsWith(bytes, start))) return "old-format";
  return startsWith(bytes, ZIP) ? "damaged" : "not-a-workbook";
}

/** @throws HostError when the bytes are none, or an OLE container: a zip may lie inside of one, but not as our package */
export function refuseOle(bytes: Uint8Array): void {
  if (bytes.length === 0 || startsWith(bytes, OLE)) throw new HostError(reasonAgainst(bytes));
}

/** Office packs a password-protected .xlsx into an OLE container; an .xls is one. Other programs of Office use them too. */
function oleReason(streams: readonly string[]): HostErrorCode {
  if (streams.includes("EncryptedPackage") || streams.includes("EncryptionInfo")) return "encrypted";
  const isOther = streams.includes("WordDocument") || streams.includes("PowerPoint Document");
  return isOther ? "not-a-workbook" : "old-format";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
