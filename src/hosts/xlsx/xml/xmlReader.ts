/**
 * Reads XML forwards, one token at a time, in the manner of a cursor: no tree, no object per element, places kept.
 * It checks what damage usually breaks (tags that do not match, text that breaks off, unknown entities) and refuses a DTD.
 * It does not check the characters of names and text. In the tests saxes is its oracle.
 */
import { HostError } from "../../host";
import { MAX_XML_DEPTH } from "../limits";
import { decodeEntities, normalizeLineEnds } from "./entities";
import { LocalNames } from "./localNames";
import { XmlAttributes, skipName, skipSpace } from "./xmlAttributes";

const [BANG, SLASH, LESS, GREATER, QUESTION] = [33, 47, 60, 62, 63];

export class XmlReader {
  readonly part: string;
  kind: "start" | "open" | "close" | "text" | "end" = "start";
  /** Of an element: its name, without prefix where the namespace is one of ours (see LocalNames). */
  name = "";
  /** The element opens and closes in one tag. Its close token follows all the same. */
  selfClosed = false;
  /** Where the token starts and ends in the text. */
  start = 0;
  end = 0;

  private readonly source: string;
  private readonly names = new LocalNames();
  private readonly attributes: XmlAttributes;
  /** Names as written of the elements that are open, and the same without prefix. */
  private readonly path: string[] = [];
  private readonly localPath: string[] = [];
  /** What a text token says: from textStart to textEnd, literally so in a CDATA section. */
  private textStart = 0;
  private textEnd = 0;
  private literal = false;
  /** Known once for the whole part, so that not every text has to be searched. */
  private readonly hasReturns: boolean;
  private readonly hasEntities: boolean;

  constructor(source: string, part: string) {
    this.source = source;
    this.part = part;
    this.attributes = new XmlAttributes(source);
    this.hasReturns = source.includes("\r");
    this.hasEntities = source.includes("&");
  }

  /** How many elements are open, the one just opened included. */
  get depth(): number {
    return this.path.length;
  }

  /** Moves to the next token; false at the end of the part. @throws HostError damaged, unsafe */
  next(): boolean {
    if (this.kind === "open" && this.selfClosed) return this.closeSelf();
    for (;;) {
      this.start = this.end;
      if (this.start >= this.source.length) return this.readEnd();
      if (this.step()) return true;
    }
  }

  /**
   * Moves to the next element that stands directly in the one at `depth`; false when that one closes. Behind the root it
   * reads on to the end of the part, where nothing may follow.
   */
  nextChild(depth: number): boolean {
    while (this.next()) {
      if (this.kind === "open" && this.path.length === depth + 1) return true;
      if (this.kind === "close" && this.path.length < depth && depth > 1) return false;
    }
    return false;
  }

  /** The text that stands directly in the element just opened; moves to its end. */
  textContent(): string {
    const less = this.source.indexOf("<", this.end);
    if (!this.selfClosed && this.source.charCodeAt(less + 1) === SLASH) return this.onlyText(less);
    const depth = this.path.length;
    let text = "";
    while (this.next()) {
      if (this.kind === "text" && this.path.length === depth) text += this.text();
      else if (this.kind === "close" && this.path.length < depth) break;
    }
    return text;
  }

  /** The short way for an element that holds one text and nothing else: nearly all of them. */
  private onlyText(less: number): string {
    const text = this.plain(this.source.slice(this.end, less));
    this.start = less;
    this.readCloseTag();
    return text;
  }

  /** What a text token says. */
  text(): string {
    const raw = this.source.slice(this.textStart, this.textEnd);
    return this.literal ? normalizeLineEnds(raw) : this.plain(raw);
  }

  /** An attribute of the element just opened, by its full name. */
  attribute(name: string): string | undefined {
    const index = this.attributes.indexOf(name);
    return index < 0 ? undefined : this.attributeText(index);
  }

  /** An attribute in some other namespace: "r:id" whatever the file calls r. */
  prefixedAttribute(local: string): string | undefined {
    for (let i = 0; i < this.attributes.count; i++) {
      if (this.attributes.name(i).endsWith(`:${local}`)) return this.attributeText(i);
    }
    return undefined;
  }

