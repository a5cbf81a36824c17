/** Rules by what they ask for first, so that an item meets the few that can fit it and not all of them. */
import type { Subject } from "./subject";

/** What a rule asks for: one of these codes, else one of these words, else anything. */
export interface Asks {
  readonly keys: readonly string[];
  /** Patterns by their parts (titleWords.ts). */
  readonly patterns: readonly (readonly string[])[];
}

export interface RuleIndex<R> {
  readonly byKey: ReadonlyMap<string, readonly R[]>;
  /** By the first word of the first part. */
  readonly byWord: ReadonlyMap<string, readonly R[]>;
  readonly rest: readonly R[];
}

function addTo<R>(map: Map<string, R[]>, key: string, rule: R): void {
  const list = map.get(key);
  if (list) list.push(rule);
  else map.set(key, [rule]);
}

const firstWord = ([part = ""]: readonly string[]): string => part.trim().split(" ")[0] ?? "";

export function indexRules<R extends Asks>(rules: readonly R[]): RuleIndex<R> {
  const [byKey, byWord, rest] = [new Map<string, R[]>(), new Map<string, R[]>(), [] as R[]];
  for (const rule of rules) {
    if (rule.keys.length > 0) for (const key of new Set(rule.keys)) addTo(byKey, key, rule);
    else if (rule.patterns.length > 0)
      for (const word of new Set(rule.patterns.map(firstWord))) addTo(byWord, word, rule);
    else rest.push(rule);
  }
  return { byKey, byWord, rest };
}

/** Every rule that may fit the subject, each once; whether it does is the rule's own question. */
export function candidates<R>({ byKey, byWord, rest }: RuleIndex<R>, { keys, titles }: Subject): R[] {
  const found = new Set<R>(rest);
  for (const key of keys) for (const rule of byKey.get(key) ?? []) found.add(rule);
  for (const title of titles)
    for (const word of title.trim().split(" ")) for (const rule of byWord.get(word) ?? []) found.add(rule);
  return [...found];
}
