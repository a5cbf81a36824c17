import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readArguments } from "../../src/cli/arguments";
import { readCommand, type ReadOptions } from "../../src/cli/readCommand";
import { xlsxOfGridText } from "../support/gridXlsx";

const SCORECARD = `
@ Bảng điểm
STT    | Tiêu chí                | Điểm chuẩn | Tự chấm | Thẩm định | Ghi chú
1      | CHỈ ĐẠO, ĐIỀU HÀNH      | 3          | 3       | 2.28      |
'1.1   | Ban hành kế hoạch       | 1          | 1       | 0,78      | Chậm
'1.10  | Đối thoại với người dân | 2          | 2       | 1.5       |
       | Tổng cộng               | 3          | 3       | 2.3       |
@ Ghi chép
Không có bảng nào ở đây
`;
const LETTER = "Kính gửi các bộ phận\nĐiểm tự chấm là 90,88";
const SAMPLE = path.resolve(__dirname, "../../assets/samples/bang-diem-mau.xlsx");

let folder = "";
const file = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "cchc-read-"));
  writeFileSync(file("bang.xlsx"), xlsxOfGridText(SCORECARD));
  writeFileSync(file("thu.xlsx"), xlsxOfGridText(LETTER));
  writeFileSync(file("hong.xlsx"), "đây không phải sổ tính");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(options: Partial<ReadOptions> & Pick<ReadOptions, "files">): Promise<Result> {
  let out = "";
  let err = "";
  const code = await readCommand(
    { json: false, sheet: undefined, layout: undefined, ...options },
    { out: (text) => void (out += text), err: (text) => void (err += text) },
  );
  return { code, out, err };
}

/** What was printed as JSON, one value per line. */
const jsonLines = (out: string): unknown[] =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

async function readJson(options: Partial<ReadOptions> = {}): Promise<unknown> {
  return jsonLines((await run({ files: [file("bang.xlsx")], json: true, ...options })).out)[0];
}

describe("cchc read --json", () => {
  test("says everything of a scorecard, and null where there is nothing to say", async () => {
    const item = { level: "criterion", leaf: true, state: "scored" };
    expect(await readJson()).toEqual({
      file: file("bang.xlsx"),
      sheets: [
        {
          sheet: "Bảng điểm",
          scorecard: {
            index: null,
            headerRows: [1, 1],
            columns: {
              code: "A",
              title: "B",
              maxScore: "C",
              selfScore: "D",
              appraisedScore: "E",
              comment: "F",
            },
            items: [
              {
                row: 2,
                level: "field",
                code: "1",
                title: "CHỈ ĐẠO, ĐIỀU HÀNH",
                maxScore: 3,
                selfScore: 3,
                appraisedScore: 2.28,
                lost: 0.72,
                leaf: false,
                state: "scored",
              },
              {
                ...item,
                row: 3,
                code: "1.1",
                title: "Ban hành kế hoạch",
                maxScore: 1,
                selfScore: 1,
                appraisedScore: 0.78,
                lost: 0.22,
              },
              {
                ...item,
                row: 4,
                code: "1.10",
                title: "Đối thoại với người dân",
                maxScore: 2,
                selfScore: 2,
                appraisedScore: 1.5,
                lost: 0.5,
              },
            ],
            totals: { maxScore: 3, selfScore: 3, appraisedScore: 2.28, lost: 0.72 },
          },
          diagnostics: [
            {
              code: "score-as-text",
              severity: "note",
              at: null,
              role: null,
              message: expect.stringContaining("1 ô điểm là chữ") as string,
            },
            {
              code: "total-differs",
              severity: "warning",
              at: "E5",
              role: null,
              message: "Cột Điểm thẩm định tính được 2,28, nhưng dòng tổng ghi 2,3.",
            },
          ],
        },
        {
          sheet: "Ghi chép",
          scorecard: null,
          diagnostics: [
            expect.objectContaining({ code: "not-a-scorecard", severity: "note", at: null }) as object,
          ],
        },
      ],
    });
  });

  test("a file that cannot be read is said in JSON and on the error stream", async () => {
    const { code, out, err } = await run({ files: [file("hong.xlsx")], json: true });
    expect(code).toBe(2);
    expect(jsonLines(out)).toEqual([
      {
        file: file("hong.xlsx"),
        error: {
          code: "not-a-workbook",
          message: expect.stringContaining("không phải sổ tính Excel") as string,
        },
        sheets: [],
      },
    ]);
    expect(err).toContain(`${file("hong.xlsx")}: Tệp này không phải sổ tính Excel`);
  });

  test("several files are several lines, in the order given", async () => {
    const { out } = await run({
      files: [file("thu.xlsx"), file("bang.xlsx"), file("khong-co.xlsx")],
      json: true,
    });
    const files = jsonLines(out).map((each) => (each as { file: string }).file);
    expect(files).toEqual([file("thu.xlsx"), file("bang.xlsx"), file("khong-co.xlsx")]);
  });

  test("the sample adds up to the published figures", async () => {
    const reading = await readJson({ files: [SAMPLE] });
    expect(JSON.stringify(reading)).toContain(
      '"totals":{"maxScore":100,"selfScore":90.88,"appraisedScore":87.25,"lost":12.75}',
    );
  });
});

