/** The look of our pages: the same in Excel's hands as in the file that the .xlsx host writes. */
import path from "node:path";
import { run } from "../../src/core";
import type { Edit } from "../../src/core/edits/edit";
import { fingerprintOf } from "../../src/core/edits/fingerprint";
import { excelHost } from "../../src/hosts/excel/excelHost";
import { readBytes } from "../../src/hosts/xlsx/node";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import type { CellLook } from "../../src/hosts/xlsx/view/look";
import { readLooks } from "../../src/hosts/xlsx/view/looks";
import { readSheetView } from "../../src/hosts/xlsx/view/sheetView";
import { openXlsx } from "../../src/hosts/xlsx/xlsxFile";
import { applyToXlsx } from "../../src/hosts/xlsx/xlsxHost";
import { addSheet, area, book, setStyle } from "../core/edits/books";
import { emulatedExcel, expectNoHostErrors } from "./emulatedExcel";
import { lineAt, type Side } from "./model/lines";
import type { SheetModel } from "./model/sheetModel";
import { cellProperties } from "./objects/cellProperties";
import { tellFormulas, tellWorkbook } from "./tell";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/bang-diem-mau.xlsx");
const SIDES: readonly Side[] = ["top", "right", "bottom", "left"];

interface Look {
  readonly font: Readonly<Record<string, unknown>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: unknown;
}

const ofFile = ({ font, horizontal, vertical, wrap }: CellLook): Look => ({
  font: { name: font.name, size: font.size, bold: font.bold, italic: font.italic },
  horizontal: horizontal ?? "general",
  vertical,
  wrap,
});

function ofExcel(sheet: SheetModel, row: number, col: number): Look {
  const [[found] = []] = cellProperties(sheet, { top: row, left: col, rows: 1, cols: 1 });
  const { font, horizontalAlignment, verticalAlignment, wrapText } = found?.format ?? {};
  const { name, size, bold, italic } = font as Record<string, unknown>;
  return {
    font: { name, size, bold, italic },
    horizontal: String(horizontalAlignment).toLowerCase(),
    vertical: String(verticalAlignment).toLowerCase(),
    wrap: wrapText,
  };
}

test("every cell of both appendices has the font, place and lines that the file has", async () => {
  const bytes = await readBytes(SAMPLE);
  const sample = readWorkbook(bytes);
  const excel = emulatedExcel(sample);
  tellWorkbook(excel.book, sample);
  const host = excelHost(excel.run);
  const before = await host.read();
  const { edits } = run(before, { command: "appendix", now: "2026-11-20 10:00" });
  tellFormulas(excel.book, edits);
  await host.apply(edits, fingerprintOf(before));
  expectNoHostErrors(excel);

  const file = openXlsx(applyToXlsx(bytes, edits));
  const looks = readLooks(file);
  const pages = edits.flatMap((edit) =>
    edit.kind === "addSheet" && edit.mark.owner === "appendix" ? [edit.sheet] : [],
  );
  expect(pages.length).toBeGreaterThanOrEqual(2);
  for (const page of pages) {
    const view = readSheetView(file, looks, page);
    const sheet = excel.book.find(page);
    if (!sheet) throw new Error(`there is no sheet ${page}`);
    const lookOf = (row: number, col: number): CellLook | undefined => {
      const place = view.cellLooks[row]?.[col];
      return place === undefined ? undefined : looks.list[place];
    };
    const isDrawn = (row: number, col: number, side: Side): boolean => {
      const [down, across, other] = NEIGHBOUR[side];
      return Boolean(lookOf(row, col)?.borders[side] ?? lookOf(row + down, col + across)?.borders[other]);
    };
    view.cellLooks.forEach((line, row) =>
      line?.forEach((_, col) => {
        const look = lookOf(row, col);
        if (!look) return;
        expect({ at: [page, row, col], ...ofExcel(sheet, row, col) }).toEqual({
          at: [page, row, col],
          ...ofFile(look),
        });
        const drawn = SIDES.filter((side) => isDrawn(row, col, side));
        const seen = SIDES.filter((side) => lineAt(sheet, { row, col }, side) !== "None");
        expect([page, row, col, ...seen]).toEqual([page, row, col, ...drawn]);
      }),
    );
  }
});

const NEIGHBOUR: Readonly<Record<Side, readonly [down: number, across: number, other: Side]>> = {
  top: [-1, 0, "bottom"],
  right: [0, 1, "left"],
  bottom: [1, 0, "top"],
  left: [0, -1, "right"],
};

test.each([false, true])(
  "a line that one of two neighbours has is drawn, in whatever order (%s)",
  async (isTurned) => {
    const excel = emulatedExcel(book("@ A", "1"));
    const styles: Edit[] = [
      setStyle("Mới!A2:B3", { border: "thin", borderBottom: "none" }),
      setStyle("Mới!A1:B1", { border: "none" }),
      setStyle("Mới!A4:B4", { border: "none" }),
    ];
    const edits = [addSheet("Mới"), ...(isTurned ? [...styles].reverse() : styles)];
    const host = excelHost(excel.run);
    await host.apply(edits, fingerprintOf(await host.read()));
    const sheet = excel.book.find("Mới");
    if (!sheet) throw new Error("no sheet");
    const at = (row: number, side: Side) => lineAt(sheet, { row, col: 0 }, side);
    expect([at(1, "top"), at(0, "bottom"), at(1, "bottom"), at(2, "bottom"), at(1, "left")]).toEqual([
      "Continuous",
      "Continuous",
      "Continuous",
      "None",
      "Continuous",
    ]);
  },
);

test("a copied look takes no line of the neighbour away", async () => {
  const excel = emulatedExcel(book("@ A", "1 | 2"));
  const [sheet] = excel.book.sheets;
  if (!sheet) throw new Error("no sheet");
  const rect = { top: 0, left: 1, rows: 1, cols: 1 };
  sheet.looks.push({ rect, property: "EdgeRight.Style", value: "Continuous" });
  const host = excelHost(excel.run);
  const copy: Edit = { kind: "copyFormat", from: area("A!A1"), to: area("A!C1") };
  await host.apply([copy], fingerprintOf(await host.read()));
  expect(lineAt(sheet, { row: 0, col: 1 }, "right")).toBe("Continuous");
});
