/** Who watches over the whole: whoever leads on directing the reform, by the settings. */
import { planTextsOf } from "../../core/compose/appendices/planTexts";
import { foldWords } from "../../core/grid/fold";
import type { TaskSource } from "./tasks";

/** The field of direction ("Công tác chỉ đạo, điều hành"), folded. */
const DIRECTION = /chi dao dieu hanh/;

/** Undefined where the table has no such field, or no rule speaks for it. */
export function coordinatorOf(source: TaskSource): string | undefined {
  const { items } = source.assessment.scorecard;
  const field = items.find(({ level, title }) => level === "field" && DIRECTION.test(foldWords(title)));
  return field && planTextsOf(source)(field).lead?.text;
}
