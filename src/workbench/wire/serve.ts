/** The worker's side of the calls: holds the open file, answers one call after the other. Runs anywhere, also in tests. */
import { zipSync } from "fflate";
import { run } from "../../core/run/run";
import type { Edit } from "../../core/edits/edit";
import { takeBack } from "../../core/run/takeBack";
import { HostError } from "../../hosts/host";
import { BookSession } from "../book/session";
import { survey } from "../book/survey";
import { blockOf } from "../sheet/blocks";
import { findIn } from "../sheet/find";
import { bookFrame, sheetFrame } from "../sheet/frames";
import type { SheetFrame } from "../sheet/frame";
import { apart } from "./pieces";
import { failureOf } from "./failure";
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

/** The file that is open, if one is, and what was measured of it. */
class Holder {
  private held: BookSession | undefined;
  private frames = new Map<string, SheetFrame>();
  private readonly lists = new Map<number, readonly Edit[]>();
  private made = 0;

  set session(session: BookSession) {
    this.held = session;
    this.frames = new Map();
  }

  /** Keeps a list of edits until three more were made: what a person looks at is the latest, or the one before. */
  keep(edits: readonly Edit[]): number {
    this.made += 1;
    this.lists.set(this.made, edits);
    this.lists.delete(this.made - 4);
    return this.made;
  }

  /** @throws HostError changed-meanwhile when the list is gone, in a worker that was begun anew */
  kept(made: number): readonly Edit[] {
    const edits = this.lists.get(made);
    if (!edits) throw new HostError("changed-meanwhile");
    return edits;
  }

  /** Measured once for each state of the file. */
  frame(sheet: string): SheetFrame {
    const { session } = this;
    const known = this.frames.get(sheet);
    if (known?.revision === session.revision) return known;
    const frame = sheetFrame(session, sheet);
    this.frames.set(sheet, frame);
    return frame;
  }

  /** @throws Error when nothing was opened: the page asks in the wrong order */
  get session(): BookSession {
    if (!this.held) throw new Error("no file is open");
    return this.held;
  }
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

function handlersOf(holder: Holder): Handlers {
  return {
    open: ({ bytes, memory }) => {
      holder.session = new BookSession(bytes, memory);
      return bookFrame(holder.session);
    },
    read: ({ active }) => ({ ...holder.session.book, active }),
    sheet: ({ sheet }) => holder.frame(sheet),
    block: ({ sheet, index }) => blockOf(holder.session, holder.frame(sheet), index),
    find: ({ sheet, text }) => findIn(holder.session, sheet, text),
    run: ({ revision, active, request }) => {
      const { session } = holder;
      checkRevision(session, revision);
      session.useLayouts(request.layouts ?? []);
      const { target, ...rest } = run({ ...session.book, active }, request);
      return { run: rest, targetSheet: target?.grid.sheet, made: holder.keep(rest.edits) };
    },
    takeBack: ({ revision, force }) => {
      checkRevision(holder.session, revision);
      const takenBack = takeBack(holder.session.book, { force });
      return { takenBack, made: holder.keep(takenBack.edits) };
    },
    apply: ({ expected, ...given }) => {
      holder.session.apply("made" in given ? holder.kept(given.made) : given.edits, expected);
      return changedOf(holder.session);
    },
    enter: ({ at, text }) => {
      const entered = holder.session.enter(at, text);
      return entered.kind === "written" ? { entered, changed: changedOf(holder.session) } : { entered };
    },
    survey: ({ name, bytes, now }) => survey({ name, bytes, now }),
    zip: ({ files }) =>
      zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { level: 0 }]]))),
  };
}
