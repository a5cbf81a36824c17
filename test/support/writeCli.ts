/** The writing commands on real files in a folder of their own: what they print, and what is on the disk afterwards. */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Workbook } from "../../src/core";
import { writeCommand, type WriteOptions } from "../../src/cli/writeCommand";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { NOW } from "./runBook";

const SAMPLES = path.resolve(__dirname, "../../assets/samples");

export interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: (name: string) => string;
  /** Puts a file there and gives its path. */
  readonly put: (name: string, bytes: Uint8Array | string) => string;
  readonly sample: (name: string) => string;
  readonly bytes: (name: string) => Buffer;
  readonly book: (name: string) => Workbook;
  readonly has: (name: string) => boolean;
  /** Names of all files, sorted. */
  readonly names: () => string[];
  readonly remove: () => void;
}

export function newFolder(): Folder {
  const root = mkdtempSync(path.join(tmpdir(), "cchc-write-"));
  const at = (name: string): string => path.join(root, name);
  const bytes = (name: string): Buffer => readFileSync(at(name));
  return {
    path: at,
    put: (name, content) => {
      writeFileSync(at(name), content);
      return at(name);
    },
    sample: (name) => {
      copyFileSync(path.join(SAMPLES, name), at(name));
      return at(name);
    },
    bytes,
    book: (name) => readWorkbook(new Uint8Array(bytes(name))),
    has: (name) => existsSync(at(name)),
    names: () => readdirSync(root).sort(),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

const USUAL: Omit<WriteOptions, "file"> = {
  command: "appendix",
  output: undefined,
  inPlace: false,
  dryRun: false,
  json: false,
  overwrite: false,
  force: false,
  sheet: undefined,
  layout: undefined,
  forms: ["diem-tru", "khac-phuc"],
};

export async function write(options: Partial<WriteOptions> & Pick<WriteOptions, "file">): Promise<Result> {
  let out = "";
  let err = "";
  const code = await writeCommand({ ...USUAL, ...options }, NOW, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
}

/** What was printed as one line of JSON. */
export async function writeJson(
  options: Partial<WriteOptions> & Pick<WriteOptions, "file">,
): Promise<Record<string, unknown>> {
  const { out } = await write({ json: true, ...options });
  if (out.split("\n").length !== 2) throw new Error(`not one line: ${out}`);
  return JSON.parse(out) as Record<string, unknown>;
}
