/** How many tasks of each lead have been begun, done, or are late: a small table below the large one. */
import type { CellInput } from "../../edits/edit";
import { fold } from "../../grid/fold";
import { NO_LEAD } from "../../text/appendices/formTexts";
import { COUNTS_CAPTION, statusCount, taskCount } from "../../text/appendices/trackingTexts";
import { TOTAL } from "../../text/appendixTexts";
import type { ItemRow } from "./appendixPage";
import { columnOf, type Form } from "./form";
import { line, type AppendixBlock } from "./lines";
import { saidText } from "../../remediation/texts/sheetTexts";
import type { StyleName } from "./styles";
import { spanRow, type SpanCell } from "./tableRows";
import { readStatus, TRACKING_STATUSES, type TrackingStatus } from "./trackingStatus";

export interface StatusCount {
  readonly lead: string | undefined;
  readonly statuses: readonly (TrackingStatus | undefined)[];
}

const textIn = ({ cells }: ItemRow, column: number): string | undefined => {
  const input = cells[column];
  return typeof input === "string" || typeof input === "number" ? saidText(String(input)) : undefined;
};

/** By lead in the order of the rows, what nobody leads on last; spellings of one name that differ in blanks and capitals are one. */
export function statusCounts(rows: readonly ItemRow[], form: Form): StatusCount[] {
  const [lead, status] = [columnOf(form, "lead"), columnOf(form, "status")];
  const counts = new Map<string, { lead: string | undefined; statuses: (TrackingStatus | undefined)[] }>();
  for (const row of rows) {
    const name = textIn(row, lead);
    const count = counts.get(fold(name ?? "")) ?? { lead: name, statuses: [] };
    count.statuses.push(readStatus(textIn(row, status)));
    counts.set(fold(name ?? ""), count);
  }
  const nobody = counts.get("");
  counts.delete("");
  return [...counts.values(), ...(nobody ? [nobody] : [])];
}

/** The row of one lead over the form's own columns; the name takes those that are left over. */
function countRow(
  [number, name]: readonly [CellInput, string],
  statuses: StatusCount["statuses"],
  { form, styles }: { form: Form; styles: readonly [figure: StyleName, name: StyleName] },
): AppendixBlock {
  const figures = TRACKING_STATUSES.map((status) =>
    statusCount(statuses.filter((each) => each === status).length, status),
  );
  const [figure, text] = styles;
  const counts = [taskCount(statuses.length), ...figures].map((input): SpanCell => ({
    input,
    style: figure,
  }));
  const span = form.columns.length - counts.length - 1;
  return spanRow(
    [{ input: number, style: figure }, { input: name, style: text, span }, ...counts],
    form.widths,
  );
}

/** The caption, a row for each lead and one for all. Nothing when there are no tasks. */
export function countBlocks(counts: readonly StatusCount[], form: Form): AppendixBlock[] {
  if (counts.length === 0) return [];
  const rows = counts.map(({ lead, statuses }, i) =>
    countRow([i + 1, lead ?? NO_LEAD], statuses, { form, styles: ["center", "text"] }),
  );
  const all = counts.flatMap(({ statuses }) => statuses);
  return [
    line(COUNTS_CAPTION, "caption", form.widths),
    ...rows,
    countRow([null, TOTAL], all, { form, styles: ["fieldNumber", "field"] }),
  ];
}
