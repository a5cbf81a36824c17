/** The genuine, unmodified Office.js client in a bare Node context. It speaks to whoever answers its messages. */
import { readFileSync } from "node:fs";
import vm from "node:vm";
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

/** Each call gives a client of its own, whose requests `answer` answers. */
export function officeClient(answer: Answer): typeof Excel {
  script ??= new vm.Script(readFileSync(FILE, "utf8"), { filename: FILE });
  const { setTimeout, clearTimeout, setInterval, clearInterval, performance } = globalThis;
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval, performance };
  const sandbox: Record<string, unknown> = { ...page(), ...timers, console };
  sandbox["_richApiNativeBridge"] = bridgeTo(answer);
  for (const name of ["window", "self", "top", "parent", "global"]) sandbox[name] = sandbox;
  vm.createContext(sandbox);
  script.runInContext(sandbox);
  return sandbox["Excel"] as typeof Excel;
}
