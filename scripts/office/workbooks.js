"use strict";
// The workbooks that the office checks use: our samples, and the reference tables kept beside the repository.
const fs = require("node:fs");
const path = require("node:path");
const { root } = require("../cli");

const shared = path.resolve(root, "..", "shared");
const SAMPLES = ["bang-diem-mau", "bang-diem-lon-xon"];

function inFolder(group, folder) {
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  return names.sort().map((name) => {
    const file = path.join(folder, name);
    const truth = file.replace(/\.xlsx$/, ".truth.json");
    return {
      name: `${group}-${path.parse(name).name}`,
      group,
      file,
      truth: fs.existsSync(truth) ? JSON.parse(fs.readFileSync(truth, "utf8")) : undefined,
    };
  });
}

const samples = () =>
  SAMPLES.map((name) => ({
    name: `sample-${name}`,
    group: "sample",
    file: path.join(root, "assets", "samples", `${name}.xlsx`),
  }));

/** Each with a name of its own, a group (sample, scored, dev), the file, and its truth where there is one. */
const allWorkbooks = () => [
  ...samples(),
  ...inFolder("scored", path.join(shared, "bench", "scored-dev")),
  ...inFolder("dev", path.join(shared, "bench", "dev")),
];

const schemas = path.join(shared, "schemas");

module.exports = { allWorkbooks, samples, schemas, shared };
