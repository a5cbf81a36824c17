/** What Excel refuses, in the words of the port. */
import { HostError, type HostErrorCode } from "../host";

/**
 * Codes of OfficeExtension.Error that say something of their own; every other one means that Excel failed and does not say
 * why. Wire codes behind them: 5004 cell edit, 5012 session, 5016 dialog, 5102 activity, 5103 and 5104 payload, 7000 access.
 */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "busy",
  ActivityLimitReached: "host-busy",
  WriteNotSupportedWhenModalDialogOpen: "host-busy",
  AccessDenied: "access-denied",
  InvalidOrTimedOutSession: "session-lost",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "missing-sheet",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "host-too-old",
  ApiNotAvailable: "host-too-old",
  UnsupportedOperation: "unsupported-edit",
  UnsupportedSheet: "unsupported-edit",
  MergedRangeConflict: "unsupported-edit",
  FilteredRangeConflict: "unsupported-edit",
};

/** The refusal as HostError; what is none of Excel's stays what it is. */
export function asHostError(cause: unknown): unknown {
  const office = officeCode(cause);
  if (office === undefined) return cause;
  const code = CODES[office] ?? "host-failed";
  return new HostError(code, code === "too-large" ? { elsewhere: "workbench" } : {}, { cause });
}

/** Whether Excel took nothing of the request: while a person types into a cell it does not begin. */
export const isCellEdit = (cause: unknown): boolean => officeCode(cause) === "InvalidOperationInCellEditMode";

/** Whether the answer was larger than Excel hands out at once (5 MB on the web). */
export const isAnswerTooLarge = (cause: unknown): boolean =>
  officeCode(cause) === "ResponsePayloadSizeLimitExceeded";

export const isNameTaken = (cause: unknown): boolean => officeCode(cause) === "ItemAlreadyExists";

/** Whether Excel failed without saying why, or missed something that was asked for by no name. */
export const isVague = (cause: unknown): boolean => {
  const code = officeCode(cause);
  return code !== undefined && (CODES[code] === undefined || code === "ItemNotFound");
};

/** Known by its shape: the class belongs to the library. */
function officeCode(error: unknown): string | undefined {
  const isOffice = typeof error === "object" && error !== null && "debugInfo" in error && "code" in error;
  return isOffice && typeof error.code === "string" ? error.code : undefined;
}
