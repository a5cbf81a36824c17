/** The add-in's manifest, checked without asking anyone: references, addresses, icons, both languages. */
import fs from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

const root = path.resolve(__dirname, "..");

function elements(): Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    all.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.write(fs.readFileSync(path.join(root, "manifest.xml"), "utf8")).close();
  return all;
}

const all = elements();
const named = (name: string): Element[] => all.filter((element) => element.name === name);
const values = (name: string): string[] =>
  all.flatMap(({ attributes }) => (attributes[name] === undefined ? [] : [attributes[name]]));

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): [number, number] {
  const bytes = fs.readFileSync(path.join(root, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const addresses = values("DefaultValue").filter((value) => value.includes("://"));
const iconOf = (address: string): string | undefined => /\/(assets\/icons\/.*\.png)$/.exec(address)?.[1];

describe("manifest.xml", () => {
  test("every resource that is named is defined, once, and every one defined is used", () => {
    const resources = named("Resources")[0]?.children.flatMap(({ children }) => children) ?? [];
    const defined = resources.map(({ attributes }) => attributes["id"]);
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(values("resid"))).toEqual(new Set(defined));
  });

  test("ids are unique, and all buttons open the one pane", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap((name) =>
      named(name).map(({ attributes }) => attributes["id"]),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(named("Action").map(({ attributes }) => attributes["xsi:type"])).toEqual(
      Array(4).fill("ShowTaskpane"),
    );
  });

  test("every address is https on one host", () => {
    expect(addresses.length).toBeGreaterThan(15);
    expect([...new Set(addresses.map((address) => new URL(address).origin))]).toEqual([
      "https://localhost:3000",
    ]);
  });

  test("icons are there, as large as their names and places say", () => {
    const icons = addresses.flatMap((address) => iconOf(address) ?? []);
    for (const icon of icons) {
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      expect([icon, ...sizeOf(icon)]).toEqual([icon, size, size]);
    }
    const images = named("bt:Image").filter(({ attributes }) => attributes["resid"] !== undefined);
    for (const { attributes } of images)
      expect(attributes["resid"]).toMatch(new RegExp(`\\.${attributes["size"] ?? ""}$`));
  });

  test("every text has its English, and fits where Office shows it", () => {
    const texts = [...named("bt:String"), ...named("DisplayName"), ...named("Description")];
    for (const text of texts.filter(({ attributes }) => attributes["DefaultValue"] !== undefined)) {
      const english = text.children.map(({ attributes }) => attributes["Locale"]);
      expect([text.attributes["id"] ?? text.name, ...english]).toEqual([
        text.attributes["id"] ?? text.name,
        "en-US",
      ]);
    }
    const labels = named("bt:ShortStrings")[0]?.children ?? [];
    for (const { attributes } of labels)
      expect(attributes["DefaultValue"]?.length ?? 0).toBeLessThanOrEqual(125);
  });

  test("asks for ExcelApi 1.13 and may read and write the document", () => {
    expect(named("Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]])).toEqual([
      ["ExcelApi", "1.13"],
    ]);
    expect(fs.readFileSync(path.join(root, "manifest.xml"), "utf8")).toContain(
      "<Permissions>ReadWriteDocument</Permissions>",
    );
  });
});
