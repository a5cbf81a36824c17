/** A cell that holds person, task and deadline together, taken apart. What cannot be told apart stays together. */
import { BEGINS_WITH_ACTOR, CALL, DEADLINE, LABELS, VERB } from "./vocabulary";

export interface CellParts {
  readonly lead?: string;
  readonly support?: string;
  readonly solution?: string;
  readonly deadline?: string;
}

/** Longer than this, what stands before the verb is no name. */
const LONGEST_NAME = 120;
/** Longer than this, what follows the word of a deadline is more than a deadline. */
const LONGEST_DEADLINE = 130;

const isBlank = (text: string): boolean => /^[.…_\s]*$/.test(text);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const bare = (text: string): string => text.replace(/^[\s,;:.–-]+|[\s,;:]+$/gu, "");

/** The parts that are not empty. */
function partsOf(parts: Readonly<Record<keyof CellParts, string>>): CellParts {
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => !isBlank(text)));
}

/** "Chủ trì: …; phối hợp: …" / "Biện pháp: …" / "Thời gian: …", as our own form writes it; undefined when nothing is labelled. */
function labelled(text: string): CellParts | undefined {
  if (!LABELS.lead.test(text)) return undefined;
  const parts = { lead: "", support: "", solution: "", deadline: "" };
  let open: keyof CellParts = "lead";
  for (const line of text.split(/\n|;\s*(?=phối hợp\s*:)/iu)) {
    const found = (["lead", "support", "solution", "deadline"] as const).find((key) =>
      LABELS[key].test(line.trim()),
    );
    const words = found ? line.trim().replace(LABELS[found], "") : line;
    open = found ?? open;
    parts[open] = parts[open] === "" ? words.trim() : `${parts[open]}\n${words}`;
  }
  return partsOf(parts);
}

/** The text before its last sentence about time, and that sentence without its announcement. */
export function cutDeadline(text: string): { readonly rest: string; readonly deadline?: string } {
  const last = [...text.matchAll(DEADLINE)]
    .filter(({ index }) => index === 0 || /[.;,\n(]\s*$/.test(text.slice(0, index)))
    .at(-1);
  const tail = last ? text.slice(last.index + last[0].length) : "";
  if (!last || tail.length > LONGEST_DEADLINE || isBlank(tail)) return { rest: text };
  const deadline = tail
    .replace(/\.\s*(?=\(đợt)/giu, " ")
    .replace(/\s+/g, " ")
    .replace(/[\s.;,]+$/, "");
  return { rest: bare(text.slice(0, last.index)), deadline: capital(deadline) };
}

/** Who supports, where the task begins with it: "phối hợp với … | thực hiện …". */
function cutSupport(task: string): { readonly rest: string; readonly support?: string } {
  const match = /^phối hợp\s+(?:với|cùng)\s+/iu.exec(task);
  const after = match ? task.slice(match[0].length) : "";
  const verb = VERB.exec(after);
  const support = bare(after.slice(0, verb?.index ?? 0));
  if (!verb || support === "" || support.length > LONGEST_NAME || /[.;\n]/.test(support))
    return { rest: task };
  return { rest: after.slice(verb.index), support };
}

/** Person, task and deadline of running words; undefined when no person or office stands at their beginning. */
function told(text: string): CellParts | undefined {
  const verb = VERB.exec(text);
  const head = text.slice(0, verb?.index ?? 0);
  const name = bare(head.replace(CALL, ""));
  const isName =
    BEGINS_WITH_ACTOR.test(head) &&
    name.length <= LONGEST_NAME &&
    !/[.;\n]/.test(name.replace(/đ\/c|\.\s*$/giu, ""));
  if (!verb || name === "" || !isName) return undefined;
  const { rest, deadline = "" } = cutDeadline(text.slice(verb.index).replace(/^chủ trì[\s,:]*/u, ""));
  const { rest: task, support = "" } = cutSupport(rest);
  return partsOf({ lead: capital(name), support, solution: capital(bare(task)), deadline });
}

/** The parts of a joined cell; undefined when it cannot be told who is to act. */
export const splitCell = (text: string): CellParts | undefined => labelled(text) ?? told(text.trim());
