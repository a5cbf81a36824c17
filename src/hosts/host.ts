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

export interface Host {
  readonly name: string;
  /** Reads the whole workbook once. @throws HostError */
  read(): Promise<Workbook>;
  /**
   * Makes all edits or none. `expected` is the fingerprint of the workbook that the edits were made from.
   * @throws HostError changed-meanwhile, name-taken, missing-sheet, protected, structure-locked, unsupported-edit
   */
  apply(edits: readonly Edit[], expected: Fingerprint): Promise<void>;
  /** Shows a cell to the user, where the place has a view. */
  reveal?(at: CellRef): Promise<void>;
}
