/** The pane over a real core and the reference host, with what tests ask of it. */
import "./browserGlobals";
import { render, screen, waitFor, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import path from "node:path";
import { run, takeBack, type CellRef, type Workbook } from "../../../src/core";
import type { Host, HostChange } from "../../../src/hosts/host";
import { memoryHost } from "../../../src/hosts/memory/memoryHost";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { Pane, type PaneProps } from "../../../src/pane/Pane";
import type { Compute } from "../../../src/pane/session/effects";

export const NOW = "2026-01-05 08:00";

/** A sample workbook as the .xlsx host reads it. */
export const sample = (name = "bang-diem-mau"): Workbook =>
  readWorkbook(new Uint8Array(readFileSync(path.resolve(__dirname, `../../../assets/samples/${name}.xlsx`))));

export const compute: Compute = {
  run: (book, request) => Promise.resolve().then(() => run(book, request)),
  takeBack: (book, options) => Promise.resolve().then(() => takeBack(book, options)),
};

/** A memory host that remembers what it was asked, and through which a test plays the person in Excel. */
export interface WatchedHost extends Host {
  readonly shown: CellRef[];
  readonly applied: () => number;
  /** Tells the pane that a person did something. */
  readonly tell: (change: HostChange) => void;
}

export function watchedHost(book: Workbook, inner: Host = memoryHost(book)): WatchedHost {
  const shown: CellRef[] = [];
  const listeners = new Set<(change: HostChange) => void>();
  let writes = 0;
  return {
    name: "watched",
    read: () => inner.read(),
    apply: async (edits, expected) => {
      await inner.apply(edits, expected);
      writes += 1;
    },
    reveal: (at) => {
      shown.push(at);
      return Promise.resolve();
    },
    watch: (onChange) => {
      listeners.add(onChange);
      return Promise.resolve(() => listeners.delete(onChange));
    },
    shown,
    applied: () => writes,
    tell: (change) => listeners.forEach((listener) => listener(change)),
  };
}

export function openPane(host: Host, props: Partial<PaneProps> = {}) {
  return render(<Pane host={host} compute={compute} now={() => NOW} locale="vi" kind="excel" {...props} />);
}

/** The pane has read the workbook and shows a scorecard. */
export const untilReady = () => screen.findByRole("tabpanel", undefined, { timeout: 5_000 });

export const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** A part that is named by its heading. */
export const region = (name: string | RegExp) => screen.findByRole("region", { name }, { timeout: 5_000 });

export const inRegion = async (name: string | RegExp) => within(await region(name));

/** The commands above everything else. */
export const action = (name: string) =>
  within(screen.getByRole("navigation", { name: "Việc cần làm" })).getByRole("button", { name });

export const untilWritten = (host: WatchedHost, times = 1) =>
  waitFor(() => expect(host.applied()).toBe(times), { timeout: 5_000 });
