/** What a scorecard's title block says about the unit and the year: a proposal for CCHC Thông tin, never more. */
import { fold, tidy } from "../grid/fold";
import { cellAt, type Grid } from "../grid/grid";
import type { Scorecard } from "../scorecard/scorecard";
import type { Information, UnitKind } from "./information";

const UNIT =
  /(?:^|[^\p{L}])(?:UBND|ủy ban nhân dân|uỷ ban nhân dân)\s+(xã|phường|đặc khu)\s+([\p{L}\p{N}][\p{L}\p{N} .'-]{0,40})/iu;
/** Words that begin what follows the name in a sentence. */
const AFTER_NAME = /\s+(năm|và|trên|về|tự|đã|thuộc|tỉnh|thành phố|\().*$/iu;
const YEAR = /\bnam (20\d{2})\b/g;

/** Texts above the header, and the sheet's name. */
function titleTexts(grid: Grid, scorecard: Scorecard): string[] {
  const texts: string[] = [];
  for (let row = 0; row < scorecard.layout.headerRows[0]; row += 1)
    for (let col = 0; col < scorecard.area.left + scorecard.area.cols; col += 1) {
      const { value } = cellAt(grid, row, col);
      if (typeof value === "string") texts.push(tidy(value));
    }
  return [...texts, grid.sheet];
}

const capitalized = (name: string): string =>
  name === name.toUpperCase()
    ? name
        .toLowerCase()
        .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : name;

function unitIn(texts: readonly string[]): Pick<Information, "unitName" | "unitKind"> {
  for (const text of texts) {
    const match = UNIT.exec(text);
    const name = match?.[2]?.replace(AFTER_NAME, "").trim();
    if (match && name)
      return { unitKind: (match[1] ?? "xã").toLowerCase() as UnitKind, unitName: capitalized(name) };
  }
  return {};
}

/** The one year that the titles name, lines of number and date apart; undefined when they name several. */
function yearIn(texts: readonly string[]): number | undefined {
  const years = new Set<number>();
  for (const text of texts) {
    const words = fold(text);
    if (/thang[ ._…]*\d*[ ._…]*nam|kem theo/.test(words)) continue;
    for (const match of words.matchAll(YEAR)) years.add(Number(match[1]));
  }
  return years.size === 1 ? [...years][0] : undefined;
}

/** The proposal for a workbook that has no CCHC Thông tin yet. */
export function guessInformation(grid: Grid, scorecard: Scorecard): Information {
  const texts = titleTexts(grid, scorecard);
  const yearScored = yearIn(texts);
  return { ...unitIn(texts), ...(yearScored === undefined ? {} : { yearScored }), layouts: [] };
}
