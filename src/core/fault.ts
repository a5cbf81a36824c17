/** What a host can be unable to do, as data. Thrown as HostError (hosts/host.ts); said in core/text. */

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
  | "changed-meanwhile"
  | "busy"
  | "unsupported-edit";

/** Facts for the sentence: which part, which sheet, how much. */
export interface FaultDetails {
  readonly part?: string;
  readonly sheet?: string;
  readonly count?: number;
  readonly limit?: number;
}
