/**
 * Tổng hợp theo lĩnh vực: what each field could have, gave itself and was given, what it lost, the share in percent, as a
 * bar and as a class of results. The bar is text: it looks the same in every program and on paper.
 */
import type { Sums } from "../../assess/deductions";
import type { Outcome } from "../../diagnostic";
import type { CellInput } from "../../edits/edit";
import { add, percentOf, ZERO } from "../../scorecard/points";
import type { Grade } from "../../settings/information";
import type { AppendixColumn } from "../../text/appendixTexts";
import { barText, bonusNote, NO_GRADES_NOTE, shareText, unknownNote } from "../../text/appendices/formTexts";
import type { Page } from "../page/page";
import { appendixPage } from "./appendixPage";
import type { AppendixInput } from "./appendixInput";
import { fieldEntries, type FieldEntry } from "./fieldEntries";
import { figure, lossFigure } from "./figures";
import { FORMS } from "./form";
import { itemRows, type RowSource } from "./itemRows";
import { noteBlock, type AppendixBlock } from "./lines";

const FORM = FORMS["tong-hop"];

type Cells = Partial<Readonly<Record<AppendixColumn, CellInput>>>;

/** The first class, best first, whose share is reached; judged by the exact points, not by the rounded percentage. */
export function gradeOf({ obtained, max }: Sums, grades: readonly Grade[]): string | undefined {
  const best = [...grades].sort((a, b) => b.from - a.from);
  return max === 0 ? undefined : best.find(({ from }) => obtained * 100 >= from * max)?.name;
}

function sharesOf(sums: Sums, { assessment }: AppendixInput): Cells {
  const { max, self, obtained } = sums;
  const percent = percentOf(obtained, max);
  const isSelf = assessment.scorecard.basis === "selfScore";
  return {
    selfShare: self === undefined ? null : shareText(self, max),
    obtainedShare: isSelf ? null : shareText(obtained, max),
    percent: percent ?? null,
    bar: percent === undefined ? null : barText(percent),
  };
}

function sourceOf(input: AppendixInput, entries: readonly FieldEntry[]): RowSource<FieldEntry> {
  const { byTop } = input.assessment.deductions;
  const sumsAt = (index: number): Sums | undefined => byTop.get(index);
  const grades = input.plan.grades ?? [];
  return {
    form: FORM,
    entries,
    others: [],
    figures: ({ item, top }) => {
      const sums = sumsAt(top.index);
      return {
        number: item.code ?? null,
        title: item.title,
        ...(sums && {
          maxScore: figure(sums.max),
          lost: lossFigure(sums.lost, input),
          ...sharesOf(sums, input),
        }),
      };
    },
    offers: ({ index }) => {
      const sums = sumsAt(index);
      return { grade: { said: sums && gradeOf(sums, grades) } };
    },
  };
}

/** What the figures leave out, and why a column is empty. */
function notesOf({ assessment, plan }: AppendixInput): string[] {
  const { totals, bonus } = assessment.deductions;
  return [
    ...(plan.grades?.length ? [] : [NO_GRADES_NOTE]),
    ...(totals.unknown > 0 ? [unknownNote(totals.unknown)] : []),
    ...(bonus > ZERO ? [bonusNote(bonus, add(totals.obtained, bonus))] : []),
  ];
}

/** Fields of which nothing is scored have no row. */
export function summaryAppendix(input: AppendixInput): Outcome<Page> {
  const { scorecard, deductions } = input.assessment;
  const entries = fieldEntries(scorecard.items).filter(
    ({ top }) => (deductions.byTop.get(top.index)?.leaves ?? 0) > 0,
  );
  const { value, diagnostics } = itemRows(sourceOf(input, entries), input);
  const { totals } = deductions;
  const grade = gradeOf(totals, input.plan.grades ?? []) ?? null;
  const page = appendixPage(
    {
      form: FORM,
      rows: [...value.rows.map(({ row }) => row), ...value.added],
      totals: { sums: ["maxScore", "lost"], cells: { ...sharesOf(totals, input), grade } },
      tail: notesOf(input).map((note): AppendixBlock => noteBlock(note, FORM.widths)),
    },
    input,
  );
  return { value: page.value, diagnostics: [...diagnostics, ...page.diagnostics] };
}
