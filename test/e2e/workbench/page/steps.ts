/** What a person does on the workbench, by the words that stand on it. */
import type { Locator } from "playwright-core";
import { agree, button, plan, ready } from "../../support/steps";
import { downloadOf, type Downloaded, type Workbench } from "./openWorkbench";

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops files onto the page, as from the desktop. */
export async function drop({ page }: Workbench, files: readonly GivenFile[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString("base64") }));
  const dataTransfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, text } of all) {
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    return data;
  }, given);
  await page.locator(".drop").dispatchEvent("drop", { dataTransfer });
}

/** A file is open: its sheet is drawn. */
export const drawn = ({ page }: Workbench): Promise<void> =>
  page.locator("td[data-place]").filter({ hasText: /\S/ }).first().waitFor();

/** Opens a file and waits until its scorecard is recognised. */
export async function openFile(bench: Workbench, file: GivenFile): Promise<void> {
  await drop(bench, [file]);
  await drawn(bench);
  await ready(bench);
}

export async function openSample(bench: Workbench): Promise<void> {
  await button(bench, "Dùng bảng điểm mẫu").click();
  await drawn(bench);
  await ready(bench);
}

/** One of the pane's main actions, agreed to. */
export async function carryOut(bench: Workbench, task: string): Promise<void> {
  await plan(bench, task);
  await agree(bench);
}

export const download = (bench: Workbench): Promise<Downloaded> =>
  downloadOf(bench, () => button(bench, "Tải về").click());

/** A cell of the sheet in view, counted from zero. */
export const cell = ({ page }: Workbench, row: number, col: number): Locator =>
  page.locator(`td[data-place="${String(row)},${String(col)}"]`);

export const tab = ({ page }: Workbench, name: string | RegExp): Locator =>
  page.getByRole("tablist", { name: "Trang tính" }).getByRole("tab", { name });
