/** Which cells a formula looks at. Nothing is calculated; what cannot be known counts as "any cell". */
import { MAX_COLUMNS, MAX_ROWS } from "../../core/grid/address";
import type { Area, DefinedName, Table, Workbook } from "../../core/grid/grid";
import { formulaTemplate, type FormulaTemplate } from "../../hosts/xlsx/formula/translate";

/** `any`: the formula finds its cells by itself (INDIRECT, OFFSET), or refers to what we do not follow. */
export interface Precedents {
  readonly areas: readonly Area[];
  readonly any: boolean;
}

type Reference = Exclude<FormulaTemplate[number], string>;

/** What names and tables of a workbook stand for. */
export interface Scope {
  readonly names: ReadonlyMap<string, readonly DefinedName[]>;
  readonly tables: ReadonlyMap<string, readonly Table[]>;
}

export function scopeOf({ names, sheets }: Workbook): Scope {
  const group = <T extends { readonly name: string }>(list: readonly T[]): Map<string, T[]> => {
    const groups = new Map<string, T[]>();
    for (const each of list) groups.set(fold(each.name), [...(groups.get(fold(each.name)) ?? []), each]);
    return groups;
  };
  return { names: group(names), tables: group(sheets.flatMap(({ tables }) => tables)) };
}

const fold = (name: string): string => name.normalize("NFC").toLowerCase();

/** Functions whose cells only a calculation knows. */
const FINDS_BY_ITSELF = /\b(INDIRECT|OFFSET)\s*\(/i;
/** A sheet of another file, or a span of sheets, in front of a reference. */
const ELSEWHERE = /(\[[^\]]*\][^!]*|[\p{L}\p{N}_.]+:[\p{L}\p{N}_.]+|'[^']*[:[\]][^']*')!$/u;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}\p{M}_.]+))!$/u;
const STRINGS = /"(?:[^"]|"")*"/g;
const WORDS = /[\p{L}_\\][\p{L}\p{N}\p{M}._\\?]*/gu;
/** Names may be made of names, but not without end. */
const DEEPEST = 5;

/** The cells that a formula on a sheet refers to, names and tables followed. */
export function precedentsOf(formula: string, sheet: string, scope: Scope): Precedents {
  return follow({ formula, sheet, depth: 0 }, scope);
}

interface Step {
  readonly formula: string;
  readonly sheet: string;
  readonly depth: number;
}

function follow(step: Step, scope: Scope): Precedents {
  const template = formulaTemplate(step.formula);
  const own = referencesOf(template, step.sheet);
  const words = template
    .filter((piece) => typeof piece === "string")
    .join(" ")
    .replace(STRINGS, "");
  if (own.any || FINDS_BY_ITSELF.test(words) || step.depth > DEEPEST) return { areas: [], any: true };
  const named = wordsOf(words).flatMap((word) => namedAreas(word, step, scope));
  return { areas: [...own.areas, ...named.flatMap(({ areas }) => areas)], any: named.some(({ any }) => any) };
}

const wordsOf = (text: string): string[] => [...new Set((text.match(WORDS) ?? []).map(fold))];

function namedAreas(word: string, step: Step, scope: Scope): Precedents[] {
  const tables = (scope.tables.get(word) ?? []).map(({ area }) => ({ areas: [area], any: false }));
  const names = (scope.names.get(word) ?? [])
    .filter(({ sheet }) => sheet === undefined || sheet === step.sheet)
    .map(({ formula, sheet }) =>
      follow({ formula, sheet: sheet ?? step.sheet, depth: step.depth + 1 }, scope),
    );
  return [...tables, ...names];
}

/** Pairs of references with only ":" between them are one area. The text in front names the sheet. */
function referencesOf(template: FormulaTemplate, home: string): Precedents {
  const areas: Area[] = [];
  let before = "";
  for (let at = 0; at < template.length; at += 1) {
    const piece = template[at];
    if (piece === undefined || typeof piece === "string") {
      before = piece ?? "";
      continue;
    }
    const end = template[at + 2];
    const isSpan = template[at + 1] === ":" && end !== undefined && typeof end !== "string";
    if (isSpan) at += 2;
    if (ELSEWHERE.test(before)) return { areas: [], any: true };
    areas.push(areaOf(sheetIn(before) ?? home, piece, isSpan ? end : piece));
    before = "";
  }
  return { areas, any: false };
}

function sheetIn(before: string): string | undefined {
  const [, quoted, plain] = SHEET.exec(before) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain;
}

/** Whole columns have no rows, whole rows no columns. */
function areaOf(sheet: string, first: Reference, last: Reference): Area {
  const [top, bottom] = ordered(first.row ?? 0, last.row ?? MAX_ROWS - 1);
  const [left, right] = ordered(first.col ?? 0, last.col ?? MAX_COLUMNS - 1);
  return { sheet, top, left, rows: bottom - top + 1, cols: right - left + 1 };
}

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);
