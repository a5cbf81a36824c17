/** What goes wrong around the pane: it says so in plain words, and no half-written sheet or English trace is left. */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { run, takeBack } from "../../src/core";
import { applyEdits } from "../../src/core/edits/applyEdits";
import { HostError, UnfinishedError, type Host } from "../../src/hosts/host";
import { memoryHost } from "../../src/hosts/memory/memoryHost";
import { contentWithoutLog, withSheet } from "../support/runBook";
import {
  action,
  button,
  compute,
  inRegion,
  openPane,
  region,
  sample,
  untilReady,
  watchedHost,
} from "./support/openPane";

const SHEET = "Bảng chấm điểm 2025";

/** A host whose writes or reads end in an error. */
const failing = (what: "read" | "apply", error: Error): Host => ({
  ...memoryHost(sample()),
  [what]: () => Promise.reject(error),
});

async function agreeToDeductions() {
  await untilReady();
  fireEvent.click(action("Tính điểm trừ"));
  fireEvent.click((await inRegion(/sẽ ghi những gì/)).getByRole("button", { name: "Thực hiện" }));
}

test("a workbook that cannot be read: the sentence of the fault, and another try", async () => {
  const host = memoryHost(sample());
  let tries = 0;
  openPane({
    ...host,
    read: () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new HostError("busy")) : host.read();
    },
  });
  const failed = await inRegion("Chưa làm được");
  expect(failed.getByText(/Đang chờ bạn nhập xong ô/)).toBeTruthy();
  fireEvent.click(failed.getByRole("button", { name: "Đọc lại" }));
  await untilReady();
});

test("a refused write says which sheet is protected", async () => {
  openPane(failing("apply", new HostError("protected", { sheet: SHEET })));
  await agreeToDeductions();
  const failed = await inRegion("Chưa làm được");
  expect(failed.getByText(/“Bảng chấm điểm 2025” đang được bảo vệ/)).toBeTruthy();
});

test("a protected sheet: what was left out and how to go on, never that all is as it should be", async () => {
  const locked = withSheet(sample(), SHEET, { protected: true });
  let current = locked;
  const host = watchedHost(locked, { ...memoryHost(locked), read: () => Promise.resolve(current) });
  openPane(host);
  await untilReady();
  fireEvent.click(action("Tính điểm trừ"));
  const preview = await inRegion(/sẽ ghi những gì/);
  expect(preview.getByText(/đang được bảo vệ.*Review > Unprotect Sheet/)).toBeTruthy();
  expect(preview.getByText("Ngoài những điều nêu trên, không còn gì cần ghi.")).toBeTruthy();
  expect(preview.queryByText(/đã đúng như vậy/)).toBeNull();
  current = sample();
  fireEvent.click(preview.getByRole("button", { name: "Thử lại" }));
  await waitFor(() => expect(screen.getByRole("button", { name: "Thực hiện" })).toBeTruthy());
  expect(screen.queryByText(/đang được bảo vệ/)).toBeNull();
});

test("a write that broke off lists what may remain", async () => {
  const remains = { added: ["CCHC Nhật ký"], removed: [], changed: [SHEET], kept: [], seen: true };
  openPane(failing("apply", new UnfinishedError(remains, { cause: new Error("wire") })));
  await agreeToDeductions();
  const failed = await inRegion("Việc ghi bị ngắt giữa chừng");
  expect(failed.getByText(/Trang mới lập vẫn còn/)).toBeTruthy();
  expect(failed.getByText(/chưa trở lại như trước: “Bảng chấm điểm 2025”/)).toBeTruthy();
});

test("a mistake of ours is said politely; its English stays folded", async () => {
  openPane(failing("apply", new TypeError("x is not a function")));
  await agreeToDeductions();
  const failed = await inRegion("Chưa làm được");
  expect(failed.getByText(/Chương trình gặp lỗi ngoài dự kiến/)).toBeTruthy();
  const technical = failed.getByText(/x is not a function/);
  expect(technical.closest("details")?.open).toBe(false);
});

test("a mistake in computing is said as well", async () => {
  openPane(memoryHost(sample()), {
    compute: { ...compute, run: () => Promise.reject(new Error("boom")) },
  });
  expect(await region("Chưa làm được")).toBeTruthy();
});

