/** The whole workbench over a worker without a thread, and what tests ask of it. */
import "../pane/support/browserGlobals";
import { render, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import path from "node:path";
import { App } from "../../src/workbench/App";
import { Desk } from "../../src/workbench/desk/desk";
import type { GivenFile } from "../../src/workbench/desk/disk";
import { fakeWorker, type Traffic } from "./fakeWorker";

export const NOW = "2026-02-03 08:00";
export const SAMPLE = "Bảng chấm điểm 2025";

export const given = (name: string): GivenFile => ({
  name,
  bytes: new Uint8Array(readFileSync(path.join(__dirname, "../../assets/samples", name))),
});

export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function openWorkbench(choice: readonly GivenFile[] = []) {
  const saved: Saved[] = [];
  const traffic: Traffic = { requests: [], replies: [], sizes: [], started: 0 };
  const desk = new Desk({
    startWorker: () => fakeWorker(traffic),
    sample: () => given("bang-diem-mau.xlsx"),
    disk: { choose: () => Promise.resolve(choice), download: (name, bytes) => saved.push({ name, bytes }) },
    now: () => NOW,
  });
  const page = render(<App desk={desk} locale="vi" isDark={false} onLocale={() => undefined} />);
  return { desk, saved, traffic, page };
}

const PATIENCE = { timeout: 8_000 };

export const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** The grid, once the cell at A1 is drawn. */
export async function grid(): Promise<HTMLElement> {
  const table = await screen.findByRole("grid", undefined, PATIENCE);
  await within(table).findByText(/CỘNG HÒA XÃ HỘI/, undefined, PATIENCE);
  return table;
}

/** The cell of a place on the sheet in view; zero-based. */
export function cell(row: number, col: number): HTMLElement {
  const found = document.querySelector<HTMLElement>(`td[data-place="${String(row)},${String(col)}"]`);
  if (!found) throw new Error(`no cell at ${String(row)},${String(col)}`);
  return found;
}

export const activePlace = (): string | null | undefined =>
  document.querySelector('td[aria-selected="true"]')?.getAttribute("data-place");

/** The pane has read the workbook. */
export const pane = () => screen.findByRole("tabpanel", { name: /Bảng điểm/ }, PATIENCE);

export { PATIENCE };
