/** The words of later parts in the language that the pane speaks. */
import { useWords } from "../words";
import { en } from "./en";
import { vi, type LaterWords } from "./vi";

export type { LaterWords } from "./vi";

/** The language is that of the pane's other words: each names the one that it is not. */
export const useLaterWords = (): LaterWords => (useWords().otherLanguageCode === "en" ? vi : en);
