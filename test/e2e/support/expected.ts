/** What a command must make of a workbook: by the .xlsx host for contents, by the Excel host in Node for looks. */
import { run, type Run, type RunRequest } from "../../../src/core";
import type { Content } from "../../../src/core/edits/sameWorkbook";
import type { Grid, Workbook } from "../../../src/core/grid/grid";
import { excelHost } from "../../../src/hosts/excel/excelHost";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { xlsxHost } from "../../../src/hosts/xlsx/xlsxHost";
import { comparable } from "../../hosts/contractSeed";
import { emulatedExcel } from "../../excel/emulatedExcel";
import type { BookModel } from "../../excel/model/bookModel";
import { tellFormulas, tellWorkbook } from "../../excel/tell";
import { NOW } from "../excelPage/openPane";

export interface Expected {
  readonly made: Run;
  readonly content: Content;
  readonly looks: unknown;
}

/** The command as `cchc` carries it out on the file. */
export async function expectedAfter(bytes: Uint8Array, request: Omit<RunRequest, "now">): Promise<Expected> {
  const host = xlsxHost(bytes);
  const made = run(await host.read(), { ...request, now: NOW });
  await host.apply(made.edits, made.expected);
  return { made, content: contentIn(await host.read()), looks: await expectedLooks(bytes, request) };
}

/** Jest need not wait for what the host still listens to after it wrote. */
function later(work: () => void, ms: number): () => void {
  const id = setTimeout(work, ms).unref();
  return () => clearTimeout(id);
}

async function expectedLooks(bytes: Uint8Array, request: Omit<RunRequest, "now">) {
  const seed = readWorkbook(bytes);
  const excel = emulatedExcel(seed);
  tellWorkbook(excel.book, seed);
  const host = excelHost(excel.run, { later });
  const { edits, expected } = run(await host.read(), { ...request, now: NOW });
  tellFormulas(excel.book, edits);
  await host.apply(edits, expected);
  return looksOf(excel.book);
}

/**
 * Contents made comparable between hosts: a formula that shows nothing has no value, and Excel does not tell how wide a
 * hidden column is.
 */
export function contentIn(book: Workbook): Content {
  const sheets = book.sheets.map((grid) => ({ ...grid, columnWidths: shownWidths(grid) }));
  const plain = JSON.stringify(comparable({ ...book, sheets }), (_key, value: unknown) =>
    value === "" ? null : value,
  );
  return JSON.parse(plain) as Content;
}

/** Taking back leaves the log. */
export const contentWithoutLog = (book: Workbook): Content =>
  contentIn({ ...book, sheets: book.sheets.filter(({ mark }) => mark?.owner !== "log") });

const shownWidths = ({ columnWidths, hiddenColumns }: Grid): Grid["columnWidths"] =>
  Object.fromEntries(Object.entries(columnWidths).filter(([col]) => !hiddenColumns.includes(Number(col))));

/** All that reading back does not show, as plain data. */
export function looksOf(book: BookModel): unknown {
  const looks = book.sheets.map((sheet) => ({
    name: sheet.name,
    looks: sheet.looks,
    heights: [...sheet.heights],
    gridlines: sheet.showGridlines,
    layout: [...sheet.layout],
    rules: sheet.rules.map(({ formula, areas, style }) => ({ formula, areas, style: [...style] })),
  }));
  return JSON.parse(JSON.stringify(looks)) as unknown;
}
