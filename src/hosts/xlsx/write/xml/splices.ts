/** Changes to a text, by place in the text as it was; everything between them stays as it is, byte by byte. */

export interface Splice {
  readonly start: number;
  readonly end: number;
  /** May be set later, but before {@link Splices.applyTo}. */
  text: string;
}

export class Splices {
  private readonly list: Splice[] = [];
  private isSorted = true;

  /** Changes of one place count in the order in which they were made. */
  replace(start: number, end: number, text: string): Splice {
    const splice = { start, end, text };
    const last = this.list[this.list.length - 1];
    if (last && isBefore(splice, last)) this.isSorted = false;
    this.list.push(splice);
    return splice;
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove({ start, end }: { start: number; end: number }): void {
    this.replace(start, end, "");
  }

  get isEmpty(): boolean {
    return this.list.length === 0;
  }

  applyTo(source: string): string {
    if (!this.isSorted) this.list.sort((a, b) => a.start - b.start || a.end - b.end);
    const pieces: string[] = [];
    let from = 0;
    for (const { start, end, text } of this.list) {
      if (start < from) throw new Error("two changes of one place");
      pieces.push(source.slice(from, start), text);
      from = end;
    }
    pieces.push(source.slice(from));
    return pieces.join("");
  }
}

const isBefore = (a: Splice, b: Splice): boolean =>
  a.start < b.start || (a.start === b.start && a.end < b.end);
