/** The document for the clipboard: HTML whose looks stand in the elements, and plain text. */
import { composeDocument, DOCUMENT_IDS, tasksByLead, toHtml, toPlainText } from "../../src/documents";
import { INFORMATION, inputOf, publishedBook, sampleBook } from "./inputs";

const count = (text: string, part: string | RegExp): number => text.split(part).length - 1;

describe("HTML", () => {
  const document = composeDocument("ke-hoach", inputOf(sampleBook())).value;
  const html = toHtml(document);

  test("tables are tables, with borders, widths and heading rows of their own", () => {
    // Head and foot of the document without borders, two appendices with them.
    expect(count(html, "<table ")).toBe(4);
    expect(count(html, "<thead>")).toBe(2);
    expect(count(html, "border:solid windowtext 0.5pt")).toBe(
      document.appendices
        .flatMap(({ tables }) => tables)
        .reduce(
          (sum, { header, rows }) =>
            sum + (header?.cells.length ?? 0) + rows.reduce((all, { cells }) => all + cells.length, 0),
          0,
        ),
    );
    expect(html).toContain('colspan="8"');
  });

  test("nothing but the elements themselves says how they look", () => {
    expect(html).not.toMatch(/<style|class=|<script|<link/);
    expect(html).toContain("font-family:'Times New Roman',serif;font-size:14pt");
    expect(html).toContain("text-indent:12.7mm");
  });

  test("an appendix begins on a new page", () => {
    expect(count(html, "page-break-before:always")).toBe(2);
  });

  test("whatever a person typed stays text", () => {
    const odd = '<img src=x onerror="alert(1)"> & co';
    const made = toHtml(
      composeDocument("ke-hoach", inputOf(sampleBook(), { ...INFORMATION, signerName: odd })).value,
    );
    expect(made).not.toContain("<img");
    expect(made).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; co");
  });
});

test.each(DOCUMENT_IDS)("plain text of %s: its parts in their order", (id) => {
  const text = toPlainText(composeDocument(id, inputOf(sampleBook())).value);
  const places = [
    "ỦY BAN NHÂN DÂN\n",
    "Số: ",
    "./.",
    "Nơi nhận:",
    "TM. ỦY BAN NHÂN DÂN",
    "Phụ lục",
    "TT |",
  ].map((part) => text.indexOf(part === "TT |" && id === "bao-cao" ? "Mã |" : part));
  const found = places.filter((_, i) => i !== 5);
  expect(found.every((place) => place >= 0)).toBe(true);
  expect(found).toEqual([...found].sort((a, b) => a - b));
});

test("tasks by lead as a text: most tasks first, with what each lead lost", () => {
  const text = tasksByLead(inputOf(publishedBook("deductions")));
  const heads = text.split("\n").filter((line) => /^[IVX]+\. /.test(line));
  expect(heads).toEqual([
    "I. Công chức phụ trách CCHC (9 nhiệm vụ, bị trừ 6,58 điểm)",
    "II. Công chức Văn hóa - Xã hội (2 nhiệm vụ, bị trừ 0,7 điểm)",
    "III. Công chức Văn phòng - Thống kê (2 nhiệm vụ, bị trừ 2 điểm)",
    "IV. Bộ phận Một cửa (2 nhiệm vụ, bị trừ 0,43 điểm)",
    "V. Công chức Tư pháp - Hộ tịch (1 nhiệm vụ, bị trừ 1,5 điểm)",
    "VI. Công chức Tài chính - Kế toán (1 nhiệm vụ, bị trừ 1 điểm)",
    "VII. Toàn thể cán bộ, công chức (1 nhiệm vụ, bị trừ 0,28 điểm)",
    "VIII. Lãnh đạo Ủy ban nhân dân (1 nhiệm vụ, bị trừ 0,26 điểm)",
  ]);
  expect(text.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(19);
});
