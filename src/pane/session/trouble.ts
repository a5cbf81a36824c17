/** An error as data: the one place of the pane where errors end. */
import type { FaultCode, FaultDetails, Remains } from "../../core";
import type { Trouble } from "./state";

interface HostFault extends Error {
  readonly code: FaultCode;
  readonly details: FaultDetails;
}

interface Unfinished extends Error {
  readonly remains: Remains;
}

// The pane knows the port's errors by name: it loads no host.
const isFault = (error: unknown): error is HostFault =>
  error instanceof Error && error.name === "HostError" && "code" in error && "details" in error;
const isUnfinished = (error: unknown): error is Unfinished =>
  error instanceof Error && error.name === "UnfinishedError" && "remains" in error;

/** For whoever helps the officer: everything that the error says of itself. */
function technicalText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\n${technicalText(error.cause)}`;
  return `${error.stack ?? `${error.name}: ${error.message}`}${cause}`;
}

export function troubleOf(error: unknown): Trouble {
  if (isUnfinished(error)) return { kind: "unfinished", remains: error.remains };
  return isFault(error)
    ? { kind: "fault", code: error.code, details: error.details }
    : { kind: "mistake", technical: technicalText(error) };
}
