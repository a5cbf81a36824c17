/** Saving files on disk, for the command line: either the whole file is there afterwards, or nothing has changed. */
import { copyFile, lstat, open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { HostError } from "../host";
import { knownError, systemCode } from "./node";

export interface SaveOptions {
  /** Replace the file that is there, and keep it as it was under the name with ".bak" behind it. */
  readonly inPlace?: boolean;
}

/**
 * Writes to a temporary file in the same folder, which then takes the name. Without `inPlace` no file is ever overwritten,
 * the input least of all.
 * @throws HostError file-exists, missing-file (no such folder; in place: no such file), no-permission,
 * busy (open in another program)
 */
export async function saveBytes(file: string, bytes: Uint8Array, options: SaveOptions = {}): Promise<void> {
  const { inPlace = false } = options;
  try {
    // A link stays a link: the file that it leads to is the one that is replaced.
    const target = inPlace ? await realpath(file) : await freeName(file);
    const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    try {
      await writeWhole(temporary, bytes, inPlace ? (await stat(target)).mode : undefined);
      if (inPlace) await copyFile(target, `${target}.bak`);
      await rename(temporary, target);
    } catch (cause) {
      await rm(temporary, { force: true });
      throw cause;
    }
  } catch (cause) {
    throw knownError(cause);
  }
}

/** The path itself, when nothing stands there yet. */
async function freeName(file: string): Promise<string> {
  const found = await lstat(file).catch((cause: unknown) => {
    if (systemCode(cause) !== "ENOENT") throw cause;
  });
  if (found?.isDirectory()) throw new HostError("is-folder");
  if (found) throw new HostError("file-exists", { part: file });
  return file;
}

/** On the disk, not only handed to the system: a name must never lead to half a file. */
async function writeWhole(temporary: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(temporary, "wx", mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
