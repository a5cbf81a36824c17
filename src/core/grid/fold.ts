/** Vietnamese text made comparable: whoever typed it, on whatever keyboard, the same words give the same text. */

/**
 * Folds text for comparison: no diacritics (NFC and NFD alike), đ → d, lower case, every run of white space,
 * no-break space or zero-width character one blank, trimmed. Idempotent.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g, " ")
    .trim();
}

/** Folded words only: punctuation becomes a blank. Suited for headings ("Lĩnh vực/ Tiêu chí" → "linh vuc tieu chi"). */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** Tidies text for showing: NFC, runs of white space one blank, trimmed. Words and accents stay. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g, " ")
    .trim();
}
