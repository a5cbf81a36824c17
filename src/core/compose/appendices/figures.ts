/** Points as cells of a page hold them. */
import type { CellInput } from "../../edits/edit";
import { numberOf, subtract, ZERO, type Points } from "../../scorecard/points";
import type { AppendixInput } from "./appendixInput";

/** Empty where the points are not known. */
export const figure = (points: Points | undefined): CellInput =>
  points === undefined ? null : numberOf(points);

/** A loss with the sign that the unit writes it with. */
export const lossFigure = (lost: Points, { plan }: Pick<AppendixInput, "plan">): number =>
  numberOf(plan.sign === "positive" ? lost : subtract(ZERO, lost));
