/** Codes as a sequence: doubles, jumps back, "1.10" that lost its zero, codes that became dates. */
import type { Diagnostic, Outcome } from "../../diagnostic";
import type { BareItem, ReadItem } from "./buildItems";
import type { PickedItem } from "./pickItems";

const lastNumber = (code: string): number => Number(/(\d+)$/.exec(code)?.[1] ?? NaN);
const stem = (code: string): string => code.replace(/\d+$/, "");

/** Whether `code` is `next` without its final zero: 1.1 standing where 1.10 belongs, right after 1.9. */
const lostZero = (code: string, before: string): boolean =>
  stem(code) === stem(before) &&
  lastNumber(before) % 10 === 9 &&
  lastNumber(code) * 10 === lastNumber(before) + 1;

/** Restores lost zeros: the cell shows 1.1, the codes before it go 1.8, 1.9. */
function restore(items: readonly ReadItem[]): Outcome<ReadItem[]> {
  const diagnostics: Diagnostic[] = [];
  const before = new Map<number | undefined, string>();
  const value = items.map((read) => {
    const { code, parent, at } = read.item;
    const last = before.get(parent);
    if (code === undefined) return read;
    const lost = last !== undefined && code.includes(".") && lostZero(code, last);
    const right = lost ? `${code}0` : code;
    before.set(parent, right);
    if (lost)
      diagnostics.push({
        code: "code-restored",
        severity: "note",
        at,
        facts: { shown: code, code: right },
      });
    return lost ? { ...read, item: { ...read.item, code: right } } : read;
  });
  return { value, diagnostics };
}

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

function jumpsBack(items: readonly ReadItem[]): Diagnostic[] {
  const before = new Map<string, string>();
  return items.flatMap(({ item }): Diagnostic[] => {
    const code = item.code;
    if (code === undefined || !/^\d+(\.\d+)*$/.test(code)) return [];
    const key = `${String(item.parent)}|${stem(code)}`;
    const after = before.get(key);
    before.set(key, code);
    if (after === undefined || lastNumber(code) >= lastNumber(after)) return [];
    return [{ code: "code-out-of-order", severity: "note", at: item.at, facts: { code, after } }];
  });
}

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

/** Restores what the sequence proves and says the rest. */
export function checkCodes(items: readonly ReadItem[], picked: readonly PickedItem[]): Outcome<ReadItem[]> {
  const { value, diagnostics } = restore(items);
  return {
    value,
    diagnostics: [...diagnostics, ...fromDates(picked), ...doubles(value), ...jumpsBack(value)],
  };
}
