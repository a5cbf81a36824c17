/** The messages between Office.js and Excel, as the client sends and expects them. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

/** 1 root, 2 new object, 3 method, 4 property, 5 indexer, 6 kept reference, 7 null object. */
export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface RequestBody {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ErrorBody {
  readonly ActionIndex: number;
  readonly Code: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly Message: string;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: ErrorBody;
  readonly TraceIds?: readonly number[];
}

/** What the host tells without being asked: category, type (10 changed, 11 activated), target, arguments as JSON. */
export type EventEntry = readonly [category: 65536, type: number, target: string, message: string];

/** A refusal of Excel, by its code. */
export class ExcelFault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "ExcelFault";
    this.code = code;
  }
}

/** Excel would know it, the emulator does not: never one of Excel's codes, so that no product code can mistake it. */
export const NOT_EMULATED = "EmulatorDoesNotImplement";

export const notEmulated = (what: string): ExcelFault =>
  new ExcelFault(NOT_EMULATED, `the emulated Excel does not implement ${what}`);
export const badArgument = (what: string): ExcelFault =>
  new ExcelFault("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);
export const denied = (what: string): ExcelFault =>
  new ExcelFault("AccessDenied", `You cannot perform the requested operation: ${what}`);
export const notFound = (what: string): ExcelFault =>
  new ExcelFault("ItemNotFound", `The requested resource doesn't exist: ${what}`);

/** An object of Excel as the wire sees it. Names are those of the wire (PascalCase). */
export interface HostObject {
  /** The class in Office.js. */
  readonly type: string;
  /** What tells the client how to find the object again. */
  readonly identity?: Readonly<Record<string, unknown>>;
  /** Kept by reference, as ranges are. */
  readonly isKept?: boolean;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly child?: Readonly<Record<string, () => HostObject | null>>;
  readonly make?: Readonly<Record<string, (...args: readonly unknown[]) => HostObject | null>>;
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject | null;
}
