/** The addresses of namespaces, relationship types and content types, in transitional and in strict files. */

export interface Namespaces {
  readonly main: string;
  /** Of r:id, and the start of every relationship type. */
  readonly relations: string;
}

export const TRANSITIONAL: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

export const STRICT: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** Those that a workbook is written in, by the tag of its root. */
export function namespacesOf(tag: string): Namespaces {
  return tag.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Content types are the same in both. */
export const CONTENT_TYPES = {
  worksheet: `${CONTENT}.worksheet+xml`,
  styles: `${CONTENT}.styles+xml`,
} as const;
