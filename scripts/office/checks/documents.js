"use strict";
// Every Word document of the samples: each of its parts is valid by the published schemas, and LibreOffice prints it.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { strFromU8, unzipSync } = require("fflate");
const { convertAll, converted } = require("../convert");
const { schemas } = require("../workbooks");
const { withoutExtensions } = require("./schemas");

const FORMS = ["ke-hoach", "cong-van", "nhieu-chi-so", "tu-danh-gia", "bao-cao"];

const SCHEMAS = [
  { at: /^\[Content_Types\]\.xml$/, schema: "opc/opc-contentTypes.xsd" },
  { at: /\.rels$/, schema: "opc/opc-relationships.xsd" },
  { at: /^docProps\/app\.xml$/, schema: "ooxml/shared-documentPropertiesExtended.xsd" },
  { at: /^docProps\/custom\.xml$/, schema: "ooxml/shared-documentPropertiesCustom.xsd" },
  { at: /^word\/theme\/[^/]+\.xml$/, schema: "ooxml/dml-main.xsd" },
  { at: /^word\/[^/]+\.xml$/, schema: "ooxml/wml.xsd" },
];
/** Dublin Core, whose schemas are not part of Office Open XML. */
const OTHERS = /^docProps\/core\.xml$/;

/** What `wml.xsd` uses of the namespace of XML itself and does not bring along. */
const XML_SCHEMA = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"
  targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xsd:attribute name="space" type="xsd:NCName"/>
  <xsd:attribute name="lang" type="xsd:string"/>
</xsd:schema>`;
const BARE_IMPORT = '<xsd:import namespace="http://www.w3.org/XML/1998/namespace"/>';

/** A copy of the schemas in which every import finds what it names. */
function wholeSchemas(folder) {
  for (const kind of ["ooxml", "opc"]) {
    fs.mkdirSync(path.join(folder, kind), { recursive: true });
    for (const name of fs.readdirSync(path.join(schemas, kind))) {
      const text = fs.readFileSync(path.join(schemas, kind, name), "utf8");
      const whole = text.replace(BARE_IMPORT, BARE_IMPORT.replace("/>", ' schemaLocation="xml.xsd"/>'));
      fs.writeFileSync(path.join(folder, kind, name), whole);
    }
    fs.writeFileSync(path.join(folder, kind, "xml.xsd"), XML_SCHEMA);
  }
}

/** What xmllint says against one part; nothing when it is valid. */
function faultsOf(session, { schema, file, name }) {
  const args = ["--noout", "--nonet", "--schema", schema, file];
  const { status, stderr, error } = spawnSync(session.programs.xmllint, args, { encoding: "utf8" });
  if (error) throw error;
  return status === 0 ? [] : [`${name}: ${stderr.split("\n").slice(0, 3).join(" ")}`];
}

function schemaFaults(session, made) {
  const folder = session.folder("documents-schemas");
  wholeSchemas(folder);
  return made.flatMap(({ name, out }) =>
    Object.entries(unzipSync(fs.readFileSync(out))).flatMap(([part, bytes], i) => {
      if (OTHERS.test(part)) return [];
      const found = SCHEMAS.find(({ at }) => at.test(part));
      if (!found) return [`${name}: ${part} has no schema`];
      const file = path.join(folder, `${name}-${i}.xml`);
      fs.writeFileSync(file, withoutExtensions(strFromU8(bytes)));
      return faultsOf(session, { schema: path.join(folder, found.schema), file, name: `${name}: ${part}` });
    }),
  );
}

/** Runs the command line for every document of every workbook. */
function makeDocuments(session, workbooks) {
  const to = session.folder("documents");
  return workbooks.flatMap((workbook) =>
    FORMS.map((form) => {
      const name = `${workbook.name}-${form}`;
      const out = path.join(to, `${name}.docx`);
      return { name, out, run: session.cchc("plan", workbook.file, "--form", form, "-o", out) };
    }),
  );
}

function checkDocuments({ check }, session, workbooks) {
  const samples = workbooks.filter(({ group }) => group === "sample");
  const all = makeDocuments(session, samples);
  check(`cchc plan: ${all.length} Word documents are written`, [], () =>
    all.flatMap(({ name, out, run }) =>
      run.status === 0 && fs.existsSync(out)
        ? []
        : [`${name}: exit ${run.status}: ${run.stderr.slice(0, 200)}`],
    ),
  );
  const made = all.filter(({ out }) => fs.existsSync(out));
  if (fs.existsSync(schemas))
    check(`${made.length} Word documents: every part is valid by its schema`, ["xmllint"], () =>
      schemaFaults(session, made),
    );
  else console.log(`*** SKIPPED: no schemas at ${schemas} ***`);
  check(`${made.length} Word documents: LibreOffice prints them`, ["soffice"], () => {
    const folder = session.folder("documents-pdf");
    const files = made.map(({ out }) => out);
    const { missing, said } = convertAll(session.programs.soffice, files, { to: "pdf", folder });
    const empty = files.filter((file) => {
      const pdf = converted(file, { to: "pdf", folder });
      return fs.existsSync(pdf) && !fs.readFileSync(pdf, "latin1").includes("/Type/Page");
    });
    return [...missing, ...empty].map((file) => `${path.basename(file)}: no page; ${said}`);
  });
}

module.exports = { checkDocuments };
