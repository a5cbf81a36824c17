/**
 * Lets the workbench open without a network. It keeps the files that the page consists of, and nothing else: a workbook
 * that a person opens never passes here, because it is never requested from anywhere.
 *
 * A new version waits until every page of the old one is closed, so that an open page keeps finding its own files.
 */

/** What of the worker's world is used here; the library of types knows either pages or workers, not both. */
interface WorkerScope {
  /** Written in front of this file by the build: our own files, relative to the scope. */
  readonly PRECACHE: { readonly version: string; readonly files: readonly string[] };
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestEvent) => void): void;
}
interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const worker = self as unknown as WorkerScope;
const { version, files } = worker.PRECACHE;
const { scope } = worker.registration;
/** Several copies of the product may live in folders of one server: each has caches of its own. */
const OURS = `cchc ${scope} `;
const CACHE = OURS + version;
const addresses = new Set(files.map((file) => new URL(file, scope).href));

/** How long a page may take before the kept one is shown: a slow line must not look like a broken program. */
const PATIENCE_MS = 4000;

async function keepFiles(): Promise<void> {
  const cache = await caches.open(CACHE);
  // Past the browser's own cache: a file under a name without a hash may be an old one there.
  await cache.addAll([...addresses].map((address) => new Request(address, { cache: "reload" })));
}

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The folder itself is its index page, as servers have it. What stands behind "?" or "#" chooses no file. */
function fileAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return address === scope ? `${scope}index.html` : address;
}

const kept = async (address: string): Promise<Response | undefined> =>
  (await caches.open(CACHE)).match(address);

/** A page from the server where it answers soon, else the kept one. */
async function answerPage(request: Request, address: string): Promise<Response> {
  const asked = fetch(request.url, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE_MS) });
  const answer = await asked.catch(() => undefined);
  // A redirect (a sign-in page, say) is the server's business; the browser follows it by itself.
  if (answer && (answer.ok || answer.type === "opaqueredirect")) return answer;
  return (await kept(address)) ?? answer ?? Response.error();
}

const answerFile = async (request: Request, address: string): Promise<Response> =>
  (await kept(address)) ?? fetch(request);

worker.addEventListener("install", (event) => event.waitUntil(keepFiles()));
worker.addEventListener("activate", (event) => event.waitUntil(dropOldCaches()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = fileAddress(request.url);
  if (request.method !== "GET" || !addresses.has(address)) return;
  event.respondWith(
    request.mode === "navigate" ? answerPage(request, address) : answerFile(request, address),
  );
});
