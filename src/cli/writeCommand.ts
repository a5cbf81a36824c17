/** The commands that change a workbook: make the edits, show them or apply them, save. Any error leaves no output behind. */
import {
  countEdits,
  describeDiagnostic,
  describeEdits,
  describeFault,
  describeKept,
  placeText,
  run,
  takeBack,
  type Command,
  type Diagnostic,
  type Edit,
  type FormPage,
  type Layout,
  type ProfileChoice,
  type Run,
  type RunRequest,
  type Workbook,
} from "../core";
import { HostError } from "../hosts/host";
import { readBytes } from "../hosts/xlsx/node";
import { saveBytes } from "../hosts/xlsx/nodeWrite";
import { readWorkbook } from "../hosts/xlsx/read";
import { applyToXlsx } from "../hosts/xlsx/xlsxHost";
import type { Output } from "./readCommand";
import { diagnosticText } from "./readText";

export interface WriteOptions {
  readonly command: Exclude<Command, "read"> | "undo";
  readonly file: string;
  readonly output: string | undefined;
  readonly inPlace: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly overwrite: boolean;
  readonly force: boolean;
  readonly sheet: string | undefined;
  readonly layout: Layout | undefined;
  /** The two of the plan when not said. */
  readonly forms?: readonly FormPage[];
  readonly profile?: ProfileChoice | undefined;
  /** The total to reach next year, as typed. */
  readonly wanted?: string | undefined;
  /** A file with an earlier appendix. */
  readonly from?: string | undefined;
}

/** What a command would do, whichever it is. */
interface Plan {
  readonly book: Workbook;
  readonly edits: readonly Edit[];
  /** Sheets of the appendices. */
  readonly appendices: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Sentences that are no diagnostics: what undo left alone. */
  readonly remarks: readonly string[];
  /** Whether there was something to work on. */
  readonly found: boolean;
}

function planUndo(book: Workbook, { force }: WriteOptions): Plan {
  const { edits, kept, found } = takeBack(book, { force });
  return { book, edits, appendices: [], diagnostics: [], remarks: kept.map(describeKept), found };
}

/** Options that were given, as the core asks for them. */
function requestOf(
  options: WriteOptions,
  learnFrom: Workbook | undefined,
): Omit<RunRequest, "command" | "now"> {
  const { sheet, layout, overwrite, forms, profile, wanted } = options;
  return {
    overwrite,
    ...(forms === undefined ? {} : { forms }),
    ...(profile === undefined ? {} : { profile }),
    ...(wanted === undefined ? {} : { information: { wantedTotal: wanted } }),
    ...(learnFrom === undefined ? {} : { learnFrom }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(layout === undefined ? {} : { layouts: [layout] }),
  };
}

/** Whether there was something to work on: settings sheets need no scorecard. */
const isFound = ({ command }: WriteOptions, { target, idle, edits }: Run): boolean =>
  command === "settings" || command === "learn" || command === "sample"
    ? edits.length > 0 || command === "settings"
    : target !== undefined && !idle;

async function planOf(book: Workbook, options: WriteOptions, now: string): Promise<Plan> {
  const { command, from } = options;
  if (command === "undo") return planUndo(book, options);
  const learnFrom = from === undefined ? undefined : readWorkbook(await readBytes(from));
  const made = run(book, { command, now, ...requestOf(options, learnFrom) });
  const { edits, appendices, diagnostics } = made;
  return { book, edits, appendices, diagnostics, remarks: [], found: isFound(options, made) };
}

function planText(
  { book, edits, diagnostics, remarks, found }: Plan,
  { command, dryRun }: WriteOptions,
): string {
  const said = diagnostics.map(diagnosticText);
  const nothing =
    command === "undo" && !found ? "Không còn lần ghi nào để khôi phục." : "Không có gì cần ghi.";
  const head = edits.length === 0 ? nothing : dryRun ? "Sẽ ghi:" : "Đã ghi:";
  return [...said, ...remarks, head, ...describeEdits(book, edits).map((line) => `  ${line}`)].join("\n");
}

function planJson(
  { book, edits, appendices, diagnostics, remarks }: Plan,
  options: WriteOptions,
  written: string | undefined,
): string {
  return JSON.stringify({
    file: options.file,
    output: written ?? null,
    command: options.command,
    counts: Object.fromEntries(Object.entries(countEdits(edits)).filter(([, count]) => count > 0)),
    edits: describeEdits(book, edits),
    appendices,
    remarks,
    diagnostics: diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      at: diagnostic.at ? placeText(diagnostic.at) : null,
      role: diagnostic.column ?? null,
      message: describeDiagnostic(diagnostic),
    })),
  });
}

/** Writes the result; also when nothing changed, so that the output named is there. */
async function save(bytes: Uint8Array, plan: Plan, options: WriteOptions): Promise<string | undefined> {
  if (options.dryRun) return undefined;
  const { file, output, inPlace } = options;
  if (inPlace && plan.edits.length === 0) return file;
  // The very bytes that were read: there is nothing to compare with a fingerprint.
  const result = applyToXlsx(bytes, plan.edits);
  const path = inPlace ? file : (output ?? file);
  await saveBytes(path, result, { inPlace });
  return path;
}

/** Exit code 0 done, 1 nothing to work on, 2 the host could not. */
export async function writeCommand(options: WriteOptions, now: string, output: Output): Promise<number> {
  try {
    const bytes = await readBytes(options.file);
    const plan = await planOf(readWorkbook(bytes), options, now);
    const written = plan.found ? await save(bytes, plan, options) : undefined;
    output.out(`${options.json ? planJson(plan, options, written) : planText(plan, options)}\n`);
    if (written !== undefined && !options.json) output.out(`Tệp kết quả: ${written}\n`);
    return plan.found ? 0 : 1;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const sentence = describeFault(error.code, error.details);
    if (options.json)
      output.out(
        `${JSON.stringify({ file: options.file, error: { code: error.code, message: sentence } })}\n`,
      );
    output.err(`${options.file}: ${sentence}\n`);
    return 2;
  }
}
