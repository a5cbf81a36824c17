/** A scorecard written down as an officer would: numbers in many ways, and rows between that are no criteria. */
import fc from "fast-check";
import type { Cell, Workbook } from "../../src/core/grid/grid";
import type { ModelItem } from "./scorecardModel";

const cell = (value: string | number | null, numberFormat = "General"): Cell => ({ value, numberFormat });
const EMPTY = cell(null);

/** The ways to write a number of hundredths; all of them mean the same. */
const WAYS: readonly ((hundredths: number) => Cell)[] = [
  (n) => cell(n / 100),
  (n) => cell(n / 100, "0.00"),
  (n) => cell((n / 100).toFixed(2)),
  (n) => cell(String(n / 100).replace(".", ",")),
  (n) => cell(`${String(n / 100).replace(".", ",")} điểm`),
  (n) => cell(`\n${(n / 100).toFixed(2).replace(".", ",")}\u00a0`),
];

/** Rows that are no criteria. `options` have points in the maximum column where the row above is a leaf. */
const NOISE = ["blank", "header", "note", "words", "options"] as const;
type Noise = (typeof NOISE)[number];

/** How the officer writes: where the table starts, how numbers look, what stands between (`at` counts items, cyclically). */
export interface Writing {
  readonly down: number;
  readonly right: number;
  readonly numbers: readonly number[];
  readonly nfd: boolean;
  readonly blankColumn: boolean;
  readonly noise: readonly { readonly at: number; readonly kind: Noise }[];
  readonly ending: boolean;
}

const plain = {
  down: fc.integer({ min: 0, max: 9 }),
  right: fc.integer({ min: 0, max: 5 }),
  numbers: fc.array(fc.integer({ min: 0, max: WAYS.length - 1 }), { minLength: 1, maxLength: 7 }),
  nfd: fc.boolean(),
  blankColumn: fc.boolean(),
};

/** Nothing but the table. */
export const plainWriting: fc.Arbitrary<Writing> = fc.record({
  ...plain,
  noise: fc.constant([]),
  ending: fc.constant(false),
});

/** With page breaks, notes and options between the criteria, and a total and signatures below them. */
export const noisyWriting: fc.Arbitrary<Writing> = fc.record({
  ...plain,
  noise: fc.uniqueArray(fc.record({ at: fc.nat({ max: 40 }), kind: fc.constantFrom(...NOISE) }), {
    maxLength: 6,
    selector: ({ at }) => at,
  }),
  ending: fc.boolean(),
});

/** One row: number, title, maximum, self score, appraised score. */
type Row = readonly [Cell, Cell, Cell, Cell, Cell];

const row = (code: string, title: string, points: readonly (Cell | undefined)[] = []): Row => [
  cell(code === "" ? null : code),
  cell(title),
  points[0] ?? EMPTY,
  points[1] ?? EMPTY,
  points[2] ?? EMPTY,
];

const HEADER = row("STT", "Tiêu chí", [cell("Điểm chuẩn"), cell("Tự chấm"), cell("Thẩm định")]);

function noiseRows(kind: Noise, above: ModelItem): Row[] {
  switch (kind) {
    case "blank":
      return [[EMPTY, EMPTY, EMPTY, EMPTY, EMPTY]];
    case "header":
      return [HEADER];
    case "note":
      return [row("", "Ghi chú: xem hướng dẫn chấm điểm kèm theo")];
    case "words":
      return [row("", "- Ban hành kịp thời: 1 điểm"), row("", "- Không ban hành: 0 điểm")];
    case "options":
      return [
        row("", "Đạt từ 98% trở lên", above.leaf ? [cell(above.max / 100)] : []),
        row("", "Dưới 98%", above.leaf ? [cell(0)] : []),
      ];
  }
}

const ENDING: readonly Row[] = [
  row("", "Tổng cộng"),
  row("", ""),
  [cell("Nơi nhận:"), EMPTY, cell("TM. ỦY BAN NHÂN DÂN"), EMPTY, EMPTY],
  [cell("- Lưu: VT"), EMPTY, cell("CHỦ TỊCH"), EMPTY, EMPTY],
];

function rowsOf(items: readonly ModelItem[], how: Writing): Row[] {
  let written = 0;
  const number = (value: number | undefined): Cell => {
    if (value === undefined) return EMPTY;
    written += 1;
    return WAYS[how.numbers[written % how.numbers.length] ?? 0]?.(value) ?? EMPTY;
  };
  const rows = items.flatMap((item, i) => [
    row(item.code, item.title, [item.max, item.self, item.appraised].map(number)),
    ...how.noise.flatMap(({ at, kind }) => (at % items.length === i ? noiseRows(kind, item) : [])),
  ]);
  return [HEADER, ...rows, ...(how.ending ? ENDING : [])];
}

/** The worksheet: header, rows, and what stands between and below. */
export function worksheetOf(items: readonly ModelItem[], how: Writing): Workbook {
  const before = Array.from({ length: how.right }, () => EMPTY);
  const gap = how.blankColumn ? [EMPTY] : [];
  const typed = ({ value, ...rest }: Cell): Cell => ({
    ...rest,
    value: typeof value === "string" && how.nfd ? value.normalize("NFD") : value,
  });
  const rows = rowsOf(items, how).map(([code, title, ...points]) =>
    [...before, code, title, ...gap, ...points].map(typed),
  );
  const grid = {
    sheet: "Bảng điểm",
    visibility: "visible" as const,
    rows: [...Array.from({ length: how.down }, () => []), ...rows],
    merges: [],
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    tables: [],
    highlights: [],
  };
  return { active: grid.sheet, sheets: [grid], names: [], structureLocked: false, date1904: false };
}
