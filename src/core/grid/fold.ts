/** Vietnamese text made comparable: whoever typed it, on whatever keyboard, the same words give the same text. */

const SPACES = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g;
const MARKS = /\p{M}+/gu;

/** The letters of one character without marks, lower case; "" for a mark; " " for any white space or zero-width character. */
function plainLetters(char: string): string {
  return char.normalize("NFD").replace(MARKS, "").replace(/[đĐ]/g, "d").toLowerCase().replace(SPACES, " ");
}

/** Letters are few and texts are many: every character is taken apart once. */
const known = new Map<string, string>();

function plain(char: string): string {
  let letters = known.get(char);
  if (letters === undefined) {
    letters = plainLetters(char);
    known.set(char, letters);
  }
  return letters;
}

/**
 * Folds text for comparison: no diacritics (NFC and NFD alike), đ → d, lower case, every run of white space,
 * no-break space or zero-width character one blank, trimmed. Idempotent.
 */
export function fold(text: string): string {
  let folded = "";
  for (const char of text) {
    const letters = char >= "a" && char <= "z" ? char : plain(char);
    if (letters !== " " || (folded !== "" && !folded.endsWith(" "))) folded += letters;
  }
  return folded.endsWith(" ") ? folded.slice(0, -1) : folded;
}

/** Folded words only: punctuation becomes a blank. Suited for headings ("Lĩnh vực/ Tiêu chí" → "linh vuc tieu chi"). */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** White space that is no plain blank, zero-width characters, and marks that stand apart from their letters. */
const isUntidy = (unit: number): boolean =>
  unit < 0x20 ||
  unit === 0x85 ||
  unit === 0xa0 ||
  (unit >= 0x300 && unit <= 0x36f) ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200f) ||
  (unit >= 0x2028 && unit <= 0x202f) ||
  (unit >= 0x205f && unit <= 0x2064) ||
  unit === 0x3000 ||
  unit === 0xfeff;

/** Whether single blanks between words are the only white space. Nearly every text is tidy: this is the quick way to know. */
function isTidy(text: string): boolean {
  let afterBlank = true;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const blank = unit === 0x20;
    if ((blank && afterBlank) || isUntidy(unit)) return false;
    afterBlank = blank;
  }
  return !afterBlank || text === "";
}

/** Tidies text for showing: NFC, runs of white space one blank, trimmed. Words and accents stay. */
export function tidy(text: string): string {
  return isTidy(text) ? text : text.normalize("NFC").replace(SPACES, " ").trim();
}
