/** Being told of what people do, by the genuine client's own events; never of what we do. */
import { fingerprintOf } from "../../src/core/edits/fingerprint";
import { excelHost, type Later } from "../../src/hosts/excel/excelHost";
import type { HostChange } from "../../src/hosts/host";
import { book, setCells } from "../core/edits/books";
import { emulatedExcel, expectNoHostErrors } from "./emulatedExcel";

const SEED = book("@ A", "1 | 2", "@ B", "x");

/** A clock that goes on only when a test says so. */
function clock(): { later: Later; pass: (ms: number) => void } {
  let now = 0;
  let due: { at: number; work: () => void }[] = [];
  return {
    later: (work, ms) => {
      const entry = { at: now + ms, work };
      due.push(entry);
      return () => void (due = due.filter((each) => each !== entry));
    },
    pass: (ms) => {
      now += ms;
      const over = due.filter(({ at }) => at <= now);
      due = due.filter(({ at }) => at > now);
      for (const { work } of over) work();
    },
  };
}

/** All messages between the client and the host have gone through. */
const messages = async (): Promise<void> => {
  for (let i = 0; i < 5; i += 1) await new Promise((resolve) => setTimeout(resolve, 5));
};

async function watched(floor?: string) {
  const excel = emulatedExcel(SEED, floor);
  const { later, pass } = clock();
  const host = excelHost(excel.run, { later });
  const told: HostChange[] = [];
  const end = await host.watch?.((change) => told.push(change));
  const settle = async (ms = 300): Promise<void> => {
    await messages();
    pass(ms);
    await messages();
  };
  return { excel, host, told, end, settle };
}

test("a burst of typing is told once, with the name that the sheet has", async () => {
  const { excel, told, settle } = await watched();
  for (const col of [0, 1, 2]) excel.book.personTypes("A", { row: 5, col }, "x");
  const sheet = excel.book.find("A");
  if (sheet) sheet.name = "Đổi tên";
  expect(told).toEqual([]);
  await settle();
  expect(told).toEqual([{ kind: "cells", sheet: "Đổi tên" }]);
  expectNoHostErrors(excel);
});

test("going to another sheet is told", async () => {
  const { excel, told, settle } = await watched();
  excel.book.personGoesTo("B");
  await settle();
  expect(told).toEqual([{ kind: "active", sheet: "B" }]);
});

test.each(["1.13", "1.14"])("what we write and show ourselves is not told (ExcelApi %s)", async (floor) => {
  const { excel, host, told, settle } = await watched(floor);
  await host.apply([setCells("A!C1", [3])], fingerprintOf(await host.read()));
  await host.reveal?.({ sheet: "B", row: 0, col: 0 });
  await settle();
  expect(told).toEqual([]);
  await settle(1_500);
  excel.book.personTypes("A", { row: 0, col: 0 }, 5);
  await settle();
  expect(told).toEqual([{ kind: "cells", sheet: "A" }]);
});

test("ExcelApi 1.14 says who did it: a person is heard as soon as we have written", async () => {
  const { excel, host, told, settle } = await watched("1.14");
  await host.apply([setCells("A!C1", [3])], fingerprintOf(await host.read()));
  excel.book.personTypes("A", { row: 0, col: 0 }, 5);
  await settle();
  expect(told).toEqual([{ kind: "cells", sheet: "A" }]);
});

test("before ExcelApi 1.14 what comes right after our writing may be its echo, and is not told", async () => {
  const { excel, host, told, settle } = await watched("1.13");
  await host.apply([setCells("A!C1", [3])], fingerprintOf(await host.read()));
  excel.book.personTypes("A", { row: 0, col: 0 }, 5);
  await settle();
  expect(told).toEqual([]);
});

test("a co-author is heard even while we write", async () => {
  const { excel, host, told, settle } = await watched();
  await host.apply([setCells("A!C1", [3])], fingerprintOf(await host.read()));
  excel.book.personTypes("B", { row: 0, col: 0 }, "y", "coauthor");
  await settle();
  expect(told).toEqual([{ kind: "cells", sheet: "B" }]);
});

test("after the end nothing is told, and Excel is no longer asked to", async () => {
  const { excel, told, end, settle } = await watched();
  excel.book.personTypes("A", { row: 0, col: 0 }, 5);
  await messages();
  end?.();
  await settle();
  expect(told).toEqual([]);
  expect(excel.book.events.isRegistered("changed")).toBe(false);
  expect(excel.book.events.isRegistered("activated")).toBe(false);
  expectNoHostErrors(excel);
});

test("where Excel does not answer, the change is told without a name", async () => {
  const { excel, told, settle } = await watched();
  excel.book.personTypes("A", { row: 0, col: 0 }, 5);
  excel.inject({ sync: 0, at: "start", code: "GeneralException" });
  await settle();
  expect(told).toEqual([{ kind: "cells", sheet: "" }]);
});
