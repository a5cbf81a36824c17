/** "Phân công" in the pane: what is proposed, changed, chosen and given to many, and that the workbook gets just that. */
import { act, configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { run, type Workbook } from "../../src/core";
import { memoryHost } from "../../src/hosts/memory/memoryHost";
import { bookOf, carryOut, cellOf, contentWithoutLog, targetOf, typed } from "../support/runBook";
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

jest.setTimeout(30_000);
// Nothing of this section is hidden by its looks; asking for them at every step takes most of the time.
configure({ defaultHidden: true });

const SHEET = "Bảng chấm điểm 2025";
const fillOf = (book: Workbook, more = {}) => run(book, { command: "fill", now: NOW, ...more });

async function openPeople(host = watchedHost(sample())) {
  openPane(host);
  await untilReady();
  fireEvent.click(screen.getByRole("tab", { name: "Phân công" }));
  await screen.findByRole("list", { name: "Các mục cần khắc phục" }, { timeout: 5_000 });
  return host;
}

const list = () => within(screen.getByRole("list", { name: "Các mục cần khắc phục" }));
const lines = () => list().getAllByRole("button", { expanded: false });
const openItem = (name: RegExp) => fireEvent.click(list().getByRole("button", { name }));
const field = (name: string | RegExp) => list().getByRole<HTMLInputElement>("textbox", { name });
const write = (name: string | RegExp, value: string) => fireEvent.change(field(name), { target: { value } });

async function seeChanges() {
  fireEvent.click(button("Xem thay đổi"));
  return inRegion("Phân công: sẽ ghi những gì?");
}

const MINE = `
@ Bảng
TT  | Tiêu chí             | Điểm chuẩn | Tự đánh giá | Thẩm định | Chủ trì      | Nhiệm vụ, giải pháp
I   | CẢI CÁCH THỂ CHẾ     | 3         | 3           | 2          |              |
'1.1 | Kế hoạch theo dõi thi hành pháp luật | 1 | 1   | 0.5        | Bà Tổ trưởng | Làm sớm hơn năm trước
'1.2 | Báo cáo rà soát văn bản | 2      | 2           | 1.5        |              |`;

describe("the proposal", () => {
  test("has a lead and a solution for each of the sample's 19 items, and says why each lost points", async () => {
    await openPeople();
    const names = lines();
    expect(names).toHaveLength(19);
    const { remediation } = fillOf(sample());
    for (const [i, line] of names.entries()) {
      const remedy = remediation?.remedies[i];
      expect(remedy?.texts.solution?.text).toBeTruthy();
      expect(line.textContent).toContain(remedy?.texts.lead?.text);
      expect(line.textContent).not.toContain("chưa có người chủ trì");
    }
  });

  test("an open item shows cause, deciding words, rate, and the five texts as the core proposes them", async () => {
    await openPeople();
    const made = fillOf(sample());
    const items = targetOf(made).assessment.scorecard.items;
    const remedy = made.remediation?.remedies.find(({ ratio }) => ratio?.missing !== undefined);
    if (!remedy?.ratio) throw new Error("no item of the sample tells a rate");
    const code = items[remedy.item]?.code ?? "";
    openItem(new RegExp(`^${code.replaceAll(".", "\\.")} `));
    const told = list().getByText(/^Tỷ lệ hiện tại/).textContent;
    expect(told).toContain(`${String(remedy.ratio.actual).replace(".", ",")} %`);
    expect(told).toContain(`còn thiếu ${String(remedy.ratio.missing)}`);
    expect(list().getByText(/^Nguyên nhân/).textContent).toContain(`“${remedy.cause.words ?? ""}”`);
    expect(field("Chủ trì").value).toBe(remedy.texts.lead?.text);
    expect(field("Phối hợp").value).toBe(remedy.texts.support?.text ?? "");
    expect(field("Mục tiêu").value).toBe(remedy.texts.target?.text);
    expect(field("Nhiệm vụ, giải pháp").value).toBe(remedy.texts.solution?.text);
    expect(field("Thời gian").value).toBe(remedy.texts.deadline?.text);
  });

  test("workload by lead adds up to all items and all points", async () => {
    await openPeople();
    const rows = within(screen.getByRole("table", { name: "Khối lượng theo người chủ trì" }))
      .getAllByRole("row")
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole("cell")
          .map((cell) => cell.textContent ?? ""),
      );
    const sum = (col: number) =>
      rows.reduce((all, row) => all + Math.round(Number(row[col]?.replace(",", ".")) * 100), 0) / 100;
    expect(sum(0)).toBe(19);
    expect(sum(1)).toBe(12.75);
  });

  test("where nothing was lost it says so and offers nothing to write", async () => {
    openPane(watchedHost(typed(bookOf(MINE), { "Bảng!E2": 3, "Bảng!E3": 1, "Bảng!E4": 2 })));
    await untilReady();
    fireEvent.click(screen.getByRole("tab", { name: "Phân công" }));
    expect(await screen.findByText("Không có mục nào dưới điểm tối đa.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Xem thay đổi" })).toBeNull();
  });
});

