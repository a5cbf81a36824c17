/** Why points were lost, read from the words of the council's comment. What is not said in so many words is "none". */
import { CAUSE_RULES, PUT_RIGHT, TAKEN_BACK, TERMS, type CauseRule } from "../data/causeRules";
import { isBelow } from "../ratio/isBelow";
import { ratiosIn } from "../ratio/ratiosIn";
import type { Cause } from "../remediation";
import { quoted, readPassage, type Passage, type Span } from "./passage";
import { findPhrase, phraseOf, type Phrase } from "./phrase";

interface ReadyRule {
  readonly kind: CauseRule["kind"];
  readonly phrases: readonly Phrase[];
  readonly before: readonly Phrase[];
  readonly after: readonly Phrase[];
}

const ready = (notations: readonly string[]): Phrase[] => notations.map((each) => phraseOf(each, TERMS));

const RULES: readonly ReadyRule[] = CAUSE_RULES.map(({ kind, phrases, unlessBefore, unlessAfter }) => ({
  kind,
  phrases: ready(phrases),
  before: ready([...TAKEN_BACK, ...(unlessBefore ?? [])]),
  after: ready(unlessAfter ?? []),
}));
const SINCE = ready(PUT_RIGHT);

const BEFORE = 6;
const AFTER = 4;

/** Shortly before the words, or around them ("không chậm"). */
const isBefore = ({ words }: Passage, a: Span, b: Span): boolean =>
  a.from < b.from &&
  (a.to <= b.from ? b.from - a.to <= BEFORE : a.to >= b.to) &&
  words[a.from]?.part === words[b.from]?.part;

const isAfter = ({ words }: Passage, a: Span, b: Span): boolean =>
  a.from >= b.to && a.from - b.to <= AFTER && words[a.from]?.sentence === words[b.from]?.sentence;

/** Whether what stands around the words says that they do not count. */
function isVoid(passage: Passage, found: Span, { before, after }: ReadyRule): boolean {
  const says = (phrases: readonly Phrase[], fits: (span: Span) => boolean): boolean =>
    phrases.some((phrase) => findPhrase(passage, phrase).some(fits));
  return (
    says(before, (span) => isBefore(passage, span, found)) ||
    says(after, (span) => isAfter(passage, span, found)) ||
    says(
      SINCE,
      ({ from }) => from >= found.to && passage.words[from]?.sentence === passage.words[found.from]?.sentence,
    )
  );
}

/** The first place where the words of the rule stand and count, the longest there. */
function findRule(passage: Passage, rule: ReadyRule): Span | undefined {
  const found = rule.phrases.flatMap((phrase) => findPhrase(passage, phrase));
  return found.sort((a, b) => a.from - b.from || b.to - a.to).find((span) => !isVoid(passage, span, rule));
}

/**
 * The cause of a loss and the words that decided, as written. Rules and their precedence: data/causeRules.ts; without such
 * words a rate below what is asked decides ("7/30 TTHC"). Total; an empty comment gives "none".
 */
export function causeOf(comment: string): Cause {
  const passage = readPassage(comment);
  for (const rule of RULES) {
    const found = findRule(passage, rule);
    if (found) return { kind: rule.kind, words: quoted(passage, found) };
  }
  const low = ratiosIn(comment).find(isBelow);
  return low ? { kind: "belowThreshold", words: low.text } : { kind: "none" };
}
