/** `cchc summary` and `cchc plan`: what comes out of workbooks that stay as they are. */
import { strFromU8, unzipSync } from "fflate";
import { planCommand, type PlanOptions } from "../../src/cli/planCommand";
import { summaryCommand } from "../../src/cli/summaryCommand";
import { cellAt } from "../../src/core/grid/grid";
import { NOW } from "../support/runBook";
import { newFolder, type Folder, type Result } from "../support/writeCli";

let folder: Folder;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => folder.remove());

async function told(
  work: (output: { out: (t: string) => void; err: (t: string) => void }) => Promise<number>,
): Promise<Result> {
  let [out, err] = ["", ""];
  const code = await work({ out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

const summary = (files: string[]): Promise<Result> =>
  told((output) => summaryCommand({ files, output: folder.path("tong-hop.xlsx") }, output));

const plan = (options: Partial<PlanOptions>): Promise<Result> =>
  told((output) =>
    planCommand(
      {
        file: folder.sample("bang-diem-mau.xlsx"),
        form: "ke-hoach",
        output: folder.path("kq.docx"),
        sheet: undefined,
        layout: undefined,
        wanted: undefined,
        ...options,
      },
      NOW,
      output,
    ),
  );

describe("summary", () => {
  test("both samples are two units with the same figures and the same rank", async () => {
    const files = ["bang-diem-mau.xlsx", "bang-diem-lon-xon.xlsx"].map((name) => folder.sample(name));
    const { code, err } = await summary(files);
    expect([code, err]).toEqual([0, ""]);
    const [grid] = folder.book("tong-hop.xlsx").sheets;
    if (!grid) throw new Error("no sheet");
    const rows = grid.rows.map((_, row) => [0, 1, 2, 3, 4].map((col) => cellAt(grid, row, col).value));
    const units = rows.filter(([, , max]) => max === 100);
    expect(units.map(([rank, , , obtained, lost]) => [rank, obtained, lost])).toEqual([
      [1, 87.25, 12.75],
      [1, 87.25, 12.75],
    ]);
  });

  test("a file that cannot be read is said, the others are in the table", async () => {
    const bad = folder.put("hong.xlsx", "không phải sổ tính");
    const { code, err } = await summary([bad, folder.sample("bang-diem-mau.xlsx")]);
    expect(code).toBe(1);
    expect(err).toContain("hong.xlsx: ");
    expect(folder.has("tong-hop.xlsx")).toBe(true);
  });

  test("without any scorecard nothing is written", async () => {
    expect((await summary([folder.put("hong.xlsx", "x")])).code).toBe(2);
    expect(folder.has("tong-hop.xlsx")).toBe(false);
  });

  test("an output that is there stays as it is", async () => {
    folder.put("tong-hop.xlsx", "của người khác");
    const { code } = await summary([folder.sample("bang-diem-mau.xlsx")]);
    expect([code, String(folder.bytes("tong-hop.xlsx"))]).toEqual([2, "của người khác"]);
  });
});

describe("plan", () => {
  const textOf = (): string => {
    const part = unzipSync(folder.bytes("kq.docx"))["word/document.xml"];
    return part ? strFromU8(part).replace(/<[^>]+>/g, "") : "";
  };

  test.each(["ke-hoach", "cong-van", "nhieu-chi-so", "tu-danh-gia", "bao-cao"] as const)(
    "%s",
    async (form) => {
      const { code, out } = await plan({ form });
      expect(code).toBe(0);
      expect(out).toContain("kq.docx");
      expect(textOf()).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    },
  );

  test("the plan says what was lost", async () => {
    await plan({});
    expect(textOf()).toMatch(/87,25.*12,75/s);
  });

  test("a workbook without a scorecard gives no document", async () => {
    const file = folder.put("hong.xlsx", "x");
    expect((await plan({ file })).code).toBe(2);
    expect(folder.has("kq.docx")).toBe(false);
  });
});
