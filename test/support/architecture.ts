/**
 * Who may import whom, read from import lines. The table is the one of src/README.md;
 * a folder without a line in it is refused, so that a new folder is a decision.
 */
import path from "node:path";

interface Rule {
  /** Units whose values and types may be imported. */
  readonly units: readonly string[];
  /** Units of which only types may be imported. */
  readonly types?: readonly string[];
  /** Packages, by name or by prefix ("@fluentui/", "node:"). */
  readonly packages?: readonly string[];
}

export interface SourceImport {
  readonly target: string;
  readonly typeOnly: boolean;
}

/** Single files that stand for themselves, as a folder does. */
const OWN_UNITS = ["core/diagnostic", "core/fault"];
/** The two files of a host that know Node. */
const NODE_DOOR = /^hosts\/xlsx\/node(Write)?$/;
const FACTS = ["core/grid", "core/scorecard", "core/diagnostic"];
const STAGES = ["core/recognize", "core/assess", "core/remediation", "core/settings"];
const HOST: Rule = { units: ["hosts/host", "core/grid", "core/edits"] };

const RULES: Readonly<Record<string, Rule>> = {
  "core/grid": { units: [], packages: ["numfmt"] },
  "core/scorecard": { units: ["core/grid"] },
  "core/diagnostic": { units: [], types: ["core/grid", "core/scorecard"] },
  "core/fault": { units: [], types: ["core/grid"] },
  "core/edits": { units: ["core/grid", "core/diagnostic"] },
  "core/recognize": { units: FACTS },
  "core/assess": { units: FACTS },
  "core/remediation": { units: [...FACTS, "core/assess"] },
  // The log is made of edits: what was done, and what takes it back. Old appendices are read as scorecards are.
  "core/settings": { units: [...FACTS, "core/edits", "core/recognize", "core/remediation"] },
  "core/compose": { units: [...FACTS, ...STAGES, "core/edits", "core/text"] },
  // Sentences print points and addresses: those two are values of grid and scorecard.
  "core/text": {
    units: ["core/grid", "core/scorecard"],
    types: ["core/diagnostic", "core/fault", "core/edits", "core/compose", ...STAGES],
  },
  // The stages put together: a workbook and a command in, edits out.
  "core/run": { units: [...FACTS, ...STAGES, "core/edits", "core/compose", "core/text"] },
  core: { units: ["core/run", ...FACTS, "core/fault", ...STAGES, "core/edits", "core/compose", "core/text"] },
  "hosts/host": { units: [], types: ["core/grid", "core/edits", "core/fault"] },
  "hosts/excel": HOST,
  "hosts/memory": HOST,
  "hosts/xlsx": { ...HOST, packages: ["fflate", "saxes"] },
  // Files by name: the door of that host that a browser cannot pass.
  "hosts/xlsx/node": { units: [...HOST.units, "hosts/xlsx"], packages: ["node:"] },
  documents: {
    units: ["core", ...FACTS, ...STAGES, "core/edits", "core/compose", "core/run", "core/text"],
    packages: ["docx", "fflate"],
  },
  // Keeps the workbench for use without a network; knows files, nothing of what they do.
  offline: { units: [] },
  // The workbook on the page and in its worker: the xlsx host without its Node door, the pane beside it, the core.
  "workbench/*": {
    units: [
      "core",
      ...FACTS,
      ...STAGES,
      "core/edits",
      "core/compose",
      "core/run",
      "hosts/host",
      "hosts/xlsx",
      "pane",
    ],
    types: ["core/fault", "core/diagnostic"],
    packages: ["react", "react-dom", "@fluentui/", "fflate"],
  },
  pane: { units: ["core"], types: ["hosts/host"], packages: ["react", "react-dom", "@fluentui/"] },
};

/** The composition roots may import everything. */
const ROOTS = ["cli", "taskpane", "workbench"];
const FORBIDDEN_NAMES = ["util", "utils", "helper", "helpers", "common", "misc"];
const CLOCK_AND_CHANCE = ["Date.now", "new Date(", "Math.random"];
const MAX_LINES = 250;

