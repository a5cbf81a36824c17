/** The built service worker: what it keeps, what it answers, and what it never touches. */
import { runWorker, type ServerAnswer, type WorkerWorld } from "./support/workerScope";
import { builtSite, BUILD_MS, precacheOf, type Precache } from "./support/webBuild";

const SCOPE = "https://example.vn/cchc/";
const PAGE = `${SCOPE}workbench.html`;

let code = "";
let told: Precache;
beforeAll(() => {
  const site = builtSite();
  code = site.text("serviceWorker.js");
  told = precacheOf(site);
}, BUILD_MS);

/** A worker that was installed while the server said "kept …", and hears `now` from it afterwards. */
async function installed(now: (address: string) => ServerAnswer): Promise<WorkerWorld> {
  let answer = (address: string): ServerAnswer => `kept ${address}`;
  const world = runWorker(code, SCOPE, (address) => answer(address));
  await world.install();
  await world.activate();
  answer = now;
  return world;
}

const offline = (): ServerAnswer => undefined;
const textOf = async (response: Response | undefined): Promise<string | undefined> => response?.text();

describe("the service worker", () => {
  test("keeps the files of the build, all of them and no other", async () => {
    const world = await installed(offline);
    const [cache] = [...world.caches.values()];
    expect([...(cache?.keys() ?? [])].sort()).toEqual(told.files.map((name) => SCOPE + name).sort());
  });

  test("opens the page without a network, whatever stands behind its name", async () => {
    const { request } = await installed(offline);
    const mode = "navigate";
    expect(await textOf(await request(PAGE, { mode }))).toBe(`kept ${PAGE}`);
    expect(await textOf(await request(`${PAGE}?a=1#b`, { mode }))).toBe(`kept ${PAGE}`);
    expect(await textOf(await request(SCOPE, { mode }))).toBe(`kept ${SCOPE}index.html`);
  });

  test("prefers the server's page while there is one, and the kept page to an error", async () => {
    const mode = "navigate";
    const online = await installed(() => "new page");
    expect(await textOf(await online.request(PAGE, { mode }))).toBe("new page");
    const broken = await installed(() => 503);
    expect(await textOf(await broken.request(PAGE, { mode }))).toBe(`kept ${PAGE}`);
  });

  test("gives kept scripts without asking again", async () => {
    const script = SCOPE + (told.files.find((name) => name.endsWith(".js")) ?? "");
    const { request, asked } = await installed(() => "other");
    const before = asked.length;
    expect(await textOf(await request(script))).toBe(`kept ${script}`);
    expect(asked).toHaveLength(before);
  });

  test.each([
    ["the pane in Excel", `${SCOPE}taskpane.html`],
    ["a workbook", `${SCOPE}assets/samples/bang-diem-mau.xlsx`],
    ["another folder of the server", "https://example.vn/workbench.html"],
    ["another server", "https://example.org/cchc/workbench.html"],
  ])("leaves %s to the browser", async (_, address) => {
    const { request, asked } = await installed(offline);
    const before = asked.length;
    expect(await request(address)).toBeUndefined();
    expect(asked).toHaveLength(before);
  });

  test("never answers what could carry data", async () => {
    const { request } = await installed(offline);
    expect(await request(PAGE, { method: "POST", mode: "navigate" })).toBeUndefined();
  });

  test("stores nothing after its installation", async () => {
    const world = await installed(() => "new page");
    const before = JSON.stringify([...world.caches].map(([name, cache]) => [name, ...cache]));
    await world.request(PAGE, { mode: "navigate" });
    await world.request(`${SCOPE}taskpane.html`);
    expect(JSON.stringify([...world.caches].map(([name, cache]) => [name, ...cache]))).toBe(before);
  });

  test("is not installed by halves: one file that fails fails all", async () => {
    const world = runWorker(code, SCOPE, (address) => (address === PAGE ? 404 : "kept"));
    await expect(world.install()).rejects.toThrow("request failed");
  });

  test("drops its own older versions, and no cache of a neighbour", async () => {
    const world = runWorker(code, SCOPE, () => "kept");
    const others = ["cchc https://example.vn/other/ 0123", "something else"];
    for (const name of [`cchc ${SCOPE} old`, ...others]) world.caches.set(name, new Map());
    await world.install();
    await world.activate();
    expect([...world.caches.keys()].sort()).toEqual([`cchc ${SCOPE} ${told.version}`, ...others].sort());
  });
});
