/** The tracking sheet as values: what officers wrote about each task during the year. */
import type { CellRef, Workbook } from "../../grid/grid";
import type { AppendixColumn } from "../../text/appendixTexts";
import { saidText } from "../../remediation/texts/sheetTexts";
import { readBack, type ReadRow } from "./readBack";
import { readStatus, type TrackingStatus } from "./trackingStatus";

/** A row of the sheet. What nobody wrote is undefined. */
export interface TrackingRow {
  readonly at: CellRef;
  /** As it stands in the sheet: a criterion's code, or the running number of a table without codes. */
  readonly code?: string | undefined;
  readonly title: string;
  readonly task?: string | undefined;
  readonly lead?: string | undefined;
  readonly deadline?: string | undefined;
  readonly round1?: string | undefined;
  readonly round2?: string | undefined;
  readonly evidence?: string | undefined;
  /** Undefined where the status is written in words that are none of the four. */
  readonly status: TrackingStatus | undefined;
  /** The status as written. */
  readonly statusText?: string | undefined;
}

/** A cell's text, blanks to fill in being none. */
export function cellText({ cells }: ReadRow, key: AppendixColumn): string | undefined {
  const input = cells[key];
  return input === undefined || input === null || typeof input === "object"
    ? undefined
    : saidText(String(input));
}

/** Code and title, as far as there are. */
export const rowLabel = (row: ReadRow): string =>
  [cellText(row, "number"), cellText(row, "title")].filter((each) => each !== undefined).join(" ");

function trackingRow(row: ReadRow): TrackingRow {
  const text = (key: AppendixColumn): string | undefined => cellText(row, key);
  const statusText = text("status");
  return {
    at: row.at,
    code: text("number"),
    title: text("title") ?? "",
    task: text("solution"),
    lead: text("lead"),
    deadline: text("deadline"),
    round1: text("round1"),
    round2: text("round2"),
    evidence: text("evidence"),
    status: readStatus(statusText),
    statusText,
  };
}

/** The rows of the workbook's tracking sheet, top to bottom; undefined when it has none that can be read. */
export const findTracking = (book: Workbook, scope?: string): readonly TrackingRow[] | undefined =>
  readBack(book, "theo-doi", scope)?.rows.map(trackingRow);

/** The same; no rows where there is no sheet. */
export const readTracking = (book: Workbook, scope?: string): readonly TrackingRow[] =>
  findTracking(book, scope) ?? [];
