/** The cells of a worksheet (sheetData). This is where the time goes: a book of 50,000 rows passes half a million cells. */
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/grid/address";
import type { Cell, CellValue } from "../../../core/grid/grid";
import { HostError } from "../../host";
import { SharedFormulas, type Translator } from "../formula/sharedFormulas";
import { MAX_CELLS } from "../limits";
import type { XmlReader } from "../xml/xmlReader";
import { readFormula, type FormulaRead } from "./cellFormula";
import { readPlace } from "./cellPlace";
import { cellValue, type CellContext } from "./cellValue";
import { readRichText } from "./richText";
import { GENERAL, type NumberFormats } from "./styles";
import { isOn } from "./workbookPart";

export interface SheetContext extends CellContext {
  readonly sheet: string;
  readonly numberFormats: NumberFormats;
  /** Pixels of a digit of the standard font. */
  readonly digit: number;
  readonly translator: Translator;
}

/** A cell of a shared formula whose first cell comes later in the file. */
interface Waiting {
  readonly waitsFor: string;
  readonly row: number;
  readonly col: number;
  readonly cell: Cell;
}

/** Reads the rows while the reader stands in sheetData. Styled cells without a value or formula are not kept. */
export class SheetData {
  readonly rows: Cell[][] = [];
  readonly hiddenRows: number[] = [];
  private readonly reader: XmlReader;
  private readonly context: SheetContext;
  private readonly shared: SharedFormulas;
  private readonly waiting: Waiting[] = [];
  private count = 0;
  /** Where the reader is: rows and cells may omit their place, then they follow the one before. */
  private row = -1;
  private col = -1;
  private cellRow = -1;

  constructor(reader: XmlReader, context: SheetContext) {
    this.reader = reader;
    this.context = context;
    this.shared = new SharedFormulas(context.translator);
  }

  /** @throws HostError damaged, too-large */
  read(): void {
    const { reader } = this;
    const depth = reader.depth;
    while (reader.nextChild(depth)) if (reader.name === "row") this.readRow();
  }

  /** To be called at the end of the sheet. A shared formula without a first cell is none: its cells keep their values. */
  finish(): void {
    for (const { waitsFor, row, col, cell } of this.waiting) {
      const formula = this.shared.formulaAt(waitsFor, { row, col });
      this.keep(row, col, formula === undefined ? cell : { ...cell, formula });
    }
  }

  private readRow(): void {
    const { reader } = this;
    const stated = reader.attribute("r");
    this.row = stated === undefined ? this.row + 1 : Number(stated) - 1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < MAX_ROWS)) throw reader.damaged();
    if (isOn(reader.attribute("hidden")) || Number(reader.attribute("ht") ?? 1) === 0)
      this.hiddenRows.push(this.row);
    this.col = -1;
    const depth = reader.depth;
    while (reader.nextChild(depth)) if (reader.name === "c") this.readCell();
  }

  private readCell(): void {
    const { reader } = this;
    this.moveTo(reader.attribute("r"));
    if (reader.selfClosed) return;
    const type = reader.attribute("t");
    const numberFormat = this.numberFormat(reader.attribute("s"));
    const depth = reader.depth;
    let value: CellValue = null;
    let read: FormulaRead;
    while (reader.nextChild(depth)) {
      if (reader.name === "v") value = this.value(type, reader.textContent());
      else if (reader.name === "is") value = this.value(type, readRichText(reader));
      else if (reader.name === "f")
        read = readFormula(reader, this.shared, { row: this.cellRow, col: this.col });
    }
    if (read === undefined) this.keep(this.cellRow, this.col, { value, numberFormat });
    else if ("formula" in read)
      this.keep(this.cellRow, this.col, { value, numberFormat, formula: read.formula });
    else this.waiting.push({ ...read, row: this.cellRow, col: this.col, cell: { value, numberFormat } });
  }

  /** A cell's own address counts; where it has none, the cell follows the one before in its row. */
  private moveTo(address: string | undefined): void {
    const place = address === undefined ? { row: this.row, col: this.col + 1 } : readPlace(address);
    if (!place || place.col >= MAX_COLUMNS) throw this.reader.damaged();
    this.cellRow = place.row;
    this.col = place.col;
  }

  private numberFormat(style: string | undefined): string {
    return (style === undefined ? undefined : this.context.numberFormats[Number(style)]) ?? GENERAL;
  }

  private value(type: string | undefined, written: string): CellValue {
    const value = cellValue(type, written, this.context);
    if (value === undefined) throw this.reader.damaged();
    return value;
  }

  private keep(row: number, col: number, cell: Cell): void {
    if (cell.value === null && cell.formula === undefined) return;
    if (++this.count > MAX_CELLS) {
      throw new HostError("too-large", { sheet: this.context.sheet, count: this.count, limit: MAX_CELLS });
    }
    (this.rows[row] ??= [])[col] = cell;
  }
}
