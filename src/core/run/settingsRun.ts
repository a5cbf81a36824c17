/** The commands that work on the settings sheets alone; a scorecard only helps to name the unit and the years. */
import { learnedEdits, settingsEdits } from "../compose/settingsSheets/settingsEdits";
import type { Workbook } from "../grid/grid";
import type { Information } from "../settings/information";
import { learnRules } from "../settings/learn/learnRules";
import { NOTHING, type Made, type RunRequest } from "./context";

/** "Tạo bảng thiết lập": the sheets that are missing. */
export function settingsRun(book: Workbook, request: RunRequest, information: Information): Made {
  const { value, diagnostics } = settingsEdits(book, { ...request.profile, proposed: information });
  return { ...NOTHING, edits: value, diagnostics };
}

/** "Học từ phụ lục cũ": what an earlier appendix says, as rows below the rules of this workbook. */
export function learnRun(book: Workbook, request: RunRequest, information: Information): Made {
  const learned = learnRules(request.learnFrom ?? book);
  const { value, diagnostics } = learnedEdits(book, learned.value, {
    ...request.profile,
    proposed: information,
  });
  return { ...NOTHING, edits: value, diagnostics: [...learned.diagnostics, ...diagnostics] };
}
