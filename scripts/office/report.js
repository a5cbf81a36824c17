"use strict";
// Counts checks and prints each. What cannot be checked here is skipped loudly, or fails when CI is set.

/** The first few of a list, and how many more. */
const some = (lines, most = 12) =>
  lines.length > most ? [...lines.slice(0, most), `and ${lines.length - most} more`] : lines;

function createReport(programs) {
  const count = { passed: 0, failed: 0, skipped: 0 };

  /** `run` gives nothing, or a list of what is wrong; it may throw. */
  function check(name, needs, run) {
    const missing = needs.filter((program) => !programs[program]);
    if (missing.length > 0 && !process.env.CI) {
      count.skipped += 1;
      console.log(`SKIPPED ${name}: not found here: ${missing.join(", ")}`);
      return;
    }
    try {
      if (missing.length > 0) throw new Error(`not found here: ${missing.join(", ")}`);
      const wrong = run() ?? [];
      if (wrong.length > 0) throw new Error(some(wrong).join("\n"));
      count.passed += 1;
      console.log(`ok      ${name}`);
    } catch (error) {
      count.failed += 1;
      console.log(`FAILED  ${name}\n${error.message.replace(/^/gm, "        ")}`);
    }
  }

  /** Prints the last lines and gives the exit code. */
  function close() {
    if (count.skipped > 0)
      console.log(`\n*** ${count.skipped} SKIPPED: install what is missing to run them. ***`);
    console.log(`\n${count.passed} passed, ${count.failed} failed`);
    return count.failed > 0 ? 1 : 0;
  }

  return { check, close };
}

module.exports = { createReport };
