/** What a host can be unable to do, as data. Thrown as HostError (hosts/host.ts); said in core/text. */
import type { CellRef } from "./grid/grid";

export type FaultCode =
  | "not-a-workbook" // no zip, or a zip that holds no workbook
  | "old-format" // a binary .xls of Excel 97-2003
  | "encrypted" // password-protected: an OLE container instead of a zip
  | "damaged" // a zip or XML that breaks off or contradicts itself; details.part names the part
  | "unsafe" // a zip bomb, or XML with a DTD or entities
  | "too-large" // more than we promise to handle; details.sheet names the sheet where there is one
  | "missing-part" // a part that the workbook refers to is not there; details.part
  | "empty-file"
  | "is-folder"
  | "no-permission"
  | "missing-file"
  | "name-taken" // there is a sheet of that name
  | "file-exists" // a file of that name stands there; details.part
  | "missing-sheet"
  | "protected"
  | "structure-locked"
  | "cancelled" // a person stopped it; nothing was changed
  | "changed-meanwhile"
  | "busy"
  | "unsupported-edit"
  | "host-busy" // Excel has too much to do, or shows a dialog; a later try may succeed
  | "host-failed" // Excel failed without saying why
  | "host-too-old" // Excel lacks something that we need
  | "session-lost" // Excel on the web no longer knows this window
  | "access-denied"; // Excel refuses although nothing is protected: opened for reading only, or not ours to change

/** Facts for the sentence: which part, which sheet, how much. */
export interface FaultDetails {
  readonly part?: string;
  readonly sheet?: string;
  readonly count?: number;
  readonly limit?: number;
  /** Where the same can be done nevertheless: the workbench page reads larger workbooks than Excel hands out. */
  readonly elsewhere?: "workbench";
}

/** What is left on the sheets when writing broke off and could not be taken back as a whole. */
export interface Remains {
  /** New sheets of this run that are still there. */
  readonly added: readonly string[];
  /** Sheets of ours that are gone. */
  readonly removed: readonly string[];
  /** Sheets whose cells, merges, widths, tables or highlights are not all as before. */
  readonly changed: readonly string[];
  /** Cells that we wrote and that hold something of a person by now: left as they are. */
  readonly kept: readonly CellRef[];
  /** Whether this was seen by reading; otherwise it is all that may have been reached. */
  readonly seen: boolean;
}
