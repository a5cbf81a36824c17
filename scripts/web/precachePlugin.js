"use strict";
// Tells the service worker which files the workbench consists of: exactly those, under a version made of their content.
const crypto = require("node:crypto");
const { Compilation, sources } = require("webpack");

const NAME = "PrecachePlugin";

/** An entry point with everything that it can load later: lazy chunks and workers. */
function groupsFrom(entry) {
  const found = new Set();
  const open = [entry];
  while (open.length > 0) {
    const group = open.pop();
    if (found.has(group)) continue;
    found.add(group);
    open.push(...group.childrenIterable, ...group.asyncEntrypointsIterable);
  }
  return [...found];
}

class PrecachePlugin {
  /** `entry` is the page's entry point, `worker` the file to tell, `extra` matches further files that the page shows. */
  constructor({ entry, worker, extra }) {
    Object.assign(this, { entry, worker, extra });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.tell(compilation));
    });
  }

  filesOf(compilation) {
    const scripts = groupsFrom(compilation.entrypoints.get(this.entry)).flatMap((group) => group.getFiles());
    const others = compilation.getAssets().map(({ name }) => name);
    const files = new Set([...scripts, ...others.filter((name) => this.extra.test(name))]);
    return [...files].filter((name) => !name.endsWith(".map")).sort();
  }

  tell(compilation) {
    if (!compilation.getAsset(this.worker)) return;
    const files = this.filesOf(compilation);
    const hash = crypto.createHash("sha256");
    for (const name of files) hash.update(name).update(compilation.getAsset(name).source.buffer());
    const told = JSON.stringify({ version: hash.digest("hex").slice(0, 16), files });
    compilation.updateAsset(
      this.worker,
      (source) => new sources.ConcatSource(`self.PRECACHE=${told};\n`, source),
    );
  }
}

module.exports = { PrecachePlugin };
