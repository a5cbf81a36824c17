/** How wide a text is in Times New Roman, without asking any program: row heights must be right before anyone opens the file. */
import { BOLD, REGULAR, UNITS_PER_EM, type WidthTable } from "./data/serifWidths";

export interface Face {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

const widthsOf = (table: WidthTable): ReadonlyMap<string, number> =>
  new Map(table.flatMap(([width, characters]) => [...characters].map((each) => [each, width] as const)));

const WIDTHS = { regular: widthsOf(REGULAR), bold: widthsOf(BOLD) } as const;

const HORN = "\u031b";

/** Letters without tone and vowel marks; the horn stays, because ơ and ư have widths of their own. */
const baseLetters = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, (mark) => (mark === HORN ? mark : ""))
    .normalize("NFC");

/** Points. A character that the table does not know counts as wide as the letter size. */
export function textWidth(text: string, { size, bold }: Face): number {
  const widths = bold ? WIDTHS.bold : WIDTHS.regular;
  let units = 0;
  for (const character of baseLetters(text)) units += widths.get(character) ?? UNITS_PER_EM;
  return (units * size) / UNITS_PER_EM;
}
