/** Workbooks of the end-to-end tests: our samples, cases of text as files, and real tables where the machine has them. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { xlsxOfGridText } from "../../support/gridXlsx";

const root = path.resolve(__dirname, "../../..");
const REAL = path.resolve(root, "../shared/bench/scored-dev");

const sample = (name: string): Uint8Array => readFileSync(path.join(root, "assets/samples", name));

export const SAMPLE = sample("bang-diem-mau.xlsx");
export const MESSY = sample("bang-diem-lon-xon.xlsx");

const fixture = (name: string): Uint8Array =>
  xlsxOfGridText(readFileSync(path.join(root, "test/fixtures", name, "input.grid.txt"), "utf8"));

export interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What text can show of a scorecard. */
export const FIXTURES: readonly Case[] = ["numbers-as-text", "header-two-rows-merged", "bonus-rows"].map(
  (name) => ({ name, bytes: fixture(name) }),
);

const NAMES = [
  "03-seed-camgiang-2024-asis-v3",
  "12-hcm-ttHTCD-5155-d-v2",
  "13-hcm-canbo-2025-b-v2",
  "39-thpt-kpi-giaovien-h1-v4",
  "42-binhdinh-tieude-camau-a-v3",
];

/** Tables that others made; they are not part of the project. */
export function realTables(): readonly Case[] {
  if (!existsSync(REAL)) {
    console.warn(
      "*** SKIPPED: NO REAL TABLES at ../shared/bench/scored-dev; only our own workbooks are tried. ***",
    );
    return [];
  }
  return NAMES.map((name) => ({ name, bytes: readFileSync(path.join(REAL, `${name}.xlsx`)) }));
}

const TABLE = `STT | Tiêu chí | Điểm chuẩn | Tự chấm | Thẩm định
I | CẢI CÁCH THỂ CHẾ | 3 | 3 | 2
'1.1 | Theo dõi thi hành | 2 | 2 | '1,5
'1.2 | Rà soát văn bản | 1 | 1 | 0.5`;

/** Nothing that could be a scorecard. */
export const PROSE = fixture("refuse-prose");
/** Two scorecards, neither of them in view. */
export const SEVERAL = xlsxOfGridText(`@ Bìa\nBÁO CÁO\n@ Sáu tháng\n${TABLE}\n@ Cả năm\n${TABLE}`);

/** Nothing was lost. */
export const FULL_MARKS = xlsxOfGridText(`@ Đạt cả\nSTT | Tiêu chí | Điểm chuẩn | Tự chấm | Thẩm định
I | CẢI CÁCH THỂ CHẾ | 3 | 3 | 3\n'1.1 | Theo dõi thi hành | 2 | 2 | 2\n'1.2 | Rà soát văn bản | 1 | 1 | 1`);

/** As many items as no commune has. */
export const THOUSAND = xlsxOfGridText(
  ["@ Bảng lớn", "STT | Tiêu chí | Điểm chuẩn | Tự chấm | Thẩm định"]
    .concat(
      Array.from({ length: 10 }, (_, field) => [
        `'${String(field + 1)} | LĨNH VỰC ${String(field + 1)} | 200 | 200 | 100`,
        ...Array.from(
          { length: 100 },
          (__, i) => `'${String(field + 1)}.${String(i + 1)} | Tiêu chí thứ ${String(i + 1)} | 2 | 2 | 1`,
        ),
      ]).flat(),
    )
    .join("\n"),
);

/** The sample with its scorecard's sheet protected, as Excel does it. */
export const PROTECTED = withPart(SAMPLE, "xl/worksheets/sheet1.xml", (xml) =>
  xml.replace("</sheetData>", '$&<sheetProtection sheet="1" objects="1" scenarios="1"/>'),
);

function withPart(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const old = parts[part];
  if (!old) throw new Error(`the workbook has no ${part}`);
  const xml = change(strFromU8(old));
  if (xml === strFromU8(old)) throw new Error(`${part} has nothing to change`);
  return zipSync({ ...parts, [part]: strToU8(xml) });
}
