/** "Tạo bảng điểm mẫu": the invented scorecard as a new sheet that is the user's at once, taken back by "Khôi phục". */
import { editsToward } from "../page/editsToward";
import { samplePage } from "./samplePage";
import type { Diagnostic } from "../../diagnostic";
import type { Edit } from "../../edits/edit";
import type { Workbook } from "../../grid/grid";
import { logEdits } from "../../settings/log/log";
import { COMMAND_NAMES } from "../../text/commandNames";

export interface SampleEdits {
  readonly edits: readonly Edit[];
  readonly appendices: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Nothing, and why, where no sheet can be added. */
export function sampleEdits(book: Workbook, now: string): SampleEdits {
  if (book.structureLocked)
    return {
      edits: [],
      appendices: [],
      diagnostics: [{ code: "structure-locked", severity: "error", facts: {} }],
    };
  const { edits, sheet } = editsToward(book, samplePage());
  const log = logEdits(book, edits, { time: now, command: COMMAND_NAMES.sample });
  return { edits: [...edits, ...log], appendices: [sheet], diagnostics: [] };
}
