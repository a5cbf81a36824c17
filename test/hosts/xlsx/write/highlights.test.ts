import type { Edit } from "../../../../src/core/edits/edit";
import type { Highlight } from "../../../../src/core/grid/grid";
import { areaOf, changed, partOf } from "../../../support/ooxmlParts";
import { onlySheet, type SheetSpec } from "../../../support/xlsxBuilder";

const STYLE = { bold: true, color: "9C0006", fill: "FFC7CE" } as const;
const mark = (test: string, n = 1): string => `=AND(N("cchc-${n}")=0,${test})`;
const highlight = (address: string, formula: string): Highlight => ({ area: areaOf(address), formula });
const set = (...highlights: Highlight[]): Edit => ({
  kind: "setHighlight",
  sheet: "Sheet1",
  highlights,
  style: STYLE,
});
const remove = (...highlights: Highlight[]): Edit => ({
  kind: "removeHighlight",
  sheet: "Sheet1",
  highlights,
});

const formats = (sheet: string): string[] =>
  sheet.match(/<conditionalFormatting.*?<\/conditionalFormatting>/g) ?? [];
const patched = (sheet: SheetSpec, ...edits: Edit[]): string[] =>
  formats(changed({ sheets: [sheet] }, edits).sheet);
const format = (sqref: string, ...rules: string[]): string =>
  `<conditionalFormatting sqref="${sqref}">${rules.join("")}</conditionalFormatting>`;
const ours = (test: string, priority = 1): string =>
  `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>AND(N("cchc-1")=0,${test})</formula></cfRule>`;
const theirs = '<cfRule type="cellIs" dxfId="5" priority="7" operator="equal"><formula>1</formula></cfRule>';

describe("a new highlight", () => {
  test("is one rule over its areas, counted from their common corner", () => {
    const all = [highlight("D5:D9", mark("$B5>0")), highlight("C7", mark("$B7>0"))];
    const { sheet, book } = changed({}, [set(...all)]);
    expect(formats(sheet)).toEqual([format("D5:D9 C7", ours("$B5&gt;0"))]);
    expect(onlySheet(book).highlights).toEqual(all);
  });

  test("is several rules where one cannot say it", () => {
    // Counted from B5, the first formula would have to speak of a column before A.
    const all = [highlight("D5", mark("B5>0")), highlight("A6", mark("$B6>0"))];
    const { sheet, book } = changed({}, [set(...all)]);
    expect(formats(sheet)).toEqual([format("D5", ours("B5&gt;0", 1)), format("A6", ours("$B6&gt;0", 2))]);
    expect(onlySheet(book).highlights).toEqual(all);
  });

  test("comes last in the order of rules, those of extensions counted too", () => {
    const after = `${format("A1", theirs)}<dataValidations count="0"/><extLst><ext uri="x"><x14:conditionalFormatting><x14:cfRule priority="12"/></x14:conditionalFormatting></ext></extLst>`;
    const { sheet } = changed({ sheets: [{ after }] }, [set(highlight("D5", mark("$B5>0")))]);
    expect(sheet).toContain(`${format("A1", theirs)}${format("D5", ours("$B5&gt;0", 13))}<dataValidations`);
  });

  test("is not added where it stands already", () => {
    const one = highlight("D5", mark("$B5>0"));
    expect(patched({ after: format("D5", ours("$B5&gt;0")) }, set(one))).toHaveLength(1);
    expect(patched({ after: format("D5", ours("$B5&gt;0")) }, remove(one), set(one))).toHaveLength(1);
    expect(patched({}, set(one), set(one))).toHaveLength(1);
  });

  test("its look is added once", () => {
    const dxf =
      '<dxf><font><b/><i val="0"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>';
    const edits = [set(highlight("D5", mark("$B5>0"))), set(highlight("E5", mark("$B5>1")))];
    const styles = (before: string): string =>
      partOf(changed({ styles: before }, edits).bytes, "xl/styles.xml");
    expect(styles("<cellXfs/><cellStyles/><tableStyles/>")).toContain(
      `<cellStyles/><dxfs count="1">${dxf}</dxfs><tableStyles/>`,
    );
    expect(styles(`<dxfs count="2"><dxf/>${dxf}</dxfs>`)).toContain(`<dxfs count="2"><dxf/>${dxf}</dxfs>`);
    expect(styles('<dxfs count="0"/>')).toContain(`<dxfs count="1">${dxf}</dxfs>`);
  });
});

describe("a highlight taken away", () => {
  const two = format("D5:D6 C9", ours("$B5&gt;0"));
  const [first, second] = [highlight("D5:D6", mark("$B5>0")), highlight("C9", mark("$B9>0"))];

  test("takes its rule, and the element when that is empty", () => {
    expect(patched({ after: two }, remove(first, second))).toEqual([]);
    expect(patched({ after: format("D5:D6 C9", theirs, ours("$B5&gt;0")) }, remove(first, second))).toEqual([
      format("D5:D6 C9", theirs),
    ]);
  });

  test("leaves the rule to the areas that were not named, with the same meaning", () => {
    const { sheet, book } = changed({ sheets: [{ after: two }] }, [remove(first)]);
    expect(formats(sheet)).toEqual([format("C9", ours("$B9&gt;0"))]);
    expect(onlySheet(book).highlights).toEqual([second]);
    expect(patched({ after: format("D5:D6 C9", theirs, ours("$B5&gt;0")) }, remove(second))).toEqual([
      format("D5:D6 C9", theirs),
      format("D5:D6", ours("$B5&gt;0")),
    ]);
  });

  test("is exactly the one that was named", () => {
    expect(
      patched({ after: two }, remove(highlight("D5:D6", mark("$B5>1")), highlight("D5", mark("$B5>0")))),
    ).toEqual([two]);
    const foreign = format(
      "D5",
      '<cfRule type="expression" priority="1"><formula>$B5&gt;0</formula></cfRule>',
    );
    expect(patched({ after: foreign }, remove(highlight("D5", "=$B5>0")))).toEqual([foreign]);
  });

  test("may be replaced in the same list", () => {
    const next = highlight("D5:D6", mark("$B5>2"));
    const { book } = changed({ sheets: [{ after: two }] }, [set(next), remove(first, second)]);
    expect(onlySheet(book).highlights).toEqual([next]);
  });
});
