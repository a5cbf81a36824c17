import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "..");

interface Scored {
  readonly max?: string;
  readonly self?: string;
  readonly appraised?: string;
  readonly comment?: string;
  readonly parts?: readonly Scored[];
}
interface SampleData {
  readonly bonus: string;
  readonly fields: ReadonlyArray<{ readonly criteria: readonly Scored[] }>;
}

const data = JSON.parse(
  readFileSync(path.join(ROOT, "scripts/samples/scorecard.json"), "utf8"),
) as SampleData;
const leaves = data.fields.flatMap((field) => field.criteria.flatMap((each) => each.parts ?? [each]));

/** Hundredths of a point: whole numbers, so sums are exact. */
const hundredths = (text: string | undefined): number => Math.round(Number(text) * 100);
const sumOf = (of: (leaf: Scored) => string | undefined): number =>
  leaves.reduce((sum, leaf) => sum + hundredths(of(leaf)), 0);

describe("sample scorecards", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "cchc-samples-"));
    execFileSync(process.execPath, [path.join(ROOT, "scripts/make-samples.mjs"), folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(["bang-diem-mau.xlsx", "bang-diem-lon-xon.xlsx"])(
    "%s in assets/samples is what the script makes (npm run samples)",
    (name) => {
      const committed = readFileSync(path.join(ROOT, "assets/samples", name));
      expect(readFileSync(path.join(folder, name)).equals(committed)).toBe(true);
    },
  );

  test("the scores add up to the totals that the documents of the product quote", () => {
    const appraised = sumOf((leaf) => leaf.appraised ?? leaf.max);
    expect(sumOf((leaf) => leaf.max)).toBe(100_00);
    expect(sumOf((leaf) => leaf.self ?? leaf.max)).toBe(90_88);
    expect(appraised).toBe(87_25);
    expect(appraised + hundredths(data.bonus)).toBe(88_25);
  });

  test("19 criteria lose points, and each has a comment", () => {
    const losing = leaves.filter((leaf) => hundredths(leaf.appraised ?? leaf.max) < hundredths(leaf.max));
    expect(losing).toHaveLength(19);
    expect(losing.every((leaf) => leaf.comment)).toBe(true);
  });
});
