"use strict";
// Damages workbooks in many ways and reads them: each reading must end within five seconds, with a result or a HostError; through
// the command line with one of its exit codes, and with no stack trace.
//   node scripts/fuzz.js [file or folder]... [--variants 300] [--seed 7] [--cli 30]
// Without a name: the samples, and the workbooks of ../shared/bench/dev where they are at hand.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { clearTimeout, setTimeout } = require("node:timers");
const { parseArgs } = require("node:util");
const { Worker, isMainThread, parentPort, workerData } = require("node:worker_threads");
const { builtCli, root } = require("./cli");

const LIMIT_MS = 5_000;
/** A worker compiles the sources first. */
const START_MS = 60_000;

const read = (file) => new Uint8Array(fs.readFileSync(file));

/** Which workbook is damaged how often, from which seed: small enough to send to a worker. */
function jobsOf(files, { variants, seed }) {
  const jobs = files.map((file, i) => ({ file, seed: seed + i, count: 0 }));
  for (let i = 0; i < variants; i += 1) jobs[i % jobs.length].count += 1;
  return jobs.flatMap(({ file, seed: own, count }) =>
    Array.from({ length: count }, (_, at) => ({ file, seed: own, at, count })),
  );
}

/** All variants of a file are made one after the other from one seed; the last file's are kept. */
function variantMaker() {
  require("./bench/typescript.js");
  const { corruptions } = require("../test/support/corrupt.ts");
  let made = { file: "", all: [] };
  return ({ file, seed, at, count }) => {
    if (made.file !== file) made = { file, all: corruptions(read(file), seed, count) };
    return made.all[at];
  };
}

/** Inside a worker: reads one variant after the other, and says what came of each. */
function work({ jobs, first }) {
  const variant = variantMaker();
  const { readWorkbook } = require("../src/hosts/xlsx/read.ts");
  const { readSheets } = require("../src/core/run/readSheets.ts");
  const { HostError } = require("../src/hosts/host.ts");
  for (let i = first; i < jobs.length; i += 1) {
    const { what, bytes } = variant(jobs[i]);
    parentPort.postMessage({ i, what });
    parentPort.postMessage({ i, what, ended: endOf(() => readSheets(readWorkbook(bytes)), HostError) });
  }
}

function endOf(task, HostError) {
  const start = performance.now();
  try {
    const found = task().some(({ value }) => value !== undefined);
    return { end: found ? "scorecard" : "no scorecard", ms: performance.now() - start };
  } catch (error) {
    if (error instanceof HostError) return { end: `HostError ${error.code}`, ms: performance.now() - start };
    return {
      end: "crash",
      fault: String(error?.stack ?? error).slice(0, 600),
      ms: performance.now() - start,
    };
  }
}

