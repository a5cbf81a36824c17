/** The styles part, opened when the first style is needed; made when the workbook has none. */
import type { XlsxFile } from "../../xlsxFile";
import { addContentType } from "../package/contentTypes";
import type { PackagePatch } from "../package/packagePatch";
import { addRelationship } from "../package/relationshipsPatch";
import { emptyStyles, StyleBook } from "../styles/styleBook";
import { CONTENT_TYPES, type Namespaces } from "./namespaces";

export class LazyStyles {
  private readonly patch: PackagePatch;
  private readonly file: XlsxFile;
  private readonly namespaces: Namespaces;
  private opened: { readonly part: string; readonly book: StyleBook } | undefined;

  constructor(patch: PackagePatch, file: XlsxFile, namespaces: Namespaces) {
    this.patch = patch;
    this.file = file;
    this.namespaces = namespaces;
  }

  book(): StyleBook {
    this.opened ??= this.open();
    return this.opened.book;
  }

  write(): void {
    const text = this.opened?.book.write();
    if (this.opened && text !== undefined) this.patch.set(this.opened.part, text);
  }

  private open(): { part: string; book: StyleBook } {
    const part = this.file.relationships.find(({ kind }) => kind === "styles")?.target;
    if (part !== undefined && this.patch.has(part))
      return { part, book: new StyleBook(this.patch.textOf(part), part) };
    return this.create();
  }

  private create(): { part: string; book: StyleBook } {
    const { workbookName } = this.file;
    const part = `${workbookName.slice(0, workbookName.lastIndexOf("/") + 1)}styles.xml`;
    const type = `${this.namespaces.relations}/styles`;
    addRelationship(this.patch, workbookName, { type, target: part });
    addContentType(this.patch, part, CONTENT_TYPES.styles);
    const text = emptyStyles(this.namespaces.main);
    this.patch.set(part, text);
    return { part, book: new StyleBook(text, part) };
  }
}
