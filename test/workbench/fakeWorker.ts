/** A worker without a thread: the same handler, the same copying of messages, one message after the other. */
import { deserialize, serialize } from "node:v8";
import { client, type Client, type WorkerLike } from "../../src/workbench/wire/client";
import type { Reply, Request, Stage } from "../../src/workbench/wire/protocol";
import { server } from "../../src/workbench/wire/serve";

/** What crosses between threads is copied; whatever cannot be copied throws here as it would there. */
export const copied = <T>(message: T): T => deserialize(serialize(message)) as T;

export interface Traffic {
  readonly requests: Request[];
  readonly replies: Reply[];
  /** Bytes of each reply on its way: the page puts pieces into the answer that came before them. */
  readonly sizes: number[];
  started: number;
}

export function fakeWorker(traffic: Traffic): WorkerLike {
  let isOver = false;
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => {
      const request = copied(message);
      traffic.requests.push(request);
      setTimeout(() => {
        if (!isOver) serve(request);
      }, 0);
    },
    terminate: () => {
      isOver = true;
    },
  };
  const serve = server((reply) => {
    const data = copied(reply);
    traffic.replies.push(data);
    traffic.sizes.push(serialize(data).length);
    if (!isOver) worker.onmessage?.({ data } as MessageEvent<Reply>);
  });
  traffic.started += 1;
  return worker;
}

export interface Line {
  readonly client: Client;
  readonly traffic: Traffic;
  readonly stages: (Stage | undefined)[];
}

export function line(): Line {
  const traffic: Traffic = { requests: [], replies: [], sizes: [], started: 0 };
  const stages: (Stage | undefined)[] = [];
  return {
    client: client(
      () => fakeWorker(traffic),
      (stage) => stages.push(stage),
    ),
    traffic,
    stages,
  };
}
