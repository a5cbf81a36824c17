/** The add-in's manifest, checked without asking anyone: order, references, addresses, icons, both languages, publishing. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { SaxesParser } from "saxes";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

const root = path.resolve(__dirname, "..");

function elementsOf(xml: string): Element[] {
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
  parser.write(xml).close();
  return all;
}

const source = fs.readFileSync(path.join(root, "manifest.xml"), "utf8");
const all = elementsOf(source);
const named = (name: string): Element[] => all.filter((element) => element.name === name);
const values = (name: string): string[] =>
  all.flatMap(({ attributes }) => (attributes[name] === undefined ? [] : [attributes[name]]));

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): [number, number] {
  const bytes = fs.readFileSync(path.join(root, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/**
 * Children in the order that Office demands, by parent (schemas OfficeAppManifestV1_1 and TaskPaneAppVersionOverridesV1_0).
 * Office refuses a manifest in another order without saying why.
 */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Hosts Resources",
  CustomTab: "Group Label",
  Group: "Label Icon Control Control Control Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Icon: "bt:Image bt:Image bt:Image",
  Action: "TaskpaneId SourceLocation",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

/** What `npm run manifest` does for an address: its exit code, what it says, and the file that it wrote. */
function publish(host: string): { status: number | null; said: string; xml: string } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cchc-manifest-"));
  const file = path.join(folder, "manifest.xml");
  const script = path.join(root, "scripts/manifest.js");
  const { status, stderr } = spawnSync(process.execPath, [script, host, file], { encoding: "utf8" });
  const xml = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
  fs.rmSync(folder, { recursive: true });
  return { status, said: stderr, xml };
}

const addresses = values("DefaultValue").filter((value) => value.includes("://"));
const iconOf = (address: string): string | undefined => /\/(assets\/icons\/.*\.png)$/.exec(address)?.[1];

describe("manifest.xml", () => {
  test.each(Object.entries(ORDER))("%s holds its children in order", (parent, order) => {
    const found = named(parent).filter(({ children }) => children.length > 0);
    expect(found.length).toBeGreaterThan(0);
    for (const { children } of found) expect(children.map(({ name }) => name).join(" ")).toBe(order);
  });

  test("the identity is a UUID, and the version has four numbers and agrees with package.json", () => {
    const ours = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(/<Id>([^<]*)</.exec(source)?.[1]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(/<Version>([^<]*)</.exec(source)?.[1]).toBe(`${ours.version}.0`);
  });

  test("buttons open the pane with the errand that the pane knows them by", () => {
    const urls = named("bt:Url").map(({ attributes }) => new URL(attributes["DefaultValue"] ?? ""));
    expect(urls.map(({ pathname, search }) => pathname + search)).toEqual([
      "/taskpane.html",
      "/taskpane.html?viec=tinh-diem-tru",
      "/taskpane.html?viec=chen-phu-luc",
      "/taskpane.html?viec=khoi-phuc",
    ]);
  });

  test("the support address is a guide that we have", () => {
    const page = new URL(named("SupportUrl")[0]?.attributes["DefaultValue"] ?? "").pathname;
    const guide = page.replace(/^\/(.*)\.html$/, "$1.md");
    expect(fs.existsSync(path.join(root, guide))).toBe(true);
  });

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
    expect(source).toContain("<Permissions>ReadWriteDocument</Permissions>");
  });
});

describe("publishing", () => {
  test.each([
    ["https://cchc.example.vn", "https://cchc.example.vn"],
    ["https://cchc.example.vn/", "https://cchc.example.vn"],
    ["https://example.github.io/cong-cu.v2", "https://example.github.io/cong-cu.v2"],
    ["https://example.vn:8443/Cong-cu/cchc/", "https://example.vn:8443/Cong-cu/cchc"],
  ])("%s takes the place of the development address everywhere", (given, base) => {
    const { status, xml } = publish(given);
    expect(status).toBe(0);
    expect(xml).not.toContain("localhost");
    const published = elementsOf(xml).flatMap(({ attributes }) => attributes["DefaultValue"] ?? []);
    expect(published).toEqual(
      values("DefaultValue").map((value) => value.replace("https://localhost:3000", base)),
    );
    expect(xml).toContain(`<AppDomain>${new URL(base).origin}</AppDomain>`);
  });

  test.each([
    ["http://cchc.example.vn", "https://"],
    ["cchc.example.vn", "không phải là một địa chỉ"],
    ["https://cchc.example.vn/taskpane.html", "không có tên tệp"],
    ["https://cchc.example.vn?a=1", "không có tên tệp, dấu ?"],
    ["https://cchc.example.vn/#a", "dấu #"],
    ["https://ten:matkhau@cchc.example.vn", "chỉ được gồm tên máy chủ"],
    ["https://cchc.example.vn/a/../b", "chỉ được gồm tên máy chủ"],
    ["https://cchc.example.vn/a b", "chỉ được gồm tên máy chủ"],
    ['https://cchc.example.vn/"', "chỉ được gồm tên máy chủ"],
  ])("%s is refused in one sentence, and nothing is written", (given, sentence) => {
    const { status, said, xml } = publish(given);
    expect(status).toBe(1);
    expect(said).toContain(sentence);
    expect(said.trim().split("\n")).toHaveLength(1);
    expect(xml).toBe("");
  });
});
