/**
 * The postMessage protocol of Excel on the web, host side: JSON texts in, JSON texts out. What the pane asks of the
 * workbook is answered by the emulated Excel of test/excel.
 */
import { isTidying, type EmulatedHost } from "../../excel/emulatedExcel";
import type { RequestBody, ResponseBody } from "../../excel/wire";
import { appContext, type HostFacts } from "./appContext";
import { ORIGIN } from "./files";

/** What a message from the library holds. */
interface Message {
  readonly _messageType: number;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: unknown[] };
}

/** Answers a request with an error of the connection, without carrying it out. `request` counts from now on. */
export interface ConnectionFault {
  readonly request: number;
  /** 5004 cell being edited, 5012 session lost, 5102 activity limit, 5103 and 5104 payload, 7000 access denied. */
  readonly code: number;
}

const EXECUTE_RICH_API = 93;
const UNSUPPORTED = 5001;
/** What the library says on its own when it starts. */
const NOTICES = ["ContextActivationManager_notifyHost", "ContextActivationManager_getAppContextAsync"];

/** "Tab exit", forwards and backwards, in the library's notices to Excel. */
const EXITS: readonly unknown[] = [13, 14];

export class XdmHost {
  /** Requests to the workbook so far, those that failed included. */
  requests = 0;
  /** How often the focus was given back to Excel: Office.js does so where Tab leads nowhere. */
  exits = 0;
  /** Messages that this host does not understand. */
  readonly strange: string[] = [];
  readonly excel: EmulatedHost;
  private held: Promise<void> | undefined;
  private readonly facts: HostFacts;
  private readonly events = new Map<string, Message>();
  private readonly faults = new Map<number, number>();

  constructor(excel: EmulatedHost, facts: HostFacts) {
    this.excel = excel;
    this.facts = facts;
  }

  /** Keeps what is asked of the workbook from now on waiting; gives back what lets it go. */
  hold(): () => void {
    let release = (): void => undefined;
    this.held = new Promise((resolve) => (release = resolve));
    return () => {
      this.held = undefined;
      release();
    };
  }

  fail(...faults: readonly ConnectionFault[]): void {
    for (const { request, code } of faults) this.faults.set(this.requests + request, code);
  }

  /** The answers to one message, in order. */
  async receive(text: string): Promise<readonly string[]> {
    const message = parsed(text);
    if (message?._messageType !== 0) return [];
    if (message._actionType === 1) this.events.set(message._actionName, message);
    if (message._actionType === 2) this.events.delete(message._actionName);
    const data = message._actionType === 0 ? await this.answer(message) : { Error: 0 };
    return data === undefined ? [] : [reply(message, 0, data)];
  }

  /** An event that the pane asked to be told; nothing when it did not. */
  raise(name: string, data: unknown): readonly string[] {
    const asked = this.events.get(name);
    return asked ? [reply(asked, 1, data)] : [];
  }

  private async answer(message: Message): Promise<unknown> {
    const { _actionName: name, _data: data } = message;
    if (name === "executeMethod" && data.DdaMethod?.DispatchId === EXECUTE_RICH_API)
      return await this.execute(data.ArrayData ?? []);
    if (name === "executeMethod") return { Version: 1, Error: UNSUPPORTED };
    if (!NOTICES.includes(name)) this.strange.push(name);
    if (Array.isArray(data) && EXITS.includes(data[1])) this.exits += 1;
    return name === "ContextActivationManager_getAppContextAsync" ? appContext(this.facts) : undefined;
  }

  private async execute(request: readonly unknown[]): Promise<unknown> {
    const body = JSON.parse(String(request[4])) as RequestBody;
    if (isNotice(body))
      return carried({ Results: body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
    await this.held;
    if (isTidying(body)) return carried(this.excel.answer(body));
    const fault = this.faults.get(this.requests);
    this.requests += 1;
    return fault === undefined ? carried(this.excel.answer(body)) : { Version: 1, Error: fault };
  }
}

const carried = (body: ResponseBody): unknown => ({
  Version: 1,
  Error: 0,
  Data: [200, ["Content-Type", "application/json"], JSON.stringify(body)],
});

/** The library tells Excel that it listens; this is no question to the workbook. */
function isNotice({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some(
    ({ Name }) => Name === "Microsoft.InternalService.AddinInternalService",
  );
}

function parsed(text: string): Message | undefined {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return undefined;
  }
}

/** `kind` 0 answers a call, 1 tells of an event. */
function reply(to: Message, kind: 0 | 1, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: kind,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: ORIGIN,
    _serializerVersion: 1,
    _errorCode: 0,
    _data: data,
  });
}
