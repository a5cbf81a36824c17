/** Golden texts: what a case must say. UPDATE_GOLDEN=1 writes them again; a build machine may not. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** @throws Error when golden texts would be rewritten where CI is set */
export function updatesGolden(env: NodeJS.ProcessEnv = process.env): boolean {
  const asked = (env.UPDATE_GOLDEN ?? "") !== "";
  if (asked && (env.CI ?? "") !== "")
    throw new Error("UPDATE_GOLDEN is refused when CI is set: rewrite golden files on your own machine.");
  return asked;
}

/** The golden text of a file; with UPDATE_GOLDEN the text that it now becomes. */
export function goldenText(file: string, actual: string): string {
  if (updatesGolden()) writeFileSync(file, actual);
  if (!existsSync(file)) throw new Error(`${file} is missing: write it with UPDATE_GOLDEN=1, then read it.`);
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
}