describe("the exit code", () => {
  test.each([
    [["bang.xlsx"], 0],
    [["thu.xlsx"], 1],
    [["hong.xlsx"], 2],
    [["khong-co.xlsx"], 2],
    [["bang.xlsx", "thu.xlsx"], 1],
    [["hong.xlsx", "bang.xlsx"], 2],
  ])("of %p is %d: the worst of all files", async (names, code) => {
    expect((await run({ files: names.map(file) })).code).toBe(code);
  });
});

describe("cchc read for people", () => {
  test("prints each sheet, the sums with a decimal comma, and what is odd with its cell", async () => {
    const { out, err } = await run({ files: [file("bang.xlsx")] });
    expect(out).toContain(
      "Trang “Bảng điểm”: Bảng chấm điểm: 3 mục, 2 mục tính điểm, 2 mục dưới điểm tối đa.",
    );
    expect(out).toMatch(/Cộng +3 +3 +2,28 +0,72 +76\n/);
    expect(out).toContain("Cảnh báo: Bảng điểm!E5  Cột Điểm thẩm định");
    expect(out).toContain("Trang “Ghi chép”: không phải bảng chấm điểm.");
    expect(err).toBe("");
  });

  test("an empty line parts two files", async () => {
    const { out } = await run({ files: [file("bang.xlsx"), file("thu.xlsx")] });
    expect(out).toContain(`\n\n${file("thu.xlsx")}\n`);
  });

  test("a file that is not there is said by name", async () => {
    const { err } = await run({ files: [file("khong-co.xlsx")] });
    expect(err).toBe(`${file("khong-co.xlsx")}: Không tìm thấy tệp. Hãy kiểm tra lại tên và đường dẫn.\n`);
  });
});

describe("--sheet", () => {
  test.each(["Bảng điểm", "Bảng điểm".normalize("NFD")])(
    "reads only the sheet %s, typed either way",
    async (sheet) => {
      expect(await readJson({ sheet })).toMatchObject({ sheets: [{ sheet: "Bảng điểm" }] });
    },
  );

  test("a sheet without a scorecard is exit code 1, a sheet that is not there 2", async () => {
    expect((await run({ files: [file("bang.xlsx")], sheet: "Ghi chép" })).code).toBe(1);
    const { code, err } = await run({ files: [file("bang.xlsx")], sheet: "Trang khác" });
    expect(code).toBe(2);
    expect(err).toContain("Không tìm thấy trang tính “Trang khác”.");
  });
});

describe("--layout", () => {
  const layoutOf = (json: object) => {
    const request = readArguments(["read", "a.xlsx", "--layout", JSON.stringify(json)]);
    if (request.kind !== "read" || !request.options.layout) throw new Error("no layout");
    return request.options.layout;
  };

  test("is honoured exactly, whatever the headings say", async () => {
    const columns = { title: "B", maxScore: "D", appraisedScore: "C" };
    const layout = layoutOf({ sheet: "Bảng điểm", headerRows: [1, 2], columns });
    expect(await readJson({ layout })).toMatchObject({
      sheets: [{ scorecard: { headerRows: [1, 2], columns, items: [{ row: 3 }, { row: 4 }] } }, {}],
    });
  });

  test("for a sheet that is not there is refused", async () => {
    const layout = layoutOf({ sheet: "Trang khác", headerRows: [1, 1], columns: { title: "B" } });
    expect((await run({ files: [file("bang.xlsx")], layout })).code).toBe(2);
  });
});
