/** The open file as a host for the pane. */
import type { Edit } from "../../core/edits/edit";
import type { Fingerprint } from "../../core/edits/fingerprint";
import type { CellRef } from "../../core/grid/grid";
import type { Host, HostChange } from "../../hosts/host";
import type { Before, Entered } from "../book/session";
import type { BookFrame } from "../sheet/frame";
import type { Client } from "./client";
import type { Changed } from "./protocol";
import { knownBook } from "./knownBook";
import { workerCompute, type WorkerCompute } from "./workerCompute";

/** What the page does when the file changes or a cell is to be seen. */
export interface Page {
  /** The sheet in view. */
  readonly active: () => string;
  /** isTyped: a person typed a score; otherwise a run wrote. */
  readonly onChanged: (changed: Changed, isTyped: boolean) => void;
  readonly onReveal: (at: CellRef) => void;
}

export interface WorkbenchHost extends Host {
  reveal(at: CellRef): Promise<void>;
  watch(onChange: (change: HostChange) => void): Promise<() => void>;
  /** A score that the person typed; watchers hear of it. @throws HostError protected */
  enter(at: CellRef, given: string | Before): Promise<Entered>;
  /** The person went to another sheet. */
  wentTo(sheet: string): void;
  readonly compute: WorkerCompute;
}

/** One for each opened file. `opened` is the answer to the call that opened it. */
export function workbenchHost(client: Client, opened: BookFrame, page: Page): WorkbenchHost {
  let revision = opened.revision;
  const watchers = new Set<(change: HostChange) => void>();
  const { compute, note, editsFor } = workerCompute(client);
  const books = knownBook(client);
  const tell = (change: HostChange): void => watchers.forEach((watcher) => watcher(change));
  const changed = (change: Changed, isTyped: boolean): void => {
    revision = change.book.revision;
    page.onChanged(change, isTyped);
  };
  return {
    name: "workbench",
    compute,
    read: async () => {
      const state = { revision, active: page.active() };
      const book = await books.read(state);
      note(book, state);
      return book;
    },
    apply: async (edits: readonly Edit[], expected: Fingerprint) => {
      if (edits.length === 0) return;
      changed(await client.call("apply", { ...editsFor(edits), expected }), false);
    },
    reveal: (at) => {
      page.onReveal(at);
      return Promise.resolve();
    },
    watch: (onChange) => {
      watchers.add(onChange);
      return Promise.resolve(() => void watchers.delete(onChange));
    },
    enter: async (at, given) => {
      const answer = await client.call("enter", { at, given });
      if (answer.changed) {
        changed(answer.changed, true);
        tell({ kind: "cells", sheet: at.sheet });
      }
      return answer.entered;
    },
    wentTo: (sheet) => tell({ kind: "active", sheet }),
  };
}
