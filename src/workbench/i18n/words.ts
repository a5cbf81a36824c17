/** Which words the workbench speaks. */
import { createContext, useContext } from "react";
import type { Locale } from "../../pane/i18n/words";
import { en } from "./en";
import { vi, type Words } from "./vi";

export const wordsOf = (locale: Locale): Words => (locale === "en" ? en : vi);

export const WordsContext = createContext<Words>(vi);

export const useWords = (): Words => useContext(WordsContext);
