/** What a person does in the pane, by the words that stand in it. */
import type { Locator } from "playwright-core";
import type { OpenPane } from "../excelPage/openPane";

/** A page that shows the pane: in Excel or beside the workbook. */
export type ShowsPane = Pick<OpenPane, "frame">;

export const button = ({ frame }: ShowsPane, name: string | RegExp): Locator =>
  frame.getByRole("button", { name, exact: true });

export const heading = ({ frame }: ShowsPane, name: string | RegExp): Locator =>
  frame.getByRole("heading", { name });

/** The scorecard is there. */
export const ready = (pane: ShowsPane): Promise<void> => heading(pane, "Tổng điểm").waitFor();

export async function openSection(pane: ShowsPane, name: string): Promise<void> {
  await pane.frame.getByRole("tab", { name }).click();
}

/** Clicks one of the main actions and waits for what it would write. */
export async function plan(pane: ShowsPane, task: string): Promise<void> {
  await button(pane, task).first().click();
  await heading(pane, /sẽ ghi những gì|sẽ trả lại những gì/).waitFor();
}

/** Agrees to what is shown. */
export async function agree(pane: ShowsPane): Promise<void> {
  await button(pane, "Thực hiện").click();
  await done(pane);
}

export const done = (pane: ShowsPane): Promise<void> =>
  heading(pane, /đã xong|Đã khôi phục lần ghi gần nhất/).waitFor();

/** After a click on the ribbon: it has acted, or it stands at a preview, and is then agreed to. */
export async function finish(pane: ShowsPane): Promise<"at once" | "asked"> {
  const ask = button(pane, "Thực hiện");
  const end = heading(pane, /đã xong|Đã khôi phục lần ghi gần nhất/);
  await ask.or(end).first().waitFor();
  if (await end.isVisible()) return "at once";
  await agree(pane);
  return "asked";
}

/** All that can be seen and read, the page's title apart. */
export const visibleText = ({ frame }: ShowsPane): Promise<string> => frame.locator("body").innerText();

/** Words that no officer should meet: names of errors, of our functions, of places in the program. */
const FOREIGN =
  /\b(error|exception|undefined|null|NaN|object|failed|cannot|invalid|stack|promise)\b|\bat \S+:\d+/i;

/** The pane speaks Vietnamese and nothing else. */
export async function expectVietnamese(pane: ShowsPane): Promise<void> {
  const text = await visibleText(pane);
  expect(text).toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
  expect(text).not.toMatch(FOREIGN);
}
