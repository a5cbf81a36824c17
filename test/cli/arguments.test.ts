import { readArguments } from "../../src/cli/arguments";
import { HELP } from "../../src/cli/help";

const LAYOUT = { sheet: "PL1", headerRows: [9, 10], columns: { code: "B", title: "C", maxScore: "AA" } };

describe("what the command line understands", () => {
  test("files and options, in any order", () => {
    expect(readArguments(["read", "--json", "a.xlsx", "--sheet", "PL 1", "b.xlsx"])).toEqual({
      kind: "read",
      options: { files: ["a.xlsx", "b.xlsx"], json: true, sheet: "PL 1" },
    });
  });

  test("a layout in Excel's rows and letters becomes zero-based", () => {
    expect(readArguments(["read", "a.xlsx", "--layout", JSON.stringify(LAYOUT)])).toEqual({
      kind: "read",
      options: {
        files: ["a.xlsx"],
        json: false,
        layout: { sheet: "PL1", headerRows: [8, 9], columns: { code: 1, title: 2, maxScore: 26 } },
      },
    });
  });

  test.each([[["--help"]], [["-h"]], [["read", "--help"]], [["help"]], [[]]])("%p asks for help", (args) => {
    expect(readArguments(args)).toEqual({ kind: "help" });
  });

  test("help is in Vietnamese and names every option and exit code", () => {
    for (const word of [
      "Cách dùng",
      "--sheet",
      "--layout",
      "--json",
      "--help",
      "Mã kết thúc",
      "0 ",
      "1 ",
      "2 ",
    ])
      expect(HELP).toContain(word);
  });
});

describe("what it refuses, with a sentence", () => {
  test.each([
    [["read", "a.xlsx", "--jsom"], "Không hiểu tùy chọn “--jsom”."],
    [["read", "a.xlsx", "--x=1"], "Không hiểu tùy chọn “--x=1”."],
    [["read", "a.xlsx", "-z"], "Không hiểu tùy chọn “-z”."],
    [["write", "a.xlsx"], "Không có lệnh “write”."],
    [["read"], "Chưa có tên tệp cần đọc."],
    [["read", "--json"], "Chưa có tên tệp cần đọc."],
    [["--json"], "Chưa có lệnh."],
  ])("%p", (args, sentence) => {
    expect(readArguments(args)).toEqual({ kind: "wrong", sentence });
  });

  test("an option without its value", () => {
    expect(readArguments(["read", "a.xlsx", "--sheet"])).toMatchObject({ kind: "wrong" });
  });

  const without = (key: keyof typeof LAYOUT): string => JSON.stringify({ ...LAYOUT, [key]: undefined });
  test.each([
    ["no JSON", "{sheet: PL1}"],
    ["no object", "[]"],
    ["null", "null"],
    ["no sheet", without("sheet")],
    ["no header rows", without("headerRows")],
    ["no columns", without("columns")],
    ["rows that begin at zero", JSON.stringify({ ...LAYOUT, headerRows: [0, 1] })],
    ["rows in the wrong order", JSON.stringify({ ...LAYOUT, headerRows: [2, 1] })],
    ["one row", JSON.stringify({ ...LAYOUT, headerRows: [2] })],
    ["half a row", JSON.stringify({ ...LAYOUT, headerRows: [1.5, 2] })],
    ["no title column", JSON.stringify({ ...LAYOUT, columns: { code: "A" } })],
    ["a role that does not exist", JSON.stringify({ ...LAYOUT, columns: { title: "B", points: "C" } })],
    ["a column that does not exist", JSON.stringify({ ...LAYOUT, columns: { title: "XFE" } })],
    ["a column as a number", JSON.stringify({ ...LAYOUT, columns: { title: 2 } })],
  ])("a layout with %s", (_, json) => {
    expect(readArguments(["read", "a.xlsx", "--layout", json])).toEqual({
      kind: "wrong",
      sentence: "Giá trị của --layout không đúng dạng.",
    });
  });
});