  /** The error for what contradicts itself in this part. */
  damaged(cause?: unknown): HostError {
    return new HostError("damaged", { part: this.part }, { cause });
  }

  /** Reads one token; false when it says nothing (a comment, white space outside the root). */
  private step(): boolean {
    if (this.source.charCodeAt(this.start) !== LESS) return this.readText();
    const second = this.source.charCodeAt(this.start + 1);
    if (second === SLASH) return this.readCloseTag();
    if (second === BANG) return this.readBang();
    if (second === QUESTION) return this.skipPast("?>");
    return this.readOpenTag();
  }

  private readText(): boolean {
    const less = this.source.indexOf("<", this.start);
    this.end = less < 0 ? this.source.length : less;
    return this.keepText(this.start, this.end, false);
  }

  private keepText(start: number, end: number, literal: boolean): boolean {
    if (this.path.length === 0) {
      if (this.source.slice(start, end).trim() !== "") throw this.damaged();
      return false;
    }
    this.kind = "text";
    this.textStart = start;
    this.textEnd = end;
    this.literal = literal;
    return true;
  }

  private readOpenTag(): boolean {
    const { source, start } = this;
    const nameEnd = skipName(source, start + 1);
    const tagEnd = this.attributes.scan(nameEnd);
    if (tagEnd === undefined || nameEnd === start + 1) throw this.damaged();
    if (this.attributes.declares) this.declareNames();
    this.selfClosed = source.charCodeAt(tagEnd) === SLASH;
    this.end = tagEnd + (this.selfClosed ? 2 : 1);
    this.open(source.slice(start + 1, nameEnd));
    return true;
  }

  private open(written: string): void {
    const isRoot = this.path.length === 0;
    if ((isRoot && this.kind !== "start") || this.path.length >= MAX_XML_DEPTH) throw this.damaged();
    this.name = this.names.areNeeded ? this.names.of(written) : written;
    this.path.push(written);
    this.localPath.push(this.name);
    this.kind = "open";
  }

  /** The close token of a self-closed element takes no place in the text. */
  private closeSelf(): boolean {
    this.start = this.end;
    return this.close();
  }

  private close(): boolean {
    this.path.pop();
    this.name = this.localPath.pop() ?? "";
    this.kind = "close";
    return true;
  }

  private readCloseTag(): boolean {
    const { source, start } = this;
    const expected = this.path[this.path.length - 1];
    if (expected === undefined || !source.startsWith(expected, start + 2)) throw this.damaged();
    const greater = skipSpace(source, start + 2 + expected.length);
    if (source.charCodeAt(greater) !== GREATER) throw this.damaged();
    this.end = greater + 1;
    return this.close();
  }

  private readBang(): boolean {
    const { source, start } = this;
    if (source.startsWith("<!--", start)) return this.skipPast("-->", start + 4);
    if (!source.startsWith("<![CDATA[", start)) throw this.refusal();
    this.skipPast("]]>", start + 9);
    return this.keepText(start + 9, this.end - 3, true);
  }

  /** A document type can define entities that grow without bound or read other files. */
  private refusal(): HostError {
    const declares = /^<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(
      this.source.slice(this.start, this.start + 12),
    );
    return declares ? new HostError("unsafe", { part: this.part }) : this.damaged();
  }

  private skipPast(mark: string, from = this.start): false {
    const at = this.source.indexOf(mark, from);
    if (at < 0) throw this.damaged();
    this.end = at + mark.length;
    return false;
  }

  private readEnd(): false {
    if (this.path.length > 0 || this.kind === "start") throw this.damaged();
    this.kind = "end";
    return false;
  }

  private declareNames(): void {
    for (let i = 0; i < this.attributes.count; i++) {
      const name = this.attributes.name(i);
      if (name.startsWith("xmlns:")) this.names.declare(name.slice(6), this.attributeText(i));
    }
  }

  private attributeText(index: number): string {
    const raw = this.attributes.value(index);
    return this.plain(this.attributes.hasLineEnds ? raw.replace(/\r\n?|[\t\n]/g, " ") : raw);
  }

  private plain(raw: string): string {
    const text = this.hasReturns ? normalizeLineEnds(raw) : raw;
    return this.hasEntities && text.includes("&") ? decodeEntities(text, this.part) : text;
  }
}
