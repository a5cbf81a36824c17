/** Telling that a person changed cells or went to another sheet. Never for what we write or show ourselves. */
import type { HostChange } from "../../host";
import type { RunInExcel } from "./officeRun";
import type { Later } from "./patience";

/** A burst (a block pasted, a column filled) is told once, when this long nothing more came. */
const SETTLE_MS = 300;
/** How long after our own work Excel may still tell of it, where it does not say whose work it was. */
const ECHO_MS = 1_500;

/** Whether we are at work, or just were. */
export interface Quiet {
  readonly isQuiet: () => boolean;
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
}

export function quietOf(later: Later): Quiet {
  let count = 0;
  return {
    isQuiet: () => count > 0,
    during: async (work) => {
      count += 1;
      try {
        return await work();
      } finally {
        later(() => (count -= 1), ECHO_MS);
      }
    },
  };
}

type Kind = HostChange["kind"];

/**
 * What Excel tells of a change. From ExcelApi 1.14 a changed cell says whether it was this add-in; before that, and for a sheet
 * that is gone to, the time has to tell.
 */
interface ChangeEvent {
  readonly worksheetId: string;
  readonly source?: string;
  readonly triggerSource?: string;
}

export interface Watching {
  readonly run: RunInExcel;
  readonly quiet: Quiet;
  readonly later: Later;
}

/**
 * Needs ExcelApi 1.9. Below 1.14 only changes of co-authors are told while we write and shortly after; whoever wrote reads
 * again afterwards anyway.
 * The sheet is named as it is called when the burst has settled; one that is gone by then is not told of.
 */
export async function watchInExcel(
  { run, quiet, later }: Watching,
  onChange: (change: HostChange) => void,
): Promise<() => void> {
  const burst = burstOf(later, (found) => void tell(run, found, onChange));
  const note = (kind: Kind) => (event: ChangeEvent) => {
    if (!isOurs(event, quiet)) burst.add(kind, event.worksheetId);
    return Promise.resolve();
  };
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(note("cells")),
      worksheets.onActivated.add(note("active")),
    ] as const;
    await context.sync();
    return added;
  });
  return () => {
    burst.end();
    for (const handler of handlers) handler.remove();
    // Nobody waits for it, and a session that is gone has no handlers any more.
    handlers[0].context.sync().catch(() => undefined);
  };
}

const isOurs = ({ source, triggerSource }: ChangeEvent, quiet: Quiet): boolean =>
  triggerSource === undefined ? source !== "Remote" && quiet.isQuiet() : triggerSource === "ThisLocalAddin";

/** Sheets by kind of change, each once. */
type Found = ReadonlyMap<Kind, ReadonlySet<string>>;

interface Burst {
  readonly add: (kind: Kind, sheetId: string) => void;
  readonly end: () => void;
}

function burstOf(later: Later, settled: (found: Found) => void): Burst {
  let found = new Map<Kind, Set<string>>();
  let callOff = (): void => undefined;
  let isOver = false;
  const settle = (): void => {
    const all = found;
    found = new Map();
    settled(all);
  };
  return {
    add: (kind, sheetId) => {
      if (isOver) return;
      found.set(kind, (found.get(kind) ?? new Set()).add(sheetId));
      callOff();
      callOff = later(settle, SETTLE_MS);
    },
    end: () => {
      isOver = true;
      callOff();
    },
  };
}

async function tell(run: RunInExcel, found: Found, onChange: (change: HostChange) => void): Promise<void> {
  const names = await sheetNames(run);
  for (const [kind, ids] of found)
    for (const id of ids) {
      const sheet = names === undefined ? "" : names.get(id);
      if (sheet !== undefined) onChange({ kind, sheet });
    }
}

/** Undefined where Excel does not answer: that something changed is told all the same, without a name. */
async function sheetNames(run: RunInExcel): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    return await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      return new Map(worksheets.items.map(({ id, name }) => [id, name]));
    });
  } catch {
    return undefined;
  }
}
