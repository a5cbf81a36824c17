/** How a sheet prints, as the file says it. Source: ECMA-376 part 1, 18.3.1.51, 18.3.1.62, 18.3.1.63, 18.3.1.74. */
import { isOn, type NameEntry } from "../parts/workbookPart";
import type { XmlReader } from "../xml/xmlReader";

const MM_PER_INCH = 25.4;

export interface PageSetup {
  readonly landscape: boolean;
  /** The number of the paper: 9 is A4, 8 is A3, 1 is Letter. */
  readonly paper: number;
  /** Millimetres. */
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  /** Pages side by side that everything is made to fit; 0 as many as needed. Absent: `scale` counts. */
  readonly fitToWidth?: number;
  /** Percent. */
  readonly scale: number;
  readonly centerHorizontally: boolean;
  /** Zero-based first rows of pages that are begun by hand. */
  readonly breaks: readonly number[];
  /** Of the top and bottom of a page: "&CTrang &P"; the first page may have its own. */
  readonly header: string;
  readonly footer: string;
  readonly differentFirst: boolean;
  /** Zero-based rows repeated on top of every page. */
  readonly repeatRows?: readonly [first: number, last: number];
}

export type PageDraft = { -readonly [K in keyof PageSetup]: PageSetup[K] };

export const newPageDraft = (): PageDraft => ({
  landscape: false,
  paper: 9,
  margins: { top: 19.05, bottom: 19.05, left: 17.78, right: 17.78, header: 7.62, footer: 7.62 },
  scale: 100,
  centerHorizontally: false,
  breaks: [],
  header: "",
  footer: "",
  differentFirst: false,
});

/** Reads what the element just opened says about printing; false when it says nothing about it. */
export function readPageElement(reader: XmlReader, draft: PageDraft): boolean {
  const read = Object.hasOwn(READERS, reader.name) ? READERS[reader.name] : undefined;
  read?.(reader, draft);
  return read !== undefined;
}

const READERS: Readonly<Record<string, (reader: XmlReader, draft: PageDraft) => void>> = {
  pageMargins: (reader, draft) => {
    const inches = (name: string, fallback: number): number => {
      const stated = Number(reader.attribute(name) ?? NaN);
      return stated >= 0 ? stated * MM_PER_INCH : fallback;
    };
    const { margins } = draft;
    const { top, bottom, left, right, header, footer } = margins;
    draft.margins = {
      top: inches("top", top),
      bottom: inches("bottom", bottom),
      left: inches("left", left),
      right: inches("right", right),
      header: inches("header", header),
      footer: inches("footer", footer),
    };
  },
  pageSetup: (reader, draft) => {
    draft.landscape = reader.attribute("orientation") === "landscape";
    draft.paper = Number(reader.attribute("paperSize") ?? 9) || 9;
    draft.scale = Number(reader.attribute("scale") ?? 100) || 100;
    // Counts only where the sheet is to be fitted; one page wide when not said.
    if (draft.fitToWidth !== undefined) draft.fitToWidth = Number(reader.attribute("fitToWidth") ?? 1);
  },
  printOptions: (reader, draft) => {
    draft.centerHorizontally = isOn(reader.attribute("horizontalCentered"));
  },
  rowBreaks: (reader, draft) => {
    const breaks: number[] = [];
    while (reader.nextChild(2)) breaks.push(Number(reader.attribute("id")));
    draft.breaks = breaks;
  },
  headerFooter: (reader, draft) => {
    draft.differentFirst = isOn(reader.attribute("differentFirst"));
    while (reader.nextChild(2)) {
      if (reader.name === "oddHeader") draft.header = reader.textContent();
      else if (reader.name === "oddFooter") draft.footer = reader.textContent();
    }
  },
};

/** The rows that a sheet repeats on every page: the defined name Print_Titles, "'Trang 1'!$7:$8". */
export function repeatedRows(
  names: readonly NameEntry[],
  sheetIndex: number,
): readonly [number, number] | undefined {
  const titles = names.find((each) => each.name === "_xlnm.Print_Titles" && each.sheetIndex === sheetIndex);
  const [, first, last] = /\$?(\d+):\$?(\d+)(?:,|$)/.exec(titles?.formula ?? "") ?? [];
  return first === undefined || last === undefined ? undefined : [Number(first) - 1, Number(last) - 1];
}
