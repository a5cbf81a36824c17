import { readArguments } from "../../src/cli/arguments";
import { HELP } from "../../src/cli/help";
import { FORM_LIST } from "../../src/core";

const IDS = FORM_LIST.map(({ id }) => id).join(", ");

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

describe("commands that write", () => {
  const options = {
    command: "appendix",
    file: "a.xlsx",
    output: "b.xlsx",
    inPlace: false,
    dryRun: false,
    json: false,
    overwrite: false,
    force: false,
  };

  test.each([
    [["appendix", "a.xlsx", "-o", "b.xlsx"], {}],
    [["appendix", "--output=b.xlsx", "a.xlsx", "--json"], { json: true }],
    [["appendix", "a.xlsx", "--in-place"], { output: undefined, inPlace: true }],
    [["appendix", "a.xlsx", "--dry-run"], { output: undefined, dryRun: true }],
    [["appendix", "a.xlsx", "-o", "b.xlsx", "--dry-run"], { dryRun: true }],
    [["appendix", "a.xlsx", "-o", "b.xlsx", "--form", "khac-phuc"], { forms: ["khac-phuc"] }],
    [
      ["appendix", "a.xlsx", "-o", "b.xlsx", "--form", "theo-doi, tong-hop"],
      { forms: ["theo-doi", "tong-hop"] },
    ],
    [["appendix", "a.xlsx", "-o", "b.xlsx", "--form=all"], { forms: FORM_LIST.map(({ id }) => id) }],
    [["fill", "a.xlsx", "-o", "b.xlsx", "--wanted", "92,5"], { command: "fill", wanted: "92,5" }],
    [
      ["settings", "a.xlsx", "-o", "b.xlsx", "--profile", "chuc-danh-cu"],
      { command: "settings", profile: { profile: "olderTitles" } },
    ],
    [["learn", "a.xlsx", "-o", "b.xlsx", "--from", "cu.xlsx"], { command: "learn", from: "cu.xlsx" }],
    [["appendix", "a.xlsx", "-o", "b.xlsx", "--overwrite"], { overwrite: true }],
    [["undo", "a.xlsx", "-o", "b.xlsx", "--force"], { command: "undo", force: true }],
    [["deductions", "a.xlsx", "-o", "b.xlsx", "--sheet", "PL 1"], { command: "deductions", sheet: "PL 1" }],
    [["normalize", "a.xlsx", "-o", "b.xlsx"], { command: "normalize" }],
    [["unhighlight", "a.xlsx", "-o", "b.xlsx"], { command: "unhighlight" }],
  ])("%p", (args, changes) => {
    expect(readArguments(args)).toEqual({ kind: "write", options: { ...options, ...changes } });
  });

  test.each([
    [["appendix", "a.xlsx"], "Chưa có tên tệp kết quả (-o TỆP), hoặc dùng --in-place, --dry-run."],
    [["undo", "a.xlsx", "--force"], "Chưa có tên tệp kết quả (-o TỆP), hoặc dùng --in-place, --dry-run."],
    [["appendix", "a.xlsx", "-o", "b.xlsx", "--in-place"], "Chỉ dùng một trong hai: -o TỆP hoặc --in-place."],
    [["appendix", "a.xlsx", "b.xlsx", "-o", "c.xlsx"], "Lệnh “appendix” chỉ nhận một tệp."],
    [["appendix", "-o", "b.xlsx"], "Chưa có tên tệp cần đọc."],
    [
      ["fill", "a.xlsx", "-o", "b.xlsx", "--wanted", "abc"],
      "Giá trị của --wanted là một số điểm, ví dụ 92 hoặc 92,5.",
    ],
    [
      ["plan", "a.xlsx", "-o", "b.docx", "--wanted", "1,2,3"],
      "Giá trị của --wanted là một số điểm, ví dụ 92 hoặc 92,5.",
    ],
    [
      ["appendix", "a.xlsx", "-o", "b.xlsx", "--form", "pl1"],
      `Không có mẫu phụ lục “pl1”; chọn ${IDS} hoặc all.`,
    ],
    [
      ["appendix", "a.xlsx", "-o", "b.xlsx", "--form", "toString"],
      `Không có mẫu phụ lục “toString”; chọn ${IDS} hoặc all.`,
    ],
    [["appendix", "a.xlsx", "-o", "b.xlsx", "--layout", "{}"], "Giá trị của --layout không đúng dạng."],
    [["appendix", "a.xlsx", "-o", "b.xlsx", "--force"], "Lệnh “appendix” không có tùy chọn --force."],
    [
      ["deductions", "a.xlsx", "-o", "b.xlsx", "--form", "all"],
      "Lệnh “deductions” không có tùy chọn --form.",
    ],
    [["undo", "a.xlsx", "-o", "b.xlsx", "--sheet", "PL1"], "Lệnh “undo” không có tùy chọn --sheet."],
    [["read", "a.xlsx", "-o", "b.xlsx"], "Lệnh “read” không có tùy chọn --output."],
    [["toString", "a.xlsx"], "Không có lệnh “toString”."],
  ])("%p is refused", (args, sentence) => {
    expect(readArguments(args)).toEqual({ kind: "wrong", sentence });
  });

  test.each([[["appendix", "a.xlsx", "-o"]], [["appendix", "a.xlsx", "-o", "--json"]]])(
    "%p lacks a name",
    (args) => {
      expect(readArguments(args)).toMatchObject({ kind: "wrong" });
    },
  );

  test("help names every command and option", () => {
    const words = ["read", "deductions", "appendix", "normalize", "unhighlight", "undo"];
    const names = ["-o", "--in-place", "--dry-run", "--form", "--overwrite", "--force", ".bak"];
    for (const word of [...words, ...names]) expect(HELP).toContain(word);
  });
});
