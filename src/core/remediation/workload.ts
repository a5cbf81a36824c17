/** How the work falls on people, and what is odd about it. */
import type { Diagnostic } from "../diagnostic";
import { fold } from "../grid/fold";
import { add, ZERO } from "../scorecard/points";
import type { Item } from "../scorecard/scorecard";
import type { LostItem } from "./lostItems";
import type { Remedy, Workload } from "./remediation";

/** More than this share of all items is too much for one lead… */
const TOO_MUCH_PERCENT = 40;
/** … where there is work to share and somebody to share it with. */
const FEWEST_ITEMS = 5;
const FEWEST_LEADS = 2;

/** Leads by name as first written, whatever its case and marks; most items first, of equals the one named first. */
export function workloadOf(remedies: readonly Remedy[]): Workload[] {
  const loads = new Map<string, Workload>();
  for (const { item, lost, texts } of remedies) {
    if (!texts.lead) continue;
    const key = fold(texts.lead.text);
    const known = loads.get(key) ?? { lead: texts.lead.text, items: [], lost: ZERO };
    loads.set(key, { ...known, items: [...known.items, item], lost: add(known.lost, lost) });
  }
  return [...loads.values()].sort((a, b) => b.items.length - a.items.length);
}

function overloaded(workload: readonly Workload[], total: number): Diagnostic[] {
  if (total < FEWEST_ITEMS || workload.length < FEWEST_LEADS) return [];
  return workload
    .filter(({ items }) => items.length * 100 > TOO_MUCH_PERCENT * total)
    .map(({ lead, items }) => ({
      code: "lead-overloaded",
      severity: "note",
      facts: { lead, count: items.length, total },
    }));
}

/** Leads of every field, in sheet order. */
function leadsByField(
  lost: readonly LostItem[],
  remedies: readonly Remedy[],
): Map<Item, Map<string, string>> {
  const leads = new Map<Item, Map<string, string>>();
  for (const [i, { field }] of lost.entries()) {
    const lead = remedies[i]?.texts.lead?.text;
    if (!field || lead === undefined) continue;
    const names = leads.get(field) ?? new Map<string, string>();
    leads.set(field, names);
    if (!names.has(fold(lead))) names.set(fold(lead), lead);
  }
  return leads;
}

function severalLeads(lost: readonly LostItem[], remedies: readonly Remedy[]): Diagnostic[] {
  return [...leadsByField(lost, remedies)].flatMap(([{ at, title }, names]): Diagnostic[] =>
    names.size < 2
      ? []
      : [
          {
            code: "field-several-leads",
            severity: "note",
            at,
            facts: { field: title, leads: [...names.values()] },
          },
        ],
  );
}

/** One lead with too much, one field with several leads. `lost` and `remedies` go together. */
export const workloadDiagnostics = (
  lost: readonly LostItem[],
  { remedies, workload }: { remedies: readonly Remedy[]; workload: readonly Workload[] },
): Diagnostic[] => [...severalLeads(lost, remedies), ...overloaded(workload, remedies.length)];
