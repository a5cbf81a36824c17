/** A row of the file by place, as far as a change needs to know it. */
import { HostError } from "../../../../host";
import { readPlace } from "../../../parts/cellPlace";
import { isOn } from "../../../parts/workbookPart";
import { decodeXstring } from "../../../xml/entities";
import type { XmlReader } from "../../../xml/xmlReader";

/** A formula that does not stand for its own cell alone: shared, array, data table. */
export interface SpecialFormula {
  readonly type: string;
  /** The number of a shared formula. */
  readonly index: string;
  readonly ref: string | undefined;
  /** Empty where a shared formula only refers to its first cell. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface FoundCell {
  readonly row: number;
  readonly col: number;
  readonly style: number;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  /** It says itself where it stands; if not, it follows the cell before it. */
  readonly statesPlace: boolean;
  readonly hasFormula: boolean;
  readonly special: SpecialFormula | undefined;
  /** Where its value stands. */
  readonly value: { readonly start: number; readonly end: number } | undefined;
  /** What it holds beside formula and value, by place. */
  readonly rest: readonly { readonly start: number; readonly end: number }[];
}

export interface FoundRow {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  /** Of cells that are not in the file; undefined: the column's. */
  readonly style: number | undefined;
  readonly cells: readonly FoundCell[];
}

/** Reads the row just opened. @throws HostError unsupported-edit when its cells do not follow each other */
export function readFoundRow(reader: XmlReader, row: number, sheet: string): FoundRow {
  const { start, end: openEnd, depth } = reader;
  const style = isOn(reader.attribute("customFormat")) ? Number(reader.attribute("s") ?? 0) : undefined;
  const cells: FoundCell[] = [];
  let col = -1;
  while (reader.nextChild(depth)) {
    if (reader.name !== "c") continue;
    const cell = readFoundCell(reader, row, col + 1);
    // A program that writes cells in disorder means something by it that we do not know.
    if (!cell || cell.col <= col) throw new HostError("unsupported-edit", { sheet });
    col = cell.col;
    cells.push(cell);
  }
  return { row, start, openEnd, closeStart: reader.start, end: reader.end, style, cells };
}

/** The cell just opened, in column `col` unless it says otherwise. Called for every cell of a changed row. */
function readFoundCell(reader: XmlReader, row: number, col: number): FoundCell | undefined {
  const address = reader.attribute("r");
  const place = address === undefined ? undefined : readPlace(address);
  if (address !== undefined && place?.row !== row) return undefined;
  const cell = {
    row,
    col: place ? place.col : col,
    style: Number(reader.attribute("s") ?? 0),
    start: reader.start,
    openEnd: reader.end,
    end: reader.end,
    statesPlace: place !== undefined,
    hasFormula: false,
    special: undefined,
    value: undefined,
    rest: NO_REST,
  };
  if (!reader.selfClosed) readInside(reader, cell);
  return cell;
}

const NO_REST: FoundCell["rest"] = [];

function readInside(reader: XmlReader, cell: { -readonly [K in keyof FoundCell]: FoundCell[K] }): void {
  const { depth } = reader;
  while (reader.nextChild(depth)) {
    if (reader.name === "f") {
      cell.hasFormula = true;
      cell.special = readSpecial(reader);
    } else if (reader.name === "v") cell.value = skipElement(reader);
    else if (reader.name !== "is") cell.rest = [...cell.rest, skipElement(reader)];
  }
  cell.end = reader.end;
}

function readSpecial(reader: XmlReader): SpecialFormula | undefined {
  const type = reader.attribute("t");
  if (type === undefined || type === "normal") return undefined;
  const index = reader.attribute("si") ?? "";
  const ref = reader.attribute("ref");
  const { start } = reader;
  const text = decodeXstring(reader.textContent());
  return { type, index, ref, text, start, end: reader.end };
}

function skipElement(reader: XmlReader): { start: number; end: number } {
  const { start, depth } = reader;
  while (reader.nextChild(depth));
  return { start, end: reader.end };
}
