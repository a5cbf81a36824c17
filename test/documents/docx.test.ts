/** The .docx that is written: its text, its pages and its tables, read back from the zip. */
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { composeDocument, DOCUMENT_IDS, toDocx, type OfficialDocument } from "../../src/documents";
import { blockText } from "../../src/documents/model/blocks";
import { INFORMATION, inputOf, sampleBook } from "./inputs";

const partsOf = async (document: OfficialDocument): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await toDocx(document))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

/** The text of every paragraph, in order; throws on XML that is not well formed. */
function paragraphsOf(xml: string): string[] {
  const paragraphs: string[] = [];
  let inText = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    if (name === "w:p") paragraphs.push("");
    inText = name === "w:t";
  });
  parser.on("text", (text) => {
    if (inText) paragraphs.push((paragraphs.pop() ?? "") + text);
  });
  parser.on("closetag", () => {
    inText = false;
  });
  parser.write(xml).close();
  return paragraphs.filter((text) => text !== "");
}

const count = (xml: string, tag: string): number => xml.split(tag).length - 1;

describe.each(DOCUMENT_IDS)("%s", (id) => {
  const document = composeDocument(id, inputOf(sampleBook())).value;

  test("holds every paragraph of the text, in order", async () => {
    const { "word/document.xml": xml = "" } = await partsOf(document);
    const all = paragraphsOf(xml);
    const texts = document.body.flatMap((block) =>
      block.kind === "table" ? [] : blockText(block).split("\n"),
    );
    const start = all.indexOf(texts[0] ?? "");
    expect(start).toBeGreaterThan(0);
    const found = all.filter((line) => texts.includes(line));
    expect(found.slice(0, texts.length)).toEqual(texts);
  });
});

describe("a plan with two appendices", () => {
  const document = composeDocument("ke-hoach", inputOf(sampleBook())).value;

  test("upright pages, then a wide section for each appendix; margins of the decree", async () => {
    const { "word/document.xml": xml = "" } = await partsOf(document);
    const sizes = [...xml.matchAll(/<w:pgSz ([^/]*)\/>/g)].map(([, attributes = ""]) => attributes);
    expect(sizes).toHaveLength(3);
    expect(sizes[0]).toContain('w:w="11906" w:h="16838"');
    for (const wide of sizes.slice(1)) {
      expect(wide).toContain('w:w="16838" w:h="11906"');
      expect(wide).toContain('w:orient="landscape"');
    }
    expect(count(xml, '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"')).toBe(3);
  });

  test("pages are numbered anew in every section, at the top, not on its first page", async () => {
    const parts = await partsOf(document);
    const xml = parts["word/document.xml"] ?? "";
    expect(count(xml, "<w:titlePg")).toBe(3);
    expect(count(xml, '<w:pgNumType w:start="1"')).toBe(3);
    const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    expect(headers.filter(([, header]) => header.includes("PAGE"))).toHaveLength(3);
    expect(
      headers
        .filter(([, header]) => header.includes("PAGE"))
        .every(([, header]) => header.includes('w:val="center"')),
    ).toBe(true);
    expect(headers.filter(([, header]) => !header.includes("PAGE"))).toHaveLength(3);
  });

  test("heading rows are repeated; short rows do not break; the letters are Times New Roman", async () => {
    const parts = await partsOf(document);
    const xml = parts["word/document.xml"] ?? "";
    expect(count(xml, "<w:tblHeader/>")).toBe(2);
    expect(count(xml, "<w:cantSplit/>")).toBeGreaterThan(2);
    const fonts = [...xml.matchAll(/w:ascii="([^"]*)"/g)].map(([, font]) => font);
    expect(new Set(fonts)).toEqual(new Set(["Times New Roman"]));
    expect(parts["word/styles.xml"]).toContain('w:ascii="Times New Roman"');
    expect(parts["word/styles.xml"]).toContain('w:val="vi-VN"');
  });

  test("cells hold the lines of the appendix", async () => {
    const all = paragraphsOf((await partsOf(document))["word/document.xml"] ?? "");
    const cells = document.appendices.flatMap(({ tables }) =>
      tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells.flatMap(({ text }) => text.split("\n")))),
    );
    const expected = cells.filter((text) => text !== "");
    expect(expected.filter((text) => !all.includes(text))).toEqual([]);
    expect(all).toContain("-12,75");
  });
});

test("whatever a person typed stays text", async () => {
  const odd = '<b>A & B</b> "x" =1+1';
  const input = inputOf(sampleBook(), { ...INFORMATION, signerName: odd, recipients: [odd] });
  const { "word/document.xml": xml = "" } = await partsOf(composeDocument("ke-hoach", input).value);
  const all = paragraphsOf(xml);
  expect(all).toContain(odd);
  expect(all).toContain(`- ${odd};`);
});
