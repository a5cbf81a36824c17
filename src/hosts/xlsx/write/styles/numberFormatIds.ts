/** Number formats by code. Source: ECMA-376 part 1, 18.8.30. */
import { decodeXstring } from "../../xml/entities";
import { encodeXstring, escapeAttribute } from "../xml/escape";
import { attributeOf } from "../xml/tag";
import type { StyleSection } from "./styleSection";

export const TEXT = "@";
export const GENERAL = "General";

/** Codes with a number of their own that mean the same in every language of Excel. */
const BUILT_IN: Readonly<Record<string, number>> = {
  [GENERAL]: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  [TEXT]: 49,
};

/** Numbers below are Excel's own. */
const FIRST_FREE = 164;

export class NumberFormatIds {
  private readonly section: StyleSection;
  private readonly prefix: string;
  private readonly codes = new Map<number, string>();

  constructor(section: StyleSection, prefix: string) {
    this.section = section;
    this.prefix = prefix;
    for (const tag of section.all) {
      const code = decodeXstring(attributeOf(tag, "formatCode") ?? "");
      this.codes.set(Number(attributeOf(tag, "numFmtId")), code);
    }
  }

  /** The number of a code, which is added when it has none. */
  idOf(code: string): number {
    const builtIn = BUILT_IN[code];
    if (builtIn !== undefined && !this.codes.has(builtIn)) return builtIn;
    for (const [id, each] of this.codes) if (each === code) return id;
    const id = Math.max(FIRST_FREE - 1, ...this.codes.keys()) + 1;
    this.codes.set(id, code);
    this.section.indexOf(
      `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(encodeXstring(code))}"/>`,
    );
    return id;
  }

  /** The code of a number; undefined for Excel's own numbers other than text. */
  codeOf(id: number): string | undefined {
    return this.codes.get(id) ?? (id === BUILT_IN[TEXT] ? TEXT : undefined);
  }
}
