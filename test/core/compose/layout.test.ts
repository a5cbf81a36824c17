import fc from "fast-check";
import {
  DECREE,
  FORM_WIDTHS,
  HEADER_MARGIN,
  PRINTABLE_WIDTH,
} from "../../../src/core/compose/layout/data/decree30";
import { textWidth } from "../../../src/core/compose/layout/textWidth";
import { joinPieces, piecesOf, wrapText } from "../../../src/core/compose/layout/wrapText";
import { STYLES } from "../../../src/core/compose/appendices/styles";

const FACE = { size: 11, bold: false };

describe("figures of the decree", () => {
  test.each(Object.entries(DECREE))("%s lies in the range of its clause", (_, { value, range, clause }) => {
    expect(value).toBeGreaterThanOrEqual(range[0]);
    expect(value).toBeLessThanOrEqual(range[1]);
    expect(clause).not.toBe("");
  });

  test.each(Object.entries(FORM_WIDTHS))("the columns of %s fill the printable width", (_, widths) => {
    expect((widths as readonly number[]).reduce((sum, width) => sum + width, 0)).toBe(PRINTABLE_WIDTH);
  });

  test("the page number stands inside the top margin", () => {
    expect(HEADER_MARGIN).toBeLessThan(DECREE.marginTop.value);
  });

  test("one typeface, sizes of the decree only", () => {
    expect(new Set(Object.values(STYLES).map(({ fontName }) => fontName))).toEqual(
      new Set(["Times New Roman"]),
    );
    for (const { fontSize } of Object.values(STYLES)) expect([11, 12, 13, 14]).toContain(fontSize);
  });
});

describe("widths of letters", () => {
  test.each([
    ["ẾếỆđ", "EeEđ"],
    ["ộ".normalize("NFD"), "o"],
    ["ữ", "ư"],
  ])("%s is as wide as %s", (marked, plain) => {
    expect(textWidth(marked, FACE)).toBeCloseTo(textWidth(plain, FACE), 9);
  });

  test("as in the font: digits half the size, ư wider than u, bold wider", () => {
    expect(textWidth("0123", { size: 12, bold: false })).toBe(24);
    expect(textWidth("ư", FACE)).toBeGreaterThan(textWidth("u", FACE));
    expect(textWidth("đánh giá", { size: 11, bold: true })).toBeGreaterThan(textWidth("đánh giá", FACE));
  });
});

describe("wrapping", () => {
  const word = fc.string({
    unit: fc.constantFrom(..."aăbđêhỗnựxi0.-/"),
    minLength: 1,
    maxLength: 40,
  });
  const text = fc
    .array(
      fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(" ")),
      { minLength: 1, maxLength: 5 },
    )
    .map((paragraphs) => paragraphs.join("\n"));

  test("no line is wider than its column, and no letter is lost", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 60 }), (each, width) => {
        const lines = wrapText(each, width, FACE);
        expect(lines.every((line) => textWidth(line.text, FACE) <= (width * 72) / 25.4)).toBe(true);
        expect(
          lines
            .map((line) => line.text)
            .join("")
            .replaceAll(" ", ""),
        ).toBe(each.replace(/\s/g, ""));
      }),
    );
  });

  test("pieces joined are the text again, and none has more lines than asked for", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 12 }), (each, most) => {
        const lines = wrapText(each, 40, FACE);
        const pieces = piecesOf(lines, most);
        expect(joinPieces(pieces.map((piece) => piece.text))).toBe(each);
        expect(pieces.every((piece) => piece.lines <= most)).toBe(true);
      }),
    );
  });
});
