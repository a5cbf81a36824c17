/** axe-core inside the pane: every rule for people who see, hear or move differently. */
import { readFileSync } from "node:fs";
import type { OpenPane } from "../excelPage/openPane";

interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe holds against the pane, to be read in a failing test. */
export async function violationsIn({ frame }: OpenPane): Promise<string[]> {
  await frame.evaluate(SOURCE);
  const found = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Found[] }> } };
    return (await axe.run()).violations;
  });
  return found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ""}`).join("\n")}`,
  );
}
