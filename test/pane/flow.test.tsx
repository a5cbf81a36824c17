/** The way of an officer through the pane: read, look, agree, take back. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { takeBack } from "../../src/core";
import { applyEdits } from "../../src/core/edits/applyEdits";
import { memoryHost } from "../../src/hosts/memory/memoryHost";
import { carryOut, contentWithoutLog } from "../support/runBook";
import {
  action,
  button,
  inRegion,
  NOW,
  openPane,
  region,
  sample,
  untilReady,
  untilWritten,
  watchedHost,
} from "./support/openPane";

const SHEET = "Bảng chấm điểm 2025";

describe("reading", () => {
  test("shows the sheet, the unit and the totals that the sample promises", async () => {
    openPane(watchedHost(sample()));
    const panel = within(await untilReady());
    expect(screen.getByText(SHEET)).toBeTruthy();
    expect(panel.getByText("Đơn vị: xã Bình Minh Thượng")).toBeTruthy();
    const figure = (name: string) =>
      panel.getByText(name, { selector: "dt" }).nextElementSibling?.textContent;
    expect([figure("Điểm chuẩn"), figure("Tự chấm"), figure("Thẩm định"), figure("Bị trừ")]).toEqual([
      "100",
      "90,88",
      "87,25",
      "12,75",
    ]);
    expect(figure("Điểm thưởng")).toBe("1");
  });

  test("says of every column how sure it is", async () => {
    openPane(watchedHost(sample()));
    const panel = within(await untilReady());
    const select = await panel.findByRole("combobox", { name: "Điểm tối đa" });
    expect(panel.getAllByText("chắc chắn").length).toBeGreaterThanOrEqual(6);
    expect(select.textContent).toContain("C: ĐIỂM CHUẨN");
  });
});

describe("Tính điểm trừ", () => {
  test("shows first, writes on consent exactly what the core proposes, and takes it back", async () => {
    const book = sample();
    const inner = memoryHost(book);
    const host = watchedHost(book, inner);
    openPane(host);
    await untilReady();
    fireEvent.click(action("Tính điểm trừ"));
    const preview = await inRegion("Tính điểm trừ: sẽ ghi những gì?");
    expect(preview.getByText("Thêm 2 trang tính")).toBeTruthy();
    expect(host.applied()).toBe(0);

    fireEvent.click(preview.getByRole("button", { name: "Thực hiện" }));
    const done = await inRegion("Tính điểm trừ: đã xong");
    const wanted = carryOut(book, { command: "deductions", now: NOW, sheet: SHEET }).after;
    expect(contentWithoutLog(await inner.read())).toEqual(contentWithoutLog(wanted));

    fireEvent.click(done.getByRole("button", { name: "Khôi phục" }));
    const undo = await inRegion("Khôi phục: sẽ trả lại những gì?");
    fireEvent.click(undo.getByRole("button", { name: "Thực hiện" }));
    await region("Đã khôi phục lần ghi gần nhất");
    expect(contentWithoutLog(await inner.read())).toEqual(contentWithoutLog(book));
  });

  test("Thôi writes nothing", async () => {
    const host = watchedHost(sample());
    openPane(host);
    await untilReady();
    fireEvent.click(action("Tính điểm trừ"));
    const preview = await inRegion(/sẽ ghi những gì/);
    fireEvent.click(preview.getByRole("button", { name: "Thôi" }));
    await waitFor(() => expect(screen.queryByRole("region", { name: /sẽ ghi/ })).toBeNull());
    expect(host.applied()).toBe(0);
  });

  test("a second time there is nothing to write, and it says so", async () => {
    const { after } = carryOut(sample(), { command: "deductions", now: NOW });
    const host = watchedHost(after);
    openPane(host);
    await untilReady();
    fireEvent.click(action("Tính điểm trừ"));
    const preview = await inRegion(/sẽ ghi những gì/);
    expect(preview.getByText("Không có gì cần ghi: sổ tính đã đúng như vậy.")).toBeTruthy();
    expect(preview.queryByRole("button", { name: "Thực hiện" })).toBeNull();
  });
});

describe("Chèn phụ lục", () => {
  test("inserts both forms and leads to each", async () => {
    const host = watchedHost(sample());
    openPane(host);
    await untilReady();
    fireEvent.click(action("Chèn phụ lục"));
    fireEvent.click((await inRegion(/sẽ ghi/)).getByRole("button", { name: "Thực hiện" }));
    const done = await inRegion("Chèn phụ lục: đã xong");
    const links = done.getAllByRole("button", { name: /^Xem trang/ });
    expect(links).toHaveLength(2);
    for (const link of links) fireEvent.click(link);
    const { sheets } = await host.read();
    for (const { sheet } of host.shown) expect(sheets.some((grid) => grid.sheet === sheet)).toBe(true);
    expect(host.shown).toHaveLength(2);
  });

  test("what is typed about the document is written to CCHC Thông tin with it", async () => {
    const host = watchedHost(sample());
    openPane(host);
    await untilReady();
    fireEvent.click(screen.getByRole("tab", { name: "Phụ lục" }));
    fireEvent.change(screen.getByRole("textbox", { name: "Số văn bản" }), { target: { value: "45" } });
    fireEvent.change(screen.getByRole("textbox", { name: "Ngày văn bản" }), {
      target: { value: "20/03/2026" },
    });
    fireEvent.click(action("Chèn phụ lục"));
    fireEvent.click((await inRegion(/sẽ ghi/)).getByRole("button", { name: "Thực hiện" }));
    await region("Chèn phụ lục: đã xong");
    const { sheets } = await host.read();
    const information = sheets.find(({ mark }) => mark?.page === "thong-tin");
    const valueOf = (label: string) => information?.rows.find((row) => row?.[0]?.value === label)?.[1]?.value;
    expect([valueOf("Số văn bản"), valueOf("Ngày văn bản")]).toEqual(["45", "20/03/2026"]);
  });

  test("a date that is none is asked about and not written", async () => {
    const host = watchedHost(sample());
    openPane(host);
    await untilReady();
    fireEvent.click(screen.getByRole("tab", { name: "Phụ lục" }));
    fireEvent.change(screen.getByRole("textbox", { name: "Ngày văn bản" }), { target: { value: "32/13" } });
    fireEvent.click(action("Chèn phụ lục"));
    const preview = await inRegion(/sẽ ghi/);
    expect(preview.getByText(/Ngày văn bản: không hiểu “32\/13”/)).toBeTruthy();
  });

  test("without a form there is nothing to insert", async () => {
    openPane(watchedHost(sample()));
    await untilReady();
    fireEvent.click(screen.getByRole("tab", { name: "Phụ lục" }));
    for (const box of screen.getAllByRole<HTMLInputElement>("checkbox"))
      if (box.checked) fireEvent.click(box);
    expect(screen.getByText("Hãy chọn ít nhất một mẫu.")).toBeTruthy();
    expect(action("Chèn phụ lục").getAttribute("aria-disabled")).toBe("true");
  });
});

describe("Khôi phục", () => {
  test("works in a later visit, and keeps what somebody changed since unless asked twice", async () => {
    const before = sample();
    const { after } = carryOut(before, { command: "deductions", now: NOW });
    const grid = after.sheets.find(({ sheet }) => sheet === SHEET);
    const header =
      grid?.rows[6]?.findIndex((cell) => String(cell?.value ?? "").startsWith("Điểm bị trừ")) ?? -1;
    expect(header).toBeGreaterThan(0);
    const typed = applyEdits(after, [
      {
        kind: "setCells",
        area: { sheet: SHEET, top: 10, left: header, rows: 1, cols: 1 },
        cells: [["xin giữ"]],
      },
    ]);
    expect(takeBack(typed, { force: false }).kept).toHaveLength(1);
    const inner = memoryHost(typed);
    const host = watchedHost(typed, inner);
    openPane(host);
    await untilReady();
    fireEvent.click(action("Khôi phục"));
    const preview = await inRegion(/Khôi phục: sẽ trả lại/);
    expect(preview.getByText(/Ô này đã có người sửa sau khi ghi nên được giữ nguyên/)).toBeTruthy();
    fireEvent.click(preview.getByRole("button", { name: "Lấy lại cả những ô này" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Lấy lại cả những ô này" })).toBeNull());
    expect(host.applied()).toBe(0);
    fireEvent.click((await inRegion(/Khôi phục: sẽ trả lại/)).getByRole("button", { name: "Thực hiện" }));
    await untilWritten(host);
    await region("Đã khôi phục lần ghi gần nhất");
    expect(contentWithoutLog(await inner.read())).toEqual(contentWithoutLog(before));
  });

  test("says so when there is nothing to take back", async () => {
    openPane(watchedHost(sample()));
    await untilReady();
    fireEvent.click(action("Khôi phục"));
    const preview = await inRegion(/Khôi phục/);
    expect(preview.getByText("Không còn lần ghi nào để khôi phục.")).toBeTruthy();
    fireEvent.click(button("Đóng"));
    await waitFor(() => expect(screen.queryByRole("region", { name: /Khôi phục/ })).toBeNull());
  });
});

describe("Chèn phụ lục without who and what", () => {
  test("says that they stay blank, and leads to where they are filled", async () => {
    openPane(watchedHost(sample()));
    await untilReady();
    fireEvent.click(action("Chèn phụ lục"));
    const preview = await inRegion("Chèn phụ lục: sẽ ghi những gì?");
    expect(preview.getByText(/chưa ghi người chủ trì hoặc giải pháp cho 19 mục/)).toBeTruthy();
    fireEvent.click(preview.getByRole("button", { name: "Sang bước Phân công" }));
    await waitFor(() =>
      expect(screen.getByRole("tab", { name: "Phân công" }).getAttribute("aria-selected")).toBe("true"),
    );
    expect(screen.queryByText("Chèn phụ lục: sẽ ghi những gì?")).toBeNull();
  });
});
