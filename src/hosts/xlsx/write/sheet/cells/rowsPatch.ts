/** The cells of a sheet changed: one pass over sheetData, rows and cells put in where they belong. */
import { a1 } from "../../../../../core/grid/address";
import { HostError } from "../../../../host";
import type { XmlReader } from "../../../xml/xmlReader";
import type { Source } from "../../xml/element";
import { openTag, withAttributes, writtenName } from "../../xml/tag";
import { contentXml, newCell, rewrittenCell, styledTag } from "./cellXml";
import type { CellStyling } from "./cellStyling";
import { readFoundRow, type FoundCell, type FoundRow } from "./foundRow";
import type { CellPlan, RowPlan, RowPlans } from "./rowPlans";
import { SpecialFormulas } from "./specialFormulas";
import { Extent, widerSpans } from "./extent";

export interface RowsContext {
  readonly source: Source;
  readonly sheet: string;
  readonly prefix: string;
  readonly plans: RowPlans;
  readonly styling: CellStyling;
}

export class RowsPatch {
  /** Cells that were written. */
  readonly extent = new Extent();
  overwroteFormula = false;
  private readonly reader: XmlReader;
  private readonly context: RowsContext;
  private readonly special: SpecialFormulas | undefined;
  private row = -1;

  constructor(reader: XmlReader, context: RowsContext) {
    this.reader = reader;
    this.context = context;
    const { source, sheet, plans } = context;
    if (!SpecialFormulas.mayStandIn(source.text)) return;
    this.special = new SpecialFormulas({ ...source, sheet, writesIn: (area) => plans.writesIn(area) });
  }

  /** Passes the sheetData element just opened. @throws HostError unsupported-edit, damaged */
  run(): void {
    const { reader } = this;
    const { start, end, depth, selfClosed } = reader;
    while (reader.nextChild(depth)) if (reader.name === "row") this.visitRow();
    const missing = this.newRowsBefore(Infinity);
    if (missing !== "") this.append(missing, { start, end, selfClosed });
    this.special?.finish();
  }

  private append(
    rows: string,
    { start, end, selfClosed }: { start: number; end: number; selfClosed: boolean },
  ): void {
    const { text, splices } = this.context.source;
    if (!selfClosed) {
      splices.insert(this.reader.start, rows);
      return;
    }
    const tag = text.slice(start, end);
    splices.replace(start, end, `${openTag(tag)}${rows}</${writtenName(tag)}>`);
  }

  private visitRow(): void {
    const { reader } = this;
    const { plans, source, sheet } = this.context;
    const stated = reader.attribute("r");
    const row = stated === undefined ? this.row + 1 : Number(stated) - 1;
    if (!(row > this.row)) throw new HostError("unsupported-edit", { sheet });
    this.row = row;
    const missing = this.newRowsBefore(row);
    if (missing !== "") source.splices.insert(reader.start, missing);
    const isPlanned = plans.next === row;
    if (!isPlanned && !this.special) return;
    const found = readFoundRow(reader, row, sheet);
    const plan = isPlanned ? plans.take() : undefined;
    this.visitSpecial(found, plan);
    if (plan) this.changeRow(found, plan);
  }

  private visitSpecial({ cells }: FoundRow, plan: RowPlan | undefined): void {
    if (!this.special) return;
    const written = new Set(plan?.cells.filter(({ content }) => content !== undefined).map(({ col }) => col));
    for (const cell of cells) if (cell.special) this.special.visit(cell, cell.special, written.has(cell.col));
  }

  /** All rows that are planned above a row of the file and not in it. */
  private newRowsBefore(row: number): string {
    const rows: string[] = [];
    while (this.context.plans.next < row) rows.push(this.newRow(this.context.plans.take()));
    return rows.join("");
  }

  private newRow({ row, cells, height }: RowPlan): string {
    const p = this.context.prefix;
    const written = cells.map((plan) => this.newCell(plan, { row, cells: [] })).join("");
    if (written === "" && height === undefined) return "";
    const tag = withAttributes(`<${p}row r="${row + 1}"/>`, heightAttributes(height));
    return written === "" ? tag : `${openTag(tag)}${written}</${p}row>`;
  }

