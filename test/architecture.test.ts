import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { crowdedFolders, faultsOf, importsOf } from "./support/architecture";

const SRC = path.resolve(__dirname, "..", "src");

function sourceFiles(): string[] {
  if (!existsSync(SRC)) return [];
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\.tsx?$/.test(file));
}

describe("src keeps its own rules", () => {
  test("imports, length, names, and no clock or chance in the core", () => {
    const faults = sourceFiles().flatMap((file) =>
      faultsOf(file, readFileSync(path.join(SRC, file), "utf8")),
    );
    expect(faults).toEqual([]);
  });

  test("no folder is crowded", () => {
    expect(crowdedFolders(sourceFiles())).toEqual([]);
  });
});

describe("the guard itself", () => {
  test("reads every form of import", () => {
    const source = [
      'import a from "./a";',
      'import type { B } from "./b";',
      'import {\n  type C,\n  d,\n} from "./c";',
      'export * from "./e";',
      'import "./f";',
      'const g = await import("./g");',
      'const h = require("./h");',
      "// import nothing from here",
    ].join("\n");
    expect(importsOf(source)).toEqual([
      { target: "./a", typeOnly: false },
      { target: "./b", typeOnly: true },
      { target: "./c", typeOnly: false },
      { target: "./e", typeOnly: false },
      { target: "./f", typeOnly: false },
      { target: "./g", typeOnly: false },
      { target: "./h", typeOnly: false },
    ]);
  });

  test.each([
    ["core/grid/grid.ts", 'import { x } from "../scorecard/points";'],
    ["core/grid/grid.ts", 'import fs from "node:fs";'],
    ["core/scorecard/points.ts", 'import numfmt from "numfmt";'],
    ["core/diagnostic.ts", 'import { addPoints } from "./scorecard/points";'],
    ["core/recognize/recognize.ts", 'import type { Edit } from "../edits/edit";'],
    ["core/recognize/recognize.ts", 'import { describe } from "../text/describe";'],
    ["core/assess/checks/sums.ts", 'import { recognize } from "../../recognize/recognize";'],
    ["core/edits/edit.ts", 'import type { Scorecard } from "../scorecard/scorecard";'],
    ["core/text/describe.ts", 'import { recognize } from "../recognize/recognize";'],
    ["core/index.ts", 'import { readXlsx } from "../hosts/xlsx/read";'],
    ["core/compose/annotate.ts", 'import { SaxesParser } from "saxes";'],
    ["hosts/xlsx/read.ts", 'import { memoryHost } from "../memory/memoryHost";'],
    ["hosts/xlsx/read.ts", 'import type { Scorecard } from "../../core/scorecard/scorecard";'],
    ["hosts/xlsx/read.ts", 'import fs from "node:fs";'],
    ["hosts/xlsx/read.ts", 'import { readBytes } from "./node";'],
    ["documents/plan.ts", 'import type { Host } from "../hosts/host";'],
    ["documents/plan.ts", 'import { useState } from "react";'],
    ["pane/Pane.tsx", 'import { excelHost } from "../hosts/excel/excelHost";'],
    ["pane/Pane.tsx", 'import { HostError } from "../hosts/host";'],
    ["pane/Pane.tsx", 'import { fold } from "../core/grid/fold";'],
    ["core/assess/assess.ts", "const today = new Date();"],
    ["core/assess/assess.ts", "const now = Date.now();"],
    ["core/assess/assess.ts", "const chance = Math.random();"],
    ["core/grid/utils.ts", ""],
    ["pane/common/Row.tsx", ""],
    ["server.ts", ""],
    ["core/cache/cache.ts", ""],
    ["core/grid/grid.ts", "x\n".repeat(251)],
  ])("refuses %s: %s", (file, source) => {
    expect(faultsOf(file, source)).toHaveLength(1);
  });

  test.each([
    ["core/grid/render.ts", 'import { format } from "numfmt";'],
    ["core/diagnostic.ts", 'import type { Points } from "./scorecard/points";'],
    ["core/text/describe.ts", 'import { formatPoints } from "../scorecard/points";'],
    ["core/text/describe.ts", 'import type { Edit } from "../edits/edit";'],
    ["core/compose/annotate.ts", 'import { describe } from "../text/describe";'],
    ["hosts/xlsx/read.ts", 'import { unzipSync } from "fflate";'],
    ["hosts/xlsx/node.ts", 'import fs from "node:fs";\nimport { MAX_BYTES } from "./limits";'],
    ["hosts/host.ts", 'import type { FaultCode } from "../core/fault";'],
    ["pane/Pane.tsx", 'import { Button } from "@fluentui/react-components";'],
    ["pane/Pane.tsx", 'import { run } from "../core/index";'],
    ["pane/Pane.tsx", 'import { run } from "../core";'],
    ["cli.ts", 'import { parseArgs } from "node:util";\nimport { readXlsx } from "./hosts/xlsx/read";'],
    ["core/recognize/vocabulary.ts", "x\n".repeat(400)],
    ["core/grid/grid.ts", "x\n".repeat(250)],
  ])("allows %s: %s", (file, source) => {
    expect(faultsOf(file, source)).toEqual([]);
  });

  test("eleven files crowd a folder, unless it is a list", () => {
    const files = (folder: string) => Array.from({ length: 11 }, (_, i) => `${folder}/file${i}.ts`);
    expect(crowdedFolders([...files("core/grid"), ...files("core/assess/checks")])).toEqual([
      "core/grid: 11 files, more than 10",
    ]);
  });
});
