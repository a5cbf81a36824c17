/** Lists of 50,000 entries: what is drawn does not grow with them, and all of it can be reached. */
import "./support/browserGlobals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, within } from "@testing-library/react";
import type { ReactElement } from "react";
import type { Diagnostic, Edit } from "../../src/core";
import { describeEdits } from "../../src/core";
import { DiagnosticLines } from "../../src/pane/parts/DiagnosticLines";
import { RowList } from "../../src/pane/parts/RowList";
import { FieldBars } from "../../src/pane/sections/scorecard/FieldBars";
import type { Plan } from "../../src/pane/session/state";
import { Changes } from "../../src/pane/steps/Changes";
import { bookOf, targetOf } from "../support/runBook";
import { compute, NOW } from "./support/openPane";

const MANY = 50_000;
const many = <T,>(make: (i: number) => T, count = MANY): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const draw = (element: ReactElement) =>
  render(<FluentProvider theme={webLightTheme}>{element}</FluentProvider>).container;

const nodes = (container: Element): number => container.querySelectorAll("*").length;

function planOf(edits: readonly Edit[]): Plan {
  const book = bookOf("@ Bảng\nTT | Tiêu chí");
  return {
    task: { kind: "command", command: "deductions", consent: "asked" },
    edits,
    expected: {},
    counts: ["Ghi 50.000 ô"],
    lines: describeEdits(book, edits, { full: true }),
    sheets: [],
    diagnostics: [],
    doubts: [],
    kept: [],
    found: true,
  };
}

test("a preview of 50,000 changed cells draws 500 lines, and more when asked", () => {
  const area = { sheet: "Bảng", top: 1, left: 5, rows: MANY, cols: 1 };
  const plan = planOf([{ kind: "setCells", area, cells: many((i) => [i]) }]);
  expect(plan.lines).toHaveLength(MANY);
  const container = draw(<Changes plan={plan} />);
  const list = screen.getByRole("list", { name: "Xem toàn bộ 50.000 dòng thay đổi", hidden: true });
  expect(within(list).getAllByRole("listitem", { hidden: true })).toHaveLength(500);
  expect(nodes(container)).toBeLessThan(600);
  fireEvent.click(screen.getByRole("button", { name: "Hiện thêm 500 (còn 49.500)", hidden: true }));
  const lines = within(list).getAllByRole("listitem", { hidden: true });
  expect(lines.map(({ textContent }) => textContent)).toEqual(plan.lines.slice(0, 1_000));
});

test("a list of 50,000 rows: 200 at a time, and arrow down goes on past the last", () => {
  const chosen: number[] = [];
  const rows = many((i) => ({ key: String(i), content: `Mục ${String(i)}` }));
  const container = draw(<RowList label="Các mục" rows={rows} onChoose={(index) => chosen.push(index)} />);
  const list = screen.getByRole("list", { name: "Các mục" });
  const buttons = () => within(list).getAllByRole("button");
  expect(buttons()).toHaveLength(200);
  expect(nodes(container)).toBeLessThan(450);
  fireEvent.keyDown(list, { key: "End" });
  expect(document.activeElement).toBe(buttons()[199]);
  fireEvent.keyDown(list, { key: "ArrowDown" });
  expect(buttons()).toHaveLength(400);
  expect(document.activeElement).toBe(buttons()[200]);
  fireEvent.click(document.activeElement ?? list);
  expect(chosen).toEqual([200]);
});

test("the button below a list leads to the first row that it brought", () => {
  const rows = many((i) => ({ key: String(i), content: `Mục ${String(i)}` }), 1_100);
  draw(<RowList label="Các mục" rows={rows} onChoose={() => undefined} />);
  for (const left of ["900", "700", "500", "300"])
    fireEvent.click(screen.getByText(`Hiện thêm 200 (còn ${left})`));
  fireEvent.click(screen.getByText("Hiện thêm 100 (còn 100)"));
  expect(document.activeElement?.textContent).toBe("Mục 1000");
  expect(screen.queryByText(/Hiện thêm/)).toBeNull();
});

test("50,000 sentences about a sheet: 100 at a time", () => {
  const diagnostics = many((row): Diagnostic => ({
    code: "max-missing",
    severity: "warning",
    at: { sheet: "Bảng", row, col: 2 },
    facts: {},
  }));
  const container = draw(<DiagnosticLines diagnostics={diagnostics} show={() => undefined} />);
  expect(screen.getAllByRole("listitem")).toHaveLength(100);
  expect(nodes(container)).toBeLessThan(400);
  fireEvent.click(screen.getByRole("button", { name: "Hiện thêm 100 (còn 49.900)" }));
  expect(screen.getAllByRole("listitem")).toHaveLength(200);
});

test("a table of many fields: 20 bars, the others on asking", async () => {
  const rows = many(
    (i) =>
      `'${String(i + 1)} | LĨNH VỰC ${String(i + 1)} | 2 | 2 | 1\n'${String(i + 1)}.1 | Kế hoạch | 2 | 2 | 1`,
    30,
  );
  const book = bookOf(["@ Bảng", "STT | Tiêu chí | Điểm chuẩn | Tự chấm | Thẩm định", ...rows].join("\n"));
  const target = targetOf(await compute.run(book, { command: "deductions", now: NOW }));
  draw(<FieldBars target={target} />);
  expect(screen.getAllByRole("listitem")).toHaveLength(20);
  fireEvent.click(screen.getByRole("button", { name: "Hiện thêm 10 (còn 10)" }));
  expect(screen.getAllByRole("listitem")).toHaveLength(30);
});
