/** What became of every task, read off the report's own appendix, so that text and table cannot say different things. */
import { FORMS } from "../../core/compose/appendices/form";
import { readStatus, type TrackingStatus } from "../../core/compose/appendices/trackingStatus";
import { fold } from "../../core/grid/fold";
import { saidText } from "../../core/remediation/texts/sheetTexts";
import type { AppendixColumn } from "../../core/text/appendixTexts";
import { formPage } from "../appendices/makeAppendices";
import { appendixOf } from "../appendices/pageTables";
import type { DocumentFacts } from "./documentFacts";

export interface ReportRow {
  readonly code: string;
  readonly title: string;
  readonly lead: string | undefined;
  readonly result: string;
  readonly evidence: string;
  /** Undefined where the status is written in other words. */
  readonly status: TrackingStatus | undefined;
  readonly statusText: string;
}

const COLUMNS = FORMS["bao-cao"].columns.map(({ key }) => key);

/** In the order of the appendix. */
export function reportRows(facts: DocumentFacts): ReportRow[] {
  const [table] = appendixOf(formPage({ page: "bao-cao" }, facts).value).tables;
  return (table?.rows ?? []).map(({ cells }): ReportRow => {
    const at = (key: AppendixColumn): string => saidText(cells[COLUMNS.indexOf(key)]?.text) ?? "";
    const lead = at("lead");
    return {
      code: at("number"),
      title: at("title"),
      lead: lead === "" ? undefined : lead,
      result: at("result"),
      evidence: at("evidence"),
      status: readStatus(at("status")),
      statusText: at("status"),
    };
  });
}

/** Rows by lead in the order of the rows; what nobody leads on last. */
export function rowsByLead(rows: readonly ReportRow[]): { lead: string | undefined; rows: ReportRow[] }[] {
  const groups = new Map<string, { lead: string | undefined; rows: ReportRow[] }>();
  for (const row of rows) {
    const key = fold(row.lead ?? "");
    const group = groups.get(key) ?? { lead: row.lead, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const nobody = groups.get("");
  groups.delete("");
  return nobody ? [...groups.values(), nobody] : [...groups.values()];
}
