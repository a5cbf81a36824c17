/** The workbench as a person meets it: the landing page, the grid, the pane beside it, the file handed back. */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { activePlace, button, cell, given, grid, openWorkbench, PATIENCE, SAMPLE } from "./page";

jest.setTimeout(30_000);

async function openSample() {
  const workbench = openWorkbench();
  fireEvent.click(button("Dùng bảng điểm mẫu"));
  const table = await grid();
  await screen.findByText("12,75", undefined, PATIENCE);
  return { ...workbench, table };
}

const press = (key: string, options: object = {}): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...options });
};

test("the landing page says that the file stays here, and offers three ways", () => {
  openWorkbench();
  expect(screen.getByText(/Tệp không rời khỏi máy này/)).toBeTruthy();
  expect(screen.getByText(/Kéo tệp/)).toBeTruthy();
  expect(button("Chọn tệp…")).toBeTruthy();
  expect(button("Dùng bảng điểm mẫu")).toBeTruthy();
});

test("the sample: sheet, merged header, pane; calculate, agree, download", async () => {
  const { saved } = await openSample();
  expect(cell(6, 0).getAttribute("rowspan")).toBe("2");
  expect(cell(6, 3).getAttribute("colspan")).toBe("2");
  expect(cell(18, 2).textContent).toBe("3,00");
  fireEvent.click(button("Tính điểm trừ"));
  fireEvent.click(await screen.findByRole("button", { name: "Thực hiện" }, PATIENCE));
  await screen.findAllByText(/Tính điểm trừ: đã xong/, undefined, PATIENCE);
  await waitFor(() => expect(cell(6, 7).textContent).toBe("Điểm bị trừ"), PATIENCE);
  expect(cell(19, 7).textContent).toBe("-0,2");
  expect(cell(19, 7).className).toContain("lit-part");
  expect(cell(19, 7).className).toContain("fresh");
  expect(screen.getByText("Chưa tải về")).toBeTruthy();
  fireEvent.click(button("Tải về"));
  expect(saved.map(({ name }) => name)).toEqual(["bang-diem-mau-khac-phuc.xlsx"]);
  const written = readWorkbook(saved[0]?.bytes ?? new Uint8Array());
  expect(written.sheets.find(({ sheet }) => sheet === SAMPLE)?.rows[6]?.[7]?.value).toBe("Điểm bị trừ");
  expect(screen.queryByText("Chưa tải về")).toBeNull();
});

describe("the keyboard in the grid", () => {
  test("arrows step over merged cells; Home, End and Ctrl lead to the edges", async () => {
    await openSample();
    fireEvent.click(cell(6, 2));
    expect(activePlace()).toBe("6,2");
    press("ArrowRight");
    expect(activePlace()).toBe("6,3");
    press("ArrowRight");
    expect(activePlace()).toBe("6,5");
    press("ArrowDown");
    expect(activePlace()).toBe("8,5");
    press("ArrowUp");
    expect(activePlace()).toBe("6,5");
    press("Home");
    expect(activePlace()).toBe("6,0");
    press("ArrowDown");
    expect(activePlace()).toBe("8,0");
    press("Home", { ctrlKey: true });
    expect(activePlace()).toBe("0,0");
    press("End", { ctrlKey: true });
    expect(Number(activePlace()?.split(",")[0])).toBeGreaterThan(100);
  });

  test("the focus follows, and only the active cell is a tab stop", async () => {
    const { table } = await openSample();
    fireEvent.click(cell(9, 1));
    press("ArrowDown");
    expect(document.activeElement).toBe(cell(10, 1));
    expect(
      within(table)
        .getAllByRole("gridcell")
        .filter((each) => each.tabIndex === 0),
    ).toHaveLength(1);
  });

  test("the table says how large it is and where each cell stands", async () => {
    const { table } = await openSample();
    expect(Number(table.getAttribute("aria-rowcount"))).toBeGreaterThan(104);
    expect(cell(9, 1).getAttribute("aria-colindex")).toBe("2");
    expect(within(table).getByRole("columnheader", { name: "B" })).toBeTruthy();
    expect(within(table).getByRole("rowheader", { name: "10" })).toBeTruthy();
  });
});

