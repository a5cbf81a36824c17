/**
 * Formulas that do not stand for their own cell alone, while cells are overwritten. An array formula or data table is one
 * whole: no cell of it can be overwritten. A shared formula whose first cell goes moves to the next cell that has it.
 */
import { a1Area, readA1Area } from "../../../../../core/grid/address";
import type { Area } from "../../../../../core/grid/grid";
import { HostError } from "../../../../host";
import { formulaTemplate, writeFormula, type FormulaTemplate } from "../../../formula/translate";
import { stringContent } from "../../xml/escape";
import type { Splice, Splices } from "../../xml/splices";
import { openTag, withAttributes, writtenName } from "../../xml/tag";
import type { FoundCell, SpecialFormula } from "./foundRow";

/** A shared formula that lost its first cell. */
interface Orphans {
  readonly template: FormulaTemplate;
  readonly row: number;
  readonly col: number;
  heir?: Heir;
}

interface Heir {
  readonly splice: Splice;
  readonly tag: string;
  readonly text: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

interface Context {
  readonly text: string;
  readonly splices: Splices;
  readonly sheet: string;
  /** Whether the content of any cell of an area is replaced. */
  readonly writesIn: (area: Area) => boolean;
}

export class SpecialFormulas {
  private readonly context: Context;
  /** By number; a number that is used again later in the file starts anew. */
  private readonly orphans = new Map<string, Orphans>();
  private readonly heirs: Heir[] = [];
  /** Numbers of shared formulas met before their first cell. */
  private readonly early = new Set<string>();
  private readonly defined = new Set<string>();

  constructor(context: Context) {
    this.context = context;
  }

  /** Whether a sheet has such formulas at all: if not, cells that stay need no look. */
  static mayStandIn(text: string): boolean {
    return /["'](?:shared|array|dataTable)["']/.test(text);
  }

  /** Must be called for every cell with a special formula, in the order of the file. @throws HostError unsupported-edit */
  visit(cell: FoundCell, formula: SpecialFormula, isOverwritten: boolean): void {
    if (formula.type === "shared") this.visitShared(cell, formula, isOverwritten);
    else this.visitArray(formula);
  }

  /** To be called at the end: only then is known how far the moved formulas reach. */
  finish(): void {
    for (const heir of this.heirs) heir.splice.text = heirXml(heir);
  }

  private visitArray({ ref }: SpecialFormula): void {
    const area = readA1Area(ref ?? "", this.context.sheet);
    if (area && area.rows * area.cols > 1 && this.context.writesIn(area)) throw this.refusal();
  }

  private visitShared(cell: FoundCell, formula: SpecialFormula, isOverwritten: boolean): void {
    const { index, text } = formula;
    if (text !== "") {
      if (isOverwritten && this.early.has(index)) throw this.refusal();
      this.defined.add(index);
      this.orphans.delete(index);
      if (isOverwritten)
        this.orphans.set(index, { template: formulaTemplate(text), row: cell.row, col: cell.col });
    } else if (!isOverwritten) this.visitMember(cell, formula);
  }

  private visitMember(cell: FoundCell, formula: SpecialFormula): void {
    const orphans = this.orphans.get(formula.index);
    if (!this.defined.has(formula.index)) this.early.add(formula.index);
    if (!orphans) return;
    if (orphans.heir) extend(orphans.heir, cell);
    else this.heirs.push((orphans.heir = this.heirOf(orphans, cell, formula)));
  }

  private heirOf({ template, row, col }: Orphans, cell: FoundCell, { start, end }: SpecialFormula): Heir {
    const { text, splices } = this.context;
    return {
      splice: splices.replace(start, end, ""),
      tag: text.slice(start, text.indexOf(">", start) + 1),
      text: writeFormula(template, cell.row - row, cell.col - col),
      top: cell.row,
      bottom: cell.row,
      left: cell.col,
      right: cell.col,
    };
  }

  private refusal(): HostError {
    return new HostError("unsupported-edit", { sheet: this.context.sheet });
  }
}

function extend(heir: Heir, { row, col }: FoundCell): void {
  heir.top = Math.min(heir.top, row);
  heir.bottom = Math.max(heir.bottom, row);
  heir.left = Math.min(heir.left, col);
  heir.right = Math.max(heir.right, col);
}

function heirXml({ tag, text, top, bottom, left, right }: Heir): string {
  const ref = a1Area({ top, left, rows: bottom - top + 1, cols: right - left + 1 });
  const changed = openTag(withAttributes(tag, { ref }));
  return `${changed}${stringContent(text)}</${writtenName(tag)}>`;
}
