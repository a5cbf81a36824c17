/** The reference host: nothing but a variable, so that the contract itself is tried. */
import { memoryHost } from "../../src/hosts/memory/memoryHost";
import type { Workbook } from "../../src/core/grid/grid";
import { hostContract } from "./contract";

hostContract("memory", (seed) => {
  let host = memoryHost(seed);
  const replace = async (change: (book: Workbook) => Workbook): Promise<void> => {
    host = memoryHost(change(await host.read()));
  };
  return Promise.resolve({
    host,
    reopen: async () => {
      await replace((book) => structuredClone(book));
      return host;
    },
    rename: (from: string, to: string) =>
      replace((book) => ({
        ...book,
        sheets: book.sheets.map((grid) => (grid.sheet === from ? { ...grid, sheet: to } : grid)),
      })),
  });
});
