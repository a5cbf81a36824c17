/** What Excel tells of changes, to those who registered for it. */
import type { EventEntry } from "../wire";

const CATEGORY = 65536;
const WORKBOOK = "Workbook";
const TYPES = { changed: 10, activated: 11 } as const;

export type EventKind = keyof typeof TYPES;

/** Who did it: this add-in, a person at this machine, or a co-author. */
export type Doer = "addin" | "person" | "coauthor";

export class Events {
  /** Carries a message to the client. */
  send: ((entries: readonly EventEntry[]) => void) | undefined;
  private readonly registered = new Set<EventKind>();
  /** Whether Excel says which add-in did it: from ExcelApi 1.14. */
  readonly tellsDoer: boolean;

  constructor(tellsDoer: boolean) {
    this.tellsDoer = tellsDoer;
  }

  register(kind: EventKind): void {
    this.registered.add(kind);
  }

  unregister(kind: EventKind): void {
    this.registered.delete(kind);
  }

  isRegistered(kind: EventKind): boolean {
    return this.registered.has(kind);
  }

  activated(worksheetId: string): void {
    this.raise("activated", { worksheetId });
  }

  changed(worksheetId: string, address: string, doer: Doer): void {
    this.raise("changed", {
      worksheetId,
      address,
      changeType: "RangeEdited",
      source: doer === "coauthor" ? "Remote" : "Local",
      ...(this.tellsDoer ? { triggerSource: doer === "addin" ? "ThisLocalAddin" : "Unknown" } : {}),
    });
  }

  private raise(kind: EventKind, message: Readonly<Record<string, unknown>>): void {
    if (!this.registered.has(kind)) return;
    this.send?.([[CATEGORY, TYPES[kind], WORKBOOK, JSON.stringify(message)]]);
  }
}
