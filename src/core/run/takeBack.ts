/** "Khôi phục": the edits that take the last recorded run back, in any later session. */
import type { Edit } from "../edits/edit";
import { fingerprintOf, type Fingerprint } from "../edits/fingerprint";
import type { Workbook } from "../grid/grid";
import { undoEdits, type Kept } from "../settings/log/undoEdits";

export interface TakenBack {
  readonly edits: readonly Edit[];
  readonly expected: Fingerprint;
  /** What stays because a person changed it since, or because it is gone; `force` takes back more. */
  readonly kept: readonly Kept[];
  /** Whether the workbook's log holds a run that was not taken back yet. */
  readonly found: boolean;
}

export function takeBack(book: Workbook, options: { readonly force: boolean }): TakenBack {
  const undo = undoEdits(book, options);
  return {
    edits: undo?.edits ?? [],
    expected: fingerprintOf(book),
    kept: undo?.kept ?? [],
    found: undo !== undefined,
  };
}
