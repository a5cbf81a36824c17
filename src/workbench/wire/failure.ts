/** An error on its way between worker and page, as data. */
import { HostError } from "../../hosts/host";
import type { Failure } from "./protocol";

export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) return { kind: "fault", code: error.code, details: error.details };
  const technical = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: "mistake", technical };
}

/** The error that a failure tells of. */
export function errorOf(failure: Failure): Error {
  if (failure.kind === "fault") return new HostError(failure.code, failure.details);
  const error = new Error(failure.technical.split("\n")[0]);
  error.stack = failure.technical;
  return error;
}
