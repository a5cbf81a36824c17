/** Shared formulas of one sheet: the first cell holds the text, the others only its number. */
import { HostError } from "../../host";
import { MAX_TRANSLATED_CHARS } from "../limits";
import { formulaTemplate, writeFormula, type FormulaTemplate } from "./translate";

interface Master {
  readonly template: FormulaTemplate;
  readonly row: number;
  readonly col: number;
}

/** Translates formulas, up to a number of characters in all. One for each file. */
export class Translator {
  private readonly limit: number;
  private made = 0;

  constructor(limit = MAX_TRANSLATED_CHARS) {
    this.limit = limit;
  }

  /** @throws HostError unsafe when a small file would make gigabytes of formulas */
  translate(template: FormulaTemplate, down: number, right: number): string {
    const formula = writeFormula(template, down, right);
    this.made += formula.length;
    if (this.made > this.limit) throw new HostError("unsafe", { count: this.made, limit: this.limit });
    return formula;
  }
}

export class SharedFormulas {
  private readonly masters = new Map<string, Master>();
  private readonly translator: Translator;

  constructor(translator: Translator) {
    this.translator = translator;
  }

  define(index: string, formula: string, at: { row: number; col: number }): void {
    this.masters.set(index, { template: formulaTemplate(formula), row: at.row, col: at.col });
  }

  /** The formula as the cell has it; undefined as long as its first cell was not met. */
  formulaAt(index: string, at: { row: number; col: number }): string | undefined {
    const master = this.masters.get(index);
    return master && this.translator.translate(master.template, at.row - master.row, at.col - master.col);
  }
}
