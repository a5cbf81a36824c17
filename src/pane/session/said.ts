/**
 * What a person wrote for single items and has not written into the workbook yet. It is kept by what an item is called, not by
 * where it stands: rows may have moved when the workbook is read again.
 */
import { REMEDY_ROLES, type Item, type RemedyRole, type SaidTexts } from "../../core";

/** Texts by item key. */
export type Said = Readonly<Record<string, SaidTexts>>;

/** What changes for single items; undefined forgets what was said. */
export type SaidPatch = Readonly<Record<string, Readonly<Partial<Record<RemedyRole, string | undefined>>>>>;

interface Named extends Pick<Item, "code" | "title"> {
  readonly at: Pick<Item["at"], "sheet">;
}

/** A key for each item, in their order: sheet, code, title, and which one of those that share all three. */
export function itemKeys(items: readonly Named[]): string[] {
  const counts = new Map<string, number>();
  return items.map(({ at, code = "", title }) => {
    const name = JSON.stringify([at.sheet, code, title.normalize("NFC")]);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return JSON.stringify([at.sheet, code, title.normalize("NFC"), count]);
  });
}

/** The words by which a person knows the item of a key again. */
export function keyName(key: string): string {
  const [sheet, code, title] = JSON.parse(key) as readonly string[];
  return `${[code, title].filter(Boolean).join(" ")} (${sheet ?? ""})`;
}

function merged(texts: SaidTexts | undefined, patch: SaidPatch[string]): SaidTexts {
  const all = { ...texts, ...patch };
  return Object.fromEntries(
    REMEDY_ROLES.flatMap((role) => (all[role] === undefined ? [] : [[role, all[role]]])),
  );
}

/** With a change; an item for which nothing is said any more is forgotten. */
export function withSaid(said: Said, patch: SaidPatch): Said {
  const next = { ...said };
  for (const [key, texts] of Object.entries(patch)) next[key] = merged(said[key], texts);
  return Object.fromEntries(Object.entries(next).filter(([, texts]) => Object.keys(texts).length > 0));
}

/** Without what has been written; what was typed since stays, and so does a wish for a blank: no cell says that one. */
export function withoutWritten(said: Said, written: Said): Said {
  const patch = Object.entries(written).map(([key, texts]) => {
    const now = said[key];
    const done = REMEDY_ROLES.filter((role) => texts[role]?.trim() && now?.[role] === texts[role]);
    return [key, Object.fromEntries(done.map((role) => [role, undefined]))] as const;
  });
  return withSaid(said, Object.fromEntries(patch));
}

/** What is said for the items of one reading, by their places in it. */
export function saidByItem(said: Said, items: readonly Item[]): ReadonlyMap<number, SaidTexts> {
  const places = new Map<number, SaidTexts>();
  itemKeys(items).forEach((key, index) => {
    const texts = said[key];
    if (texts) places.set(index, texts);
  });
  return places;
}
