import { wordsFound } from "./titleWords";

/** A step less than a word: words of the item's own title come before as many words of a title that it is part of. */
const OUTSIDE = 0.5;

/** How well words fit the titles: how many there are; 0 when they do not fit. Own title first, then the nearest above it. */
export function keywordFit(parts: readonly string[], titles: readonly string[]): number {
  if (parts.length === 0) return 0;
  for (const [above, title] of titles.entries()) {
    const found = wordsFound(parts, title);
    if (found > 0) return above === 0 ? found : found - OUTSIDE;
  }
  return 0;
}
