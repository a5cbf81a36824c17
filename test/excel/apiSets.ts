/** Which requirement set a member belongs to, read from the library itself. */
import { readFileSync } from "node:fs";
import { ExcelFault } from "./wire";

const NEED = /_throwIfApiNotSupported\("([\w.]+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g;

/** "range.getcellproperties" → [1, 9]; members of other sets than ExcelApi are above every version. */
function readNeeds(): ReadonlyMap<string, readonly number[]> {
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const needs = new Map<string, readonly number[]>();
  for (const [, member = "", set, version = ""] of readFileSync(file, "utf8").matchAll(NEED)) {
    const isExcel = set === "_defaultApiSetName";
    needs.set(member.toLowerCase(), isExcel ? version.split(".").map(Number) : [Infinity, 0]);
  }
  return needs;
}

/** Members that the wire names otherwise than the client. */
const CLIENT_NAMES: Readonly<Record<string, string>> = { "Worksheet.Gridlines": "Worksheet.showGridlines" };

/** Whether a version of ExcelApi includes another. */
export function hasVersion(version: string, wanted: string): boolean {
  const [major = 1, minor = 0] = wanted.split(".").map(Number);
  const [hasMajor = 1, hasMinor = 0] = version.split(".").map(Number);
  return major < hasMajor || (major === hasMajor && minor <= hasMinor);
}

let known: ReadonlyMap<string, readonly number[]> | undefined;

/** The library does not check on its own: only the host refuses what is too new. */
export function requireApi(type: string, member: string, floor: string): void {
  known ??= readNeeds();
  const name = `${type}.${member}`;
  const needed = known.get((CLIENT_NAMES[name] ?? name).toLowerCase()) ?? [];
  if (hasVersion(floor, needed.join("."))) return;
  throw new ExcelFault("ApiNotFound", `The API you are trying to use could not be found: ${name}`);
}