test("another person's change before the write: nothing is written, the new figures are shown with a sentence", async () => {
  const before = sample();
  const area = { sheet: SHEET, top: 10, left: 4, rows: 1, cols: 1 };
  const changed = applyEdits(before, [{ kind: "setCells", area, cells: [[0.5]] }]);
  let current = before;
  const host = watchedHost(before, {
    name: "shared",
    read: () => Promise.resolve(current),
    apply: (edits, expected) => memoryHost(current).apply(edits, expected),
  });
  openPane(host);
  await untilReady();
  fireEvent.click(action("Tính điểm trừ"));
  const preview = await inRegion(/sẽ ghi những gì/);
  current = changed;
  fireEvent.click(preview.getByRole("button", { name: "Thực hiện" }));
  await screen.findByText(/Sổ tính đã thay đổi trong lúc chờ nên chưa ghi gì/);
  expect(host.applied()).toBe(0);
  const lost = run(changed, { command: "deductions", now: "2026-01-05 08:00" }).target?.assessment.deductions
    .totals.lost;
  expect(lost).not.toBe(127_500);
  expect(screen.getByText("Bị trừ", { selector: "dt" }).nextElementSibling?.textContent).toBe("13,25");
});

describe("changes in Excel while the pane is open", () => {
  test("a typed score is noticed and offered to be read, never acted upon by itself", async () => {
    const host = watchedHost(sample());
    openPane(host);
    await untilReady();
    expect(screen.queryByRole("button", { name: "Đọc lại" })).toBeNull();
    act(() => host.tell({ kind: "cells", sheet: SHEET }));
    expect(screen.getByText("Số liệu trong sổ tính vừa thay đổi.")).toBeTruthy();
    expect(host.applied()).toBe(0);
    fireEvent.click(button("Đọc lại"));
    await waitFor(() => expect(screen.queryByText("Số liệu trong sổ tính vừa thay đổi.")).toBeNull());
  });

  test("another sheet with a scorecard in view is offered", async () => {
    const [grid] = sample().sheets;
    if (!grid) throw new Error("the sample has no sheet");
    const host = watchedHost({ ...sample(), sheets: [grid, { ...grid, sheet: "Năm trước" }] });
    openPane(host);
    await untilReady();
    act(() => host.tell({ kind: "active", sheet: "Năm trước" }));
    fireEvent.click(button("Đọc trang này"));
    await waitFor(() =>
      expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Trang đang đọc" }).value).toBe(
        "Năm trước",
      ),
    );
  });

  test("waiting for a cell that is being edited is shown, and goes away", async () => {
    const listeners: ((waiting: boolean) => void)[] = [];
    openPane(watchedHost(sample()), {
      onWaiting: (listener) => {
        listeners.push(listener);
        return () => undefined;
      },
    });
    await untilReady();
    act(() => listeners.forEach((tell) => tell(true)));
    expect(screen.getByText(/nhấn Enter để nhận hoặc Esc để bỏ/)).toBeTruthy();
    act(() => listeners.forEach((tell) => tell(false)));
    expect(screen.queryByText(/nhấn Enter để nhận hoặc Esc để bỏ/)).toBeNull();
  });
});

test("long work can be stopped before it writes, and its answer is dropped", async () => {
  const host = watchedHost(sample());
  let finish: () => void = () => undefined;
  let stopped = 0;
  openPane(host, {
    compute: {
      ...compute,
      takeBack: (book, options) =>
        new Promise((resolve) => {
          finish = () => resolve(takeBack(book, options));
        }),
    },
    onCancel: () => {
      stopped += 1;
    },
  });
  await untilReady();
  fireEvent.click(action("Khôi phục"));
  fireEvent.click(await screen.findByRole("button", { name: "Dừng", hidden: true }));
  expect(stopped).toBe(1);
  await act(async () => {
    finish();
    await Promise.resolve();
  });
  expect(screen.queryByRole("region", { name: /Khôi phục/ })).toBeNull();
  expect(host.applied()).toBe(0);
  expect(contentWithoutLog(await host.read())).toEqual(contentWithoutLog(sample()));
});

test("while it writes it says that this cannot be stopped, and nothing else can be started", async () => {
  const book = sample();
  let finish: () => void = () => undefined;
  openPane({
    ...memoryHost(book),
    apply: () =>
      new Promise((resolve) => {
        finish = () => resolve(undefined);
      }),
  });
  await agreeToDeductions();
  await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/không dừng giữa chừng được/));
  expect(screen.queryByRole("button", { name: "Dừng", hidden: true })).toBeNull();
  expect(action("Chèn phụ lục").getAttribute("aria-disabled")).toBe("true");
  await act(async () => {
    finish();
    await Promise.resolve();
  });
  await region("Tính điểm trừ: đã xong");
});

test("a cell that cannot be shown is said", async () => {
  openPane({
    ...memoryHost(sample()),
    reveal: () => Promise.reject(new HostError("missing-sheet", { sheet: SHEET })),
  });
  await untilReady();
  fireEvent.click(screen.getByRole("tab", { name: "Điểm trừ" }));
  const [row] = await screen.findAllByRole("listitem");
  fireEvent.click(row?.querySelector("button") ?? document.body);
  await screen.findByText("Không chuyển đến được ô này.");
});
