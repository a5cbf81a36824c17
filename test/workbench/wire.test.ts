/** @jest-environment node */
/** Page and worker: what crosses, in what order, and what becomes of work that is given up. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { run } from "../../src/core/run/run";
import { takeBack } from "../../src/core/run/takeBack";
import { HostError } from "../../src/hosts/host";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { xlsxHost } from "../../src/hosts/xlsx/xlsxHost";
import { Cancelled } from "../../src/workbench/wire/client";
import { apart, join, PIECE } from "../../src/workbench/wire/pieces";
import type { Changed } from "../../src/workbench/wire/protocol";
import { workbenchHost } from "../../src/workbench/wire/workbenchHost";
import { line } from "./fakeWorker";

const NOW = "2026-02-03 08:00";
const bytes = new Uint8Array(readFileSync(path.join(__dirname, "../../assets/samples/bang-diem-mau.xlsx")));

async function opened() {
  const { client, traffic, stages } = line();
  const book = await client.call("open", { bytes });
  let changed: Changed | undefined;
  const host = workbenchHost(client, book, {
    active: () => book.active,
    onChanged: (change) => {
      changed = change;
    },
    onReveal: () => undefined,
  });
  return { client, traffic, stages, host, changed: () => changed };
}

describe("long lists in pieces", () => {
  const put = (value: unknown): unknown => {
    const { rest, pieces } = apart(value);
    return pieces.reduce((sum, piece) => join(sum, piece), rest);
  };
  const long = Array.from({ length: PIECE * 2 + 7 }, (_, i) => ({ i }));

  test("come together as they were", () => {
    expect(put({ a: [{ rows: long }], b: 1, c: "x", d: null })).toEqual({
      a: [{ rows: long }],
      b: 1,
      c: "x",
      d: null,
    });
    expect(put(long)).toEqual(long);
    // Each entry counts two values: itself and what it holds.
    expect(apart({ rows: long }).pieces).toHaveLength(5);
  });

  test("keep their holes, also at the end", () => {
    const holes: (number | undefined)[] = [];
    holes[PIECE + 3] = 1;
    holes.length = PIECE + 9;
    expect(put({ holes })).toEqual({ holes });
  });

  test("short ones and maps stay whole", () => {
    const value = { list: [1, 2], map: new Map([[1, { a: 1 }]]), bytes: new Uint8Array(5_000) };
    expect(apart(value)).toEqual({ rest: value, pieces: [] });
  });
});

test("a run in the worker is the run of the core", async () => {
  const { host } = await opened();
  const book = await host.read();
  expect(book).toEqual(readWorkbook(bytes));
  const made = await host.compute.run(book, { command: "appendix", now: NOW });
  expect(made).toEqual(run(book, { command: "appendix", now: NOW }));
});

test("the file after a run and its undoing is that of the xlsx host, byte by byte", async () => {
  const { host, changed } = await opened();
  const plain = xlsxHost(bytes);
  const apply = async () => {
    const book = await host.read();
    const made = await host.compute.run(book, { command: "appendix", now: NOW });
    await host.apply(made.edits, made.expected);
    const other = run(await plain.read(), { command: "appendix", now: NOW });
    await plain.apply(other.edits, other.expected);
  };
  await apply();
  expect(changed()?.bytes).toEqual(plain.bytes());
  const undo = await host.compute.takeBack(await host.read(), { force: false });
  await host.apply(undo.edits, undo.expected);
  const other = takeBack(await plain.read(), { force: false });
  await plain.apply(other.edits, other.expected);
  expect(changed()?.bytes).toEqual(plain.bytes());
});

test("edits that came from the worker do not travel back", async () => {
  const { host, traffic } = await opened();
  const made = await host.compute.run(await host.read(), { command: "deductions", now: NOW });
  await host.apply(made.edits, made.expected);
  expect(traffic.requests.at(-1)?.input).not.toHaveProperty("edits");
});

test("a workbook that is not the latest is refused", async () => {
  const { host } = await opened();
  const book = await host.read();
  await host.enter({ sheet: book.active, row: 19, col: 4 }, "1");
  const late = host.compute.run(book, { command: "deductions", now: NOW });
  await expect(late).rejects.toMatchObject({ code: "changed-meanwhile" });
});

test("watchers hear of typed scores and of sheets, not of what a run writes", async () => {
  const { host } = await opened();
  const heard: unknown[] = [];
  const end = await host.watch((change) => heard.push(change));
  const book = await host.read();
  const made = await host.compute.run(book, { command: "deductions", now: NOW });
  await host.apply(made.edits, made.expected);
  expect(heard).toEqual([]);
  await host.enter({ sheet: book.active, row: 19, col: 4 }, "1");
  host.wentTo("Phụ lục I");
  expect(heard).toEqual([
    { kind: "cells", sheet: book.active },
    { kind: "active", sheet: "Phụ lục I" },
  ]);
  end();
  host.wentTo(book.active);
  expect(heard).toHaveLength(2);
});

test("a fault crosses as itself", async () => {
  const { client } = line();
  const failed = client.call("open", { bytes: new Uint8Array([1, 2, 3]) });
  await expect(failed).rejects.toBeInstanceOf(HostError);
  await expect(failed).rejects.toMatchObject({ code: "not-a-workbook" });
});

test("stages are told, and that nothing is done any more", async () => {
  const { stages } = await opened();
  expect(stages).toEqual(["opening", undefined]);
});

describe("work that is given up", () => {
  test("ends at once, and the file goes on as it was, typed scores and waiting formulas included", async () => {
    const { client, host, traffic, changed } = await opened();
    const { active } = await host.read();
    await host.enter({ sheet: active, row: 19, col: 4 }, "1");
    const { bytes: now, memory } = changed() ?? {};
    const before = await host.read();
    const late = host.compute.run(before, { command: "appendix", now: NOW });
    if (now && memory) client.cancel({ bytes: now, memory });
    await expect(late).rejects.toBeInstanceOf(Cancelled);
    expect(traffic.started).toBe(2);
    const after = await host.read();
    expect(after).toEqual(before);
    expect((await host.compute.run(after, { command: "deductions", now: NOW })).edits.length).toBeGreaterThan(
      0,
    );
  });

  test("a list of edits from the worker that is gone is refused", async () => {
    const { client, host } = await opened();
    const made = await host.compute.run(await host.read(), { command: "deductions", now: NOW });
    client.cancel({ bytes });
    await expect(host.apply(made.edits, made.expected)).rejects.toMatchObject({ code: "changed-meanwhile" });
  });
});
