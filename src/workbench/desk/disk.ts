/** Files between the page and the machine: choosing, downloading, and writing back where the browser can. */

/** The part of the File System Access API that is used; only Chromium browsers have it. */
export interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(data: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void> }>;
}

/** A file as somebody gave it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Present where the browser can write back to it. */
  readonly handle?: FileHandle;
  /** When it was last changed on disk; tells whether another program wrote since. */
  readonly modified?: number;
}

export interface Disk {
  /** Lets a person choose; an empty list when they choose nothing. */
  choose(): Promise<readonly GivenFile[]>;
  download(name: string, bytes: Uint8Array): void;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** "bang-diem.xlsx" → "bang-diem-khac-phuc.xlsx"; not twice. */
export function resultName(name: string): string {
  const base = name.replace(/\.xls[xm]?$/i, "").replace(/-khac-phuc$/, "");
  const ending = /\.xlsm$/i.test(name) ? ".xlsm" : ".xlsx";
  return `${base}-khac-phuc${ending}`;
}

export async function givenOf(file: File, handle?: FileHandle): Promise<GivenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, bytes, modified: file.lastModified, ...(handle ? { handle } : {}) };
}

interface Picker {
  showOpenFilePicker?: (options: object) => Promise<readonly FileHandle[]>;
}

/** The dialog of the File System Access API, else that of a file field. */
export const browserDisk: Disk = {
  choose: async () => {
    const picker = (window as unknown as Picker).showOpenFilePicker;
    return picker ? pickHandles(picker) : pickFiles();
  },
  download: (name, bytes) => {
    const type = name.endsWith(".zip") ? "application/zip" : XLSX;
    const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
};

async function pickHandles(picker: NonNullable<Picker["showOpenFilePicker"]>): Promise<readonly GivenFile[]> {
  const types = [
    {
      description: "Excel",
      accept: { [XLSX]: [".xlsx"], "application/vnd.ms-excel.sheet.macroEnabled.12": [".xlsm"] },
    },
  ];
  try {
    const handles = await picker.call(window, { multiple: true, types });
    return await Promise.all(handles.map(async (handle) => givenOf(await handle.getFile(), handle)));
  } catch (error) {
    // The person closed the dialog: nothing was chosen.
    if (error instanceof DOMException && error.name === "AbortError") return [];
    throw error;
  }
}

function pickFiles(): Promise<readonly GivenFile[]> {
  return new Promise((resolve, reject) => {
    const field = document.createElement("input");
    field.type = "file";
    field.multiple = true;
    field.accept = ".xlsx,.xlsm";
    field.onchange = () => {
      Promise.all([...(field.files ?? [])].map((file) => givenOf(file))).then(resolve, reject);
    };
    field.oncancel = () => resolve([]);
    field.click();
  });
}

interface HandleItem {
  getAsFileSystemHandle?: () => Promise<(FileHandle & { readonly kind: string }) | null>;
}

/** What was dropped, with handles where the browser gives them. Folders are passed over. */
export async function droppedFiles(data: DataTransfer): Promise<readonly GivenFile[]> {
  const dropped = [...data.items].filter(({ kind }) => kind === "file");
  // All must be asked for before the first answer: the browser empties the list.
  const asked = dropped.map((item) => ({
    file: item.getAsFile(),
    handle: (item as HandleItem).getAsFileSystemHandle?.(),
  }));
  const found = await Promise.all(
    asked.map(async ({ file, handle }) => {
      const held = await handle?.catch(() => null);
      if (!file || held?.kind === "directory") return [];
      return [await givenOf(file, held ?? undefined)];
    }),
  );
  return found.flat();
}
