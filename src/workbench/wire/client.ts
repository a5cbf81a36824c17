/** The page's side of the calls: one promise per call, and a worker that can be given up and begun anew. */
import { HostError } from "../../hosts/host";
import { errorOf } from "./failure";
import { join } from "./pieces";
import type { CallName, Calls, Opening, Reply, Request, Stage } from "./protocol";

/** What is used of a worker; tests pass one of their own. */
export interface WorkerLike {
  postMessage(message: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** A person gave the work up; nothing was changed. */
export class Cancelled extends HostError {
  constructor() {
    super("cancelled");
  }
}

export interface Client {
  /** @throws HostError as the worker's; Cancelled; Error for a mistake of ours */
  call<K extends CallName>(name: K, input: Calls[K]["in"]): Promise<Calls[K]["out"]>;
  /** Gives up all work under way. What the worker held is opened again before the next call. */
  cancel(held: Opening | undefined): void;
  close(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  value: unknown;
  more: number;
}

/** `onStage` hears what is being done, and undefined when nothing is. */
export function client(start: () => WorkerLike, onStage: (stage: Stage | undefined) => void): Client {
  return new WorkerClient(start, onStage);
}

class WorkerClient implements Client {
  private readonly waiting = new Map<number, Waiting>();
  private readonly start: () => WorkerLike;
  private readonly onStage: (stage: Stage | undefined) => void;
  private worker: WorkerLike | undefined;
  private last = 0;

  constructor(start: () => WorkerLike, onStage: (stage: Stage | undefined) => void) {
    this.start = start;
    this.onStage = onStage;
  }

  call<K extends CallName>(name: K, input: Calls[K]["in"]): Promise<Calls[K]["out"]> {
    const answered = new Promise<unknown>((resolve, reject) => {
      this.waiting.set((this.last += 1), { resolve, reject, value: undefined, more: 0 });
    });
    this.running().postMessage(requestOf(this.last, name, input));
    // The answer to a call has the type that the protocol says: both sides are built from it together.
    return answered as Promise<Calls[K]["out"]>;
  }

  cancel(held: Opening | undefined): void {
    this.close();
    if (!held) return;
    // Nobody waits for this answer: should opening fail now, the next call says so.
    this.running().postMessage(requestOf((this.last += 1), "open", held));
  }

  close(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.giveUp(() => new Cancelled());
  }

  private giveUp(reason: () => Error): void {
    const left = [...this.waiting.values()];
    this.waiting.clear();
    this.onStage(undefined);
    for (const { reject } of left) reject(reason());
  }

  private running(): WorkerLike {
    if (this.worker) return this.worker;
    const worker = this.start();
    worker.onmessage = ({ data }) => this.take(data);
    worker.onerror = ({ message }) => this.giveUp(() => new Error(message));
    return (this.worker = worker);
  }

  private take(reply: Reply): void {
    const call = this.waiting.get(reply.id);
    if (!call) return;
    if (reply.kind === "stage") this.onStage(reply.stage);
    else if (reply.kind === "failure") this.settle(reply.id, () => call.reject(errorOf(reply.failure)));
    else {
      if (reply.kind === "piece") call.value = join(call.value, reply.piece);
      else call.value = reply.value;
      call.more = reply.kind === "piece" ? call.more - 1 : reply.more;
      if (call.more === 0) this.settle(reply.id, () => call.resolve(call.value));
    }
  }

  private settle(id: number, end: () => void): void {
    this.waiting.delete(id);
    if (this.waiting.size === 0) this.onStage(undefined);
    end();
  }
}

/** The names of calls and their inputs are one union, which a generic pair cannot show. */
const requestOf = <K extends CallName>(id: number, call: K, input: Calls[K]["in"]): Request =>
  ({ id, call, input }) as Request;
