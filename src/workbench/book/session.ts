/**
 * An open file: its bytes, the workbook in them, and what was done to it since it was opened. All that is slow about a
 * workbook happens here, away from the page. A formula of the officer that a typed score reaches is out of date until Excel
 * calculates: it loses its value, here and in the bytes, so that nobody takes the old figure for the new one.
 */
import { applyAndForget, applyToXlsx } from "../../hosts/xlsx/xlsxHost";
import { openXlsx, type XlsxFile } from "../../hosts/xlsx/xlsxFile";
import { readWorkbook, workbookOf } from "../../hosts/xlsx/read";
import { HostError } from "../../hosts/host";
import { readLooks, type Looks } from "../../hosts/xlsx/view/looks";
import { readSheetView, type SheetView } from "../../hosts/xlsx/view/sheetView";
import type { Diagnostic } from "../../core/diagnostic";
import type { CellInput, Edit } from "../../core/edits/edit";
import { fingerprintOfSheet, type Fingerprint } from "../../core/edits/fingerprint";
import { cellAt, type Area, type CellRef, type CellValue, type Workbook } from "../../core/grid/grid";
import { currentLayouts, type ReadSheets } from "../../core/run/readBook";
import { readSheets, type SheetReading } from "../../core/run/readSheets";
import type { Layout } from "../../core/scorecard/scorecard";
import { readInformation } from "../../core/settings/information";
import { dependentsOf, formulaCells, isSameCell } from "./dependents";
import { readTyped, type Refusal } from "./enterScore";
import { cellsOf, Places } from "./places";
import { ownFormulas, scorePlaces } from "./readings";

/** What a cell held before somebody typed over it, words included. */
export interface Before {
  readonly value: CellValue;
}

/** What came of a typed score. */
export type Entered =
  | { readonly kind: "same" }
  /** `before`: given to `enter`, it brings back what stood there. `wrong`: why the score counts for nothing. */
  | { readonly kind: "written"; readonly before: Before; readonly wrong?: Diagnostic }
  | { readonly kind: "refused"; readonly reason: Refusal };

/** What an open file knows besides its bytes: enough to go on in another worker. */
export interface SessionMemory {
  readonly revision: number;
  /** The bytes as first opened. */
  readonly original: Uint8Array;
  readonly stale: readonly CellRef[];
  readonly typed: readonly CellRef[];
  readonly written: readonly Area[];
}

interface KnownReading {
  /** The layouts that it was read with. */
  readonly key: string;
  readonly sheets: readonly SheetReading[];
}

export class BookSession {
  /** Grows with every change of the bytes. */
  revision = 0;
  bytes: Uint8Array;
  file: XlsxFile;
  book: Workbook;
  /** As opened: what we changed is what differs from it. */
  readonly opened: Workbook;
  readonly stale = new Places();
  readonly typed = new Places();
  /** Cells that runs wrote, and those that the latest one wrote. */
  readonly written = new Places();
  fresh = new Places();
  private readonly areas: Area[] = [];
  private readonly original: Uint8Array;
  private layouts: readonly Layout[] = [];
  private known: { reading?: KnownReading; scores?: Places; looks?: Looks } = {};
  private views = new Map<string, SheetView>();

  /** @throws HostError */
  constructor(bytes: Uint8Array, memory?: SessionMemory) {
    this.bytes = bytes;
    this.original = memory?.original ?? bytes;
    this.file = openXlsx(bytes);
    this.book = workbookOf(this.file);
    this.opened = memory ? readWorkbook(memory.original) : this.book;
    if (memory) this.remember(memory);
  }

  private remember({ revision, stale, typed, written }: SessionMemory): void {
    this.revision = revision;
    for (const cell of stale) this.stale.add(cell);
    for (const cell of typed) this.typed.add(cell);
    for (const area of written) this.wrote(area);
    this.fresh = new Places();
  }

  /** The first cell on each sheet that the latest run wrote. */
  get firstFresh(): CellRef[] {
    const first = new Map<string, CellRef>();
    for (const cell of this.fresh.cells()) if (!first.has(cell.sheet)) first.set(cell.sheet, cell);
    return [...first.values()];
  }

  get memory(): SessionMemory {
    const { revision, original, areas } = this;
    return {
      revision,
      original,
      stale: [...this.stale.cells()],
      typed: [...this.typed.cells()],
      written: areas,
    };
  }

  get looks(): Looks {
    return (this.known.looks ??= readLooks(this.file));
  }

  /** How a sheet looks; read when first asked for. @throws HostError missing-sheet */
  view(sheet: string): SheetView {
    const view = this.views.get(sheet) ?? readSheetView(this.file, this.looks, sheet);
    this.views.set(sheet, view);
    return view;
  }