describe("typing a score", () => {
  test("F2, a decimal comma, Enter: cell, pane and bytes follow; the officer's sums wait for Excel", async () => {
    const { saved } = await openSample();
    fireEvent.click(cell(19, 4));
    press("F2");
    const field = screen.getByLabelText<HTMLInputElement>("Sửa điểm ô E20");
    expect(field.value).toBe("0,8");
    fireEvent.change(field, { target: { value: "1" } });
    fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => expect(cell(19, 4).textContent).toBe("1"), PATIENCE);
    await screen.findByText("12,55", undefined, PATIENCE);
    expect(cell(18, 4).textContent).toBe("…");
    expect(cell(18, 4).getAttribute("aria-label")).toContain("Excel sẽ tính lại");
    expect(cell(19, 4).className).toContain("typed");
    expect(activePlace()).toBe("20,4");
    fireEvent.click(button("Tải về"));
    const written = readWorkbook(saved[0]?.bytes ?? new Uint8Array());
    expect(written.sheets[0]?.rows[19]?.[4]?.value).toBe(1);
  });

  test("a formula and a title are refused with a sentence, words too", async () => {
    await openSample();
    fireEvent.doubleClick(cell(18, 4));
    expect(screen.queryByRole("textbox", { name: /Sửa điểm/ })).toBeNull();
    fireEvent.click(cell(18, 4));
    press("Enter");
    expect(await screen.findByText(/Ô này là công thức/, undefined, PATIENCE)).toBeTruthy();
    fireEvent.click(cell(19, 4));
    press("5");
    const field = screen.getByLabelText<HTMLInputElement>("Sửa điểm ô E20");
    expect(field.value).toBe("5");
    fireEvent.change(field, { target: { value: "đạt" } });
    fireEvent.keyDown(field, { key: "Enter" });
    expect(await screen.findByText(/Hãy nhập số điểm/, undefined, PATIENCE)).toBeTruthy();
    expect(cell(19, 4).textContent).toBe("0,8");
  });

  test("Ctrl+Z brings the score typed last back, one after the other", async () => {
    await openSample();
    const type = async (row: number, text: string, shown: string): Promise<void> => {
      fireEvent.click(cell(row, 4));
      press("F2");
      const field = screen.getByLabelText<HTMLInputElement>(/Sửa điểm ô/);
      fireEvent.change(field, { target: { value: text } });
      fireEvent.keyDown(field, { key: "Enter" });
      await waitFor(() => expect(cell(row, 4).textContent).toBe(shown), PATIENCE);
    };
    await type(19, "0,3", "0,3");
    await type(20, "2", "2");
    fireEvent.keyDown(window, { key: "z", ctrlKey: true });
    await waitFor(() => expect(cell(20, 4).textContent).toBe("1,5"), PATIENCE);
    fireEvent.keyDown(window, { key: "z", ctrlKey: true });
    await waitFor(() => expect(cell(19, 4).textContent).toBe("0,8"), PATIENCE);
  });

  test("Esc leaves everything as it was", async () => {
    await openSample();
    fireEvent.click(cell(19, 4));
    press("F2");
    const field = screen.getByLabelText<HTMLInputElement>("Sửa điểm ô E20");
    fireEvent.change(field, { target: { value: "0" } });
    fireEvent.keyDown(field, { key: "Escape" });
    expect(cell(19, 4).textContent).toBe("0,8");
    expect(document.activeElement).toBe(cell(19, 4));
    expect(screen.queryByText("Chưa tải về")).toBeNull();
  });
});

