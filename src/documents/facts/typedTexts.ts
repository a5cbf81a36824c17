/** What the sheet of remedies says of each task once a person has worked on it, read off the very page that is printed. */
import { FORMS } from "../../core/compose/appendices/form";
import { remedyAppendix } from "../../core/compose/appendices/remedyAppendix";
import { lostItems } from "../../core/remediation/lostItems";
import type { RemedyRole } from "../../core/remediation/remediation";
import { saidText } from "../../core/remediation/texts/sheetTexts";
import { appendixOf } from "../appendices/pageTables";
import type { TaskSource } from "./tasks";

type TypedTexts = Readonly<Partial<Record<RemedyRole, string>>>;

const ROLES = ["target", "solution", "lead", "support", "deadline"] as const;
const COLUMNS = FORMS["khac-phuc"].columns.map(({ key }) => key);

/** By task, in sheet order; nothing where the workbook has no such sheet. The page's rows of items are in the order of the items. */
export function typedTexts(source: TaskSource): TypedTexts[] {
  const previous = source.pages?.["khac-phuc"];
  if (!previous) return [];
  const { assessment, remediation, rules } = source;
  const [table] = appendixOf(
    remedyAppendix({ assessment, remediation, rules, plan: {}, previous }).value,
  ).tables;
  const rows = (table?.rows ?? []).filter(({ cells }) => cells.length === COLUMNS.length);
  return lostItems(assessment).map((_, i) => {
    const found = ROLES.flatMap((role) => {
      const text = saidText(rows[i]?.cells[COLUMNS.indexOf(role)]?.text);
      return text === undefined ? [] : [[role, text] as const];
    });
    return Object.fromEntries(found);
  });
}
