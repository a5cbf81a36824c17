/** The sheets of a workbook by name, and ranges on them, asked for once in a request. */
import type { Area } from "../../../core/grid/grid";

export class Target {
  readonly context: Excel.RequestContext;
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(context: Excel.RequestContext) {
    this.context = context;
  }

  sheet(name: string): Excel.Worksheet {
    const known = this.sheets.get(name);
    if (known) return known;
    const sheet = this.context.workbook.worksheets.getItem(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** A new sheet at the end. */
  add(name: string): Excel.Worksheet {
    const sheet = this.context.workbook.worksheets.add(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  range({ sheet, top, left, rows, cols }: Area): Excel.Range {
    return this.sheet(sheet).getRangeByIndexes(top, left, rows, cols);
  }

  /** Whole columns, of which only the width counts. */
  column(sheet: string, col: number): Excel.Range {
    return this.sheet(sheet).getRangeByIndexes(0, col, 1, 1).getEntireColumn();
  }
}
