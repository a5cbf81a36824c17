/**
 * Appendices of ours that say other points than the scorecard does now: scores were corrected after they were made. It is
 * said, and they are brought up to date when a person inserts them again.
 */
import type { Assessment } from "../../assess/assess";
import type { Diagnostic } from "../../diagnostic";
import type { CellInput } from "../../edits/edit";
import type { Workbook } from "../../grid/grid";
import { lostItems, type LostItem } from "../../remediation/lostItems";
import { pointsOf, type Points } from "../../scorecard/points";
import type { Item } from "../../scorecard/scorecard";
import { pageGrid } from "../page/editsToward";
import { pageId, type FormPage } from "./form";
import { matchRows } from "./matchRows";
import { otherItems } from "./otherItems";
import { readBack, type PageReading, type ReadRow } from "./readBack";

/** The forms that a plan is signed with and that show points. */
const PAGES: readonly FormPage[] = ["diem-tru", "khac-phuc"];

/** What is no number there is a person's, or unknown: it tells nothing. Losses stand there with either sign. */
const isOther = (cell: CellInput | undefined, points: Points | undefined): boolean =>
  typeof cell === "number" && points !== undefined && pointsOf(Math.abs(cell)) !== points;

function differs({ cells }: ReadRow, { item, lost }: LostItem, countsSelf: boolean): boolean {
  const obtained = countsSelf ? undefined : item.obtained;
  return (
    isOther(cells.maxScore, item.scores.maxScore?.value) ||
    isOther(cells.obtained, obtained) ||
    isOther(cells.lost, lost)
  );
}

/** Items whose row is missing, says other points, or should not be there any more. */
function changedItems({ rows }: PageReading, { scorecard }: Assessment, lost: readonly LostItem[]): Item[] {
  const { byItem, rest } = matchRows(
    rows,
    lost.map(({ item }) => item),
  );
  const others = otherItems(scorecard.items, lost);
  const gone = matchRows(rest, others).byItem;
  const changed = lost.filter((each) => {
    const row = byItem.get(each.item.index);
    return !row || differs(row, each, scorecard.basis === "selfScore");
  });
  return [...changed.map(({ item }) => item), ...others.filter(({ index }) => gone.has(index))];
}

/** The sheets of these forms that are there. `scope` as for {@link readBack}. */
export const planPages = (book: Workbook, scope: string | undefined): string[] =>
  PAGES.flatMap((page) => pageGrid(book, pageId(page, scope))?.sheet ?? []);

/** `scope` as for {@link readBack}. */
export function outdatedPages(
  book: Workbook,
  assessment: Assessment,
  scope: string | undefined,
): Diagnostic[] {
  const lost = lostItems(assessment);
  return PAGES.flatMap((page): Diagnostic[] => {
    const read = readBack(book, page, scope);
    const changed = read ? changedItems(read, assessment, lost) : [];
    const [first] = changed;
    if (!read || !first) return [];
    const item = [first.code, first.title].filter(Boolean).join(" ");
    const at = { sheet: read.sheet, row: 0, col: 0 };
    return [
      {
        code: "page-outdated",
        severity: "warning",
        at,
        facts: { sheet: read.sheet, count: changed.length, item },
      },
    ];
  });
}
