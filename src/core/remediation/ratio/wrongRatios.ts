/** Percentages that a comment states wrongly of its own counts. */
import type { Diagnostic } from "../../diagnostic";
import type { CellRef } from "../../grid/grid";
import type { Ratio } from "../remediation";
import { states } from "./figures";
import { ratiosIn } from "./ratiosIn";

const isWrong = ({ done, total, stated }: Ratio): boolean =>
  done !== undefined && total !== undefined && stated !== undefined && !states(stated, done, total);

/** One diagnostic for every wrong percentage of the comment in this cell. */
export const wrongRatios = (comment: string, at: CellRef): Diagnostic[] =>
  ratiosIn(comment)
    .filter(isWrong)
    .map(({ text, stated = 0, actual }) => ({
      code: "ratio-wrong",
      severity: "warning",
      at,
      facts: { text, stated, actual },
    }));
