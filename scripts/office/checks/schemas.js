"use strict";
// Every part that we wrote or changed is valid by the published schemas of Office Open XML.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { strFromU8, strToU8, unzipSync } = require("fflate");
const { SaxesParser } = require("saxes");
const { schemas } = require("../workbooks");

const SCHEMAS = [
  { at: /^\[Content_Types\]\.xml$/, schema: "opc/opc-contentTypes.xsd" },
  { at: /\.rels$/, schema: "opc/opc-relationships.xsd" },
  { at: /^docProps\/app\.xml$/, schema: "ooxml/shared-documentPropertiesExtended.xsd" },
  { at: /^xl\/(worksheets|tables)\/[^/]+\.xml$/, schema: "ooxml/sml.xsd" },
  { at: /^xl\/(workbook|styles|sharedStrings|calcChain)\.xml$/, schema: "ooxml/sml.xsd" },
];

/** Namespaces that the schemas know; the rest are extensions. */
const KNOWN = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://schemas.openxmlformats.org/drawingml/2006/main",
  "http://schemas.openxmlformats.org/officeDocument/2006/",
  "http://schemas.openxmlformats.org/package/2006/",
  "http://www.w3.org/2000/xmlns/",
];
const isKnown = (uri) => uri === "" || KNOWN.some((known) => uri.startsWith(known));
const escaped = (text) => text.replace(/[&<>"\n\t]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** The XML without extLst, xml:space (which every program writes and the schema of <t> forgot), foreign elements and foreign attributes. Strict: throws on XML that is not well formed. */
function withoutExtensions(xml) {
  const pieces = [];
  let [depth, skipped] = [0, 0];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, local, uri, attributes }) => {
    depth += 1;
    if (skipped > 0 || local === "extLst" || !isKnown(uri)) {
      skipped += 1;
      return;
    }
    const kept = Object.values(attributes).filter((attribute) => isKnown(attribute.uri));
    pieces.push(`<${name}${kept.map((each) => ` ${each.name}="${escaped(each.value)}"`).join("")}>`);
  });
  parser.on("text", (text) => {
    if (skipped === 0 && depth > 0) pieces.push(escaped(text));
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    if (skipped > 0) skipped -= 1;
    else pieces.push(`</${name}>`);
  });
  parser.write(xml).close();
  return pieces.join("");
}

/** Parts of the output that the original does not have, or has otherwise. */
function writtenParts({ file, out }) {
  const before = unzipSync(fs.readFileSync(file));
  return Object.entries(unzipSync(fs.readFileSync(out)))
    .filter(([name, bytes]) => !before[name] || !Buffer.from(before[name]).equals(Buffer.from(bytes)))
    .map(([name, bytes]) => ({ name, bytes, before: before[name] }));
}

/** Messages of xmllint about many files, by file. Files must stand in `folder` under the names given. */
function validate({ xmllint }, schema, { folder, files }) {
  const args = ["--noout", ...(schema ? ["--schema", path.join(schemas, schema)] : []), ...files];
  const { stderr, error } = spawnSync(xmllint, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
  if (error) throw error;
  const messages = new Map();
  for (const line of stderr.split("\n")) {
    const [, file, text] = /^(\d+\.xml):\d+: (.*)$/.exec(line) ?? [];
    if (text) messages.set(file, [...(messages.get(file) ?? []), text]);
    else if (/error|fails/.test(line) && !/^\d+\.xml fails to validate$/.test(line)) throw new Error(line);
  }
  const validated = stderr
    .split("\n")
    .filter((line) => /^\d+\.xml (validates|fails to validate)$/.test(line));
  if (schema && validated.length !== files.length)
    throw new Error(`xmllint looked at ${validated.length} of ${files.length} parts`);
  return messages;
}

/** A message without what differs between two versions of a part. */
const gist = (message) => message.replace(/'[^']*'/g, "'…'");

/** What is wrong with our parts that is not wrong with the original's. */
function faults(session, schema, parts) {
  const folder = session.folder(`schemas/${path.basename(schema)}`);
  const jobs = parts.flatMap(({ workbook, name, bytes, before }) => [
    { workbook, name, bytes },
    ...(before ? [{ workbook, name, bytes: before, isOriginal: true }] : []),
  ]);
  jobs.forEach(({ bytes }, i) =>
    fs.writeFileSync(path.join(folder, `${i}.xml`), strToU8(withoutExtensions(strFromU8(bytes)))),
  );
  const said = validate(session.programs, schema, { folder, files: jobs.map((_, i) => `${i}.xml`) });
  const known = new Set();
  jobs.forEach(({ workbook, name, isOriginal }, i) => {
    if (isOriginal)
      for (const text of said.get(`${i}.xml`) ?? []) known.add(`${workbook}|${name}|${gist(text)}`);
  });
  return jobs.flatMap(({ workbook, name, isOriginal }, i) =>
    isOriginal
      ? []
      : (said.get(`${i}.xml`) ?? [])
          .filter((text) => !known.has(`${workbook}|${name}|${gist(text)}`))
          .map((text) => `${workbook}: ${name}: ${text}`),
  );
}

function checkSchemas({ check }, session, made) {
  if (!fs.existsSync(schemas)) {
    console.log(`*** SKIPPED: no schemas at ${schemas} ***`);
    return;
  }
  const parts = made.flatMap((workbook) =>
    writtenParts(workbook).map((part) => ({ ...part, workbook: workbook.name })),
  );
  check("every part that we wrote has a schema", [], () =>
    parts
      .filter(({ name }) => !SCHEMAS.some(({ at }) => at.test(name)))
      .map(({ name, workbook }) => `${workbook}: ${name}`),
  );
  for (const schema of new Set(SCHEMAS.map((each) => each.schema))) {
    const ours = parts.filter(({ name }) => SCHEMAS.find(({ at }) => at.test(name))?.schema === schema);
    if (ours.length > 0)
      check(`${ours.length} parts are valid by ${schema}`, ["xmllint"], () => faults(session, schema, ours));
  }
}

module.exports = { checkSchemas, withoutExtensions };
