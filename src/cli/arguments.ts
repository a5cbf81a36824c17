/** Reads the command line. Wrong words give a sentence, never a guess. */
import { parseArgs } from "node:util";
import { readLayout } from "./layoutArgument";
import type { ReadOptions } from "./readCommand";

export type Request =
  | { readonly kind: "help" }
  | { readonly kind: "read"; readonly options: ReadOptions }
  | { readonly kind: "wrong"; readonly sentence: string };

const OPTIONS = {
  sheet: { type: "string" },
  layout: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const wrong = (sentence: string): Request => ({ kind: "wrong", sentence });

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError && "code" in error) return undefined;
    throw error;
  }
}

/** The option that parseArgs would not take, for the sentence. */
const unknownOption = (args: readonly string[]): string =>
  args.find(
    (arg) =>
      arg.startsWith("-") && !Object.keys(OPTIONS).includes(arg.replace(/^-+/, "").split("=")[0] ?? ""),
  ) ??
  args.at(-1) ??
  "";

export function readArguments(args: readonly string[]): Request {
  const parsed = parse(args);
  if (!parsed) return wrong(`Không hiểu tùy chọn “${unknownOption(args)}”.`);
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  if (values.help || (command === undefined && args.length === 0) || command === "help")
    return { kind: "help" };
  if (command !== "read")
    return wrong(command === undefined ? "Chưa có lệnh." : `Không có lệnh “${command}”.`);
  if (files.length === 0) return wrong("Chưa có tên tệp cần đọc.");
  const layout = values.layout === undefined ? undefined : readLayout(values.layout);
  if (values.layout !== undefined && !layout) return wrong("Giá trị của --layout không đúng dạng.");
  return {
    kind: "read",
    options: {
      files,
      json: values.json ?? false,
      ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
      ...(layout ? { layout } : {}),
    },
  };
}
