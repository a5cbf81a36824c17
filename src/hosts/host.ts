/** The port between the product and a place where workbooks live. Every host passes test/hosts/contract.ts. */
import type { FaultCode, FaultDetails } from "../core/fault";
import type { Edit } from "../core/edits/edit";
import type { Fingerprint } from "../core/edits/fingerprint";
import type { CellRef, Workbook } from "../core/grid/grid";

export type HostErrorCode = FaultCode;
export type HostErrorDetails = FaultDetails;

/** A host could not do what was asked; nothing was changed. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly details: HostErrorDetails;

  constructor(code: HostErrorCode, details: HostErrorDetails = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = "HostError";
    this.code = code;
    this.details = details;
  }
}

/** What is left on the sheets when writing broke off and taking back broke off as well. */
export interface Remains {
  /** New sheets of this run that are still there. */
  readonly added: readonly string[];
  /** Sheets of ours that are gone. */
  readonly removed: readonly string[];
  /** Sheets whose cells, merges, widths, tables or highlights are not all as before. */
  readonly changed: readonly string[];
  /** Whether this was seen by reading; otherwise it is all that may have been reached. */
  readonly seen: boolean;
}

/** Not a HostError: that one promises that nothing was changed. */
export class UnfinishedError extends Error {
  readonly remains: Remains;

  constructor(remains: Remains, options: ErrorOptions) {
    super("unfinished", options);
    this.name = "UnfinishedError";
    this.remains = remains;
  }
}

/** cells: contents changed · active: another sheet is in view. */
export interface HostChange {
  readonly kind: "cells" | "active";
  readonly sheet: string;
}

export interface Host {
  readonly name: string;
  /** Reads the whole workbook once. @throws HostError */
  read(): Promise<Workbook>;
  /**
   * Makes all edits or none. `expected` is the fingerprint of the workbook that the edits were made from.
   * @throws HostError changed-meanwhile, name-taken, missing-sheet, protected, structure-locked, unsupported-edit
   * @throws UnfinishedError where writing broke off and could not be taken back as a whole
   */
  apply(edits: readonly Edit[], expected: Fingerprint): Promise<void>;
  /** Shows a cell to the user, where the place has a view. */
  reveal?(at: CellRef): Promise<void>;
  /**
   * Calls back, soon after, whenever a person changes cells or goes to another sheet (never for what `apply` writes).
   * Resolves to a function that ends it.
   */
  watch?(onChange: (change: HostChange) => void): Promise<() => void>;
}
