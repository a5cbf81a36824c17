/** The worker's side of the calls: holds the open file, answers one call after the other. Runs anywhere, also in tests. */
import { zipSync } from "fflate";
import { run } from "../../core/run/run";
import { readRun } from "../../core/run/readBook";
import { withPages } from "../../core/run/remarks/pages";
import { takeBack } from "../../core/run/takeBack";
import { describeEdits } from "../../core";
import { HostError } from "../../hosts/host";
import { BookSession } from "../book/session";
import { survey } from "../book/survey";
import { blockOf } from "../sheet/blocks";
import { findIn } from "../sheet/find";
import { bookFrame } from "../sheet/frames";
import { failureOf } from "./failure";
import { Holder } from "./holder";
import { apart } from "./pieces";
import type { CallName, Calls, Changed, Reply, Request, Stage } from "./protocol";

export type Post = (reply: Reply, transfer?: readonly Uint8Array[]) => void;

type Handlers = { readonly [K in CallName]: (input: Calls[K]["in"]) => Calls[K]["out"] };

/** What is worth saying before a call that may take long. */
const STAGES: Readonly<Record<CallName, Stage>> = {
  open: "opening",
  read: "reading",
  sheet: "drawing",
  block: "drawing",
  find: "reading",
  run: "computing",
  lines: "computing",
  takeBack: "computing",
  apply: "writing",
  enter: "writing",
  survey: "computing",
  zip: "writing",
};

/** A function that takes the page's requests and posts its replies. */
export function server(post: Post): (request: Request) => void {
  const handlers = handlersOf(new Holder());
  return (request) => {
    const { id } = request;
    post({ id, kind: "stage", stage: STAGES[request.call] });
    try {
      answer(post, id, called(handlers, request));
    } catch (error) {
      post({ id, kind: "failure", failure: failureOf(error) });
    }
  };
}

function called<K extends CallName>(
  handlers: Handlers,
  { call, input }: { call: K; input: Calls[K]["in"] },
): unknown {
  return handlers[call](input);
}

function answer(post: Post, id: number, value: unknown): void {
  const { rest, pieces } = apart(value);
  post({ id, kind: "answer", value: rest, more: pieces.length });
  for (const piece of pieces) post({ id, kind: "piece", piece });
}

const changedOf = (session: BookSession): Changed => ({
  bytes: session.bytes.slice(),
  book: bookFrame(session),
  first: session.firstFresh,
  memory: session.memory,
});

/** Computing on another state than the page saw would propose what nobody looked at. */
function checkRevision(session: BookSession, revision: number): void {
  if (session.revision !== revision) throw new HostError("changed-meanwhile");
}

function runFor(
  holder: Holder,
  { revision, active, request, as, known }: Calls["run"]["in"],
): Calls["run"]["out"] {
  const { session } = holder;
  checkRevision(session, revision);
  session.useLayouts(request.layouts ?? []);
  const book = { ...session.book, active };
  const { command } = request;
  const made =
    command === undefined
      ? withPages(book, readRun(book, request, session.read))
      : run(book, { ...request, command }, session.read);
  const { target, readings: read, ...rest } = made;
  const readings = holder.readingsFor(read, { as, known });
  return {
    run: rest,
    ...(readings ? { readings } : {}),
    targetSheet: target?.grid.sheet,
    made: holder.keep(rest.edits),
  };
}

function handlersOf(holder: Holder): Handlers {
  return {
    open: ({ bytes, memory }) => {
      holder.session = new BookSession(bytes, memory);
      return bookFrame(holder.session);
    },
    read: (asked) => holder.bookFor(asked),
    sheet: ({ sheet }) => holder.frame(sheet),
    block: ({ sheet, index }) => blockOf(holder.session, holder.frame(sheet), index),
    find: ({ sheet, text }) => findIn(holder.session, sheet, text),
    run: (asked) => runFor(holder, asked),
    lines: ({ made }) => {
      const { edits, revision } = holder.kept(made);
      checkRevision(holder.session, revision);
      return describeEdits(holder.session.book, edits, { full: true });
    },
    takeBack: ({ revision, force }) => {
      checkRevision(holder.session, revision);
      const takenBack = takeBack(holder.session.book, { force });
      return { takenBack, made: holder.keep(takenBack.edits) };
    },
    apply: ({ expected, ...given }) => {
      holder.session.apply("made" in given ? holder.kept(given.made).edits : given.edits, expected);
      return changedOf(holder.session);
    },
    enter: ({ at, given }) => {
      const entered = holder.session.enter(at, given);
      return entered.kind === "written" ? { entered, changed: changedOf(holder.session) } : { entered };
    },
    survey: ({ name, bytes, now }) => survey({ name, bytes, now }),
    zip: ({ files }) =>
      zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { level: 0 }]]))),
  };
}
