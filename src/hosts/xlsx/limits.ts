/**
 * How much a file may ask for. A real workbook of officers has well under 10 MB and 100,000 cells; the limits lie far
 * above that and far below what would freeze a browser tab. All sizes are in bytes.
 */

const MIB = 1024 * 1024;

/** The file itself, still zipped. */
export const MAX_FILE_BYTES = 100 * MIB;

/** Entries of the zip. A workbook of 250 sheets with drawings has about 1,500. */
export const MAX_ZIP_ENTRIES = 20_000;

/** One part, inflated. A million styled empty cells need about 40 MiB; text over 512 MiB does not fit a JavaScript string. */
export const MAX_PART_BYTES = 256 * MIB;

/** All parts together, as the zip's directory states them. */
export const MAX_TOTAL_BYTES = 512 * MIB;

/**
 * Inflated to packed size of one part. Deflate reaches 1032 : 1 on a constant; equal styled empty cells come close to it,
 * so the ratio counts only above RATIO_FREE_BYTES: a part up to that size is harmless whatever its ratio.
 */
export const MAX_RATIO = 300;
export const RATIO_FREE_BYTES = 64 * MIB;

/** Cells with a value or formula on one sheet. Styled empty cells do not count: they are not kept. */
export const MAX_CELLS = 2_000_000;

/** Entries of any other list of one part: shared strings, merged areas, names, styles. Each needs some ten bytes of XML only. */
export const MAX_LISTED = 4_000_000;

/** Characters of all formulas that are made by translating shared formulas, per file: one long master could make gigabytes. */
export const MAX_TRANSLATED_CHARS = 64 * MIB;

/** Elements inside each other. SpreadsheetML needs about 12. */
export const MAX_XML_DEPTH = 1000;