test("find: count, next and previous", async () => {
  await openSample();
  fireEvent.keyDown(window, { key: "f", ctrlKey: true });
  const field = screen.getByLabelText("Tìm trong trang");
  fireEvent.change(field, { target: { value: "báo cáo" } });
  const told = await screen.findByText(/^1\/\d+$/, undefined, PATIENCE);
  const count = Number(told.textContent?.split("/")[1]);
  expect(count).toBeGreaterThan(2);
  const first = activePlace();
  fireEvent.keyDown(field, { key: "Enter" });
  expect(activePlace()).not.toBe(first);
  fireEvent.keyDown(field, { key: "Enter", shiftKey: true });
  expect(activePlace()).toBe(first);
  fireEvent.change(field, { target: { value: "không có chữ này" } });
  expect(await screen.findByText("Không thấy", undefined, PATIENCE)).toBeTruthy();
});

test("a lost item in the pane leads to its cell", async () => {
  await openSample();
  fireEvent.click(screen.getByRole("tab", { name: /Điểm trừ/ }));
  const item = (await screen.findAllByText(/1\.4\.1/, { selector: "aside *" }, PATIENCE))[0];
  fireEvent.click(item ?? document.body);
  await waitFor(() => expect(activePlace()?.split(",")[0]).toBe("19"), PATIENCE);
});

test("a bad file is told, and the page goes on", async () => {
  openWorkbench([{ name: "hong.xlsx", bytes: new Uint8Array([1, 2, 3]) }]);
  fireEvent.click(button("Chọn tệp…"));
  expect(await screen.findByText(/không phải sổ tính Excel/, undefined, PATIENCE)).toBeTruthy();
  expect(screen.getByText("hong.xlsx")).toBeTruthy();
  fireEvent.click(button("Dùng bảng điểm mẫu"));
  expect(await grid()).toBeTruthy();
});

test("leaving unsaved work asks; downloading settles it", async () => {
  const { desk } = await openSample();
  await act(() => desk.enter({ row: 19, col: 4 }, "1"));
  const leaving = (): boolean => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  expect(leaving()).toBe(true);
  fireEvent.click(button("Mở tệp khác"));
  const dialog = within(await screen.findByRole("alertdialog", undefined, PATIENCE));
  // Nothing has a size in jsdom, so the dialog never gets the focus, and hides itself from readers; in a browser it does not.
  fireEvent.click(dialog.getByRole("button", { name: "Tải về", hidden: true }));
  await waitFor(() => expect(leaving()).toBe(false));
  fireEvent.click(await screen.findByRole("button", { name: "Mở tệp khác" }, PATIENCE));
  expect(button("Dùng bảng điểm mẫu")).toBeTruthy();
});

test("several files: a line each, ranks, one zip", async () => {
  const { saved } = openWorkbench([
    given("bang-diem-mau.xlsx"),
    given("bang-diem-lon-xon.xlsx"),
    { name: "hong.xlsx", bytes: new Uint8Array([1, 2, 3]) },
  ]);
  fireEvent.click(button("Chọn tệp…"));
  expect(await screen.findByText("So sánh 3 tệp", undefined, PATIENCE)).toBeTruthy();
  const zip = button("Tải tất cả kết quả (.zip)");
  await waitFor(() => expect((zip as HTMLButtonElement).disabled).toBe(false), PATIENCE);
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows[1]?.textContent).toContain("12,75");
  expect(screen.getByText(/không phải sổ tính Excel/)).toBeTruthy();
  fireEvent.click(zip);
  await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(["ket-qua-khac-phuc.zip"]), PATIENCE);
});

test("the divider moves with the keyboard, within its limits", async () => {
  await openSample();
  const divider = screen.getByRole("separator");
  const width = () => Number(divider.getAttribute("aria-valuenow"));
  const before = width();
  fireEvent.keyDown(divider, { key: "ArrowLeft" });
  expect(width()).toBeGreaterThan(before);
  fireEvent.keyDown(divider, { key: "End" });
  expect(width()).toBe(320);
});

test("zoom, shortcuts, sheets", async () => {
  await openSample();
  fireEvent.click(button("Phóng to"));
  expect(button("110 %")).toBeTruthy();
  fireEvent.click(button("110 %"));
  expect(button("100 %")).toBeTruthy();
  fireEvent.keyDown(window, { key: "?" });
  expect(await screen.findByText("Tìm trong trang", { selector: "td" }, PATIENCE)).toBeTruthy();
});
