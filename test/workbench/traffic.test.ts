/** @jest-environment node */
/** How much crosses between page and worker: a workbook once, and no message so large that taking it in is felt. */
import path from "node:path";
import { serialize } from "node:v8";
import { describeEdits } from "../../src/core";
import { sameWorkbook } from "../../src/core/edits/sameWorkbook";
import { run } from "../../src/core/run/run";
import { readWorkbook } from "../../src/hosts/xlsx/read";
import { newsBetween, withNews } from "../../src/workbench/wire/bookNews";
import type { Reply } from "../../src/workbench/wire/protocol";
import { workbenchHost } from "../../src/workbench/wire/workbenchHost";
import { bookOf } from "../support/runBook";
import { line } from "./fakeWorker";

const NOW = "2026-02-03 08:00";
const ROWS = 4_000;
const SCRIPT = path.resolve(__dirname, "../../scripts/bench/scorecardBytes.js");

async function longTable(hasFields: boolean): Promise<Uint8Array> {
  const { scorecardBytes } = (await import(SCRIPT)) as {
    scorecardBytes: (rows: number, options: { readonly hasFields: boolean }) => Uint8Array;
  };
  return scorecardBytes(ROWS, { hasFields });
}

async function opened(bytes: Uint8Array) {
  const { client, traffic } = line();
  const book = await client.call("open", { bytes });
  let now = bytes;
  const host = workbenchHost(client, book, {
    active: () => book.active,
    onChanged: (change) => {
      now = change.bytes;
    },
    onReveal: () => undefined,
  });
  /** What was asked since the last time, and the bytes of the answers. */
  const since = () => {
    const calls = traffic.requests.splice(0).map(({ call }) => call);
    const sizes = traffic.sizes.splice(0);
    return { calls, most: Math.max(0, ...sizes), sum: sizes.reduce((sum, size) => sum + size, 0) };
  };
  since();
  return { host, traffic, since, bytes: () => now };
}

/** Some ten milliseconds of taking in. */
const MOST = 1_000_000;

test.each([true, false])("a table of 4,000 rows, with fields: %s", async (hasFields) => {
  const { host, since, traffic, bytes } = await opened(await longTable(hasFields));
  const first = await host.read();
  const whole = since();
  expect(whole.calls).toEqual(["read"]);
  expect(whole.most).toBeLessThan(MOST);

  const reading = await host.compute.read(first, { now: NOW });
  const readings = since();
  expect(readings.most).toBeLessThan(MOST);

  const book = await host.read();
  expect(book).toBe(first);
  const made = await host.compute.run(book, { command: "deductions", now: NOW });
  expect(made.readings).toBe(reading.readings);
  const lines = await host.compute.describe(book, made.edits);
  const plan = since();
  expect(plan.calls).toEqual(["run", "lines"]);
  expect(plan.most).toBeLessThan(MOST);
  expect(plan.sum).toBeLessThan(whole.sum + readings.sum);
  expect(lines).toEqual(describeEdits(book, made.edits, { full: true }));

  await host.apply(made.edits, made.expected);
  expect(JSON.stringify(traffic.requests.at(-1)).length).toBeLessThan(1_000);
  since();
  const after = await host.read();
  const read = since();
  expect(read.calls).toEqual(["read"]);
  expect(read.most).toBeLessThan(MOST);
  // What was written comes; of the rest not even half.
  expect(read.sum).toBeLessThan(serialize(after).length - whole.sum / 2);
  expect(sameWorkbook(after, readWorkbook(bytes()))).toBe(true);
  const again = { command: "deductions", now: NOW } as const;
  expect(await host.compute.run(after, again)).toEqual(run(after, again));
});

test("a workbook crosses as a whole once", async () => {
  const { host, traffic } = await opened(await longTable(true));
  const sent: Reply[] = traffic.replies;
  const made = await host.compute.run(await host.read(), { command: "appendix", now: NOW });
  await host.apply(made.edits, made.expected);
  await host.read();
  const undo = await host.compute.takeBack(await host.read(), { force: false });
  await host.apply(undo.edits, undo.expected);
  await host.read();
  const answers = sent.flatMap((reply) => (reply.kind === "answer" ? [reply.value] : []));
  const has = (key: string) =>
    answers.filter((value) => typeof value === "object" && value !== null && key in value);
  expect(has("whole")).toHaveLength(1);
  expect(has("news")).toHaveLength(2);
});

describe("news of a workbook", () => {
  const before = bookOf("@ A\n1 | 2 | 3\n4 | 5\n@ B\nx | y\n@ C\nz");
  const crossed = (to: typeof before) => withNews(before, newsBetween(before, to));

  test("cells that came, changed and went; sheets that came and went", () => {
    const to = bookOf("@ A\n1 | =A1 -> 1 |\n4 | 5 | 6\n|\n7\n@ D\nnew\n@ C\nz");
    expect(sameWorkbook(crossed(to), to)).toBe(true);
    expect(crossed(to).sheets.map(({ sheet }) => sheet)).toEqual(["A", "D", "C"]);
  });

  test("tell only of what differs", () => {
    const to = bookOf("@ A\n1 | 2 | 3\n4 | 9\n@ B\nx | y\n@ C\nz");
    const cells = newsBetween(before, to).sheets.flatMap((news) =>
      news.kind === "changed" ? news.cells : [],
    );
    expect(cells.map(({ row, col, cell }) => [row, col, cell?.value])).toEqual([[1, 1, 9]]);
  });

  test("what stayed is shared with the workbook before", () => {
    expect(crossed(bookOf("@ A\n9\n@ B\nx | y\n@ C\nz")).sheets[1]?.rows).toBe(before.sheets[1]?.rows);
  });
});
