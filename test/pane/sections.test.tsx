/** What the sections show of a scorecard, and where a click leads. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { applyEdits } from "../../src/core/edits/applyEdits";
import { bookOf } from "../support/runBook";
import { inRegion, openPane, sample, untilReady, watchedHost, type WatchedHost } from "./support/openPane";

const SHEET = "Bảng chấm điểm 2025";

async function openAt(tab: string, host: WatchedHost) {
  openPane(host);
  await untilReady();
  fireEvent.click(screen.getByRole("tab", { name: tab }));
  return within(await screen.findByRole("tabpanel", { name: tab }));
}

describe("Điểm trừ", () => {
  test("lists the 19 items below their maximum with code, points and the council's words", async () => {
    const panel = await openAt("Điểm trừ", watchedHost(sample()));
    const rows = within(panel.getByRole("list", { name: "Các mục bị trừ điểm" })).getAllByRole("button");
    expect(rows).toHaveLength(19);
    expect(rows[0]?.textContent).toContain("1.4.1");
    expect(rows[0]?.textContent).toContain("−0,2 điểm");
    expect(rows[0]?.textContent).toContain("chưa nêu sản phẩm");
  });

  test("largest losses first, one field only, and the line of the few that count", async () => {
    const panel = await openAt("Điểm trừ", watchedHost(sample()));
    expect(panel.getByText("10 tiêu chí đầu chiếm 80 % số điểm mất")).toBeTruthy();
    fireEvent.change(panel.getByRole("combobox", { name: "Sắp xếp" }), { target: { value: "points" } });
    const rows = () => panel.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(rows()[0]).toContain("−2 điểm");
    const fields = panel.getByRole<HTMLSelectElement>("combobox", { name: "Lĩnh vực" });
    const second = [...fields.options].find(({ text }) => text.startsWith("II "));
    fireEvent.change(fields, { target: { value: second?.value } });
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toContain("2.4.2");
  });

  test("a click or Enter shows the cell; arrows, Home and End move", async () => {
    const host = watchedHost(sample());
    const panel = await openAt("Điểm trừ", host);
    const rows = panel.getAllByRole("button");
    rows[0]?.focus();
    const list = panel.getByRole("list", { name: "Các mục bị trừ điểm" });
    fireEvent.keyDown(list, { key: "End" });
    expect(document.activeElement).toBe(rows.at(-1));
    fireEvent.keyDown(list, { key: "Home" });
    fireEvent.keyDown(list, { key: "ArrowDown" });
    expect(document.activeElement).toBe(rows[1]);
    expect(rows.filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows[1]]);
    fireEvent.click(rows[1] ?? document.body);
    const [at] = host.shown;
    const cell = at && (await host.read()).sheets[0]?.rows[at.row]?.[at.col];
    expect(at?.sheet).toBe(SHEET);
    expect(String(cell?.value)).toContain("Mức độ đa dạng trong tuyên truyền");
  });
});

describe("Vấn đề", () => {
  test("questions come first; a click goes to the cell", async () => {
    const host = watchedHost(sample("bang-diem-lon-xon"));
    const panel = await openAt("Vấn đề (2)", host);
    const headings = panel.getAllByRole("heading").map(({ textContent }) => textContent);
    expect(headings[0]).toMatch(/^Câu hỏi cần trả lời/);
    fireEvent.click(
      within(panel.getByRole("list", { name: "Câu hỏi cần trả lời" })).getAllByRole("button")[0] ??
        document.body,
    );
    expect(host.shown).toHaveLength(1);
  });
});

describe("Bảng điểm", () => {
  test("another column is read at once, marked as chosen, and remembered by the next write", async () => {
    const host = watchedHost(sample());
    const panel = await openAt("Bảng điểm", host);
    fireEvent.change(await panel.findByRole("combobox", { name: "Điểm thẩm định" }), {
      target: { value: "3" },
    });
    await waitFor(() => expect(screen.getAllByText("đã chọn").length).toBeGreaterThan(0));
    const lost = screen.getByText("Bị trừ", { selector: "dt" }).nextElementSibling?.textContent;
    expect(lost).toBe("9,12");
    expect(screen.getByText(/sẽ được ghi nhớ vào trang CCHC Thông tin/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Tính điểm trừ" }));
    const preview = await inRegion(/sẽ ghi những gì/);
    expect(preview.getByText(/Cột đã chỉnh/)).toBeTruthy();
    fireEvent.click(preview.getByRole("button", { name: "Thực hiện" }));
    await inRegion("Tính điểm trừ: đã xong");
    const { sheets } = await host.read();
    const information = sheets.find(({ mark }) => mark?.page === "thong-tin");
    const line = information?.rows.find((row) => row?.[0]?.value === "Cột đã chỉnh");
    expect(String(line?.[3]?.value)).toContain("appraisedScore=D");
  });

  test("several scorecards: the one in view is read, and another can be chosen", async () => {
    const [grid] = sample().sheets;
    if (!grid) throw new Error("the sample has no sheet");
    const book = { ...sample(), sheets: [grid, { ...grid, sheet: "Bản sao" }] };
    const panel = await openAt("Bảng điểm", watchedHost(book));
    expect(panel.getByText(/xã Bình Minh Thượng/)).toBeTruthy();
    const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "Trang đang đọc" });
    expect(choice.value).toBe(SHEET);
    fireEvent.change(choice, { target: { value: "Bản sao" } });
    await waitFor(() =>
      expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Trang đang đọc" }).value).toBe(
        "Bản sao",
      ),
    );
  });
});

describe("no scorecard", () => {
  const EMPTY = bookOf("@ Trống\nGhi chú");

  test("says why in one sentence and makes a sample, which is then read", async () => {
    const host = watchedHost(EMPTY);
    openPane(host);
    const asking = await inRegion("Chưa thấy bảng chấm điểm");
    expect(asking.getByText(/Không thấy dòng tiêu đề/)).toBeTruthy();
    fireEvent.click(asking.getByRole("button", { name: "Tạo bảng điểm mẫu" }));
    fireEvent.click((await inRegion(/sẽ ghi/)).getByRole("button", { name: "Thực hiện" }));
    await inRegion("Tạo bảng điểm mẫu: đã xong");
    expect(screen.getByText("Đơn vị: xã Bình Minh Thượng")).toBeTruthy();
    expect(screen.getByText("12,75")).toBeTruthy();
  });

  test("offers a scorecard of another sheet", async () => {
    const book = {
      ...sample(),
      sheets: [...EMPTY.sheets, ...sample().sheets, { ...sampleSheet(), sheet: "B" }],
    };
    openPane(watchedHost({ ...book, active: "Trống" }));
    const asking = await inRegion("Chọn bảng chấm điểm");
    expect(asking.getByText("Sổ tính có nhiều bảng điểm. Xin chọn bảng cần làm:")).toBeTruthy();
    fireEvent.click(asking.getByRole("button", { name: "Đọc trang “B”" }));
    await untilReady();
    expect(screen.getByText("Đơn vị: xã Bình Minh Thượng")).toBeTruthy();
  });

  test("a person points the table out: heading row and columns", async () => {
    const book = bookOf(`@ Lạ
Mục A | Nội dung A | Số A | Số B
1.1 | Ban hành kế hoạch | 2 | 1
1.2 | Gửi báo cáo | 3 | 3`);
    openPane(watchedHost(book));
    const asking = await inRegion("Chưa thấy bảng chấm điểm");
    const read = asking.getByRole("button", { name: "Đọc bảng này" });
    expect(read).toHaveProperty("disabled", true);
    const pick = (name: string, column: string) =>
      fireEvent.change(asking.getByRole("combobox", { name }), { target: { value: column } });
    pick("Mã tiêu chí", "0");
    pick("Tên tiêu chí", "1");
    pick("Điểm tối đa", "2");
    pick("Điểm thẩm định", "3");
    fireEvent.click(read);
    await untilReady();
    expect(screen.getByText("Điểm chuẩn", { selector: "dt" }).nextElementSibling?.textContent).toBe("5");
    expect(screen.getByText("Bị trừ", { selector: "dt" }).nextElementSibling?.textContent).toBe("1");
  });
});

function sampleSheet() {
  const [grid] = sample().sheets;
  if (!grid) throw new Error("the sample has no sheet");
  return grid;
}

test("a thousand items are all there, with one stop for the Tab key", async () => {
  const rows = Array.from(
    { length: 1_000 },
    (_, i) => `'${Math.floor(i / 50) + 1}.${(i % 50) + 1} | Tiêu chí số ${i + 1} | 1 | 1 | 0.5`,
  );
  const book = bookOf(["@ Bảng", "TT | Tiêu chí | Điểm chuẩn | Tự đánh giá | Thẩm định", ...rows].join("\n"));
  const panel = await openAt("Điểm trừ", watchedHost(applyEdits(book, [])));
  const buttons = panel.getAllByRole("button");
  expect(buttons).toHaveLength(1_000);
  expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});
