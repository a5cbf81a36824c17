import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { HostError } from "../../../src/hosts/host";
import { readWorkbook } from "../../../src/hosts/xlsx/read";
import { corruptions } from "../../support/corrupt";
import { buildXlsx } from "../../support/xlsxBuilder";

const SAMPLES = path.resolve(__dirname, "../../../assets/samples");
const VARIANTS = 60;
const SEED = 20_260;

/** A workbook that holds all that the reader looks at. */
const built = buildXlsx({
  sheets: [
    {
      before: '<cols><col min="1" max="3" width="12" hidden="1"/></cols>',
      rows:
        '<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>2.5</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" ref="A2:A9" si="0">B2*2</f><v>1</v></c><c r="B2" t="b"><v>1</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c><c r="B3" t="inlineStr"><is><t>đ</t></is></c></row>',
      after:
        '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A4:B5"/></mergeCells>' +
        '<conditionalFormatting sqref="A1:B9 D1"><cfRule><formula>N("cchc-1")=0</formula></cfRule></conditionalFormatting>',
    },
    { state: "hidden" },
  ],
  strings: "<si><t>một</t></si><si><r><t>hai</t></r></si>",
  styles:
    '<numFmts><numFmt numFmtId="170" formatCode="0.0"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>',
  after: '<definedNames><definedName name="cchc_page" localSheetId="1">"a|log"</definedName></definedNames>',
});

const files: ReadonlyArray<readonly [string, Uint8Array]> = [
  ["a built workbook", built],
  ...(existsSync(SAMPLES) ? readdirSync(SAMPLES) : [])
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [name, new Uint8Array(readFileSync(path.join(SAMPLES, name)))] as const),
];

/** "read", or the code of the error; any other error is a fault of ours. */
function outcomeOf(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
    return "read";
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

test.each(files)("%s: damaged in any way, it is read or refused, soon", (_name, bytes) => {
  const seen = new Map<string, number>();
  for (const { what, bytes: damaged } of corruptions(bytes, SEED, VARIANTS)) {
    const start = performance.now();
    try {
      const outcome = outcomeOf(damaged);
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    } catch (cause) {
      throw new Error(what, { cause });
    }
    if (performance.now() - start > 5_000) throw new Error(`${what}: took more than 5 s`);
  }
  // The damage is neither too light to be noticed nor so heavy that nothing behind the zip is tried.
  expect(seen.get("damaged")).toBeGreaterThan(VARIANTS / 4);
  expect(seen.get("read")).toBeGreaterThan(3);
});

test("the same seed does the same damage, another one another", () => {
  const first = corruptions(built, 1, 14);
  expect(corruptions(built, 1, 14)).toEqual(first);
  expect(corruptions(built, 2, 14)).not.toEqual(first);
});
