/** The workbook as the page has it: it crosses as a whole once, and after that only what changed does. */
import type { Workbook } from "../../core/grid/grid";
import { withNews } from "./bookNews";
import type { Client } from "./client";
import type { BookState } from "./workerCompute";

export interface KnownBook {
  /** The workbook in this state of the file. Where nothing changed, nobody is asked. @throws HostError */
  read(state: BookState): Promise<Workbook>;
}

/** One for each opened file. */
export function knownBook(client: Client): KnownBook {
  let known: { readonly revision: number; readonly book: Workbook } | undefined;
  return {
    read: async ({ revision, active }) => {
      const before = known;
      if (before?.revision === revision)
        return before.book.active === active ? before.book : { ...before.book, active };
      const answer = await client.call("read", { active, known: before?.revision });
      // News are of the workbook that was named in the question.
      const book = "whole" in answer ? answer.whole : withNews(before?.book ?? EMPTY, answer.news);
      known = { revision, book };
      return book;
    },
  };
}

const EMPTY: Workbook = { active: "", sheets: [], names: [], structureLocked: false, date1904: false };
