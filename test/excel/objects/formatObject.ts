/** Excel.RangeFormat: widths and heights act; the rest of a look is kept as it was set. */
import { STANDARD_WIDTH, type Rect, type SheetModel } from "../model/sheetModel";
import { badArgument, type HostObject } from "../wire";

type Setters = Record<string, (value: unknown) => void>;

export function formatObject(sheet: SheetModel, rect: Rect): HostObject {
  return {
    type: "RangeFormat",
    get: { ColumnWidth: () => sheet.widths.get(rect.left) ?? STANDARD_WIDTH },
    set: {
      ...lookSetters(sheet, rect, ["HorizontalAlignment", "VerticalAlignment", "WrapText"]),
      ...sizes(sheet, rect),
    },
    child: {
      Font: () => part("RangeFont", ["Name", "Size", "Bold", "Italic", "Color"]),
      Fill: () => part("RangeFill", ["Color"], "Fill"),
      Borders: () => borders(sheet, rect),
    },
  };

  function part(type: string, names: readonly string[], prefix = "Font"): HostObject {
    return { type, set: lookSetters(sheet, rect, names, prefix) };
  }
}

function lookSetters(sheet: SheetModel, rect: Rect, names: readonly string[], prefix = ""): Setters {
  return Object.fromEntries(
    names.map((name) => [
      name,
      (value: unknown) => {
        sheet.refuseWhenProtected(name);
        sheet.looks.push({ rect, property: prefix === "" ? name : `${prefix}.${name}`, value });
      },
    ]),
  );
}

function sizes(sheet: SheetModel, rect: Rect): Setters {
  const columns = Array.from({ length: rect.cols }, (_, i) => rect.left + i);
  return {
    ColumnWidth: (value) => {
      sheet.refuseWhenProtected("widths");
      for (const col of columns) sheet.widths.set(col, points(value));
    },
    UseStandardWidth: (value) => {
      sheet.refuseWhenProtected("widths");
      if (value === true) for (const col of columns) sheet.widths.delete(col);
    },
    RowHeight: (value) => {
      sheet.refuseWhenProtected("heights");
      for (let i = 0; i < rect.rows; i += 1) sheet.heights.set(rect.top + i, points(value));
    },
  };
}

function points(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) throw badArgument("a length");
  return value;
}

function borders(sheet: SheetModel, rect: Rect): HostObject {
  return {
    type: "RangeBorderCollection",
    item: (edge) => {
      const name = String(edge);
      const isNowhere =
        (name === "InsideHorizontal" && rect.rows === 1) || (name === "InsideVertical" && rect.cols === 1);
      if (isNowhere) throw badArgument(`the border ${name} of a range without it`);
      return {
        type: "RangeBorder",
        identity: { SideIndex: name },
        set: lookSetters(sheet, rect, ["Style", "Weight", "Color"], name),
      };
    },
  };
}
