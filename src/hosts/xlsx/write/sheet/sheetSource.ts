import type { Source, XmlElement } from "../xml/element";

/** A worksheet part as it is read. */
export interface WorksheetText {
  readonly name: string;
  readonly part: string;
  readonly text: string;
  /** Pixels of a digit of the standard font. */
  readonly digit: number;
}

/** A worksheet while it changes: everything of it but its cells, by place. */
export interface SheetSource {
  readonly name: string;
  readonly digit: number;
  readonly source: Source;
  /** Where the content of the root element starts. */
  readonly start: number;
  readonly children: readonly XmlElement[];
  /** Of elements of the part, with its colon. */
  readonly prefix: string;
}
