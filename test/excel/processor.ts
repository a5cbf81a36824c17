/** Carries out the requests of Office.js on the objects of a workbook. */
import { requireApi } from "./apiSets";
import {
  ExcelFault,
  notEmulated,
  notFound,
  type Action,
  type HostObject,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./wire";

type Found = HostObject | null;
type Results = { ActionId: number; Value: unknown }[];

/** Breaks a request off before the action with this number. */
export interface Break {
  readonly action: number;
  readonly code: string;
}

let keptCount = 0;

export class Processor {
  private readonly kept = new Map<string, HostObject>();
  private readonly root: HostObject;
  private readonly floor: string;

  constructor(root: HostObject, floor: string) {
    this.root = root;
    this.floor = floor;
  }

  /** Actions before a refused one stay done, as in Excel. */
  run(body: RequestBody, broken?: Break): ResponseBody {
    const request = new Request({ body, root: this.root, floor: this.floor, kept: this.kept });
    const results: Results = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (broken?.action === index) throw new ExcelFault(broken.code, "injected");
        if (action.ActionType === 5) {
          // A handler that the client adds counts from here on.
          traces.push(action.Id);
          results.push({ ActionId: action.Id, Value: null });
        } else results.push({ ActionId: action.Id, Value: request.carryOut(action) });
      } catch (cause) {
        if (!(cause instanceof ExcelFault)) throw cause;
        return { Results: results, Error: errorBody(cause, index, action), TraceIds: traces };
      }
    }
    if (!broken || broken.action < body.Actions.length) return { Results: results, TraceIds: traces };
    const lost = new ExcelFault(broken.code, "injected after everything was done");
    const last = body.Actions.length - 1;
    return { Results: [], Error: errorBody(lost, last, body.Actions[last]), TraceIds: traces };
  }
}

function errorBody({ code, message }: ExcelFault, index: number, action: Action | undefined) {
  return {
    ActionIndex: index,
    Code: code,
    HttpStatusCode: 400,
    Location: action?.Name ?? "",
    Message: message,
  };
}

interface Sources {
  readonly body: RequestBody;
  readonly root: HostObject;
  readonly floor: string;
  readonly kept: Map<string, HostObject>;
}

class Request {
  private readonly sources: Sources;
  private readonly found = new Map<number, Found>();

  constructor(sources: Sources) {
    this.sources = sources;
  }

  carryOut(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case 1:
        return this.identityOf(object);
      case 2:
        return this.query(object, [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])]);
      case 3:
        return this.call(object, action);
      case 4:
        return this.set(object, action);
      default:
        throw notEmulated(`the action type ${action.ActionType}`);
    }
  }

  private call(object: HostObject, { Name, ArgumentInfo }: Action): unknown {
    if (Name === "_KeepReference") return this.keep(object);
    if (Name === "_RemoveReference") return this.sources.kept.delete(String(ArgumentInfo?.Arguments?.[0]));
    const member = this.member(object, object.call, Name);
    return member(...this.argumentsOf(ArgumentInfo)) ?? null;
  }

  private set(object: HostObject, { Name, ArgumentInfo }: Action): null {
    this.member(object, object.set, Name)(ArgumentInfo?.Arguments?.[0]);
    return null;
  }

  /** The member by its name on the wire; the version is asked first, as Excel would. */
  private member<T>(object: HostObject, members: Readonly<Record<string, T>> | undefined, name: string): T {
    requireApi(object.type, name, this.sources.floor);
    const member = members?.[name];
    if (member === undefined) throw notEmulated(`${object.type}.${name}`);
    return member;
  }

  private resolve(id: number): Found {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.sources.body.ObjectPaths[String(id)];
    if (!path) throw new ExcelFault("InvalidReference", `there is no object path ${id}`);
    const object = this.resolvePath(path);
    this.found.set(id, object);
    return object;
  }

  /** What hangs on a null object is a null object. */
  private resolvePath(path: ObjectPath): Found {
    if (path.ObjectPathType === 1) return this.sources.root;
    if (path.ObjectPathType === 6) return this.keptObject(path.Name);
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 2) throw notEmulated(`new ${path.Name}`);
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === 3) return this.member(parent, parent.make, path.Name)(...args);
    if (path.ObjectPathType === 4) return this.member(parent, parent.child, path.Name)();
    const item = parent.item?.(args[0]);
    if (item === undefined) throw notEmulated(`items of ${parent.type} by key`);
    if (item === null) throw notFound(`${parent.type}: ${String(args[0])}`);
    return item;
  }

  private argumentsOf(info: ObjectPath["ArgumentInfo"]): unknown[] {
    const args = [...(info?.Arguments ?? [])];
    info?.ReferencedObjectPathIds?.forEach((id, i) => {
      if (id) args[i] = this.resolve(id);
    });
    return args;
  }

  private keptObject(name: string): HostObject {
    const object = this.sources.kept.get(name);
    if (!object) throw new ExcelFault("InvalidReference", `the reference ${name} is not kept`);
    return object;
  }

  private keep(object: HostObject): Record<string, unknown> {
    const { kept } = this.sources;
    const name = `kept-${(keptCount += 1)}`;
    kept.set(name, object);
    return { _ReferenceId: name };
  }

  private identityOf(object: HostObject): Readonly<Record<string, unknown>> {
    if (object.isKept && this.sources.body.AutoKeepReference) return this.keep(object);
    return object.identity ?? {};
  }

  /** The values that a query asks for, by path: "items/name", "format/columnWidth". */
  private query(object: HostObject, paths: readonly string[]): Record<string, unknown> {
    if (object.items) {
      const inner = paths.map((path) => path.replace(/^items\/?/i, "")).filter((path) => path !== "");
      return {
        _Items: object.items().map((item) => ({ ...item.identity, ...this.query(item, inner) })),
      };
    }
    const result: Record<string, unknown> = {};
    for (const [first, rest] of grouped(paths)) {
      const child = rest.length > 0 ? this.named(object, object.child, first) : undefined;
      if (child) {
        const [name, member] = child;
        const value = member();
        result[name] = value && this.query(value, rest);
        continue;
      }
      const [name, member] = this.named(object, object.get, first);
      result[name] = member();
    }
    return result;
  }

  /** A member by its name in the client (camelCase). */
  private named<T>(
    object: HostObject,
    members: Readonly<Record<string, T>> | undefined,
    name: string,
  ): [string, T] {
    const found = Object.keys(members ?? {}).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
    return [found, this.member(object, members, found)];
  }
}

/** "a/b", "a/c", "d" → a: [b, c], d: []. */
function grouped(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    const group = groups.get(first) ?? [];
    groups.set(first, group);
    if (rest.length > 0) group.push(rest.join("/"));
  }
  return groups;
}
