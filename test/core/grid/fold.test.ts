import fc from "fast-check";
import { fold, foldWords, tidy } from "../../../src/core/grid/fold";

const LETTERS = [
  ..."aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ",
];
const SPACES = [" ", "  ", "\n", "\t", "\u00a0", "\u200b", "\ufeff"];
const SIGNS = ["/", ",", ".", "(", ")", "%", "-", "1", "9"];

const vietnamese = fc.string({
  unit: fc.constantFrom(...LETTERS, ...LETTERS.map((letter) => letter.toUpperCase()), ...SPACES, ...SIGNS),
});
const anything = fc.string({ unit: "grapheme" });

describe.each([
  ["fold", fold],
  ["foldWords", foldWords],
  ["tidy", tidy],
])("%s", (_, change) => {
  test("done twice is done once", () => {
    fc.assert(fc.property(vietnamese, (text) => expect(change(change(text))).toBe(change(text))));
    fc.assert(fc.property(anything, (text) => expect(change(change(text))).toBe(change(text))));
  });

  test("composed and decomposed letters give the same", () => {
    fc.assert(
      fc.property(vietnamese, (text) =>
        expect(change(text.normalize("NFD"))).toBe(change(text.normalize("NFC"))),
      ),
    );
  });

  test("no blank at the ends, none doubled, no other white space", () => {
    fc.assert(fc.property(vietnamese, (text) => expect(change(text)).toMatch(/^(\S+( \S+)*)?$/)));
  });
});

test("capitals fold like small letters, and no mark is left", () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(fold(text.toUpperCase())).toBe(fold(text.toLowerCase()));
      expect(fold(text)).toMatch(/^[\x20-\x7e]*$/);
    }),
  );
});

test("tidying keeps every word and accent", () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      const words = (each: string): string => each.normalize("NFC").replace(/[\s\u200b\ufeff]+/g, "");
      expect(words(tidy(text))).toBe(words(text));
    }),
  );
});

test.each([
  ["Lĩnh vực/ Tiêu⏎chí".replace("⏎", "\n"), "linh vuc/ tieu chi", "linh vuc tieu chi"],
  ["ĐIỂM  THẨM\u00a0ĐỊNH", "diem tham dinh", "diem tham dinh"],
  ["Điểm thẩm định".normalize("NFD"), "diem tham dinh", "diem tham dinh"],
  ["Tỷ lệ (%)", "ty le (%)", "ty le %"],
  ["\ufeff STT. ", "stt.", "stt"],
  ["Ý kiến:", "y kien:", "y kien"],
])("%p", (text, folded, words) => {
  expect(fold(text)).toBe(folded);
  expect(foldWords(text)).toBe(words);
});
