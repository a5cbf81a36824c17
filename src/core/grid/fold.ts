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

/** Marks that stand apart from their letters, and any white space but a single blank between words. */
const UNTIDY =
  /^\s|\s$|\s\s|\p{M}|[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|\u200b|\u200c|\u200d|\u2060|\ufeff/u;

/** Tidies text for showing: NFC, runs of white space one blank, trimmed. Words and accents stay. */
export function tidy(text: string): string {
  return UNTIDY.test(text) ? text.normalize("NFC").replace(SPACES, " ").trim() : text;
}
