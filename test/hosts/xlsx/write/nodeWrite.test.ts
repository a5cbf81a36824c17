import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { saveBytes } from "../../../../src/hosts/xlsx/nodeWrite";
import { hostErrorFrom } from "../../../support/xlsxErrors";

const BYTES = new Uint8Array([1, 2, 3]);
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "cchc-"));
});

afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true });
});

const inFolder = (name: string): string => path.join(folder, name);
const contents = async (name: string): Promise<number[]> => [...(await readFile(inFolder(name)))];

test("writes a new file, and nothing else", async () => {
  await saveBytes(inFolder("Bảng điểm.xlsx"), BYTES);
  expect(await contents("Bảng điểm.xlsx")).toEqual([1, 2, 3]);
  expect(await readdir(folder)).toHaveLength(1);
});

test("never overwrites a file that is there", async () => {
  await writeFile(inFolder("a.xlsx"), "cũ");
  const error = await hostErrorFrom(saveBytes(inFolder("a.xlsx"), BYTES));
  expect(error).toMatchObject({ code: "file-exists", details: { part: inFolder("a.xlsx") } });
  expect(await readFile(inFolder("a.xlsx"), "utf8")).toBe("cũ");
  expect(await readdir(folder)).toEqual(["a.xlsx"]);
});

test("in place it keeps the file as it was beside it, and its permissions", async () => {
  await writeFile(inFolder("a.xlsx"), "cũ", { mode: 0o640 });
  await chmod(inFolder("a.xlsx"), 0o640);
  await saveBytes(inFolder("a.xlsx"), BYTES, { inPlace: true });
  expect(await contents("a.xlsx")).toEqual([1, 2, 3]);
  expect(await readFile(inFolder("a.xlsx.bak"), "utf8")).toBe("cũ");
  expect((await stat(inFolder("a.xlsx"))).mode & 0o777).toBe(0o640);
  expect((await readdir(folder)).sort()).toEqual(["a.xlsx", "a.xlsx.bak"]);
});

test("in place through a link: the file behind it changes", async () => {
  await writeFile(inFolder("real.xlsx"), "cũ");
  await symlink(inFolder("real.xlsx"), inFolder("link.xlsx"));
  await saveBytes(inFolder("link.xlsx"), BYTES, { inPlace: true });
  expect(await contents("real.xlsx")).toEqual([1, 2, 3]);
  expect((await readdir(folder)).sort()).toEqual(["link.xlsx", "real.xlsx", "real.xlsx.bak"]);
});

test("says what is wrong: no folder, a folder of that name, nothing to replace", async () => {
  await mkdir(inFolder("x"));
  expect((await hostErrorFrom(saveBytes(inFolder("no/a.xlsx"), BYTES))).code).toBe("missing-file");
  expect((await hostErrorFrom(saveBytes(inFolder("x"), BYTES))).code).toBe("is-folder");
  expect((await hostErrorFrom(saveBytes(inFolder("a.xlsx"), BYTES, { inPlace: true }))).code).toBe(
    "missing-file",
  );
  expect(await readdir(folder)).toEqual(["x"]);
});

test("when the last step fails, nothing is left behind and the input is untouched", async () => {
  await writeFile(inFolder("a.xlsx"), "cũ");
  // The copy cannot take its name: a folder has it.
  await mkdir(inFolder("a.xlsx.bak"));
  expect((await hostErrorFrom(saveBytes(inFolder("a.xlsx"), BYTES, { inPlace: true }))).code).toBe(
    "is-folder",
  );
  expect(await readFile(inFolder("a.xlsx"), "utf8")).toBe("cũ");
  expect((await readdir(folder)).sort()).toEqual(["a.xlsx", "a.xlsx.bak"]);
});
