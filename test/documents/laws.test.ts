/** What holds of every document of every table that the tests know, however odd. */
import { composeDocument, DOCUMENT_IDS, toPlainText } from "../../src/documents";
import { blockText } from "../../src/documents/model/blocks";
import { fixtureBook, SCORECARD_CASES } from "../support/fixtures";
import { INFORMATION, inputOf } from "./inputs";

const tables = SCORECARD_CASES.map((name) => ({ name, book: fixtureBook(name) }));
const inputsWith = (information: typeof INFORMATION) =>
  tables.map(({ name, book }) => ({ name, input: inputOf(book, information) }));
const KNOWN = inputsWith(INFORMATION);
const UNKNOWN = inputsWith({});
const PATIENCE = 60_000;

/** Marks that stand together by mistake, two blanks, a colon with nothing behind it. */
const BROKEN = /[^.]\.\.(?!\.)|;\.|,\.| {2}|: *$/;
const OPENS_A_LIST = /(cần khắc phục|sau):$/;

test("there are tables to try", () => {
  expect(tables.length).toBeGreaterThan(50);
});

describe.each(DOCUMENT_IDS)("%s of every table", (id) => {
  test.each([
    ["everything known", KNOWN],
    ["nothing known", UNKNOWN],
  ])(
    "%s: whole sentences, one end, no trace of a missing value",
    (_, inputs) => {
      const faults = inputs.flatMap(({ name, input }) => {
        const { value } = composeDocument(id, input);
        const lines = value.body.map(blockText);
        const [missing] = /undefined|NaN|\bnull\b|\[object|\{[a-z_0-9]+\}/.exec(toPlainText(value)) ?? [];
        const ends = lines.filter((line) => line.endsWith("./.")).length;
        const broken = lines.filter(
          (line) => BROKEN.test(line.replace(/\.\/\.$/, "")) && !OPENS_A_LIST.test(line),
        );
        return [
          ...(missing === undefined ? [] : [`${name}: ${missing}`]),
          ...(ends === 1 && lines.at(-1)?.endsWith("./.") === true ? [] : [`${name}: ${String(ends)} ends`]),
          ...broken.map((line) => `${name}: ${line}`),
        ];
      });
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );
});
