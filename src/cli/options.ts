/** The words of the command line that begin with a dash, as Node takes them apart. */
import { parseArgs } from "node:util";

export const OPTIONS = {
  sheet: { type: "string" },
  layout: { type: "string" },
  json: { type: "boolean" },
  output: { type: "string", short: "o" },
  "in-place": { type: "boolean" },
  "dry-run": { type: "boolean" },
  form: { type: "string" },
  profile: { type: "string" },
  wanted: { type: "string" },
  from: { type: "string" },
  overwrite: { type: "boolean" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** Undefined for words that mean nothing; everything else is thrown on. */
export function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (isArgumentError(error)) return undefined;
    throw error;
  }
}

/** By its code: an error of another realm is an instance of nothing here. */
const isArgumentError = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  String(error.code).startsWith("ERR_PARSE_ARGS");

export type Values = NonNullable<ReturnType<typeof parse>>["values"];

const nameOf = (arg: string): string => arg.replace(/^-+/, "").split("=")[0] ?? "";
const isKnown = (arg: string): boolean => Object.hasOwn(OPTIONS, nameOf(arg)) || arg === "-o" || arg === "-h";

/** The option that parseArgs would not take, for the sentence. */
export const unknownOption = (args: readonly string[]): string =>
  args.find((arg) => arg.startsWith("-") && !isKnown(arg)) ?? args.at(-1) ?? "";