describe("changing before writing", () => {
  test("what was typed is previewed, written as typed, and taken back", async () => {
    const book = sample();
    const inner = memoryHost(book);
    const host = await openPeople(watchedHost(book, inner));
    openItem(/^1\.4\.1 /);
    write(/^Chủ trì/, "Ông Trưởng nhóm");
    write(/^Nhiệm vụ/, "Dòng một\nDòng hai");
    expect(screen.getByText("Đã sửa 1 mục, chưa ghi vào bảng điểm.")).toBeTruthy();
    const preview = await seeChanges();
    expect(host.applied()).toBe(0);
    fireEvent.click(preview.getByRole("button", { name: "Thực hiện" }));
    await untilWritten(host);
    const done = await inRegion("Phân công: đã xong");

    const items = targetOf(fillOf(book)).assessment.scorecard.items;
    const index = items.findIndex(({ code }) => code === "1.4.1");
    const said = new Map([[index, { lead: "Ông Trưởng nhóm", solution: "Dòng một\nDòng hai" }]]);
    const wanted = carryOut(book, { command: "fill", sheet: SHEET, said }).after;
    expect(contentWithoutLog(await inner.read())).toEqual(contentWithoutLog(wanted));
    // Written is written: nothing is left over that could be written again.
    await waitFor(() => expect(screen.queryByText(/chưa ghi vào bảng điểm/)).toBeNull());

    fireEvent.click(done.getByRole("button", { name: "Khôi phục" }));
    fireEvent.click((await inRegion(/sẽ trả lại/)).getByRole("button", { name: "Thực hiện" }));
    await region("Đã khôi phục lần ghi gần nhất");
    expect(contentWithoutLog(await inner.read())).toEqual(contentWithoutLog(book));
  });

  test("Thôi writes nothing and keeps what was typed, also in another tab and after reading again", async () => {
    const host = await openPeople();
    openItem(/^1\.4\.1 /);
    write(/^Chủ trì/, "Ông Trưởng nhóm");
    fireEvent.click((await seeChanges()).getByRole("button", { name: "Thôi" }));
    expect(host.applied()).toBe(0);
    fireEvent.click(screen.getByRole("tab", { name: "Bảng điểm" }));
    act(() => host.tell({ kind: "cells", sheet: SHEET }));
    fireEvent.click(await screen.findByRole("button", { name: "Đọc lại" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Đọc lại" })).toBeNull());
    fireEvent.click(screen.getByRole("tab", { name: "Phân công" }));
    const line = await screen.findByRole("button", { name: /^1\.4\.1 .*Ông Trưởng nhóm/ });
    expect(line.textContent).toContain("đã sửa");
  });

  test("what was typed follows its item when rows have moved, and is never given to another", async () => {
    const before = bookOf(MINE);
    const moved = bookOf(MINE.replace("@ Bảng\n", "@ Bảng\nGhi chú đầu trang\n"));
    let now = before;
    const inner = memoryHost(before);
    const host = watchedHost(before, { ...inner, name: "moving", read: () => Promise.resolve(now) });
    await openPeople(host);
    openItem(/^1\.2 /);
    write(/^Chủ trì/, "Bà Phó phòng");
    now = moved;
    const preview = await seeChanges();
    fireEvent.click(preview.getByText(/Xem (toàn bộ|all|the one)/));
    const row =
      targetOf(fillOf(moved)).assessment.scorecard.items.find(({ code }) => code === "1.2")?.at.row ?? 0;
    const told = preview.getByRole("list", { name: /Xem toàn bộ/ }).textContent ?? "";
    expect(told).toContain("Bà Phó phòng");
    const target = fillOf(moved, {
      said: new Map([[2, { lead: "Bà Phó phòng" }]]),
    }).edits.find((edit) => edit.kind === "setCells" && JSON.stringify(edit.cells).includes("Bà Phó phòng"));
    expect(target?.kind === "setCells" && target.area.top).toBe(row);
    expect(told).toContain(`F${String(row + 1)}`);
  });

  test("an item that is gone keeps its words in sight, and they are not written", async () => {
    const before = bookOf(MINE);
    const gone = typed(before, { "Bảng!E4": 2 });
    let now = before;
    const host = watchedHost(before, {
      ...memoryHost(before),
      name: "moving",
      read: () => Promise.resolve(now),
    });
    await openPeople(host);
    openItem(/^1\.2 /);
    write(/^Chủ trì/, "Bà Phó phòng");
    now = gone;
    act(() => host.tell({ kind: "cells", sheet: "Bảng" }));
    fireEvent.click(await screen.findByRole("button", { name: "Đọc lại" }));
    expect(await screen.findByText(/1\.2 Báo cáo rà soát văn bản \(Bảng\): Bà Phó phòng/)).toBeTruthy();
    const preview = await seeChanges();
    expect(preview.queryByText(/Bà Phó phòng/)).toBeNull();
    fireEvent.click(button("Bỏ nội dung đã gõ của các mục này"));
    await waitFor(() => expect(screen.queryByText(/Bà Phó phòng/)).toBeNull());
  });

  test("an emptied text is not filled by a rule again", async () => {
    const book = sample();
    const inner = memoryHost(book);
    await openPeople(watchedHost(book, inner));
    openItem(/^1\.4\.1 /);
    write(/^Thời gian/, "");
    expect(await list().findByText("Để trống theo ý bạn.", undefined, { timeout: 3_000 })).toBeTruthy();
    fireEvent.click((await seeChanges()).getByRole("button", { name: "Thực hiện" }));
    await region("Phân công: đã xong");
    const after = await inner.read();
    const { scorecard } = targetOf(run(after, { command: "deductions", now: NOW, sheet: SHEET })).assessment;
    expect(scorecard.items.find(({ code }) => code === "1.4.1")?.texts.deadline).toBeUndefined();
    expect(scorecard.items.find(({ code }) => code === "1.4.1")?.texts.solution?.value).toBeTruthy();
  });
});

describe("a person's text on the table", () => {
  const openMine = async () => {
    const book = bookOf(MINE);
    const inner = memoryHost(book);
    await openPeople(watchedHost(book, inner));
    openItem(/^1\.1 /);
    return inner;
  };
  const agree = async () => {
    fireEvent.click((await seeChanges()).getByRole("button", { name: "Thực hiện" }));
    await region("Phân công: đã xong");
  };

  test("stands beside the template and stays, when nothing else is said", async () => {
    const inner = await openMine();
    expect(list().getByRole("button", { name: /^1\.1 .*khác mẫu/ })).toBeTruthy();
    expect(field("Chủ trì").value).toBe("Bà Tổ trưởng");
    const offered = fillOf(bookOf(MINE)).remediation?.remedies[0]?.texts.lead?.offered ?? "";
    expect(offered).not.toBe("");
    expect(list().getByText(new RegExp(`Chủ trì: khác mẫu\\s+${offered.slice(0, 12)}`))).toBeTruthy();
    await agree();
    expect(cellOf(await inner.read(), "Bảng!F3").value).toBe("Bà Tổ trưởng");
  });

  test("gives way cell by cell to the template, and comes back with “Giữ của tôi”", async () => {
    const inner = await openMine();
    const { texts } = fillOf(bookOf(MINE)).remediation?.remedies[0] ?? {};
    fireEvent.click(button("Lấy theo mẫu: Chủ trì"));
    expect(field(/^Chủ trì/).value).toBe(texts?.lead?.offered);
    fireEvent.click(button("Giữ của tôi: Chủ trì"));
    expect(field(/^Chủ trì/).value).toBe("Bà Tổ trưởng");
    fireEvent.click(button("Lấy theo mẫu: Chủ trì"));
    await agree();
    const after = await inner.read();
    expect(cellOf(after, "Bảng!F3").value).toBe(texts?.lead?.offered);
    expect(cellOf(after, "Bảng!G3").value).toBe("Làm sớm hơn năm trước");
  });

  test("a whole item goes back to the template only after asking", async () => {
    await openMine();
    write(/^Thời gian/, "Tuần sau");
    fireEvent.click(button("Lấy lại theo mẫu"));
    expect(field(/^Thời gian/).value).toBe("Tuần sau");
    const asked = within(screen.getByRole("group", { name: "Lấy lại theo mẫu" }));
    fireEvent.click(asked.getByRole("button", { name: "Thôi" }));
    expect(field(/^Thời gian/).value).toBe("Tuần sau");
    fireEvent.click(button("Lấy lại theo mẫu"));
    fireEvent.click(
      within(screen.getByRole("group", { name: "Lấy lại theo mẫu" })).getByRole("button", {
        name: "Lấy lại theo mẫu",
      }),
    );
    const { texts } = fillOf(bookOf(MINE)).remediation?.remedies[0] ?? {};
    expect(field(/^Thời gian/).value).toBe(texts?.deadline?.text);
    expect(field(/^Chủ trì/).value).toBe(texts?.lead?.offered);
  });

  test("all items go back to the template only after asking", async () => {
    await openMine();
    openItem(/^1\.2 /);
    const all = "Lấy lại tất cả theo mẫu";
    fireEvent.click(button(all));
    fireEvent.click(within(screen.getByRole("group", { name: all })).getByRole("button", { name: all }));
    expect(list().queryByRole("button", { name: /khác mẫu/ })).toBeNull();
  });

  test("an emptied field says that the table's text stays", async () => {
    const inner = await openMine();
    write(/^Chủ trì/, "");
    expect(list().getByText(/Trên bảng đang có chữ và được giữ nguyên/)).toBeTruthy();
    await agree();
    expect(cellOf(await inner.read(), "Bảng!F3").value).toBe("Bà Tổ trưởng");
  });
});

describe("many items at once", () => {
  const bulk = (name: string) =>
    within(screen.getByRole("group", { name: /^Giao cho nhiều mục/ })).getByRole("textbox", { name });

  test("one lead and time for a field; what is left blank stays as it is", async () => {
    await openPeople();
    fireEvent.click(screen.getByText(/^Giao cho nhiều mục/));
    const pick = screen.getByRole("combobox", { name: "Chọn theo lĩnh vực" });
    const option = within(pick).getAllByRole("option")[1] as HTMLOptionElement;
    fireEvent.change(pick, { target: { value: option.value } });
    const count = list()
      .getAllByRole("checkbox")
      .filter((box) => (box as HTMLInputElement).checked).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(19);
    fireEvent.change(bulk("Chủ trì"), { target: { value: "Tổ công tác" } });
    fireEvent.click(button(`Áp dụng cho ${String(count)} mục`));
    expect(list().getAllByRole("button", { name: /Tổ công tác/ })).toHaveLength(count);
    expect(await screen.findByRole("rowheader", { name: "Tổ công tác" }, { timeout: 3_000 })).toBeTruthy();
    const first = fillOf(sample()).remediation?.remedies[0];
    fireEvent.click(list().getAllByRole("button", { name: /Tổ công tác/ })[0] as HTMLElement);
    expect(field(/^Thời gian/).value).toBe(first?.texts.deadline?.text);
  });

  test("“Chọn tất cả” takes all and lets them go again", async () => {
    await openPeople();
    fireEvent.click(screen.getByText(/^Giao cho nhiều mục/));
    const all = screen.getByRole("checkbox", { name: "Chọn tất cả" });
    fireEvent.click(all);
    expect(screen.getByText("Giao cho nhiều mục cùng lúc (đang chọn 19)")).toBeTruthy();
    fireEvent.click(all);
    expect(screen.getByText("Giao cho nhiều mục cùng lúc (đang chọn 0)")).toBeTruthy();
    expect((button("Áp dụng cho 0 mục") as HTMLButtonElement).disabled).toBe(true);
  });
});

describe("points to reach", () => {
  test("the forecast follows the total that is typed, and names what to raise first", async () => {
    await openPeople();
    const goal = () => within(screen.getByRole("region", { name: "Điểm phấn đấu" }));
    expect(goal().getByText(/Hiện đạt 87,25; đạt đủ mục tiêu thì được 100\/100 điểm/)).toBeTruthy();
    fireEvent.change(goal().getByRole("textbox", { name: "Phấn đấu đạt … điểm" }), {
      target: { value: "90" },
    });
    expect(await goal().findByText(/Đủ để đạt 90 điểm/, undefined, { timeout: 3_000 })).toBeTruthy();
    const { remediation } = fillOf(sample(), { information: { wantedTotal: "90" } });
    const raised = remediation?.remedies.filter(({ gain }) => gain > 0) ?? [];
    expect(goal().getAllByRole("listitem")).toHaveLength(raised.length);
    const most = [...raised].sort((a, b) => b.gain - a.gain)[0];
    const items = targetOf(fillOf(sample())).assessment.scorecard.items;
    expect(goal().getAllByRole("listitem")[0]?.textContent).toContain(items[most?.item ?? -1]?.title);
  });
});

describe("who is proposed", () => {
  test("a ready set is chosen where the workbook has no sheets of its own, and is not asked for where it has", async () => {
    const book = sample();
    const inner = memoryHost(book);
    await openPeople(watchedHost(book, inner));
    const pick = screen.getByRole("combobox", { name: "Bộ phân công dùng để đề xuất" });
    fireEvent.change(pick, { target: { value: "older" } });
    const older = fillOf(book, { profile: { profile: "olderTitles" } }).remediation?.workload[0]?.lead ?? "";
    expect(await screen.findByRole("rowheader", { name: older }, { timeout: 3_000 })).toBeTruthy();
    fireEvent.click((await seeChanges()).getByRole("button", { name: "Thực hiện" }));
    await region("Phân công: đã xong");
    const wanted = carryOut(book, {
      command: "fill",
      sheet: SHEET,
      profile: { profile: "olderTitles" },
    }).after;
    expect(contentWithoutLog(await inner.read())).toEqual(contentWithoutLog(wanted));
    await waitFor(() => expect(screen.queryByRole("combobox", { name: /Bộ phân công/ })).toBeNull());
  });
});

describe("by keyboard", () => {
  test("one stop for the list, arrows between items, and arrows inside a text stay there", async () => {
    await openPeople();
    const all = lines();
    expect(all.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    all[0]?.focus();
    fireEvent.keyDown(all[0] as HTMLElement, { key: "ArrowDown" });
    expect(document.activeElement).toBe(all[1]);
    expect(all[1]?.tabIndex).toBe(0);
    fireEvent.keyDown(all[1] as HTMLElement, { key: "End" });
    expect(document.activeElement).toBe(all[18]);
    fireEvent.click(all[18] as HTMLElement);
    const text = field("Nhiệm vụ, giải pháp");
    text.focus();
    fireEvent.keyDown(text, { key: "ArrowUp" });
    expect(document.activeElement).toBe(text);
  });

  test("every field, box and button has a name", async () => {
    await openPeople();
    openItem(/^1\.4\.1 /);
    for (const role of ["textbox", "checkbox", "button", "combobox"] as const)
      for (const element of screen.getAllByRole(role))
        expect(screen.getAllByRole(role, { name: /\S/ })).toContain(element);
  });

  test("goes to the item's cell", async () => {
    const host = await openPeople();
    openItem(/^1\.4\.1 /);
    fireEvent.click(button("Đến ô của mục này"));
    const items = targetOf(fillOf(sample())).assessment.scorecard.items;
    expect(host.shown).toEqual([items.find(({ code }) => code === "1.4.1")?.at]);
  });
});

test("speaks English as well", async () => {
  openPane(watchedHost(sample()), { locale: "en" });
  await untilReady();
  fireEvent.click(screen.getByRole("tab", { name: "Assign work" }));
  expect(await screen.findByRole("button", { name: "See changes" }, { timeout: 5_000 })).toBeTruthy();
  expect(screen.getByRole("table", { name: "Workload by lead" })).toBeTruthy();
});

test("“Chèn phụ lục” after “Phân công” prints what was typed", async () => {
  const book = sample();
  const inner = memoryHost(book);
  const host = await openPeople(watchedHost(book, inner));
  openItem(/^1\.4\.1 /);
  write(/^Chủ trì/, "Ông Trưởng nhóm");
  fireEvent.click((await seeChanges()).getByRole("button", { name: "Thực hiện" }));
  await region("Phân công: đã xong");
  fireEvent.click(action("Chèn phụ lục"));
  fireEvent.click((await inRegion(/Chèn phụ lục: sẽ ghi/)).getByRole("button", { name: "Thực hiện" }));
  await untilWritten(host, 2);
  const pages = (await inner.read()).sheets.filter(({ mark }) => mark?.owner === "appendix");
  expect(JSON.stringify(pages)).toContain("Ông Trưởng nhóm");
});
