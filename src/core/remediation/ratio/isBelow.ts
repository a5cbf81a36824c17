import type { Ratio } from "../remediation";

/** Whether a rate is below what is required of it; below the whole where nothing is said. */
export const isBelow = ({ actual, required }: Ratio): boolean => actual < (required ?? 100);
