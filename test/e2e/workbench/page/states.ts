/** Every state that the workbench can be seen in, and the way there: looked at by axe, and drawn by scripts/screenshots.js. */
import { button, heading, openSection, plan } from "../../support/steps";
import { MESSY, SAMPLE } from "../../support/workbooks";
import type { Workbench } from "./openWorkbench";
import { carryOut, cell, drop, openSample } from "./steps";

export interface BenchState {
  readonly name: string;
  /** Resolves when it can be looked at. */
  readonly reach: (bench: Workbench) => Promise<void>;
}

const CUT = SAMPLE.subarray(0, 900);

async function broken(bench: Workbench): Promise<void> {
  await drop(bench, [{ name: "hong.xlsx", bytes: CUT }]);
  await bench.page.getByRole("alert").filter({ hasText: "hong.xlsx" }).waitFor();
}

/** On a narrow screen the pane lies over the cells. */
async function clearView(bench: Workbench): Promise<void> {
  const away = button(bench, "Đóng bảng điều khiển");
  if (await away.isVisible()) await away.click();
}

async function typedAndFound(bench: Workbench): Promise<void> {
  await openSample(bench);
  await clearView(bench);
  await cell(bench, 19, 4).dblclick();
  await bench.page.getByLabel("Sửa điểm ô E20").fill("0,3");
  await bench.page.keyboard.press("Enter");
  await cell(bench, 19, 4).filter({ hasText: "0,3" }).waitFor();
  await bench.page.keyboard.press("Control+f");
  await bench.page.getByLabel("Tìm trong trang").fill("công tác");
  await bench.page.getByText(/^1\/\d+$/).waitFor();
}

async function several(bench: Workbench): Promise<void> {
  await drop(bench, [
    { name: "don-vi-a.xlsx", bytes: SAMPLE },
    { name: "don-vi-b.xlsx", bytes: MESSY },
    { name: "hong.xlsx", bytes: CUT },
  ]);
  await bench.page.getByText(/hong\.xlsx: /).waitFor();
}

const afterSample =
  (then: (bench: Workbench) => Promise<void>) =>
  async (bench: Workbench): Promise<void> => {
    await openSample(bench);
    await then(bench);
  };

const done =
  (task: string, then: (bench: Workbench) => Promise<void> = () => Promise.resolve()) =>
  async (bench: Workbench): Promise<void> => {
    await openSample(bench);
    await carryOut(bench, task);
    await bench.page.getByText("Chưa tải về").waitFor();
    await then(bench);
  };

async function printed(bench: Workbench): Promise<void> {
  await button(bench, "Xem bản in").click();
  await bench.page.locator(".paper").first().waitFor();
}

async function shortcuts(bench: Workbench): Promise<void> {
  await button(bench, "Phím tắt").click();
  await heading(bench, "Phím tắt").waitFor();
}

export const BENCH_STATES: readonly BenchState[] = [
  { name: "landing", reach: () => Promise.resolve() },
  { name: "broken", reach: broken },
  { name: "sample", reach: openSample },
  { name: "losses", reach: afterSample((bench) => openSection(bench, "Điểm trừ")) },
  { name: "preview", reach: afterSample((bench) => plan(bench, "Tính điểm trừ")) },
  { name: "deductions", reach: done("Tính điểm trừ") },
  { name: "appendix", reach: done("Chèn phụ lục") },
  { name: "typed", reach: typedAndFound },
  { name: "shortcuts", reach: afterSample(shortcuts) },
  { name: "leaving", reach: done("Tính điểm trừ", (bench) => button(bench, "Mở tệp khác").click()) },
  { name: "printed", reach: done("Chèn phụ lục", printed) },
  { name: "several", reach: several },
];