/** One worker from one job on; resolves with what it did and where another one has to go on. */
function runWorker(jobs, first) {
  return new Promise((resolve) => {
    const worker = new Worker(__filename, {
      workerData: { jobs, first },
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    const results = [];
    let current = { i: first, what: "start" };
    const finish = (fault) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.terminate();
      if (fault) results.push({ ...current, ended: { end: "crash", fault, ms: LIMIT_MS } });
      resolve({ results, next: fault ? current.i + 1 : jobs.length });
    };
    const late = () => finish(`took more than ${LIMIT_MS} ms`);
    let timer = setTimeout(late, START_MS);
    worker.on("message", (message) => {
      clearTimeout(timer);
      // Making the variants of the next file is not what is measured.
      timer = setTimeout(late, message.ended ? START_MS : LIMIT_MS);
      current = message;
      if (message.ended) results.push(message);
    });
    worker.on("error", (error) => finish(`ended: ${error.stack ?? error}`));
    worker.on("exit", (code) => finish(code === 0 ? undefined : `the worker ended with ${code}`));
  });
}

async function readAll(jobs) {
  const all = [];
  for (let next = 0; next < jobs.length;) {
    const { results, next: following } = await runWorker(jobs, next);
    all.push(...results);
    next = following;
  }
  return all;
}

/** What is wrong with how the command line ended; undefined when nothing is. */
function cliFault({ status, signal, stderr, error }) {
  if (error?.code === "ETIMEDOUT") return `took more than ${LIMIT_MS} ms`;
  if (signal) return `ended by ${signal}`;
  if (/^\s+at .*:\d+/m.test(stderr)) return `shows its stack: ${stderr.slice(0, 300)}`;
  if (![0, 1, 2].includes(status)) return `exit code ${status}: ${stderr.slice(0, 300)}`;
  if (status === 2 && stderr.trim().split("\n").length !== 1)
    return `no single line: ${stderr.slice(0, 300)}`;
  return undefined;
}

/** Every n-th variant through the command line: `read`, and `appendix`, which must leave no output when it fails. */
function throughCli(jobs, count) {
  const variant = variantMaker();
  const program = builtCli();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cchc-fuzz-"));
  const [damaged, out] = ["damaged.xlsx", "out.xlsx"].map((name) => path.join(folder, name));
  const step = Math.max(1, Math.floor(jobs.length / Math.max(1, count)));
  const faults = [];
  const chosen = jobs.filter((_, i) => i % step === 0).slice(0, count);
  for (const [i, job] of chosen.entries()) {
    const { what, bytes } = variant(job);
    fs.writeFileSync(damaged, bytes);
    fs.rmSync(out, { force: true });
    const args = i % 2 === 0 ? ["read", damaged] : ["appendix", damaged, "-o", out];
    const run = spawnSync(process.execPath, [program, ...args], {
      encoding: "utf8",
      timeout: LIMIT_MS,
      maxBuffer: 1 << 28,
    });
    const fault =
      cliFault(run) ?? (run.status === 2 && fs.existsSync(out) ? "fails, and leaves an output" : undefined);
    if (fault) faults.push(`${path.basename(job.file)}: cchc ${args[0]}: ${what}: ${fault}`);
  }
  fs.rmSync(folder, { recursive: true });
  return { tried: chosen.length, faults };
}

function workbooksIn(place) {
  if (!fs.existsSync(place)) return [];
  if (!fs.statSync(place).isDirectory()) return [place];
  const names = fs.readdirSync(place).filter((name) => name.endsWith(".xlsx"));
  return names.sort().map((name) => path.join(place, name));
}

const usual = () => [
  ...workbooksIn(path.join(root, "assets", "samples")),
  ...workbooksIn(path.resolve(root, "..", "shared", "bench", "dev")),
];

/** Everything: { tried, ends: {what came: how often}, slowest (ms), cli (runs), faults }. */
async function fuzz({ files = usual(), variants = 300, seed = 7, cli = 30 } = {}) {
  const jobs = jobsOf(files, { variants, seed });
  const results = await readAll(jobs);
  const ends = {};
  for (const { ended } of results) ends[ended.end] = (ends[ended.end] ?? 0) + 1;
  const faults = results
    .filter(({ ended }) => ended.fault || ended.ms > LIMIT_MS)
    .map(
      ({ i, what, ended }) => `${path.basename(jobs[i].file)}: ${what}: ${ended.fault ?? `${ended.ms} ms`}`,
    );
  const run = throughCli(jobs, cli);
  const slowest = Math.round(Math.max(...results.map(({ ended }) => ended.ms)));
  return {
    files: files.length,
    tried: results.length,
    ends,
    slowest,
    cli: run.tried,
    faults: [...faults, ...run.faults],
  };
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      variants: { type: "string", default: "300" },
      seed: { type: "string", default: "7" },
      cli: { type: "string", default: "30" },
    },
  });
  const files = positionals.length > 0 ? positionals.flatMap(workbooksIn) : usual();
  if (files.length === 0) throw new Error("no workbook to damage: name a file or a folder");
  const found = await fuzz({
    files,
    variants: Number(values.variants),
    seed: Number(values.seed),
    cli: Number(values.cli),
  });
  for (const fault of found.faults) console.log(fault);
  console.log(
    `${found.tried} variants of ${found.files} workbooks: ${JSON.stringify(found.ends)}, slowest ${found.slowest} ms; ` +
      `${found.cli} through the command line; ${found.faults.length} faults`,
  );
  process.exitCode = found.faults.length > 0 ? 1 : 0;
}

if (!isMainThread) work(workerData);
else if (require.main === module) void main();

module.exports = { fuzz };
