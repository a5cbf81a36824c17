/** The port between the product and a place where workbooks live. Every host passes test/hosts/contract.ts. */
import type { FaultCode, FaultDetails, Remains } from "../core/fault";
import type { Edit } from "../core/edits/edit";
import type { Fingerprint } from "../core/edits/fingerprint";
import type { CellRef, Workbook } from "../core/grid/grid";

export type HostErrorCode = FaultCode;
export type HostErrorDetails = FaultDetails;
export type { Remains } from "../core/fault";

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

/** Not a HostError: that one promises that nothing was changed. */
export class UnfinishedError extends Error {
  readonly remains: Remains;

  constructor(remains: Remains, options: ErrorOptions) {
    super("unfinished", options);
    this.name = "UnfinishedError";
    this.remains = remains;
  }
}

/** cells: contents changed · active: another sheet is in view. `sheet` is empty where the place could not tell its name. */
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
