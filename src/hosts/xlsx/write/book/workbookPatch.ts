/** A whole workbook with edits made in it: which parts change, in which order. */
import { HostError } from "../../../host";
import { sameSheetName } from "../../../../core/grid/sheetName";
import { a1Area } from "../../../../core/grid/address";
import type { EditOf } from "../../../../core/edits/edit";
import { marksBySheet } from "../../parts/definedNames";
import { partKey } from "../../parts/partNames";
import type { XlsxFile } from "../../xlsxFile";
import { removeContentTypes } from "../package/contentTypes";
import { PackagePatch } from "../package/packagePatch";
import { removeRelationships } from "../package/relationshipsPatch";
import { lostParts, reachableParts } from "../package/unreachable";
import { patchSheet } from "../sheet/sheetPatch";
import { SheetEdits } from "../sheet/sheetEdits";
import { patchAppProperties } from "./appProperties";
import type { EditPlan } from "./editPlan";
import { addSheet } from "./newSheet";
import { partReferringTo } from "./references";
import { LazyStyles } from "./lazyStyles";
import { extendTable } from "./tablePatch";
import { WorkbookPart } from "./workbookPart";

interface Target {
  readonly part: string;
  readonly place: number;
}

export class WorkbookPatch {
  private readonly file: XlsxFile;
  private readonly patch: PackagePatch;
  private readonly workbook: WorkbookPart;
  private readonly styles: LazyStyles;
  /** Worksheets by name: those of the file, then those added. */
  private readonly targets = new Map<string, Target>();

  constructor(file: XlsxFile) {
    this.file = file;
    this.patch = new PackagePatch(file.package);
    this.workbook = new WorkbookPart(this.patch, file.workbookName, file.sheets);
    this.styles = new LazyStyles(this.patch, file, this.workbook.namespaces);
    file.sheets.forEach(({ name, part, kind }, place) => {
      if (kind === "worksheet") this.targets.set(name, { part, place });
    });
  }

  /** The bytes of the changed file. @throws HostError; plainly where a law of edits is broken */
  apply(plan: EditPlan): Uint8Array {
    this.refuse(plan);
    for (const { sheet, mark } of plan.added) {
      const place = { patch: this.patch, workbook: this.workbook, workbookName: this.file.workbookName };
      this.targets.set(sheet, addSheet(place, sheet, mark));
    }
    for (const [sheet, edits] of plan.sheets) this.changeSheet(sheet, edits);
    for (const edit of plan.tables) extendTable(this.patch, this.target(edit.sheet).part, edit);
    for (const edit of plan.prints) this.setPrintNames(edit);
    this.removeSheets(plan.removed);
    this.listSheets(plan);
    this.styles.write();
    this.workbook.write();
    this.refuseReferences(plan.removed);
    return this.patch.bytes();
  }

  private refuse({ added, removed, sheets }: EditPlan): void {
    const { file } = this;
    const isSigned = file.package.entries.some(({ name }) => partKey(name).startsWith("_xmlsignatures/"));
    if (isSigned) throw new HostError("unsupported-edit", {});
    if (file.workbook.structureLocked && added.length + removed.length > 0)
      throw new HostError("structure-locked");
    const taken = file.sheets.map(({ name }) => name);
    for (const { sheet } of added) {
      if (taken.some((each) => sameSheetName(each, sheet))) throw new HostError("name-taken", { sheet });
      taken.push(sheet);
    }
    const fresh = new Set(added.map(({ sheet }) => sheet));
    for (const sheet of sheets.keys()) {
      if (!this.targets.has(sheet) && !fresh.has(sheet)) throw new HostError("missing-sheet", { sheet });
    }
    const marks = marksBySheet(file.workbook.names);
    for (const sheet of removed) {
      if (!marks.has(this.target(sheet).place))
        throw new Error(`removeSheet "${sheet}": not a sheet that we made`);
    }
  }

  private target(sheet: string): Target {
    const target = this.targets.get(sheet);
    if (!target) throw new HostError("missing-sheet", { sheet });
    return target;
  }

  private changeSheet(sheet: string, edits: SheetEdits): void {
    const { part } = this.target(sheet);
    const text = this.patch.textOf(part);
    const patched = patchSheet({ name: sheet, part, text, digit: this.file.digit }, edits, () =>
      this.styles.book(),
    );
    if (patched.text !== text) this.patch.set(part, patched.text);
    if (edits.writesContent) this.workbook.recalculate();
    if (patched.overwroteFormula) this.removeCalculationChain();
  }

  /**
   * The whole chain goes when a formula goes: Excel builds it anew from the formulas, while an entry that names a cell
   * without one makes it repair the file. Entries inherit the sheet from the one before, so that taking out some would
   * change others. Formulas that are added need no entry.
   */
  private removeCalculationChain(): void {
    const part = this.file.relationships.find(({ kind }) => kind === "calcChain")?.target;
    if (part === undefined || !this.patch.has(part)) return;
    removeRelationships(this.patch, this.file.workbookName, part);
    removeContentTypes(this.patch, [part]);
    this.patch.remove(part);
  }

  private setPrintNames({ sheet, print: { repeatRows, area } }: EditOf<"setPrint">): void {
    const { place } = this.target(sheet);
    const here = `'${sheet.replaceAll("'", "''")}'!`;
    const titles = repeatRows && `${here}$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`;
    const printed = area && here + absolute(a1Area({ top: 0, left: 0, ...area }));
    this.workbook.setOwnName(place, "_xlnm.Print_Area", printed);
    this.workbook.setOwnName(place, "_xlnm.Print_Titles", titles);
  }

  /** With all parts that only the sheet referred to. */
  private removeSheets(sheets: readonly string[]): void {
    if (sheets.length === 0) return;
    const before = reachableParts(this.patch);
    for (const sheet of sheets) {
      const { part, place } = this.target(sheet);
      this.workbook.removeSheet(place);
      removeRelationships(this.patch, this.file.workbookName, part);
    }
    const lost = lostParts(this.patch, before);
    removeContentTypes(this.patch, lost);
    for (const part of lost) this.patch.remove(part);
    this.removeCalculationChain();
    this.workbook.recalculate();
  }

  private listSheets({ added, removed }: EditPlan): void {
    const part = this.file.package.relationshipsOf("").find(({ kind }) => PROPERTIES.includes(kind))?.target;
    if (part === undefined || !this.patch.has(part) || added.length + removed.length === 0) return;
    const names = added.map(({ sheet }) => sheet);
    patchAppProperties(this.patch, part, { sheets: this.file.sheets, added: names, removed });
  }

  /** Asked at the end, when the sheets' own names and parts are gone. */
  private refuseReferences(sheets: readonly string[]): void {
    for (const sheet of sheets) {
      if (partReferringTo(this.patch, sheet) !== undefined)
        throw new HostError("unsupported-edit", { sheet });
    }
  }
}

/** Relationships to docProps/app.xml, in transitional and in strict files. */
const PROPERTIES: readonly string[] = ["extended-properties", "extendedProperties"];

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
