/** The list of losses leaves nothing out in silence: what was lost is in it once, and what is not known is counted. */
import { fireEvent, screen, within } from "@testing-library/react";
import { run } from "../../src/core";
import { fixtureBook, SCORECARD_CASES } from "../support/fixtures";
import { bookOf, targetOf } from "../support/runBook";
import { fieldsWithLoss, lossRows, unlistedCount } from "../../src/pane/sections/losses/lossRows";
import { NOW, openPane, untilReady, watchedHost } from "./support/openPane";

const assess = (book: ReturnType<typeof bookOf>) =>
  run(book, { command: "deductions", now: NOW }).target?.assessment;

const table = (...rows: readonly string[]) =>
  bookOf(["@ Bảng", "STT | Tiêu chí | Điểm chuẩn | Tự chấm | Thẩm định", ...rows].join("\n"));

test.each(SCORECARD_CASES)("%s: every point that was lost is in the list, once", (name) => {
  const assessment = assess(fixtureBook(name));
  if (!assessment) return;
  const { deductions, scorecard } = assessment;
  const rows = lossRows(assessment, { order: "sheet", field: undefined });
  const listed = rows.map(({ item }) => item.index);
  const below = scorecard.items.filter(
    ({ leaf, state, index }) => leaf && state === "scored" && (deductions.lost[index] ?? 0) > 0,
  );
  expect(listed).toEqual(below.map(({ index }) => index));
  expect(rows.reduce((sum, { lost }) => sum + lost, 0)).toBe(deductions.totals.lost);
  const byField = fieldsWithLoss(assessment).flatMap(({ index }) =>
    lossRows(assessment, { order: "sheet", field: index }),
  );
  expect(byField.length).toBe(rows.filter(({ field }) => field !== undefined).length);
});

test.each([
  ["as text", "'"],
  ["as numbers, of which 1.1 and 1.10 are one", ""],
])("999 items of one field, codes %s: 999 rows", (_, quote) => {
  const rows = Array.from(
    { length: 999 },
    (__, i) => `${quote}1.${String(i + 1)} | Tiêu chí thứ ${String(i + 1)} | 2 | 2 | 1`,
  );
  const assessment = assess(table("'1 | LĨNH VỰC MỘT | 1998 | 1998 | 999", ...rows));
  if (!assessment) throw new Error("the table is not recognised");
  const listed = lossRows(assessment, { order: "sheet", field: undefined });
  expect(listed.map(({ item }) => item.at.row)).toEqual(rows.map((__, i) => i + 2));
});

describe("items without a known score", () => {
  const book = table(
    "'1 | LĨNH VỰC MỘT | 6 | 6 | 2",
    "'1.1 | Kế hoạch | 2 | 2 | 2",
    "'1.2 | Báo cáo | 2 | 2 | chưa chấm",
    "'1.3 | Kiểm tra | 2 | 2 | 3",
  );

  test("are counted, in all and by field", () => {
    const { assessment } = targetOf(run(book, { command: "deductions", now: NOW }));
    expect([unlistedCount(assessment, undefined), unlistedCount(assessment, 0)]).toEqual([2, 2]);
  });

  test("are told where the list stands, also where it would be empty", async () => {
    openPane(watchedHost(book));
    await untilReady();
    fireEvent.click(screen.getByRole("tab", { name: "Điểm trừ" }));
    const panel = within(await screen.findByRole("tabpanel"));
    expect(await panel.findByText(/^2 mục chưa biết điểm nên chưa có trong danh sách này/)).toBeTruthy();
    expect(panel.queryByText("Không có mục nào dưới điểm tối đa.")).toBeNull();
  });
});
