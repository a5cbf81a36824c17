/** Reads the command line. Wrong words give a sentence, never a guess. */
import { parseArgs } from "node:util";
import { readLayout } from "./layoutArgument";
import type { ReadOptions } from "./readCommand";
import type { WriteOptions } from "./writeCommand";

export type Request =
  | { readonly kind: "help" }
  | { readonly kind: "read"; readonly options: ReadOptions }
  | { readonly kind: "write"; readonly options: WriteOptions }
  | { readonly kind: "wrong"; readonly sentence: string };

const OPTIONS = {
  sheet: { type: "string" },
  layout: { type: "string" },
  json: { type: "boolean" },
  output: { type: "string", short: "o" },
  "in-place": { type: "boolean" },
  "dry-run": { type: "boolean" },
  form: { type: "string" },
  overwrite: { type: "boolean" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

type OptionName = keyof typeof OPTIONS;

const WRITING: readonly OptionName[] = ["sheet", "layout", "json", "output", "in-place", "dry-run", "help"];

/** Which options each command takes; any other is refused. */
const COMMANDS: Readonly<Record<string, readonly OptionName[]>> = {
  read: ["sheet", "layout", "json", "help"],
  deductions: WRITING,
  appendix: [...WRITING, "form", "overwrite"],
  normalize: WRITING,
  unhighlight: WRITING,
  undo: ["json", "output", "in-place", "dry-run", "force", "help"],
};

const FORMS = {
  "diem-tru": ["diem-tru"],
  "khac-phuc": ["khac-phuc"],
  all: ["diem-tru", "khac-phuc"],
} as const;

const isForm = (text: string): text is keyof typeof FORMS => Object.hasOwn(FORMS, text);

const wrong = (sentence: string): Request => ({ kind: "wrong", sentence });

function parse(args: readonly string[]) {
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

type Values = NonNullable<ReturnType<typeof parse>>["values"];

const nameOf = (arg: string): string => arg.replace(/^-+/, "").split("=")[0] ?? "";
const isKnown = (arg: string): boolean => Object.hasOwn(OPTIONS, nameOf(arg)) || arg === "-o" || arg === "-h";

/** The option that parseArgs would not take, for the sentence. */
const unknownOption = (args: readonly string[]): string =>
  args.find((arg) => arg.startsWith("-") && !isKnown(arg)) ?? args.at(-1) ?? "";

/** Where the result goes must be said, once. */
function wrongOutput({ output, "in-place": inPlace, "dry-run": dryRun }: Values): string | undefined {
  if (inPlace && output !== undefined) return "Chỉ dùng một trong hai: -o TỆP hoặc --in-place.";
  if (dryRun || inPlace || output !== undefined) return undefined;
  return "Chưa có tên tệp kết quả (-o TỆP), hoặc dùng --in-place, --dry-run.";
}

function writeRequest(command: WriteOptions["command"], file: string, values: Values): Request {
  const { output, form = "all", json = false, overwrite = false, force = false, sheet } = values;
  const mistake = wrongOutput(values);
  if (mistake !== undefined) return wrong(mistake);
  if (!isForm(form)) return wrong(`Không có mẫu phụ lục “${form}”; chọn diem-tru, khac-phuc hoặc all.`);
  const layout = values.layout === undefined ? undefined : readLayout(values.layout);
  if (values.layout !== undefined && !layout) return wrong(WRONG_LAYOUT);
  const modes = {
    inPlace: values["in-place"] === true,
    dryRun: values["dry-run"] === true,
    json,
    overwrite,
    force,
  };
  return { kind: "write", options: { command, file, output, ...modes, sheet, layout, forms: FORMS[form] } };
}

const WRONG_LAYOUT = "Giá trị của --layout không đúng dạng.";

function readRequest(files: readonly string[], values: Values): Request {
  const layout = values.layout === undefined ? undefined : readLayout(values.layout);
  if (values.layout !== undefined && !layout) return wrong(WRONG_LAYOUT);
  return { kind: "read", options: { files, json: values.json ?? false, sheet: values.sheet, layout } };
}

const isWriting = (command: string): command is WriteOptions["command"] => command !== "read";

export function readArguments(args: readonly string[]): Request {
  const parsed = parse(args);
  if (!parsed) return wrong(`Không hiểu tùy chọn “${unknownOption(args)}”.`);
  const { values, positionals } = parsed;
  const [command = "", ...files] = positionals;
  if (values.help || args.length === 0 || command === "help") return { kind: "help" };
  const allowed = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!allowed) return wrong(command === "" ? "Chưa có lệnh." : `Không có lệnh “${command}”.`);
  const other = Object.keys(values).find((name) => !(allowed as readonly string[]).includes(name));
  if (other !== undefined) return wrong(`Lệnh “${command}” không có tùy chọn --${other}.`);
  const [file] = files;
  if (file === undefined) return wrong("Chưa có tên tệp cần đọc.");
  if (!isWriting(command)) return readRequest(files, values);
  return files.length > 1
    ? wrong(`Lệnh “${command}” chỉ nhận một tệp.`)
    : writeRequest(command, file, values);
}
