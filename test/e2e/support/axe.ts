/** axe-core inside the pane: every rule for people who see, hear or move differently. */
import { readFileSync } from "node:fs";
import type { ShowsPane } from "./steps";

interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

interface Axe {
  run(context: { readonly exclude: readonly string[] }): Promise<{ violations: Found[] }>;
}

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe holds against the pane, to be read in a failing test. */
export async function violationsIn({ frame }: ShowsPane): Promise<string[]> {
  await frame.evaluate(SOURCE);
  const found = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    // Fluent's marks at the ends of a page: the Tab key passes them on at once, and they show nothing.
    return (await axe.run({ exclude: ["[data-tabster-dummy]"] })).violations;
  });
  return found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ""}`).join("\n")}`,
  );
}