/** "core/assess/checks/x.ts" -> "core/assess"; "core/index.ts" -> "core"; the path is relative to src. */
export function unitOf(file: string): string {
  const name = file.replace(/\.tsx?$/, "");
  if (OWN_UNITS.includes(name)) return name;
  if (NODE_DOOR.test(name)) return "hosts/xlsx/node";
  const parts = name.split("/");
  const [top = "", next = ""] = parts;
  if (top === "core" && parts.length <= 2) return "core";
  // The folder has a rule; the file of that name is a composition root.
  if (top === "workbench" && next !== "") return "workbench/*";
  return top === "core" || top === "hosts" ? `${top}/${next}` : top;
}

/** Static, re-exported, dynamic and required modules. `import { type A }` still loads the module: a value. */
export function importsOf(source: string): SourceImport[] {
  const found: SourceImport[] = [];
  for (const match of source.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^;"']*?\sfrom\s*)?["']([^"']+)["']/gm,
  )) {
    found.push({ target: match[2] ?? "", typeOnly: match[1] !== undefined });
  }
  for (const match of source.matchAll(/\b(?:import|require)\(\s*["'`]([^"'`]+)["'`]/g)) {
    found.push({ target: match[1] ?? "", typeOnly: false });
  }
  return found;
}

function importFault(file: string, { target, typeOnly }: SourceImport): string | undefined {
  const unit = unitOf(file);
  const rule = RULES[unit];
  if (ROOTS.includes(unit)) return undefined;
  if (!rule) return `no rule for ${unit}`;
  if (!target.startsWith(".")) {
    const allowed = (rule.packages ?? []).some((name) => target === name || target.startsWith(asScope(name)));
    return allowed ? undefined : `imports the package ${target}`;
  }
  const to = unitOf(path.posix.join(path.posix.dirname(file), target));
  const allowed = to === unit || rule.units.includes(to) || (typeOnly && rule.types?.includes(to));
  return allowed ? undefined : `imports ${typeOnly ? "types of " : ""}${to}`;
}

const asScope = (name: string): string => (/[/:]$/.test(name) ? name : `${name}/`);

/** Lists and sentences may be long; eslint.config.mjs knows the same list. */
const isDataFile = (file: string): boolean => /(^|\/)(vocabulary\.ts$|data\/)/.test(file);

/** Everything that is wrong with one source file, in words. */
export function faultsOf(file: string, source: string): string[] {
  const faults = importsOf(source).flatMap((each) => importFault(file, each) ?? []);
  const lines = source.split("\n").length - (source.endsWith("\n") ? 1 : 0);
  if (lines > MAX_LINES && !isDataFile(file)) faults.push(`has ${lines} lines, more than ${MAX_LINES}`);
  if (!RULES[unitOf(file)] && !ROOTS.includes(unitOf(file))) faults.push(`no rule for ${unitOf(file)}`);
  if (file.startsWith("core/")) {
    faults.push(...CLOCK_AND_CHANCE.filter((word) => source.includes(word)).map((word) => `uses ${word}`));
  }
  const names = file.replace(/\.tsx?$/, "").split("/");
  faults.push(...names.filter((name) => FORBIDDEN_NAMES.includes(name)).map((name) => `is called ${name}`));
  return [...new Set(faults)].map((fault) => `${file}: ${fault}`);
}

/** Folders that are lists of like things may hold any number of files. */
const LIST_FOLDERS = ["checks", "appendices", "data", "parts"];
const MAX_FILES = 10;

/** Folders with more source files than a reader can keep in mind. */
export function crowdedFolders(files: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([folder, count]) => count > MAX_FILES && !LIST_FOLDERS.includes(path.posix.basename(folder)))
    .map(([folder, count]) => `${folder}: ${count} files, more than ${MAX_FILES}`);
}
