/** The text of an XML part: byte order marks, UTF-16 and declared encodings. Source: XML 1.0, appendix F. */
import { HostError } from "../../host";

/** @throws HostError damaged when the bytes are not text in the encoding that they state */
export function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new HostError("damaged", { part }, { cause });
  }
}

/**
 * TextDecoder itself drops a byte order mark. Some programs state UTF-16 and write UTF-8: what can be read byte by byte is
 * no UTF-16.
 */
function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? "utf-8";
  return /^utf-?16/i.test(declared) ? "utf-8" : declared;
}
