/** "Lưu": back into the opened file, never over what another program wrote, and never without a copy of the original. */
import type { Notice } from "./deskState";
import type { Disk, FileHandle, GivenFile } from "./disk";

/** The copy of the original that is kept before anything is written over it. */
export const originalName = (name: string): string => name.replace(/(\.[^.]+)?$/, "-ban-goc$1");

type SavedFile = GivenFile & { readonly handle: FileHandle };

export class Saver {
  private readonly file: SavedFile;
  private readonly disk: Pick<Disk, "download">;
  /** When the file was last changed on disk, as far as we know. */
  private modified: number | undefined;
  private hasCopy = false;

  constructor(file: SavedFile, disk: Pick<Disk, "download">) {
    this.file = file;
    this.disk = disk;
    this.modified = file.modified;
  }

  /** What came of it; nothing was written unless it says "saved". */
  async save(bytes: Uint8Array): Promise<Notice> {
    const { handle, name } = this.file;
    try {
      const there = await handle.getFile();
      if (this.modified !== undefined && there.lastModified !== this.modified)
        return { kind: "changedOnDisk" };
      const copy = this.keepCopy(name);
      const stream = await handle.createWritable();
      await stream.write(bytes.slice());
      await stream.close();
      this.modified = (await handle.getFile()).lastModified;
      return copy === undefined ? { kind: "saved" } : { kind: "saved", name: copy };
    } catch (error) {
      // Permission was not given, the disk is full, the file is gone: the person still has the download.
      if (error instanceof DOMException) return { kind: "notSaved" };
      throw error;
    }
  }

  /** The name of the copy, where one was made now. */
  private keepCopy(name: string): string | undefined {
    if (this.hasCopy) return undefined;
    const copy = originalName(name);
    this.disk.download(copy, this.file.bytes);
    this.hasCopy = true;
    return copy;
  }
}
