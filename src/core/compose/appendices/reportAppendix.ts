/**
 * Báo cáo kết quả khắc phục: what became of every task of the plan by the end of the year. The tracking sheet speaks; a
 * person's text on this page stands only where the tracking sheet says nothing.
 */
import type { Diagnostic, Outcome } from "../../diagnostic";
import type { CellInput } from "../../edits/edit";
import { roundsText, STATUS_NAMES } from "../../text/appendices/trackingTexts";
import type { Page } from "../page/page";
import { appendixPage } from "./appendixPage";
import type { AppendixInput } from "./appendixInput";
import { numberedWithoutCodes } from "./deductionAppendix";
import { FORMS } from "./form";
import { itemRows, type Entry, type RowSource } from "./itemRows";
import { lostItems, type LostItem } from "../../remediation/lostItems";
import { matchRows } from "./matchRows";
import type { Offers } from "./offer";
import { offersOf, planTextsOf } from "./planTexts";
import type { ReadRow } from "./readBack";
import { countBlocks, statusCounts } from "./statusCounts";
import type { TrackingRow } from "./tracking";

const FORM = FORMS["bao-cao"];

/** An item of the plan, a row of the tracking sheet, or both. */
interface ReportEntry extends Entry {
  readonly lost?: LostItem;
  readonly tracked?: TrackingRow;
}

const asRead = (row: TrackingRow): ReadRow => ({
  at: row.at,
  cells: { number: row.code ?? null, title: row.title },
});

/** Items of the plan with what was tracked of them, then tasks that only the tracking sheet has. */
function entriesOf({ assessment, tracking = [] }: AppendixInput): ReportEntry[] {
  const lost = lostItems(assessment);
  const rows = new Map(tracking.map((row) => [asRead(row), row]));
  const { byItem, rest } = matchRows(
    [...rows.keys()],
    lost.map(({ item }) => item),
  );
  const first = assessment.scorecard.items.length;
  const trackedRow = (read: ReadRow | undefined): { tracked?: TrackingRow } => {
    const tracked = read && rows.get(read);
    return tracked ? { tracked } : {};
  };
  const planned = lost.map((each): ReportEntry => ({
    item: each.item,
    lost: each,
    ...trackedRow(byItem.get(each.item.index)),
  }));
  const others = rest.map((read, i): ReportEntry => ({
    item: { index: first + i, level: "subcriterion", ...namesOf(rows.get(read)) },
    ...trackedRow(read),
  }));
  return [...planned, ...others];
}

const namesOf = (row: TrackingRow | undefined): Pick<Entry["item"], "code" | "title"> => ({
  code: row?.code,
  title: row?.title ?? "",
});

function trackedOffers({ task, lead, round1, round2, evidence, status, statusText }: TrackingRow): Offers {
  return {
    solution: { said: task },
    lead: { said: lead },
    result: { said: roundsText(round1, round2) },
    evidence: { said: evidence },
    status: {
      said: status === undefined ? statusText : STATUS_NAMES[status],
      earlier: [STATUS_NAMES.notStarted],
    },
  };
}

function sourceOf(input: AppendixInput): RowSource<ReportEntry> {
  const entries = entriesOf(input);
  const byIndex = new Map(entries.map((entry) => [entry.item.index, entry]));
  const textsOf = planTextsOf(input);
  return {
    form: FORM,
    entries,
    others: [],
    figures: ({ item }): { number: CellInput; title: CellInput } => ({
      number: item.code ?? null,
      title: item.title,
    }),
    offers: ({ index }) => {
      const { tracked, lost } = byIndex.get(index) ?? {};
      if (tracked) return trackedOffers(tracked);
      return lost ? { ...offersOf(textsOf(lost.item)), status: { otherwise: STATUS_NAMES.notStarted } } : {};
    },
  };
}

const missing = ({ tracking }: AppendixInput): Diagnostic[] =>
  tracking ? [] : [{ code: "tracking-missing", severity: "warning", facts: {} }];

export function reportAppendix(input: AppendixInput): Outcome<Page> {
  const { value, diagnostics } = itemRows(sourceOf(input), input);
  const rows = [...numberedWithoutCodes(value.rows.map(({ row }) => row)), ...value.added];
  const tail = countBlocks(statusCounts(rows, FORM), FORM);
  const page = appendixPage({ form: FORM, rows, tail }, input);
  return { value: page.value, diagnostics: [...missing(input), ...diagnostics, ...page.diagnostics] };
}
