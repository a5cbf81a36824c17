/** What a document leaves open: facts that nobody has given, and figures that cannot be whole. */
import type { Diagnostic } from "../../core/diagnostic";
import { INFORMATION_LINES } from "../../core/settings/informationLines";
import type { LineKey } from "../../core/settings/lineValues";
import type { CarrierKind, PlanFacts } from "../../core/text/appendixTexts";
import type { Content } from "../contents/content";
import type { DocumentFacts } from "./documentFacts";
import type { Task } from "./tasks";

/** Every document needs these. */
const ALWAYS: readonly LineKey[] = ["unitName", "unitKind", "yearScored", "signerName"];
/** Those of the plan's own number; a document that has another says so in its blanks. */
const NUMBERED: readonly LineKey[] = ["documentNumber", "documentDate"];

/** Number and date on CCHC Thông tin belong to a document of the kind that stands there. */
export const isOthersNumber = ({ documentKind }: PlanFacts, carrier: CarrierKind): boolean =>
  documentKind !== undefined && carrier !== "Báo cáo" && documentKind !== carrier;

/** On an electronic document the number and date are left to whoever registers it. */
function missingLabels({ plan }: DocumentFacts, content: Content): string[] {
  const { carrier, lines, ownNumber = false, blanks = [] } = content;
  const isOpen = ownNumber || plan.electronic === true || isOthersNumber(plan, carrier);
  const numbered = isOpen ? [] : NUMBERED;
  const asked = new Set([...ALWAYS, ...lines, ...numbered]);
  const labels = INFORMATION_LINES.filter(({ key }) => asked.has(key) && plan[key] === undefined);
  return [...labels.map(({ label }) => label), ...blanks];
}

const PARTS = ["lead", "solution", "deadline"] as const;

/** Tasks that a text prints with a hole in them. */
const taskBlanks = (tasks: readonly Task[]): Diagnostic[] =>
  PARTS.flatMap((role): Diagnostic[] => {
    const count = tasks.filter((task) => task[role] === undefined).length;
    return count === 0 ? [] : [{ code: "document-items-blank", severity: "warning", facts: { role, count } }];
  });

function figureDiagnostics({ input, plan, total }: DocumentFacts): Diagnostic[] {
  const { totals } = input.assessment.deductions;
  const { publishedTotal: stated } = plan;
  const differs = stated !== undefined && stated !== total && stated !== totals.obtained;
  return [
    ...(totals.unknown === 0
      ? []
      : [
          { code: "document-scores-unknown", severity: "warning", facts: { count: totals.unknown } } as const,
        ]),
    ...(differs
      ? [{ code: "document-total-differs", severity: "warning", facts: { computed: total, stated } } as const]
      : []),
  ];
}

/** No loss is good news only when all scores are known. */
function noTasks({ input, tasks }: DocumentFacts): Diagnostic[] {
  const { leaves, unknown } = input.assessment.deductions.totals;
  if (tasks.length > 0) return [];
  return unknown === 0 && leaves > 0
    ? [{ code: "nothing-lost", severity: "note", facts: {} }]
    : [{ code: "no-known-loss", severity: "warning", facts: { unknown } }];
}

/** Only of what the content prints. */
export function openDiagnostics(facts: DocumentFacts, content: Content): Diagnostic[] {
  const labels = missingLabels(facts, content);
  return [
    ...(labels.length === 0
      ? []
      : [{ code: "document-blanks", severity: "note", facts: { labels } } as const]),
    ...(content.hasTasks ? taskBlanks(facts.tasks) : []),
    ...(content.hasResults ? [...figureDiagnostics(facts), ...noTasks(facts)] : []),
  ];
}
