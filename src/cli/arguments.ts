/** Reads the command line. Wrong words give a sentence, never a guess. */
import { FORM_LIST, type FormPage, type ProfileChoice } from "../core";
import { DOCUMENT_IDS } from "../documents";
import { readLayout } from "./layoutArgument";
import { parse, unknownOption, type OptionName, type Values } from "./options";
import type { PlanOptions } from "./planCommand";
import type { ReadOptions } from "./readCommand";
import type { SummaryOptions } from "./summaryCommand";
import type { WriteOptions } from "./writeCommand";

export type Request =
  | { readonly kind: "help" }
  | { readonly kind: "read"; readonly options: ReadOptions }
  | { readonly kind: "write"; readonly options: WriteOptions }
  | { readonly kind: "plan"; readonly options: PlanOptions }
  | { readonly kind: "summary"; readonly options: SummaryOptions }
  | { readonly kind: "wrong"; readonly sentence: string };

const WRITING: readonly OptionName[] = ["sheet", "layout", "json", "output", "in-place", "dry-run", "help"];

/** Which options the commands take that change one workbook; any other is refused. */
const WRITERS = {
  deductions: WRITING,
  fill: [...WRITING, "profile", "wanted", "overwrite"],
  appendix: [...WRITING, "form", "overwrite"],
  settings: [...WRITING, "profile"],
  learn: [...WRITING, "profile", "from"],
  normalize: WRITING,
  unhighlight: WRITING,
  undo: ["json", "output", "in-place", "dry-run", "force", "help"],
} satisfies Partial<Record<WriteOptions["command"], readonly OptionName[]>>;

/** And those of all other commands. */
const COMMANDS: Readonly<Record<string, readonly OptionName[]>> = {
  ...WRITERS,
  read: ["sheet", "layout", "json", "help"],
  plan: ["sheet", "layout", "form", "wanted", "output", "help"],
  summary: ["output", "help"],
};

const isWriting = (command: string): command is keyof typeof WRITERS => Object.hasOwn(WRITERS, command);

/** What --form says; undefined for a form that there is not. */
function formsOf(text: string | undefined): { readonly forms?: readonly FormPage[] } | undefined {
  if (text === undefined) return {};
  if (text === "all") return { forms: FORM_LIST.map(({ id }) => id) };
  const forms = text.split(",").map((name) => FORM_LIST.find(({ id }) => id === name.trim())?.id);
  const known = forms.filter((id) => id !== undefined);
  return known.length === forms.length ? { forms: known } : undefined;
}

const FORM_NAMES = FORM_LIST.map(({ id }) => id).join(", ");

const PROFILES: Readonly<Record<string, ProfileChoice>> = {
  "hai-cap": { profile: "twoTier" },
  "chuc-danh-cu": { profile: "olderTitles" },
};

const wrong = (sentence: string): Request => ({ kind: "wrong", sentence });

/** Where the result goes must be said, once. */
function wrongOutput({ output, "in-place": inPlace, "dry-run": dryRun }: Values): string | undefined {
  if (inPlace && output !== undefined) return "Chỉ dùng một trong hai: -o TỆP hoặc --in-place.";
  if (dryRun || inPlace || output !== undefined) return undefined;
  return "Chưa có tên tệp kết quả (-o TỆP), hoặc dùng --in-place, --dry-run.";
}

function writeRequest(command: WriteOptions["command"], file: string, values: Values): Request {
  const { output, json = false, overwrite = false, force = false, sheet, wanted, from } = values;
  const mistake = wrongOutput(values);
  if (mistake !== undefined) return wrong(mistake);
  const forms = formsOf(values.form);
  if (!forms) return wrong(`Không có mẫu phụ lục “${values.form ?? ""}”; chọn ${FORM_NAMES} hoặc all.`);
  if (wanted !== undefined && !isTotal(wanted)) return wrong(WRONG_TOTAL);
  const profile = values.profile === undefined ? undefined : PROFILES[values.profile];
  if (values.profile !== undefined && !profile) return wrong(WRONG_PROFILE);
  const layout = values.layout === undefined ? undefined : readLayout(values.layout);
  if (values.layout !== undefined && !layout) return wrong(WRONG_LAYOUT);
  const modes = {
    inPlace: values["in-place"] === true,
    dryRun: values["dry-run"] === true,
    json,
    overwrite,
    force,
  };
  return {
    kind: "write",
    options: { command, file, output, ...modes, sheet, layout, ...forms, profile, wanted, from },
  };
}

/** "92", "92,5". */
const isTotal = (text: string): boolean => /^\d+([.,]\d+)?$/.test(text.trim());

const WRONG_TOTAL = "Giá trị của --wanted là một số điểm, ví dụ 92 hoặc 92,5.";
const WRONG_PROFILE = "Giá trị của --profile là hai-cap hoặc chuc-danh-cu.";
const WRONG_LAYOUT = "Giá trị của --layout không đúng dạng.";

function readRequest(files: readonly string[], values: Values): Request {
  const layout = values.layout === undefined ? undefined : readLayout(values.layout);
  if (values.layout !== undefined && !layout) return wrong(WRONG_LAYOUT);
  return { kind: "read", options: { files, json: values.json ?? false, sheet: values.sheet, layout } };
}

const DOCUMENT_NAMES = DOCUMENT_IDS.join(", ");

function planRequest(file: string, values: Values): Request {
  const { output, sheet, wanted, form = "ke-hoach" } = values;
  const id = DOCUMENT_IDS.find((each) => each === form);
  if (!id) return wrong(`Không có mẫu văn bản “${form}”; chọn ${DOCUMENT_NAMES}.`);
  if (output === undefined) return wrong("Chưa có tên tệp kết quả (-o TỆP).");
  if (wanted !== undefined && !isTotal(wanted)) return wrong(WRONG_TOTAL);
  const layout = values.layout === undefined ? undefined : readLayout(values.layout);
  if (values.layout !== undefined && !layout) return wrong(WRONG_LAYOUT);
  return { kind: "plan", options: { file, form: id, output, sheet, layout, wanted } };
}

function summaryRequest(files: readonly string[], { output }: Values): Request {
  if (output === undefined) return wrong("Chưa có tên tệp kết quả (-o TỆP).");
  return { kind: "summary", options: { files, output } };
}

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
  if (command === "read") return readRequest(files, values);
  if (command === "summary") return summaryRequest(files, values);
  if (files.length > 1) return wrong(`Lệnh “${command}” chỉ nhận một tệp.`);
  return isWriting(command) ? writeRequest(command, file, values) : planRequest(file, values);
}
