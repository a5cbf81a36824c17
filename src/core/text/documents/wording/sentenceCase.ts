/** Titles in capitals as they read inside a sentence (Nghị định 30/2020/NĐ-CP, Phụ lục II: capitals only where a name asks for them). */
import { tidy } from "../../../grid/fold";
import { ABBREVIATIONS, PROPER_NAMES } from "./data/capitalWords";

const VOWEL = /[AEIOUYĂÂÊÔƠƯ]/;

/** No syllable is without a vowel: "CCHC", "TTHC". */
const isAbbreviation = (word: string): boolean => {
  const letters = word.normalize("NFD").replace(/\p{M}/gu, "");
  return ABBREVIATIONS.has(word) || !VOWEL.test(letters);
};

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

const lowerWord = (word: string): string => (isAbbreviation(word) ? word : word.toLowerCase());

/** "CẢI CÁCH TTHC" → "Cải cách TTHC". A title that is not all in capitals stays as it is written. */
export function sentenceCase(title: string): string {
  const text = tidy(title);
  if (!isCapitals(text)) return text;
  const lower = text.replace(/\p{L}+/gu, lowerWord);
  const named = PROPER_NAMES.reduce((all, name) => all.replaceAll(name.toLowerCase(), name), lower);
  return named.replace(/\p{L}/u, (first) => first.toUpperCase());
}

/** The same after other words of a sentence: "Công tác chỉ đạo" → "công tác chỉ đạo"; an abbreviation stays. */
export function withinSentence(title: string): string {
  const text = sentenceCase(title);
  const [first = ""] = text.split(/[^\p{L}]/u);
  const isName = isCapitals(first) || PROPER_NAMES.some((name) => text.startsWith(name));
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
