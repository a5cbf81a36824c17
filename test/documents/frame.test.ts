/** What stands around the text, by the letter of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
import { DECREE } from "../../src/core/compose/layout/data/decree30";
import { sentenceCase, withinSentence } from "../../src/core/text/documents/wording/sentenceCase";
import { composeDocument, DOCUMENT_IDS, DOCUMENT_LIST, type OfficialDocument } from "../../src/documents";
import { TEXT_DECREE, TEXT_WIDTH } from "../../src/documents/layout/data/decreeText";
import type { FlowPart, Paragraph } from "../../src/documents/layout/flow";
import { gridOf } from "../../src/documents/layout/tables";
import { layOut } from "../../src/documents/layout/layOut";
import { INFORMATION, inputOf, publishedBook, sampleBook, textsOf } from "./inputs";

const planWith = (more: object): OfficialDocument =>
  composeDocument("ke-hoach", inputOf(publishedBook("fields"), { ...INFORMATION, ...more })).value;

const paragraphsIn = (parts: readonly FlowPart[]): Paragraph[] =>
  parts.flatMap((part) => {
    if (part.kind === "paragraph") return [part];
    return part.kind === "grid"
      ? part.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => paragraphsIn(content)))
      : [];
  });

const said = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join("");

describe("every figure stays within its clause", () => {
  test.each(Object.entries({ ...DECREE, ...TEXT_DECREE }))("%s", (_, { value, range: [least, most] }) => {
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });
});

describe("issuer, number, place and date", () => {
  test("the committee and its unit, in capitals", () => {
    expect(planWith({}).issuer).toEqual(["ỦY BAN NHÂN DÂN", "XÃ BÌNH MINH THƯỢNG"]);
    expect(planWith({ unitKind: "đặc khu" }).issuer).toEqual(["ỦY BAN NHÂN DÂN", "ĐẶC KHU BÌNH MINH THƯỢNG"]);
  });

  test("a unit that is named by a number is named in full", () => {
    const plan = planWith({ unitKind: "phường", unitName: "12" });
    expect(plan.placeAndDate).toBe("Phường 12, ngày 05 tháng 01 năm 2026");
    expect(textsOf(plan.body).some((line) => line.includes("Ủy ban nhân dân Phường 12"))).toBe(true);
  });

  test("numbers below ten and the first months have a nought; a number with its sign stays", () => {
    expect(planWith({ documentNumber: "7", documentDate: "9/12/2026" })).toMatchObject({
      number: "Số: 07/KH-UBND",
      placeAndDate: "Bình Minh Thượng, ngày 09 tháng 12 năm 2026",
    });
    expect(planWith({ documentNumber: "15/KH-UBND-VX" }).number).toBe("Số: 15/KH-UBND-VX");
  });
});

describe("signature and recipients", () => {
  test("a deputy signs for the chairman", () => {
    expect(planWith({ signerRole: "Phó Chủ tịch", signerName: "Trần Văn B" }).signature).toEqual({
      authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
      name: "Trần Văn B",
    });
  });

  test("the last line says where the document is kept, once", () => {
    expect(planWith({ recipients: ["Sở Nội vụ", "Lưu: VT, VX"] }).recipients).toEqual([
      "Sở Nội vụ",
      "Lưu: VT, VX",
    ]);
    expect(planWith({ recipients: ["Sở Nội vụ"] }).recipients).toEqual(["Sở Nội vụ", "Lưu: VT"]);
  });

  test("only documents with addressees begin with “Như trên”", () => {
    const input = inputOf(sampleBook(), { ...INFORMATION, recipients: ["Như kính gửi", "Lưu: VT"] });
    expect(composeDocument("cong-van", input).value.recipients).toEqual(["Như trên", "Lưu: VT"]);
    expect(composeDocument("ke-hoach", input).value.recipients).toEqual(["Lưu: VT"]);
  });
});

describe("laid out", () => {
  const [pages] = layOut(planWith({}));
  const paragraphs = paragraphsIn(pages?.flow ?? []);
  const find = (text: string): Paragraph | undefined => paragraphs.find((each) => said(each) === text);

  test("sizes and looks of the parts", () => {
    expect(find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).toMatchObject({
      size: 12,
      align: "center",
      runs: [{ bold: true }],
    });
    expect(find("Độc lập - Tự do - Hạnh phúc")).toMatchObject({ size: 13, runs: [{ bold: true }] });
    expect(find("Số: 07/KH-UBND")).toMatchObject({ size: 13, align: "center" });
    expect(find("Bình Minh Thượng, ngày 05 tháng 01 năm 2026")).toMatchObject({
      size: 13,
      runs: [{ italic: true }],
    });
    expect(find("KẾ HOẠCH")).toMatchObject({ size: 14, align: "center", runs: [{ bold: true }] });
    expect(find("Nơi nhận:")).toMatchObject({ size: 12, runs: [{ bold: true, italic: true }] });
    expect(find("- Lưu: VT.")).toMatchObject({ size: 11, align: "left" });
    expect(find("CHỦ TỊCH")).toMatchObject({ size: 14, runs: [{ bold: true }] });
  });

  test("the text is justified, 14 points, its first line stands in, six points between paragraphs", () => {
    const opening = paragraphs.find((each) => said(each).startsWith("Năm 2025, Chỉ số"));
    expect(opening).toMatchObject({
      size: 14,
      align: "justify",
      firstLine: 12.7,
      before: 6,
      lineSpacing: 1.1,
    });
  });

  test("the text ends with “./.”, and only there", () => {
    const ends = paragraphs.map(said).filter((text) => text.includes("./."));
    expect(ends).toHaveLength(1);
    expect(ends[0]).toMatch(/giải quyết\.\/\.$/);
  });

  test("the last lines of the text stay with the signature", () => {
    const flow = pages?.flow ?? [];
    const end = flow.findIndex((part) => part.kind === "paragraph" && said(part).endsWith("./."));
    expect(flow.slice(end).map((part) => (part.kind === "paragraph" ? part.keepNext : part.kind))).toEqual([
      true,
      true,
      "grid",
    ]);
  });

  test("the line under the subject is a third to a half of it", () => {
    const rules = (pages?.flow ?? []).flatMap((part) => (part.kind === "rule" ? [part] : []));
    const share = (TEXT_WIDTH - 2 * (rules[0]?.side ?? 0)) / TEXT_WIDTH;
    expect(rules).toHaveLength(1);
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThanOrEqual(0.5);
  });

  test("several addressees stand below each other, their dashes in line under the colon", () => {
    const [letter] = layOut(composeDocument("cong-van", inputOf(sampleBook())).value);
    const all = paragraphsIn(letter?.flow ?? []);
    const names = all.slice(all.findIndex((each) => said(each) === "Kính gửi:") + 1).slice(0, 3);
    expect(names.map((each) => said(each).at(-1))).toEqual([";", ";", "."]);
    expect(new Set(names.map(({ left }) => left)).size).toBe(1);
  });

  test("one addressee stands on the same line", () => {
    const [report] = layOut(composeDocument("bao-cao", inputOf(sampleBook())).value);
    expect(paragraphsIn(report?.flow ?? []).map(said)).toContain("Kính gửi: Ủy ban nhân dân tỉnh Hải Đông");
  });
});

test("on an electronic document the appendix leaves number and date open", () => {
  const plan = planWith({ electronic: true });
  expect(plan.appendices[0]?.guidance).toBe(
    "(Kèm theo Kế hoạch số ……/KH-UBND ngày …… tháng …… năm …… của Ủy ban nhân dân xã Bình Minh Thượng)",
  );
});

test("titles in capitals read as a sentence; names and abbreviations keep theirs", () => {
  expect(sentenceCase("CẢI CÁCH THỦ TỤC HÀNH CHÍNH")).toBe("Cải cách thủ tục hành chính");
  expect(sentenceCase("CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC CỦA UBND XÃ")).toBe(
    "Công tác chỉ đạo, điều hành CCHC của UBND xã",
  );
  expect(sentenceCase("SỰ HÀI LÒNG CỦA NHÂN DÂN")).toBe("Sự hài lòng của Nhân dân");
  expect(sentenceCase("Công khai TTHC")).toBe("Công khai TTHC");
  expect(withinSentence("CẢI CÁCH THỂ CHẾ")).toBe("cải cách thể chế");
  expect(withinSentence("TTHC VÀ DỊCH VỤ CÔNG")).toBe("TTHC và dịch vụ công");
});

test("the list names every document once", () => {
  expect(DOCUMENT_LIST.map(({ id }) => id)).toEqual([...DOCUMENT_IDS]);
});

test("a row that is too long to stay on one page may break, and is read from its top", () => {
  const long = Array.from({ length: 200 }, () => "việc dài").join(" ");
  const grid = gridOf(
    {
      widths: [40, 40],
      rows: [{ cells: [{ text: "ngắn" }, { text: long }] }, { cells: [{ text: "a" }, { text: "b" }] }],
    },
    11,
  );
  expect(grid.rows.map(({ keep, cells }) => [keep, cells[0]?.vertical])).toEqual([
    [false, "top"],
    [true, "center"],
  ]);
});
