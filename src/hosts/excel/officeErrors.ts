/** What Excel refuses, in the words of the port. */
import { HostError, type HostErrorCode } from "../host";

/** Codes of OfficeExtension.Error that say something of their own; all others mean that Excel cannot do it. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "busy",
  ActivityLimitReached: "busy",
  AccessDenied: "protected",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "missing-sheet",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
};

/** The refusal as HostError; what is none of Excel's stays what it is. */
export function asHostError(cause: unknown): unknown {
  const code = officeCode(cause);
  return code === undefined ? cause : new HostError(CODES[code] ?? "unsupported-edit", {}, { cause });
}

/** Whether Excel took nothing of the request: while a person types into a cell it does not begin. */
export const isRefusedWhole = (cause: unknown): boolean =>
  officeCode(cause) === "InvalidOperationInCellEditMode";

/** Known by its shape: the class belongs to the library. */
function officeCode(error: unknown): string | undefined {
  const isOffice = typeof error === "object" && error !== null && "debugInfo" in error && "code" in error;
  return isOffice && typeof error.code === "string" ? error.code : undefined;
}
