/** xl/workbook.xml while it changes: the list of sheets, names, the view, recalculation. */
import type { PageMark } from "../../../../core/grid/grid";
import { HostError } from "../../../host";
import { MARK_NAME } from "../../parts/definedNames";
import type { SheetPart } from "../../xlsxFile";
import { openPart, type OpenPart } from "../package/partSource";
import type { PackagePatch } from "../package/packagePatch";
import { appendTo, attribute, childNamed, placeOf, setAttributes, type XmlElement } from "../xml/element";
import { escapeAttribute, escapeText } from "../xml/escape";
import { WORKBOOK_ORDER } from "../xml/order";
import { prefixFor } from "../xml/tag";
import { namespacesOf, STRICT, TRANSITIONAL, type Namespaces } from "./namespaces";

/** A name of one sheet. The sheet is told by its place as read; added sheets follow behind. */
interface LocalName {
  readonly name: string;
  readonly place: number;
  /** Undefined: no such name. */
  readonly formula: string | undefined;
  readonly isHidden: boolean;
}

export class WorkbookPart {
  readonly namespaces: Namespaces;
  private readonly part: string;
  private readonly patch: PackagePatch;
  private readonly open: OpenPart;
  private readonly sheets: readonly SheetPart[];
  private readonly added: { readonly name: string; readonly relationship: string }[] = [];
  private readonly removed = new Set<number>();
  private readonly names: LocalName[] = [];
  private recalculates = false;

  constructor(patch: PackagePatch, part: string, sheets: readonly SheetPart[]) {
    this.part = part;
    this.patch = patch;
    this.open = openPart(patch, part);
    this.sheets = sheets;
    this.namespaces = namespacesOf(this.open.tag);
  }

  /** Adds a sheet at the end; gives its place. */
  addSheet(name: string, relationship: string): number {
    return this.sheets.length + this.added.push({ name, relationship }) - 1;
  }

  removeSheet(place: number): void {
    this.removed.add(place);
  }

  markSheet(place: number, { page, owner }: PageMark): void {
    this.names.push({ name: MARK_NAME, place, formula: `"${page}|${owner}"`, isHidden: true });
  }

  /** Sets or, with undefined, takes away a name that Excel keeps for itself: "_xlnm.Print_Area". */
  setOwnName(place: number, name: string, formula: string | undefined): void {
    this.names.push({ name, place, formula, isHidden: false });
  }

  /** Everything is calculated anew when the file is opened: cached values of formulas elsewhere are old now. */
  recalculate(): void {
    this.recalculates = true;
  }

  /** @throws HostError unsupported-edit when no visible sheet would be left */
  write(): void {
    this.writeSheets();
    this.writeNames();
    if (this.recalculates) this.writeCalculation();
    if (this.removed.size > 0) this.writeViews();
    const { source } = this.open;
    if (!source.splices.isEmpty) this.patch.set(this.part, source.splices.applyTo(source.text));
  }

  private element(name: string): XmlElement | undefined {
    return childNamed(this.open.root, name);
  }

  private insert(name: string, xml: string): void {
    const { source, root } = this.open;
    source.splices.insert(
      placeOf(name, { order: WORKBOOK_ORDER, siblings: root.children, start: root.openEnd }),
      xml,
    );
  }

  private writeSheets(): void {
    const { source } = this.open;
    const element = this.element("sheets");
    if (!element) throw new HostError("damaged", { part: this.part });
    const entries = element.children.filter(({ name }) => name === "sheet");
    for (const place of this.removed) {
      const entry = entries[place];
      if (entry) source.splices.remove(entry);
    }
    const ids = entries.map((entry) => Number(attribute(source, entry, "sheetId") ?? 0));
    const first = Math.max(0, ...ids) + 1;
    const xml = this.added.map((sheet, i) => this.sheetXml(sheet, first + i)).join("");
    if (xml !== "") appendTo(source, element, { xml });
  }

