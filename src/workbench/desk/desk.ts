/**
 * The workbench without its looks: opens files, keeps the bytes, goes from sheet to sheet, takes scores, hands the file
 * back. The page shows its state and calls its methods; nothing else on the page waits for the worker.
 */
import type { CellRef } from "../../core/grid/grid";
import { Cancelled, client, type Client, type WorkerLike } from "../wire/client";
import { failureOf } from "../wire/failure";
import { workbenchHost } from "../wire/workbenchHost";
import type { Changed, Opening } from "../wire/protocol";
import type { BookFrame } from "../sheet/frame";
import { justOpened, noticeOf, type DeskState, type Notice } from "./deskState";
import type { Before, OpenFile, TypedOver, View } from "./deskState";
import { resultName, type Disk, type GivenFile } from "./disk";
import { Saver } from "./saver";
import { Survey } from "./survey";

export interface DeskOptions {
  readonly startWorker: () => WorkerLike;
  readonly sample: () => GivenFile;
  readonly disk: Disk;
  /** "yyyy-mm-dd hh:mm", local time. */
  readonly now: () => string;
}

export class Desk {
  private state: DeskState = { view: { at: "landing" }, stage: undefined, notice: undefined };
  private readonly listeners = new Set<() => void>();
  private readonly options: DeskOptions;
  readonly client: Client;
  private saver: Saver | undefined;
  private typedOver: TypedOver[] = [];
  /** The file as it is now, and what a new worker needs to go on with it. */
  private held: Opening | undefined;
  private visit = 0;
  private survey: Survey | undefined;

  constructor(options: DeskOptions) {
    this.options = options;
    this.client = client(options.startWorker, (stage) => this.set({ stage }));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): DeskState => this.state;

  get now(): () => string {
    return this.options.now;
  }

  /** One file is opened, several are compared; none changes nothing. */
  async take(files: readonly GivenFile[]): Promise<void> {
    const [first, second] = files;
    if (second) await this.compare(files);
    else if (first) await this.open(first);
  }

  async choose(): Promise<void> {
    await this.take(await this.options.disk.choose());
  }

  openSample(): Promise<void> {
    return this.open(this.options.sample());
  }

  /** Opens a file in place of the one that is open. A file that cannot be opened is told, and nothing else changes. */
  async open(file: GivenFile): Promise<void> {
    const before = this.state.view;
    this.set({ view: { at: "opening", name: file.name }, notice: undefined });
    try {
      const book = await this.client.call("open", { bytes: file.bytes });
      this.held = { bytes: file.bytes };
      this.saver = file.handle && new Saver({ ...file, handle: file.handle }, this.options.disk);
      this.begin(file, book);
      await this.goTo(book.active);
    } catch (error) {
      this.set({ view: before.at === "opening" ? { at: "landing" } : before });
      this.report(error, file.name);
    }
  }

  private begin(file: GivenFile, book: BookFrame): void {
    const host = workbenchHost(this.client, book, {
      active: () => this.file?.sheet ?? book.active,
      onChanged: (changed, isTyped) => this.changed(changed, isTyped),
      onReveal: (at) => void this.reveal(at),
    });
    this.visit += 1;
    this.typedOver = [];
    const given = { visit: this.visit, name: file.name, host, book, canSave: file.handle !== undefined };
    this.set({ view: { at: "open", file: justOpened(given) } });
  }

  get file(): OpenFile | undefined {
    return this.state.view.at === "open" ? this.state.view.file : undefined;
  }

  /** Shows a sheet; a place on it becomes the active cell. */
  async goTo(sheet: string, place?: Pick<CellRef, "row" | "col">): Promise<void> {
    const { file } = this;
    if (!file) return;
    const isOther = sheet !== file.sheet;
    this.update({ sheet, ...(place ? { place } : isOther ? { place: { row: 0, col: 0 } } : {}) });
    if (isOther) file.host.wentTo(sheet);
    if (isOther || !file.frame) await this.drawFrame(sheet);
  }

  private async drawFrame(sheet: string): Promise<void> {
    try {
      const frame = await this.client.call("sheet", { sheet });
      if (this.file?.sheet === sheet) this.update({ frame });
    } catch (error) {
      this.report(error);
    }
  }

  /** The next sheet, or the one before. */
  step(by: 1 | -1): void {
    const { file } = this;
    const at = file?.book.tabs.findIndex(({ sheet }) => sheet === file.sheet) ?? -1;
    const next = file?.book.tabs[at + by];
    if (next) void this.goTo(next.sheet);
  }

