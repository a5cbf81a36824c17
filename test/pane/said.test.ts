/** What was typed for items: kept by name, changed role by role, dropped only when it has been written. */
import { run } from "../../src/core";
import {
  itemKeys,
  keyName,
  saidByItem,
  withoutWritten,
  withSaid,
  type Said,
} from "../../src/pane/session/said";
import { bookOf, NOW, targetOf } from "../support/runBook";

const itemsOf = (text: string) =>
  targetOf(run(bookOf(text), { command: "deductions", now: NOW })).assessment.scorecard.items;

const TABLE = `
@ Bảng
TT  | Tiêu chí    | Điểm chuẩn | Tự đánh giá | Thẩm định
I   | THỂ CHẾ     | 3         | 3           | 2.5
'1.1 | Kế hoạch    | 1          | 1           | 1
'1.2 | Báo cáo     | 2          | 2           | 1.5`;

const at = { sheet: "Bảng" };

describe("keys of items", () => {
  test("name sheet, code and title, and count those that share all three", () => {
    const same = { at, code: "1", title: "A" };
    const keys = itemKeys([
      same,
      same,
      { at, code: undefined, title: "A" },
      { ...same, at: { sheet: "Khác" } },
    ]);
    expect(new Set(keys).size).toBe(4);
    expect(itemKeys([same])[0]).toBe(keys[0]);
  });

  test("do not depend on how Vietnamese letters are stored", () => {
    expect(itemKeys([{ at, code: "1", title: "Kế hoạch".normalize("NFD") }])).toEqual(
      itemKeys([{ at, code: "1", title: "Kế hoạch".normalize("NFC") }]),
    );
  });

  test("can be told to a person again", () => {
    expect(itemKeys([{ at, code: "1.2", title: "Báo cáo" }]).map(keyName)).toEqual(["1.2 Báo cáo (Bảng)"]);
    expect(itemKeys([{ at, code: undefined, title: "Báo cáo" }]).map(keyName)).toEqual(["Báo cáo (Bảng)"]);
  });
});

describe("what is said", () => {
  test("grows role by role, and an item for which nothing is said is forgotten", () => {
    const one = withSaid({}, { a: { lead: "X" } });
    const two = withSaid(one, { a: { support: "Y" }, b: { deadline: "" } });
    expect(two).toEqual({ a: { lead: "X", support: "Y" }, b: { deadline: "" } });
    expect(withSaid(two, { a: { lead: undefined } })).toEqual({ a: { support: "Y" }, b: { deadline: "" } });
    expect(withSaid(two, { a: { lead: undefined, support: undefined }, b: {} })).toEqual({
      b: { deadline: "" },
    });
  });

  test("does not touch items that a change does not name", () => {
    const said: Said = { a: { lead: "X" }, b: { lead: "Y" } };
    expect(withSaid(said, { b: { lead: "Z" } })["a"]).toBe(said["a"]);
  });

  test("is dropped when written; what was typed since and what is to stay blank is kept", () => {
    const written: Said = { a: { lead: "X", solution: "Làm", support: "" } };
    const now: Said = { a: { lead: "X mới", solution: "Làm", support: "" }, b: { lead: "Y" } };
    expect(withoutWritten(now, written)).toEqual({ a: { lead: "X mới", support: "" }, b: { lead: "Y" } });
    expect(withoutWritten(written, written)).toEqual({ a: { support: "" } });
  });

  test("finds its item again after rows have moved, and no item when it is gone", () => {
    const before = itemsOf(TABLE);
    const key = itemKeys(before)[2] ?? "";
    const said: Said = { [key]: { lead: "X" } };
    expect(saidByItem(said, before)).toEqual(new Map([[2, { lead: "X" }]]));
    const more = itemsOf(TABLE.replace("'1.2", "'1.1a | Rà soát | 1 | 1 | 1\n'1.2"));
    expect([...saidByItem(said, more).keys()].map((index) => more[index]?.title)).toEqual(["Báo cáo"]);
    expect(saidByItem(said, itemsOf(TABLE.replace("Báo cáo", "Tổng kết"))).size).toBe(0);
  });
});
