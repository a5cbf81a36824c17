/** What a person does in the pane, by the words that stand in it. */
import type { Locator } from "playwright-core";
import type { OpenPane } from "../excelPage/openPane";

export const button = ({ frame }: OpenPane, name: string | RegExp): Locator =>
  frame.getByRole("button", { name, exact: true });

export const heading = ({ frame }: OpenPane, name: string | RegExp): Locator =>
  frame.getByRole("heading", { name });

/** The scorecard is there. */
export const ready = (pane: OpenPane): Promise<void> => heading(pane, "Tổng điểm").waitFor();

export async function openSection(pane: OpenPane, name: string): Promise<void> {
  await pane.frame.getByRole("tab", { name }).click();
}

/** Clicks one of the main actions and waits for what it would write. */
export async function plan(pane: OpenPane, task: string): Promise<void> {
  await button(pane, task).first().click();
  await heading(pane, /sẽ ghi những gì|sẽ trả lại những gì/).waitFor();
}

/** Agrees to what is shown. */
export async function agree(pane: OpenPane): Promise<void> {
  await button(pane, "Thực hiện").click();
  await done(pane);
}

export const done = (pane: OpenPane): Promise<void> =>
  heading(pane, /đã xong|Đã khôi phục lần ghi gần nhất/).waitFor();

/** After a click on the ribbon: it has acted, or it stands at a preview, and is then agreed to. */
export async function finish(pane: OpenPane): Promise<"at once" | "asked"> {
  const ask = button(pane, "Thực hiện");
  const end = heading(pane, /đã xong|Đã khôi phục lần ghi gần nhất/);
  await ask.or(end).first().waitFor();
  if (await end.isVisible()) return "at once";
  await agree(pane);
  return "asked";
}

/** All that can be seen and read, the page's title apart. */
export const visibleText = ({ frame }: OpenPane): Promise<string> => frame.locator("body").innerText();

/** Words that no officer should meet: names of errors, of our functions, of places in the program. */
const FOREIGN =
  /\b(error|exception|undefined|null|NaN|object|failed|cannot|invalid|stack|promise)\b|\bat \S+:\d+/i;

/** The pane speaks Vietnamese and nothing else. */
export async function expectVietnamese(pane: OpenPane): Promise<void> {
  const text = await visibleText(pane);
  expect(text).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
  expect(text).not.toMatch(FOREIGN);
}
