/** An emulated Excel with a workbook in it, and the genuine Office.js client that speaks to it. */
import type { Workbook } from "../../src/core/grid/grid";
import type { RunInExcel } from "../../src/hosts/excel/excelHost";
import { officeClient } from "./client";
import { BookModel } from "./model/bookModel";
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

export interface EmulatedExcel {
  readonly book: BookModel;
  readonly run: RunInExcel;
  /** Syncs that did anything, oldest first; the library's own tidying does not count. */
  readonly syncs: readonly Sync[];
  /** Faults for the syncs to come, counted from 0 for the next one. */
  inject(...faults: readonly Injection[]): void;
  /** Errors that were not injected. */
  unexpectedErrors(): readonly string[];
}

/** `floor` is the version of ExcelApi that the emulated Excel has. */
export function emulatedExcel(seed: Workbook, floor = "1.13"): EmulatedExcel {
  const book = new BookModel(seed);
  const processor = new Processor(workbookObject(book), floor);
  const syncs: Sync[] = [];
  const injected = new Map<number, Injection>();
  const unexpected: string[] = [];
  const answer = (request: RequestBody): ResponseBody => {
    if (isTidying(request)) return processor.run(request);
    const fault = injected.get(syncs.length);
    const response = processor.run(request, fault && breakOf(request, fault));
    syncs.push({ request, response });
    if (response.Error && response.Error.Code !== fault?.code)
      unexpected.push(`${response.Error.Code}: ${response.Error.Message}`);
    return response;
  };
  const client = officeClient(answer);
  return {
    book,
    run: (batch) => client.run(batch),
    syncs,
    inject: (...faults) => {
      for (const fault of faults) injected.set(syncs.length + fault.sync, fault);
    },
    unexpectedErrors: () => unexpected,
  };
}

/** After a batch the library gives back its references, on its own and without waiting. */
function isTidying({ Actions }: RequestBody): boolean {
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
