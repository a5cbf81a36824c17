/**
 * Theo dõi thực hiện: every task of the plan with room for what was done in each round, the evidence and the status, which
 * officers fill in during the year. What they filled in stays, whatever becomes of the item; counts by lead stand below.
 */
import type { Diagnostic, Outcome } from "../../diagnostic";
import { STATUS_NAMES } from "../../text/appendices/trackingTexts";
import type { Page } from "../page/page";
import { appendixPage, type ItemRow } from "./appendixPage";
import type { AppendixInput } from "./appendixInput";
import { numberedWithoutCodes } from "./deductionAppendix";
import { columnOf, FORMS } from "./form";
import { itemRows, type RowSource } from "./itemRows";
import type { LostItem } from "../../remediation/lostItems";
import { lossSource } from "./lossSource";
import { overdueNotes } from "./overdue";
import { countBlocks, statusCounts } from "./statusCounts";
import { cellText, rowLabel } from "./tracking";
import { readStatus } from "./trackingStatus";

const FORM = FORMS["theo-doi"];

function sourceOf(input: AppendixInput): RowSource<LostItem> {
  const source = lossSource(FORM, input, ({ item }) => ({ number: item.code ?? null, title: item.title }));
  return {
    ...source,
    offers: (item) => ({ ...source.offers(item), status: { otherwise: STATUS_NAMES.notStarted } }),
  };
}

/** Statuses in words that are none of the four. */
function unknownStatuses({ previous }: AppendixInput): Diagnostic[] {
  return (previous?.rows ?? []).flatMap((row): Diagnostic[] => {
    const text = cellText(row, "status");
    if (text === undefined || readStatus(text) !== undefined) return [];
    const facts = { item: rowLabel(row), text };
    return [{ code: "tracking-status", severity: "warning", at: row.at, facts }];
  });
}

const STATUS = columnOf(FORM, "status");

/** A row that somebody added and gave no status has not been begun. */
const withStatus = (row: ItemRow): ItemRow => ({
  ...row,
  cells: row.cells.map((input, col) => (col === STATUS ? (input ?? STATUS_NAMES.notStarted) : input)),
});

export function trackingAppendix(input: AppendixInput): Outcome<Page> {
  const { value, diagnostics } = itemRows(sourceOf(input), input);
  const own = numberedWithoutCodes(value.rows.map(({ row }) => row));
  const rows = [...own, ...value.added.map(withStatus)];
  const tail = countBlocks(statusCounts(rows, FORM), FORM);
  const page = appendixPage({ form: FORM, rows, tail }, input);
  return {
    value: page.value,
    diagnostics: [...diagnostics, ...unknownStatuses(input), ...overdueNotes(input), ...page.diagnostics],
  };
}
