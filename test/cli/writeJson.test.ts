/** What the writing commands print with --json: one line, always the same keys. */
import { xlsxOfGridText } from "../support/gridXlsx";
import { newFolder, write, writeJson, type Folder } from "../support/writeCli";

const SMALL = xlsxOfGridText(`
@ Bảng chấm
STT  | Tiêu chí          | Điểm chuẩn | Tự chấm | Thẩm định
'1.1 | Theo dõi thi hành | 2          | 1       | '1,5
'1.2 | Rà soát văn bản   | 1          | 1       | 0.5
`);
const KEYS = ["file", "output", "command", "counts", "edits", "appendices", "remarks", "diagnostics"];

let folder: Folder;
let file = "";
beforeEach(() => {
  folder = newFolder();
  file = folder.put("bang.xlsx", SMALL);
});
afterEach(() => folder.remove());

test("says where it wrote, what, and what is odd", async () => {
  const output = folder.path("kq.xlsx");
  const said = await writeJson({ file, output });
  expect(Object.keys(said)).toEqual(KEYS);
  expect(said).toMatchObject({
    file,
    output,
    command: "appendix",
    appendices: ["Phụ lục I", "Phụ lục II"],
    remarks: [],
  });
  expect(said.counts).toMatchObject({ addSheet: 4, copyFormat: 1, setHighlight: 2 });
  expect(said.edits).toContain("Bảng chấm!F1: thêm “Điểm bị trừ”");
  expect(said.diagnostics).toContainEqual({
    code: "deduction-fixed",
    severity: "warning",
    at: null,
    role: null,
    message: expect.stringContaining("Chuẩn hóa số") as string,
  });
});

test("counts hold only what there is, and are numbers", async () => {
  const { counts } = await writeJson({ file, dryRun: true });
  for (const [kind, count] of Object.entries(counts as Record<string, unknown>))
    expect([kind, typeof count === "number" && count > 0]).toEqual([kind, true]);
});

test("a dry run has no output, and the same edits", async () => {
  const dry = await writeJson({ file, dryRun: true, output: folder.path("kq.xlsx") });
  expect(dry.output).toBeNull();
  expect((await writeJson({ file, output: folder.path("kq.xlsx") })).edits).toEqual(dry.edits);
});

test("in place the output is the file", async () => {
  expect((await writeJson({ file, inPlace: true })).output).toBe(file);
});

test("nothing to work on: no output, the reason among the diagnostics", async () => {
  const input = folder.put("thu.xlsx", xlsxOfGridText("Kính gửi các bộ phận"));
  const said = await writeJson({ file: input, output: folder.path("kq.xlsx") });
  expect(said).toMatchObject({ output: null, counts: {}, edits: [], appendices: [] });
  expect(said.diagnostics).toMatchObject([{ code: "not-a-scorecard" }]);
});

test("undo says what it left alone as remarks", async () => {
  await write({ file, output: folder.path("kq.xlsx") });
  const said = await writeJson({
    command: "undo",
    file: folder.path("kq.xlsx"),
    output: folder.path("lai.xlsx"),
  });
  expect(Object.keys(said)).toEqual(KEYS);
  expect(said).toMatchObject({ command: "undo", appendices: [], remarks: [], diagnostics: [] });
  expect(said.counts).toMatchObject({ removeSheet: 3 });
});

test("an error is one line of JSON too, and a sentence on the other stream", async () => {
  folder.put("kq.xlsx", "của người khác");
  const options = { file, output: folder.path("kq.xlsx"), json: true };
  const { code, out, err } = await write(options);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ file, error: { code: "file-exists" } });
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});

describe("the other commands", () => {
  test("normalize makes numbers of text, and says how many", async () => {
    const said = await writeJson({ command: "normalize", file, output: folder.path("so.xlsx") });
    expect(said).toMatchObject({ command: "normalize", counts: { normalizeNumber: 1 }, appendices: [] });
    const cell = folder.book("so.xlsx").sheets[0]?.rows[1]?.[4];
    expect(cell).toMatchObject({ value: 1.5, numberFormat: "General" });
  });

  test("deductions adds the column and no appendix", async () => {
    const said = await writeJson({ command: "deductions", file, output: folder.path("cot.xlsx") });
    expect(said).toMatchObject({ appendices: [], counts: { addSheet: 2 } });
  });

  test("unhighlight takes the highlights, and leaves the column", async () => {
    await write({ command: "deductions", file, output: folder.path("cot.xlsx") });
    const options = { file: folder.path("cot.xlsx"), output: folder.path("mau.xlsx") };
    await writeJson({ command: "unhighlight", ...options });
    const [grid] = folder.book("mau.xlsx").sheets;
    expect(grid?.highlights).toEqual([]);
    expect(grid?.rows[0]?.[5]?.value).toBe("Điểm bị trừ");
  });

  test("a layout is used, and remembered in the output", async () => {
    const columns = { code: 0, title: 1, maxScore: 2, appraisedScore: 3 };
    const layout = { sheet: "Bảng chấm", headerRows: [0, 0] as const, columns };
    await write({ file, layout, output: folder.path("kq.xlsx") });
    const text = JSON.stringify(folder.book("kq.xlsx").sheets.map(({ rows }) => rows));
    expect(text).toContain("appraisedScore=D");
  });
});
