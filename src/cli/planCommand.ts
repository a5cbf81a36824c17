/** `cchc plan`: a Word document from a workbook, which stays as it is. */
import { describeFault, run, type Diagnostic, type Layout } from "../core";
import { composeDocument, toDocx, type DocumentId } from "../documents";
import { inputFrom } from "../documents/inputFrom";
import { HostError } from "../hosts/host";
import { readBytes } from "../hosts/xlsx/node";
import { saveBytes } from "../hosts/xlsx/nodeWrite";
import { readWorkbook } from "../hosts/xlsx/read";
import type { Output } from "./readCommand";
import { diagnosticText } from "./readText";

export interface PlanOptions {
  readonly file: string;
  readonly form: DocumentId;
  readonly output: string;
  readonly sheet: string | undefined;
  readonly layout: Layout | undefined;
  readonly wanted: string | undefined;
}

const sentence = (diagnostic: Diagnostic): string => `${diagnosticText(diagnostic)}\n`;

async function writePlan(options: PlanOptions, now: string, { out, err }: Output): Promise<number> {
  const { file, form, output, sheet, layout, wanted } = options;
  const book = readWorkbook(await readBytes(file));
  const made = run(book, {
    command: "fill",
    now,
    ...(sheet === undefined ? {} : { sheet }),
    ...(layout === undefined ? {} : { layouts: [layout] }),
    ...(wanted === undefined ? {} : { information: { wantedTotal: wanted } }),
  });
  const input = inputFrom(book, made);
  const said = made.diagnostics.filter(({ severity }) => !input || severity !== "note");
  err(said.map(sentence).join(""));
  if (!input) return 1;
  const document = composeDocument(form, input);
  out(document.diagnostics.map(sentence).join(""));
  await saveBytes(output, await toDocx(document.value));
  out(`Văn bản: ${output}\n`);
  return 0;
}

/** Exit code 0 done, 1 no scorecard to speak of, 2 a file cannot be read or written. */
export async function planCommand(options: PlanOptions, now: string, output: Output): Promise<number> {
  try {
    return await writePlan(options, now, output);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    output.err(`${options.file}: ${describeFault(error.code, error.details)}\n`);
    return 2;
  }
}
