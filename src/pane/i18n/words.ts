/** Which language the pane speaks, handed down to its parts. */
import { createContext, useContext } from "react";
import { en } from "./en";
import { vi, type Words } from "./vi";

export type { Words } from "./vi";
export type Locale = "vi" | "en";

const LANGUAGES: Readonly<Record<Locale, Words>> = { vi, en };

export const wordsOf = (locale: Locale): Words => LANGUAGES[locale];

/** Vietnamese unless the display language is another: English then. */
export const localeOf = (displayLanguage: string): Locale =>
  /^vi\b/i.test(displayLanguage) || displayLanguage === "" ? "vi" : "en";

export const otherLocale = (locale: Locale): Locale => (locale === "vi" ? "en" : "vi");

export const WordsContext = createContext<Words>(vi);

export const useWords = (): Words => useContext(WordsContext);
