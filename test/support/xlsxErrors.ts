/** What a host refuses to do. */
import { HostError, type HostErrorCode, type HostErrorDetails } from "../../src/hosts/host";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { zipParts, type Parts } from "./xlsxBuilder";
import { writeZip, type ZipOptions } from "./xlsxZip";

/** The HostError that an action throws; fails when it throws another error or none. */
export function hostErrorOf(action: () => unknown): HostError {
  try {
    action();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error("no HostError was thrown");
}

/** The same for something asynchronous. */
export async function hostErrorFrom(work: Promise<unknown>): Promise<HostError> {
  const outcome = await work.then(
    () => new Error("no HostError was thrown"),
    (error: unknown) => error,
  );
  if (outcome instanceof HostError) return outcome;
  throw outcome instanceof Error ? outcome : new Error(String(outcome));
}

/** Why a file is not read: the code and the facts. */
export function refusal(bytes: Uint8Array): { code: HostErrorCode } & HostErrorDetails {
  const { code, details } = hostErrorOf(() => readWorkbook(bytes));
  return { code, ...details };
}

/** The same for parts, zipped as usual or in some other way. */
export function refusalOf(parts: Parts, options?: ZipOptions): ReturnType<typeof refusal> {
  return refusal(options ? writeZip(parts, options) : zipParts(parts));
}
