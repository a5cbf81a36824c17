import { chmodSync, mkdirSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { contentOf } from "../../src/core/edits/sameWorkbook";
import { contentWithoutLog, markedGrid } from "../support/runBook";
import { xlsxOfGridText } from "../support/gridXlsx";
import { newFolder, write, writeJson, type Folder } from "../support/writeCli";

const TABLE = `
STT  | Tiêu chí          | Điểm chuẩn | Tự chấm | Thẩm định
I    | CẢI CÁCH THỂ CHẾ  | 3          | 3       | 2
'1.1 | Theo dõi thi hành | 2          | 2       | '1,5
'1.2 | Rà soát văn bản   | 1          | 1       | 0.5
`;
const SMALL = xlsxOfGridText(`@ Bảng chấm\n${TABLE}`);
const SEVERAL = xlsxOfGridText(`@ Bìa\nBÁO CÁO\n@ Sáu tháng\n${TABLE}\n@ Cả năm\n${TABLE}`);
const FULL = xlsxOfGridText(
  "STT | Tiêu chí | Điểm chuẩn | Thẩm định\n'1.1 | Theo dõi | 1 | 1\n'1.2 | Rà soát | 2 | 2",
);
const SAMPLES = ["bang-diem-mau.xlsx", "bang-diem-lon-xon.xlsx"];

/** The file with one part's text changed. */
function withPart(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

let folder: Folder;
let file = "";

beforeEach(() => {
  folder = newFolder();
  file = folder.put("bang.xlsx", SMALL);
});
afterEach(() => folder.remove());

describe("-o", () => {
  test.each(SAMPLES)("%s: makes the output and leaves the input as it is", async (name) => {
    const input = folder.sample(name);
    const before = folder.bytes(name);
    const { code, out, err } = await write({ file: input, output: folder.path("kq.xlsx") });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Đã ghi:");
    expect(out).toContain(`Tệp kết quả: ${folder.path("kq.xlsx")}\n`);
    expect(folder.bytes(name).equals(before)).toBe(true);
    const pages = folder.book("kq.xlsx").sheets.map(({ mark }) => mark?.owner);
    expect(pages).toEqual(expect.arrayContaining(["appendix", "appendix", "settings", "log"]));
    expect(folder.names()).toEqual(["bang.xlsx", "kq.xlsx", name].sort());
  });

  test("twice is once: the second output is the first, byte for byte", async () => {
    await write({ file, output: folder.path("mot.xlsx") });
    const { code, out } = await write({ file: folder.path("mot.xlsx"), output: folder.path("hai.xlsx") });
    expect([code, out.includes("Không có gì cần ghi.")]).toEqual([0, true]);
    expect(folder.bytes("hai.xlsx").equals(folder.bytes("mot.xlsx"))).toBe(true);
  });

  test("a file that is there already is not overwritten, not even the input", async () => {
    folder.put("kq.xlsx", "của người khác");
    const taken = await write({ file, output: folder.path("kq.xlsx") });
    expect([taken.code, folder.bytes("kq.xlsx").toString()]).toEqual([2, "của người khác"]);
    expect(taken.err).toContain("đã có và không bị ghi đè");
    expect((await write({ file, output: file })).code).toBe(2);
    expect(folder.bytes("bang.xlsx").equals(Buffer.from(SMALL))).toBe(true);
    expect(folder.names()).toEqual(["bang.xlsx", "kq.xlsx"]);
  });

  test("a folder that is not there", async () => {
    const { code, err } = await write({ file, output: folder.path("không có/kq.xlsx") });
    expect([code, err !== ""]).toEqual([2, true]);
    expect(folder.names()).toEqual(["bang.xlsx"]);
  });
});

describe("--in-place", () => {
  test("writes the file and keeps what it was beside it", async () => {
    expect((await write({ file, inPlace: true })).code).toBe(0);
    expect(folder.names()).toEqual(["bang.xlsx", "bang.xlsx.bak"]);
    expect(folder.bytes("bang.xlsx.bak").equals(Buffer.from(SMALL))).toBe(true);
    expect(folder.book("bang.xlsx").sheets.length).toBe(5);
  });

  test("with nothing to write the file stays, and the older copy too", async () => {
    await write({ file, inPlace: true });
    const [now, old] = [folder.bytes("bang.xlsx"), folder.bytes("bang.xlsx.bak")];
    expect((await write({ file, inPlace: true })).code).toBe(0);
    expect(folder.bytes("bang.xlsx").equals(now)).toBe(true);
    expect(folder.bytes("bang.xlsx.bak").equals(old)).toBe(true);
  });
});

test("--dry-run tells what it would do and writes nothing", async () => {
  const told = await write({ file, dryRun: true, output: folder.path("kq.xlsx") });
  expect(told.code).toBe(0);
  expect(told.out).toContain("Sẽ ghi:\n  Bảng chấm!F1: thêm “Điểm bị trừ”");
  expect(told.out).not.toContain("Tệp kết quả");
  await write({ file, dryRun: true, inPlace: true });
  expect(folder.names()).toEqual(["bang.xlsx"]);
  expect(folder.bytes("bang.xlsx").equals(Buffer.from(SMALL))).toBe(true);
});

describe("nothing to work on: exit code 1, no output", () => {
  test.each([
    ["no scorecard", () => xlsxOfGridText("Kính gửi các bộ phận"), {}],
    ["several scorecards, none named", () => SEVERAL, {}],
    ["a sheet that is no scorecard", () => SEVERAL, { sheet: "Bìa" }],
    ["a sheet that is not there", () => SEVERAL, { sheet: "Quý III" }],
    ["a sheet that is not there, though there is a scorecard", () => SMALL, { sheet: "Quý III" }],
  ])("%s", async (_, bytes, options) => {
    const input = folder.put("khac.xlsx", bytes());
    const { code, out } = await write({ file: input, output: folder.path("kq.xlsx"), ...options });
    expect([code, folder.has("kq.xlsx")]).toEqual([1, false]);
    expect(out).toContain("Không có gì cần ghi.");
  });

  test("undo where nothing was written", async () => {
    const { code, out } = await write({ file, command: "undo", output: folder.path("kq.xlsx") });
    expect([code, folder.has("kq.xlsx")]).toEqual([1, false]);
    expect(out).toBe("Không còn lần ghi nào để khôi phục.\n");
  });
});

test("nothing lost: said, and nothing is written", async () => {
  const input = folder.put("du.xlsx", FULL);
  const { code, out } = await write({ file: input, output: folder.path("kq.xlsx") });
  expect([code, folder.has("kq.xlsx")]).toEqual([1, false]);
  expect(out).toContain("Không có mục nào dưới điểm tối đa");
});

describe("what the host cannot: exit code 2, a sentence, no output", () => {
  const protectedSheet = (bytes: Uint8Array): Uint8Array =>
    withPart(bytes, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
    );

  test.each([
    ["a file that is not there", () => "khong-co.xlsx"],
    ["a folder", () => (mkdirSync(folder.path("thu-muc")), "thu-muc")],
    ["an empty file", () => (folder.put("rong.xlsx", ""), "rong.xlsx")],
    ["no workbook", () => (folder.put("chu.xlsx", "đây không phải sổ tính"), "chu.xlsx")],
    ["half a file", () => (folder.put("nua.xlsx", SMALL.slice(0, SMALL.length / 2)), "nua.xlsx")],
  ])("%s", async (_, make) => {
    const input = folder.path(make());
    const { code, out, err } = await write({ file: input, output: folder.path("kq.xlsx") });
    expect([code, out, folder.has("kq.xlsx")]).toEqual([2, "", false]);
    expect(err.startsWith(`${input}: `)).toBe(true);
    const said = await writeJson({ file: input, output: folder.path("kq.xlsx") });
    expect(said).toEqual({
      file: input,
      error: { code: expect.any(String) as string, message: expect.any(String) as string },
    });
  });

  test("a protected scorecard is no fault: the rest is made", async () => {
    const input = folder.put("khoa.xlsx", protectedSheet(SMALL));
    const { code, out } = await write({ file: input, output: folder.path("kq.xlsx") });
    expect([code, folder.has("kq.xlsx")]).toEqual([0, true]);
    expect(out).toContain("đang được bảo vệ");
  });

  test("undo on a sheet that was protected since", async () => {
    await write({ file, output: folder.path("kq.xlsx") });
    const input = folder.put("khoa.xlsx", protectedSheet(new Uint8Array(folder.bytes("kq.xlsx"))));
    const { code, err } = await write({ command: "undo", file: input, output: folder.path("lai.xlsx") });
    expect([code, folder.has("lai.xlsx")]).toEqual([2, false]);
    expect(err).toContain("Trang tính “Bảng chấm” đang được bảo vệ");
    const before = folder.bytes("khoa.xlsx");
    expect((await write({ command: "undo", file: input, inPlace: true })).code).toBe(2);
    expect(folder.bytes("khoa.xlsx").equals(before)).toBe(true);
    expect(folder.has("khoa.xlsx.bak")).toBe(false);
  });

  test("a file that may not be read", async () => {
    chmodSync(file, 0o000);
    if (process.getuid?.() === 0) return;
    expect((await write({ file, output: folder.path("kq.xlsx") })).code).toBe(2);
    expect(folder.has("kq.xlsx")).toBe(false);
  });
});

describe("--sheet and --form", () => {
  test("the named scorecard of several", async () => {
    const input = folder.put("nhieu.xlsx", SEVERAL);
    const said = await writeJson({ file: input, sheet: "Cả năm", output: folder.path("kq.xlsx") });
    expect(said.output).toBe(folder.path("kq.xlsx"));
    const texts = folder.book("kq.xlsx").sheets.map(({ rows }) => JSON.stringify(rows));
    expect(texts.map((text) => text.includes("Điểm bị trừ")).slice(0, 3)).toEqual([false, false, true]);
  });

  test.each([
    ["diem-tru", "khac-phuc"],
    ["khac-phuc", "diem-tru"],
  ] as const)("%s only", async (form, other) => {
    await write({ file, forms: [form], output: folder.path("kq.xlsx") });
    const book = folder.book("kq.xlsx");
    expect(markedGrid(book, form)?.sheet).toBe("Phụ lục");
    expect(markedGrid(book, other)).toBeUndefined();
  });
});

describe("undo", () => {
  test.each(SAMPLES)("%s is as before, but for the log", async (name) => {
    const input = folder.sample(name);
    await write({ file: input, output: folder.path("kq.xlsx") });
    const undone = await write({
      command: "undo",
      file: folder.path("kq.xlsx"),
      output: folder.path("lai.xlsx"),
    });
    expect(undone.code).toBe(0);
    expect(contentWithoutLog(folder.book("lai.xlsx"))).toEqual(contentOf(folder.book(name)));
    const again = await write({
      command: "undo",
      file: folder.path("lai.xlsx"),
      output: folder.path("kq2.xlsx"),
    });
    expect([again.code, folder.has("kq2.xlsx")]).toEqual([1, false]);
  });

  test("what a person changed stays and is said; --force takes it too", async () => {
    await write({ file, output: folder.path("kq.xlsx") });
    const typed = (xml: string): string => xml.replace("Điểm bị trừ", "Điểm mất");
    const changed = withPart(new Uint8Array(folder.bytes("kq.xlsx")), "xl/worksheets/sheet1.xml", typed);
    const input = folder.put("sua.xlsx", changed);
    const kept = await write({ command: "undo", file: input, output: folder.path("giu.xlsx") });
    expect(kept.out).toContain("Bảng chấm!F1  Ô này đã có người sửa sau khi ghi nên được giữ nguyên.");
    await write({ command: "undo", file: input, force: true, output: folder.path("het.xlsx") });
    expect(contentWithoutLog(folder.book("het.xlsx"))).toEqual(contentOf(folder.book("bang.xlsx")));
  });
});
