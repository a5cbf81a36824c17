/** The worker: everything that takes time about a workbook, away from the page. It has no network and keeps nothing. */
import { server } from "./wire/serve";
import type { Reply, Request } from "./wire/protocol";

/** The part of a worker's global scope that is used here; the types at hand are those of a page. */
interface WorkerScope {
  postMessage(message: Reply): void;
  onmessage: ((event: MessageEvent<Request>) => void) | null;
}

const scope = self as unknown as WorkerScope;
const serve = server((reply) => scope.postMessage(reply));
scope.onmessage = ({ data }) => serve(data);
