/** What the worker keeps between calls: the open file, what was measured of it, and what the page was handed. */
import type { Edit } from "../../core/edits/edit";
import type { Workbook } from "../../core/grid/grid";
import type { Run } from "../../core/run/run";
import { HostError } from "../../hosts/host";
import type { BookSession } from "../book/session";
import { sheetFrame } from "../sheet/frames";
import type { SheetFrame } from "../sheet/frame";
import { newsBetween } from "./bookNews";
import type { Calls } from "./protocol";

/** A list of edits, and the state of the file that it was made for. */
interface Kept {
  readonly edits: readonly Edit[];
  readonly revision: number;
}

export class Holder {
  private held: BookSession | undefined;
  private frames = new Map<string, SheetFrame>();
  private readonly lists = new Map<number, Kept>();
  private made = 0;
  private handedBook: { readonly revision: number; readonly book: Workbook } | undefined;
  private handedReadings: { readonly number: number; readonly readings: Run["readings"] } | undefined;

  set session(session: BookSession) {
    this.held = session;
    this.frames = new Map();
    this.handedBook = undefined;
    this.handedReadings = undefined;
  }

  /** @throws Error when nothing was opened: the page asks in the wrong order */
  get session(): BookSession {
    if (!this.held) throw new Error("no file is open");
    return this.held;
  }

  /** Keeps a list of edits until three more were made: what a person looks at is the latest, or the one before. */
  keep(edits: readonly Edit[]): number {
    this.made += 1;
    this.lists.set(this.made, { edits, revision: this.session.revision });
    this.lists.delete(this.made - 4);
    return this.made;
  }

  /** @throws HostError changed-meanwhile when the list is gone, in a worker that was begun anew */
  kept(made: number): Kept {
    const kept = this.lists.get(made);
    if (!kept) throw new HostError("changed-meanwhile");
    return kept;
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

  /** The workbook for a page that has that of an earlier state, or none that is known here. */
  bookFor({ active, known }: Calls["read"]["in"]): Calls["read"]["out"] {
    const { book, revision } = this.session;
    const before = this.handedBook;
    this.handedBook = { revision, book };
    const whole = { ...book, active };
    return before && before.revision === known ? { news: newsBetween(before.book, whole) } : { whole };
  }

  /** Readings for a page that may have them; undefined where it has. */
  readingsFor(
    readings: Run["readings"],
    { as, known }: Pick<Calls["run"]["in"], "as" | "known">,
  ): Run["readings"] | undefined {
    const before = this.handedReadings;
    if (before?.readings === readings && before.number === known) return undefined;
    this.handedReadings = { number: as, readings };
    return readings;
  }
}
