/** Files on disk, for the command line. The only file of this host that needs Node. */
import { open, type FileHandle } from "node:fs/promises";
import { HostError, type HostErrorCode } from "../host";
import { MAX_FILE_BYTES } from "./limits";

/** What the system's own codes mean to us; any other is an error that nobody foresaw and stays as it is. */
const CODES: ReadonlyMap<unknown, HostErrorCode> = new Map([
  ["ENOENT", "missing-file"],
  ["ENOTDIR", "missing-file"],
  ["EISDIR", "is-folder"],
  ["EACCES", "no-permission"],
  ["EPERM", "no-permission"],
  ["EBUSY", "busy"],
]);

/** The bytes of a file. @throws HostError missing-file, is-folder, no-permission, busy, empty-file, too-large */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, "r");
    return await readAll(file).finally(() => file.close());
  } catch (cause) {
    throw knownError(cause);
  }
}

/** The error as a HostError where we know what the system means by it, else as it is. */
export function knownError(cause: unknown): unknown {
  const code = CODES.get(systemCode(cause));
  return code === undefined ? cause : new HostError(code, {}, { cause });
}

/** The code that Node puts on errors of the system; a HostError's own codes are none of these. */
export function systemCode(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

/** The size is asked for first: a film of some gigabytes is not read before it is refused. */
async function readAll(file: FileHandle): Promise<Uint8Array> {
  const stat = await file.stat();
  if (stat.isDirectory()) throw new HostError("is-folder");
  if (stat.size > MAX_FILE_BYTES)
    throw new HostError("too-large", { count: stat.size, limit: MAX_FILE_BYTES });
  const bytes = await file.readFile();
  if (bytes.length === 0) throw new HostError("empty-file");
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
