/** Everything that no page may do unasked: errors, requests that leave the origin. */
import type { Page } from "playwright-core";

export interface Trouble {
  readonly found: readonly string[];
  note(what: string): void;
}

/** Listens from now on. */
export function watchForTrouble(page: Page): Trouble {
  const found: string[] = [];
  page.on("pageerror", (error) => found.push(`uncaught: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") found.push(`console: ${message.text()} (${message.location().url})`);
  });
  return { found, note: (what) => found.push(what) };
}
