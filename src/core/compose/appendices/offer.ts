/** What we have to say in one cell of a page. */
import type { AppendixColumn } from "../../text/appendixTexts";

export interface Offer {
  /** What the scorecard, the settings or another page says. */
  readonly said?: string | undefined;
  /** Other texts of ours that may stand there from an earlier time: they give way without a word. */
  readonly earlier?: readonly string[];
  /** Ours where nothing else is known. Gives way to whatever anybody says. */
  readonly otherwise?: string | undefined;
}

export type Offers = Partial<Readonly<Record<AppendixColumn, Offer>>>;
