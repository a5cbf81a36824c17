/** A world for the built service worker: real requests and addresses, caches in memory, a server that can be switched off. */
import vm from "node:vm";

type Listener = (event: object) => void;
type Cache = Map<string, string>;

/** How the server answers: the text of a file, a status, or no answer at all. */
export type ServerAnswer = string | number | undefined;

export interface WorkerWorld {
  readonly caches: Map<string, Cache>;
  /** Addresses that were asked of the server, in order. */
  readonly asked: string[];
  readonly install: () => Promise<void>;
  readonly activate: () => Promise<void>;
  /** What the page gets; undefined when the worker leaves the request to the browser. */
  readonly request: (
    address: string,
    init?: { method?: string; mode?: string },
  ) => Promise<Response | undefined>;
}

interface Asked {
  readonly url: string;
}

const addressOf = (asked: Asked | string): string => (typeof asked === "string" ? asked : asked.url);

/** Runs the worker's code at a scope such as "https://example.vn/cchc/". */
export function runWorker(
  code: string,
  scope: string,
  answer: (address: string) => ServerAnswer,
): WorkerWorld {
  const listeners = new Map<string, Listener>();
  const stores = new Map<string, Cache>();
  const asked: string[] = [];

  const fetchFile = (what: Asked | string): Promise<Response> => {
    const address = addressOf(what);
    asked.push(address);
    const given = answer(address);
    if (given === undefined) return Promise.reject(new TypeError("no network"));
    return Promise.resolve(
      typeof given === "number" ? new Response("", { status: given }) : new Response(given),
    );
  };

  const openCache = (name: string): object => {
    const store = stores.get(name) ?? new Map<string, string>();
    stores.set(name, store);
    return {
      // All or nothing, as browsers do it: one file that cannot be had fails the whole installation.
      addAll: async (requests: readonly Asked[]) => {
        const responses = await Promise.all(requests.map(fetchFile));
        if (responses.some((response) => !response.ok)) throw new TypeError("request failed");
        for (const [i, response] of responses.entries())
          store.set(addressOf(requests[i] ?? ""), await response.text());
      },
      match: (address: string) => {
        const text = store.get(address);
        return Promise.resolve(text === undefined ? undefined : new Response(text));
      },
    };
  };

  const self = {
    registration: { scope },
    clients: { claim: () => Promise.resolve() },
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
  };
  const caches = {
    open: (name: string) => Promise.resolve(openCache(name)),
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
  };
  vm.runInNewContext(code, { self, caches, fetch: fetchFile, URL, Request, Response, AbortSignal });

  const life = async (type: string): Promise<void> => {
    const works: Promise<unknown>[] = [];
    listeners.get(type)?.({ waitUntil: (work: Promise<unknown>) => works.push(work) });
    await Promise.all(works);
  };
  return {
    caches: stores,
    asked,
    install: () => life("install"),
    activate: () => life("activate"),
    request: async (address, { method = "GET", mode = "no-cors" } = {}) => {
      let given: Promise<Response> | undefined;
      const respondWith = (response: Promise<Response>): void => void (given = response);
      listeners.get("fetch")?.({ request: { url: address, method, mode }, respondWith });
      return given;
    },
  };
}