  private changeRow(found: FoundRow, { cells, height }: RowPlan): void {
    const { text, splices } = this.context.source;
    const tag = text.slice(found.start, found.openEnd);
    const added = this.changeCells(found, cells);
    const isClosed = found.openEnd === found.end;
    const changed = withAttributes(tag, { ...widerSpans(tag, cells), ...heightAttributes(height) });
    if (isClosed && added !== "") {
      splices.replace(found.start, found.end, `${openTag(changed)}${added}</${writtenName(tag)}>`);
      return;
    }
    if (changed !== tag) splices.replace(found.start, found.openEnd, changed);
    if (added !== "") splices.insert(found.closeStart, added);
  }

  /** Changes cells and puts in those that come before one of the row; gives those that come after all of them. */
  private changeCells(found: FoundRow, plans: readonly CellPlan[]): string {
    const { splices } = this.context.source;
    let at = 0;
    let missing = "";
    const flush = (before: FoundCell): void => {
      if (missing !== "") splices.insert(before.start, missing);
      missing = "";
    };
    for (const plan of plans) {
      let cell = found.cells[at];
      for (; cell && cell.col < plan.col; cell = found.cells[++at]) flush(cell);
      if (cell?.col === plan.col) {
        flush(cell);
        this.changeCell(cell, plan, found);
        at++;
      } else missing += this.newCell(plan, found);
    }
    const next = found.cells[at];
    if (next) flush(next);
    return missing;
  }

  private newCell(
    plan: CellPlan,
    line: Pick<FoundRow, "row" | "cells"> & { style?: number | undefined },
  ): string {
    const { styling, prefix } = this.context;
    const style = styling.styleOf(plan, line);
    const content = contentXml(plan.content ?? null, prefix);
    if (content.xml === "" && style === styling.styleBefore(plan.col, line)) return "";
    this.extent.add(line.row, plan.col);
    return newCell(a1(line.row, plan.col), { style, content, p: prefix });
  }

  private changeCell(cell: FoundCell, plan: CellPlan, line: FoundRow): void {
    const { source, styling, prefix } = this.context;
    const { text, splices } = source;
    const style = styling.styleOf(plan, line);
    const tag = text.slice(cell.start, cell.openEnd);
    if (plan.isCleared && canForget(cell, plan, line)) {
      if (cell.hasFormula) this.overwroteFormula = true;
      splices.replace(cell.start, cell.end, "");
      return;
    }
    this.extent.add(line.row, cell.col);
    if (plan.content === undefined) {
      const forgets = plan.isOutdated && cell.hasFormula && cell.value !== undefined;
      const styled = style === cell.style ? tag : styledTag(tag, style);
      // The type is that of the value.
      const changed = forgets ? withAttributes(styled, { t: undefined }) : styled;
      if (changed !== tag) splices.replace(cell.start, cell.openEnd, changed);
      if (forgets && cell.value) splices.remove(cell.value);
      return;
    }
    if (cell.hasFormula) this.overwroteFormula = true;
    const rest = cell.rest.map(({ start, end }) => text.slice(start, end)).join("");
    const content = contentXml(plan.content, prefix);
    splices.replace(cell.start, cell.end, rewrittenCell(tag, { style, content, rest }));
  }
}

function heightAttributes(height: number | undefined): Record<string, number> {
  return height === undefined ? {} : { ht: height, customHeight: 1 };
}

/** Whether a cell would hold nothing, and no other cell of its row finds its place by it. */
function canForget(cell: FoundCell, { content }: CellPlan, { cells }: FoundRow): boolean {
  const isEmpty = content === undefined ? cell.openEnd === cell.end : content === null || content === "";
  return isEmpty && cell.rest.length === 0 && cells.every(({ statesPlace }) => statesPlace);
}
