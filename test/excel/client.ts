/** The genuine, unmodified Office.js client in a bare Node context. It speaks to whoever answers its messages. */
import { readFileSync } from "node:fs";
import vm from "node:vm";
import type { Events } from "./model/events";
import type { RequestBody, ResponseBody } from "./wire";

export type Answer = (body: RequestBody) => ResponseBody;

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost: (text: string) => void;
}

interface HostMessage {
  readonly id: number;
  readonly message: { readonly body: RequestBody | string };
}

/** What the library looks for in a page while it loads; none of it is used afterwards. */
function page(): Record<string, unknown> {
  const element = (): Record<string, unknown> => ({
    style: {},
    setAttribute: () => undefined,
    appendChild: () => undefined,
    addEventListener: () => undefined,
    getElementsByTagName: () => [],
  });
  return {
    navigator: { userAgent: "node" },
    location: { search: "", hash: "", href: "https://localhost/", origin: "https://localhost" },
    document: { ...element(), createElement: element, head: element(), domain: "localhost" },
    addEventListener: () => undefined,
    postMessage: () => undefined,
  };
}

function bridgeTo(answer: Answer): Bridge {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as HostMessage;
      const body =
        typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
      const reply = { statusCode: 200, headers: {}, body: answer(body) };
      setImmediate(() => bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: reply })));
    },
  };
  return bridge;
}

const FILE = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
let script: vm.Script | undefined;

type Sandbox = Record<string, unknown>;

function loaded(bridge: Bridge | undefined): Sandbox {
  script ??= new vm.Script(readFileSync(FILE, "utf8"), { filename: FILE });
  const { setTimeout, clearTimeout, setInterval, clearInterval, performance } = globalThis;
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval, performance };
  const sandbox: Sandbox = { ...page(), ...timers, console };
  if (bridge) sandbox["_richApiNativeBridge"] = bridge;
  for (const name of ["window", "self", "top", "parent", "global"]) sandbox[name] = sandbox;
  vm.createContext(sandbox);
  script.runInContext(sandbox);
  return sandbox;
}

/** Each call gives a client of its own, whose requests `answer` answers, and which `events` speak to. */
export function officeClient(answer: Answer, events?: Events): typeof Excel {
  const bridge = bridgeTo(answer);
  const sandbox = loaded(bridge);
  if (events)
    events.send = (entries) => {
      const text = JSON.stringify({ type: 3, message: { entries } });
      setImmediate(() => bridge.onMessageFromHost?.(text));
    };
  return sandbox["Excel"] as typeof Excel;
}

/** Refused before Excel looked at it, by a number of the wire. */
export interface WireFault {
  readonly wireCode: number;
}

/**
 * A client without a native bridge, as in Excel on the web: requests go through Office.js's own executor, which turns the
 * numbers of the wire into its errors. There are no events here.
 */
export function officeClientOnTheWire(answer: (body: RequestBody) => ResponseBody | WireFault): typeof Excel {
  const sandbox = loaded(undefined);
  const execute = (message: readonly unknown[], done: (result: unknown) => void): void => {
    const body = answer(JSON.parse(String(message[4])) as RequestBody);
    const failed = "wireCode" in body && { code: body.wireCode, message: "injected" };
    const result = failed
      ? { status: "failed", error: failed }
      : { status: "succeeded", value: { data: [200, [], JSON.stringify(body)] } };
    setImmediate(() => done(result));
  };
  const { DDA } = sandbox["OSF"] as { DDA: Record<string, unknown> };
  DDA["RichApi"] = { executeRichApiRequestAsync: execute };
  return sandbox["Excel"] as typeof Excel;
}
