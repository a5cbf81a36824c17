/** What is odd about the codes: doubles, jumps back, zeros put back, codes that became dates. */
import type { Diagnostic } from "../../diagnostic";
import type { Code } from "../cells/readCode";
import type { BareItem, ReadItem } from "./buildItems";
import type { PickedItem } from "./pickItems";

function doubles(items: readonly ReadItem[]): Diagnostic[] {
  const seen = new Map<string, BareItem>();
  return items.flatMap(({ item }): Diagnostic[] => {
    if (item.code === undefined) return [];
    const key = `${String(item.parent)}|${item.code.toLowerCase()}`;
    const first = seen.get(key);
    seen.set(key, first ?? item);
    if (!first) return [];
    return [
      {
        code: "duplicate-code",
        severity: "warning",
        at: item.at,
        facts: { code: item.code, first: first.at },
      },
    ];
  });
}

/** Whether a code comes before another, part by part: 4.4.2 before 7.4.1, 1.9 before 1.10. */
function isBefore(code: Code, other: Code): boolean {
  for (let i = 0; i < code.segments.length; i += 1) {
    const [a, b] = [Number(code.segments[i]), Number(other.segments[i])];
    if (a !== b) return a < b;
  }
  return false;
}

/** Numbers that stand behind a later one of the same parent and length. */
function jumpsBack(picked: readonly PickedItem[]): Diagnostic[] {
  const before = new Map<number, Code>();
  const diagnostics: Diagnostic[] = [];
  for (const { row, code, place } of picked) {
    if (code?.head !== "number") continue;
    const key = (place.parent ?? -1) * LONGEST_CODE + code.segments.length;
    const after = before.get(key);
    before.set(key, code);
    if (after !== undefined && isBefore(code, after))
      diagnostics.push({
        code: "code-out-of-order",
        severity: "note",
        at: row.at,
        facts: { code: code.text, after: after.text },
      });
  }
  return diagnostics;
}

/** More parts than any code has. */
const LONGEST_CODE = 16;

const restored = (picked: readonly PickedItem[]): Diagnostic[] =>
  picked.flatMap(({ row, code, shown }): Diagnostic[] =>
    shown === undefined || !code
      ? []
      : [{ code: "code-restored", severity: "note", at: row.at, facts: { shown, code: code.text } }],
  );

const fromDates = (picked: readonly PickedItem[]): Diagnostic[] =>
  picked.flatMap(({ row, code }): Diagnostic[] =>
    row.dateShown === undefined || !code
      ? []
      : [
          {
            code: "code-from-date",
            severity: "warning",
            at: row.at,
            facts: { shown: row.dateShown, code: code.text },
          },
        ],
  );

/** Says what is odd about the codes of the items. */
export const checkCodes = (items: readonly ReadItem[], picked: readonly PickedItem[]): Diagnostic[] => [
  ...restored(picked),
  ...fromDates(picked),
  ...doubles(items),
  ...jumpsBack(picked),
];