  moveTo(place: Pick<CellRef, "row" | "col">): void {
    this.update({ place });
  }

  private async reveal({ sheet, row, col }: CellRef): Promise<void> {
    if (this.file) this.update({ revealed: this.file.revealed + 1 });
    await this.goTo(sheet, { row, col });
  }

  private changed({ bytes, book, memory, first }: Changed, isTyped: boolean): void {
    const { file } = this;
    if (!file) return;
    this.held = { bytes, memory };
    const isThere = book.tabs.some(({ sheet }) => sheet === file.sheet);
    const sheet = isThere ? file.sheet : book.active;
    // What a run wrote is brought into sight; who types a score stays where they are.
    const written = isTyped ? undefined : first.find((cell) => cell.sheet === sheet);
    this.update({ book, sheet, isUnsaved: true, ...(written ? { place: written } : {}) });
    void this.drawFrame(sheet);
  }

  /** Types a score into the active sheet. */
  async enter(place: Pick<CellRef, "row" | "col">, text: string): Promise<void> {
    if (!this.file) return;
    const at = { sheet: this.file.sheet, ...place };
    const before = await this.type(at, text);
    if (before !== undefined) this.typedOver.push({ at, before });
  }

  /** The score typed last is again what it was. */
  async untype(): Promise<void> {
    const last = this.typedOver.pop();
    if (!last) return;
    await this.goTo(last.at.sheet, last.at);
    await this.type(last.at, last.before);
  }

  /** What was there before, where something was written. */
  private async type(at: CellRef, given: string | Before): Promise<Before | undefined> {
    const entered = await this.file?.host.enter(at, given).catch((error: unknown) => this.report(error));
    if (entered) this.notify(noticeOf(entered, at));
    return entered?.kind === "written" ? entered.before : undefined;
  }

  /** Gives up what is being done; the file stays as it was. */
  cancel(): void {
    const isOpening = this.state.view.at === "opening" || this.state.view.at === "several";
    this.survey?.stop();
    this.client.cancel(this.held);
    if (isOpening) this.set({ view: { at: "landing" } });
    this.notify({ kind: "cancelled" });
  }

  download(): void {
    const { file, held } = this;
    if (!file || !held) return;
    this.options.disk.download(resultName(file.name), held.bytes);
    this.update({ isUnsaved: false });
  }

  /** Writes back to the opened file where the browser can; otherwise downloads. */
  async save(): Promise<void> {
    const { saver, held, file } = this;
    if (!saver || !held || !file) return this.download();
    const notice = await saver.save(held.bytes);
    if (notice.kind === "saved") this.update({ isUnsaved: false });
    this.notify(notice);
  }

  /** Back to the landing page; what was not saved is lost, so the page asks first. */
  leave(): void {
    this.survey?.stop();
    this.client.close();
    this.held = undefined;
    this.saver = undefined;
    this.set({ view: { at: "landing" }, notice: undefined });
  }

  private async compare(files: readonly GivenFile[]): Promise<void> {
    const survey = new Survey(this.client, files, this.options.now());
    this.survey = survey;
    this.set({ view: { at: "several", count: files.length, files: [] }, notice: undefined });
    await survey.read((done) => {
      if (this.survey === survey) this.set({ view: { at: "several", count: files.length, files: done } });
    });
  }

  /** One of the compared files, opened alone. */
  async openCompared(name: string): Promise<void> {
    const file = this.survey?.fileOf(name);
    if (file) await this.open(file);
  }

  async downloadCompared(zipName: string): Promise<void> {
    try {
      const zip = await this.survey?.zip();
      if (zip) this.options.disk.download(zipName, zip);
    } catch (error) {
      this.report(error);
    }
  }

  /** Undefined closes what was told. */
  notify(notice: Notice | undefined): void {
    this.set({ notice });
  }

  /** What could not be done, told once. Work that was given up needs no word: `cancel` said it. */
  report(error: unknown, name?: string): void {
    if (error instanceof Cancelled) return;
    const failure = failureOf(error);
    this.notify({ kind: "failure", failure, ...(name === undefined ? {} : { name }) });
  }

  private update(patch: Partial<OpenFile>): void {
    const { file } = this;
    if (file) this.set({ view: { at: "open", file: { ...file, ...patch } } satisfies View });
  }

  private set(patch: Partial<DeskState>): void {
    this.state = { ...this.state, ...patch };
    for (const listener of this.listeners) listener();
  }
}