  /** Reads the sheets as they are now, whatever sheet is in view: once for each set of layouts until the bytes change. */
  readonly read: ReadSheets = (_, layouts) => {
    const key = JSON.stringify(layouts);
    const { reading } = this.known;
    if (reading?.key === key) return reading.sheets;
    const sheets = readSheets(this.book, layouts);
    this.known = { ...(this.known.looks ? { looks: this.known.looks } : {}), reading: { key, sheets } };
    return sheets;
  };

  /** What was read last, or what the remembered layouts make of the sheets. */
  get readings(): readonly SheetReading[] {
    const { reading } = this.known;
    if (reading) return reading.sheets;
    return this.read(this.book, currentLayouts(readInformation(this.book).value, this.layouts));
  }

  /** Where a score may be typed. */
  get scores(): Places {
    return (this.known.scores ??= scorePlaces(this.readings));
  }

  /** The person's corrections of columns count for typing as well. */
  useLayouts(layouts: readonly Layout[]): void {
    if (JSON.stringify(layouts) === JSON.stringify(this.layouts)) return;
    this.layouts = layouts;
    this.known = { ...(this.known.looks ? { looks: this.known.looks } : {}) };
  }

  /** Makes the edits of a run. @throws HostError; then nothing has changed */
  apply(edits: readonly Edit[], expected: Fingerprint): void {
    if (edits.length === 0) return;
    for (const [sheet, hash] of Object.entries(expected)) {
      const grid = this.book.sheets.find((each) => each.sheet === sheet);
      if (!grid || fingerprintOfSheet(grid) !== hash) throw new HostError("changed-meanwhile", { sheet });
    }
    const bytes = applyToXlsx(this.bytes, edits);
    this.fresh = new Places();
    for (const edit of edits)
      if (edit.kind === "setCells" || edit.kind === "normalizeNumber") this.settle(edit.area);
    this.load(bytes);
  }

  /** Cells that now hold what we wrote: no formula there waits any longer. */
  private settle(area: Area): void {
    this.wrote(area);
    for (const cell of cellsOf(area)) this.stale.delete(cell);
  }

  private wrote(area: Area): void {
    this.areas.push(area);
    for (const cell of cellsOf(area)) {
      this.written.add(cell);
      this.fresh.add(cell);
    }
  }

  /** A score typed by the person; our figures follow, the officer's formulas wait for Excel. @throws HostError protected */
  enter(at: CellRef, given: string | Before): Entered {
    const grid = this.book.sheets.find(({ sheet }) => sheet === at.sheet);
    if (!grid || !this.scores.has(at.sheet, at.row, at.col))
      return { kind: "refused", reason: "not-a-score" };
    if (grid.protected) throw new HostError("protected", { sheet: at.sheet });
    const cell = cellAt(grid, at.row, at.col);
    if (cell.formula !== undefined) return { kind: "refused", reason: "formula" };
    const typed = typeof given === "string" ? readTyped(given) : given;
    if ("refusal" in typed) return { kind: "refused", reason: typed.refusal };
    if (typed.value === cell.value) return { kind: "same" };
    this.write(at, typed.value);
    const wrong = this.readings
      .flatMap(({ diagnostics }) => diagnostics)
      .find((each) => each.severity === "error" && each.at !== undefined && isSameCell(each.at, at));
    return { kind: "written", before: { value: cell.value }, ...(wrong ? { wrong } : {}) };
  }

  private write(at: CellRef, value: CellInput): void {
    const reached = dependentsOf(formulaCells(this.book), at);
    this.fresh = new Places();
    const opened = this.opened.sheets.find(({ sheet }) => sheet === at.sheet);
    if (opened && cellAt(opened, at.row, at.col).value === value) this.typed.delete(at);
    else this.typed.add(at);
    for (const cell of reached) this.stale.add(cell);
    this.load(applyAndForget(this.bytes, [oneCell(at, value)], reached));
    const refreshed = ownFormulas(this.book, this.readings).filter(({ at: { sheet, row, col } }) =>
      this.stale.has(sheet, row, col),
    );
    if (refreshed.length === 0) return;
    for (const { at: cell } of refreshed) this.settle(areaOf(cell));
    this.load(
      applyToXlsx(
        this.bytes,
        refreshed.map(({ at: cell, input }) => oneCell(cell, input)),
      ),
    );
  }

  private load(bytes: Uint8Array): void {
    const file = openXlsx(bytes);
    const book = workbookOf(file);
    this.bytes = bytes;
    this.file = file;
    this.book = book;
    this.known = {};
    this.views = new Map();
    this.revision += 1;
  }
}

const areaOf = ({ sheet, row, col }: CellRef): Area => ({ sheet, top: row, left: col, rows: 1, cols: 1 });

const oneCell = (at: CellRef, value: CellInput): Edit => ({
  kind: "setCells",
  area: areaOf(at),
  cells: [[value]],
});
