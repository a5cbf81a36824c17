/** Lengths as WordprocessingML counts them. */

/** Twentieths of a point. */
export const twipsOfMillimetres = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
export const twipsOfPoints = (points: number): number => Math.round(points * 20);
/** Letters are counted in half points. */
export const halfPoints = (points: number): number => Math.round(points * 2);
/** A single line is 240. */
export const lineUnits = (lines: number): number => Math.round(lines * 240);
