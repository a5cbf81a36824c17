import {
  chmodSync,
  mkdtempSync,
  openSync,
  ftruncateSync,
  closeSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { MAX_FILE_BYTES } from "../../../src/hosts/xlsx/limits";
import { readBytes } from "../../../src/hosts/xlsx/node";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { buildXlsx } from "../../support/xlsxBuilder";
import { hostErrorFrom } from "../../support/xlsxErrors";

let folder = "";
const inFolder = (name: string) => path.join(folder, name);
const codeOf = async (file: string) => (await hostErrorFrom(readBytes(file))).code;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "đọc-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a workbook on disk, its name in Vietnamese", async () => {
  const file = inFolder("Bảng chấm điểm.xlsx");
  writeFileSync(file, buildXlsx({ sheets: [{ name: "Bảng" }] }));
  expect(readWorkbook(await readBytes(file)).active).toBe("Bảng");
});

test("a link to a workbook", async () => {
  writeFileSync(inFolder("thật.xlsx"), "x");
  symlinkSync(inFolder("thật.xlsx"), inFolder("nối.xlsx"));
  expect(await readBytes(inFolder("nối.xlsx"))).toEqual(Uint8Array.of(0x78));
});

test("no such file, or a file where a folder should be", async () => {
  writeFileSync(inFolder("tệp"), "x");
  expect(await codeOf(inFolder("không-có.xlsx"))).toBe("missing-file");
  expect(await codeOf(inFolder("tệp/con.xlsx"))).toBe("missing-file");
});

test("a folder", async () => {
  expect(await codeOf(folder)).toBe("is-folder");
});

test("an empty file", async () => {
  writeFileSync(inFolder("rỗng.xlsx"), "");
  expect(await codeOf(inFolder("rỗng.xlsx"))).toBe("empty-file");
});

test("a file over the limit is not read; one at the limit is", async () => {
  const file = inFolder("lớn.xlsx");
  const sparse = openSync(file, "w");
  ftruncateSync(sparse, MAX_FILE_BYTES + 1);
  const error = await hostErrorFrom(readBytes(file));
  expect({ code: error.code, ...error.details }).toEqual({
    code: "too-large",
    count: MAX_FILE_BYTES + 1,
    limit: MAX_FILE_BYTES,
  });
  ftruncateSync(sparse, MAX_FILE_BYTES);
  closeSync(sparse);
  expect(await readBytes(file)).toHaveLength(MAX_FILE_BYTES);
});

const isRoot = process.getuid?.() === 0;
(isRoot ? test.skip : test)("a file that may not be read", async () => {
  writeFileSync(inFolder("khóa.xlsx"), "x");
  chmodSync(inFolder("khóa.xlsx"), 0);
  expect(await codeOf(inFolder("khóa.xlsx"))).toBe("no-permission");
});

test("the system's own error is kept as the cause", async () => {
  const { cause } = await hostErrorFrom(readBytes(inFolder("không-có.xlsx")));
  expect(cause).toMatchObject({ code: "ENOENT" });
});

test("an error that nobody foresaw stays what it is", async () => {
  await expect(readBytes("\0")).rejects.toMatchObject({ code: "ERR_INVALID_ARG_VALUE" });
});