  private sheetXml({ name, relationship }: { name: string; relationship: string }, id: number): string {
    const { prefix, tag } = this.open;
    const declared = prefixFor(tag, [TRANSITIONAL.relations, STRICT.relations]);
    const declares = declared === undefined ? ` xmlns:r="${this.namespaces.relations}"` : "";
    const attributes = `name="${escapeAttribute(name)}" sheetId="${id}"${declares} ${declared ?? "r"}:id="${relationship}"`;
    return `<${prefix}sheet ${attributes}/>`;
  }

  /** A localSheetId is a place in the list of sheets: it moves with the sheets before it. */
  private writeNames(): void {
    const { source, prefix } = this.open;
    const element = this.element("definedNames");
    const before = element?.children ?? [];
    const gone = before.filter((each) => this.updateName(each) === "gone");
    const added = this.names.flatMap((each) =>
      each.formula === undefined ? [] : [this.nameXml(each, each.formula)],
    );
    if (element && gone.length === before.length && added.length === 0) {
      if (before.length > 0) source.splices.remove(element);
      return;
    }
    for (const each of gone) source.splices.remove(each);
    if (added.length === 0) return;
    const xml = added.join("");
    if (element) appendTo(source, element, { xml });
    else this.insert("definedNames", `<${prefix}definedNames>${xml}</${prefix}definedNames>`);
  }

  private updateName(element: XmlElement): "gone" | "stays" {
    const { source } = this.open;
    const stated = attribute(source, element, "localSheetId");
    if (stated === undefined) return "stays";
    const place = Number(stated);
    const name = attribute(source, element, "name")?.toLowerCase();
    const isReplaced = this.names.some((each) => each.place === place && each.name.toLowerCase() === name);
    if (this.removed.has(place) || isReplaced) return "gone";
    const moved = this.placeAfter(place);
    if (moved !== place) setAttributes(source, element, { localSheetId: moved });
    return "stays";
  }

  private nameXml({ name, place, isHidden }: LocalName, formula: string): string {
    const { prefix } = this.open;
    const hidden = isHidden ? ' hidden="1"' : "";
    const attributes = `name="${name}" localSheetId="${this.placeAfter(place)}"${hidden}`;
    return `<${prefix}definedName ${attributes}>${escapeText(formula)}</${prefix}definedName>`;
  }

  private placeAfter(place: number): number {
    return place - [...this.removed].filter((each) => each < place).length;
  }

  private writeCalculation(): void {
    const element = this.element("calcPr");
    if (element) setAttributes(this.open.source, element, { fullCalcOnLoad: 1 });
    else this.insert("calcPr", `<${this.open.prefix}calcPr fullCalcOnLoad="1"/>`);
  }

  private writeViews(): void {
    const { source } = this.open;
    for (const view of this.element("bookViews")?.children ?? []) {
      const active = Number(attribute(source, view, "activeTab") ?? 0);
      const first = Number(attribute(source, view, "firstSheet") ?? 0);
      const shown = this.removed.has(active) ? this.firstVisible() : active;
      const values = { activeTab: this.placeAfter(shown), firstSheet: this.placeAfter(first) };
      setAttributes(source, view, {
        ...(values.activeTab === active ? {} : { activeTab: values.activeTab }),
        ...(values.firstSheet === first ? {} : { firstSheet: values.firstSheet }),
      });
    }
    this.firstVisible();
  }

  /** The place as read of the first worksheet that can be seen afterwards; Excel opens no workbook without a sheet to show. */
  private firstVisible(): number {
    const left = this.sheets
      .map((sheet, place) => ({ ...sheet, place }))
      .filter(({ place }) => !this.removed.has(place));
    const visible = left.filter(({ visibility }) => visibility === "visible");
    const shown = visible.find(({ kind }) => kind === "worksheet") ?? visible[0];
    if (shown) return shown.place;
    if (this.added.length > 0) return this.sheets.length;
    throw new HostError("unsupported-edit", {});
  }
}
