"use strict";
// Damaged workbooks: every reading ends by itself, with a result or a fault that has a name.
const { fuzz } = require("../../fuzz");

const VARIANTS = 300;

async function checkFuzz({ check }, workbooks) {
  const files = workbooks.filter(({ group }) => group !== "scored").map(({ file }) => file);
  const found = await fuzz({ files, variants: VARIANTS });
  const ends = JSON.stringify(found.ends);
  check(
    `${found.tried} damaged workbooks are read or refused, the slowest in ${found.slowest} ms: ${ends}`,
    [],
    () => [
      ...found.faults,
      ...(found.tried === VARIANTS ? [] : [`${found.tried} of ${VARIANTS} were tried`]),
    ],
  );
}

module.exports = { checkFuzz };
