/**
 * A plan whose time is over before it is signed: settings that came along with last year's workbook, most often. It is said,
 * never changed; of tasks that are being tracked the appendix itself tells which are overdue.
 */
import { lastDate } from "../../compose/appendices/overdue";
import { NOTHING, saying, type Context, type Made } from "../context";

export function pastDeadlines({ remediation, request }: Pick<Context, "remediation" | "request">): Made {
  const today = request.now.slice(0, 10);
  const dated = (remediation?.remedies ?? []).flatMap(({ texts: { deadline } }) => {
    const date = lastDate(deadline?.text ?? "");
    return deadline && date !== undefined && date < today ? [{ date, text: deadline.text }] : [];
  });
  const latest = dated.reduce((a, b) => (b.date > a.date ? b : a), { date: "", text: "" });
  if (dated.length === 0) return NOTHING;
  return saying({
    code: "deadlines-past",
    severity: "warning",
    facts: { count: dated.length, deadline: latest.text },
  });
}
