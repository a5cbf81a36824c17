/** Tasks whose last date has gone by and that are not done. It is said, never written: the status is the officers' own. */
import type { Diagnostic } from "../../diagnostic";
import type { AppendixInput } from "./appendixInput";
import type { ReadRow } from "./readBack";
import { cellText, rowLabel } from "./tracking";
import { readStatus } from "./trackingStatus";

const DATE = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/g;

/** The last date that a deadline names, as "yyyy-mm-dd": of two rounds the second. Undefined when it names none. */
export function lastDate(text: string): string | undefined {
  const dates = [...text.matchAll(DATE)].map(
    ([, day = "", month = "", year = ""]) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  );
  return dates.sort().at(-1);
}

function isOverdue(row: ReadRow, today: string): boolean {
  const date = lastDate(cellText(row, "deadline") ?? "");
  const status = readStatus(cellText(row, "status"));
  return date !== undefined && date < today && (status === "notStarted" || status === "inProgress");
}

export function overdueNotes({ previous, today }: AppendixInput): Diagnostic[] {
  if (today === undefined) return [];
  return (previous?.rows ?? []).flatMap((row): Diagnostic[] => {
    if (!isOverdue(row, today)) return [];
    const facts = { item: rowLabel(row), deadline: cellText(row, "deadline") ?? "" };
    return [{ code: "tracking-overdue", severity: "warning", at: row.at, facts }];
  });
}
