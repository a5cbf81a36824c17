/** An emulated Excel with a workbook in it, and the genuine Office.js client that speaks to it. */
import type { Workbook } from "../../src/core/grid/grid";
import type { RunInExcel } from "../../src/hosts/excel/excelHost";
import { officeClient, type Answer } from "./client";
import { hasVersion } from "./apiSets";
import { BookModel } from "./model/bookModel";
import { Events } from "./model/events";
import { workbookObject } from "./objects/workbookObject";
import { Processor, type Break } from "./processor";
import type { Action, RequestBody, ResponseBody } from "./wire";

/** One sync, as it went over the wire. */
export interface Sync {
  readonly request: RequestBody;
  readonly response: ResponseBody;
}

/** Breaks a sync off: before one of its actions, or ("lost") after all of them. */
export interface Injection {
  readonly sync: number;
  readonly at: "start" | "middle" | "lost";
  readonly code: string;
}

/** The emulated Excel without a client: whatever carries the messages may speak to it. */
export interface EmulatedHost {
  readonly book: BookModel;
  readonly answer: Answer;
  /** Syncs that did anything, oldest first; the library's own tidying does not count. */
  readonly syncs: readonly Sync[];
  /** Faults for the syncs to come, counted from 0 for the next one. */
  inject(...faults: readonly Injection[]): void;
  /** Errors that were not injected. */
  unexpectedErrors(): readonly string[];
}

export interface EmulatedExcel extends Omit<EmulatedHost, "answer"> {
  readonly run: RunInExcel;
}

export function emulatedExcel(seed: Workbook, floor = "1.13", limits: Limits = {}): EmulatedExcel {
  const { answer, ...host } = emulatedHost(seed, floor, limits);
  const client = officeClient(answer, host.book.events);
  return { ...host, run: (batch) => client.run(batch) };
}

/** `floor` is the version of ExcelApi that the emulated Excel has. */
export function emulatedHost(seed: Workbook, floor = "1.13", limits: Limits = {}): EmulatedHost {
  const book = new BookModel(seed);
  book.events = new Events(hasVersion(floor, DOER_SINCE));
  const processor = new Processor(workbookObject(book), floor);
  const syncs: Sync[] = [];
  const injected = new Map<number, Injection>();
  const unexpected: string[] = [];
  const answer = (request: RequestBody): ResponseBody => {
    if (isTidying(request)) return processor.run(request);
    const fault = injected.get(syncs.length);
    const response = within(limits, request, () => processor.run(request, fault && breakOf(request, fault)));
    syncs.push({ request, response });
    const isExpected = response.Error?.Code === fault?.code || response.Error?.Code === TOO_LONG_ANSWER;
    if (response.Error && !isExpected) unexpected.push(`${response.Error.Code}: ${response.Error.Message}`);
    return response;
  };
  return {
    book,
    answer,
    syncs,
    inject: (...faults) => {
      for (const fault of faults) injected.set(syncs.length + fault.sync, fault);
    },
    unexpectedErrors: () => unexpected,
  };
}

/** How many bytes a message may have: 5,000,000 in Excel on the web, more elsewhere. Of an answer that is too long it is said. */
export interface Limits {
  readonly payload?: number;
}

const TOO_LONG_ANSWER = "ResponsePayloadSizeLimitExceeded";

function within({ payload = Infinity }: Limits, request: RequestBody, run: () => ResponseBody): ResponseBody {
  const isTooLong = (body: RequestBody | ResponseBody): boolean =>
    payload < Infinity && Buffer.byteLength(JSON.stringify(body)) > payload;
  if (isTooLong(request)) return refused("RequestPayloadSizeLimitExceeded");
  const response = run();
  return isTooLong(response) ? refused(TOO_LONG_ANSWER) : response;
}

const refused = (code: string): ResponseBody => ({
  Results: [],
  Error: { ActionIndex: 0, Code: code, HttpStatusCode: 400, Location: "", Message: "too long" },
});

/** The version of ExcelApi from which Excel says which add-in made a change. */
const DOER_SINCE = "1.14";

/** After a batch the library gives back its references, on its own and without waiting. */
export function isTidying({ Actions }: RequestBody): boolean {
  const isReturn = ({ ActionType, Name }: Action): boolean => ActionType === 3 && Name === "_RemoveReference";
  return Actions.some(isReturn) && Actions.every((each) => each.ActionType === 1 || isReturn(each));
}

function breakOf({ Actions }: RequestBody, { at, code }: Injection): Break {
  const action = { start: 0, middle: Math.floor(Actions.length / 2), lost: Actions.length }[at];
  return { action, code };
}

/** Fails a test on any error of the emulated Excel that the test did not ask for. */
export function expectNoHostErrors(excel: EmulatedExcel): void {
  expect(excel.unexpectedErrors()).toEqual([]);
}
