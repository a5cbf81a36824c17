import { likelyHeader, sheetColumns } from "../../../src/core";
import { bookOf } from "../../support/runBook";

function gridOf(text: string) {
  const [grid] = bookOf(text).sheets;
  if (!grid) throw new Error("there is no sheet");
  return grid;
}

const GRID = gridOf(`@ Bảng
BẢNG CHẤM ĐIỂM
TT  | Tiêu chí | Điểm đánh giá | <         |
^   | ^        | Tự đánh giá   | Thẩm định |
I   | THỂ CHẾ  | 3             | 2.5       | ghi chú
'1.1 | Kế hoạch | 1             | 1         |
'1.2 | Báo cáo  | 2             | 1.5       |`);

test("columns have their headings with groups, and what the first cells show, each once", () => {
  expect(sheetColumns(GRID, [1, 2])).toEqual([
    { col: 0, heading: "TT", samples: ["I", "1.1", "1.2"] },
    { col: 1, heading: "Tiêu chí", samples: ["THỂ CHẾ", "Kế hoạch", "Báo cáo"] },
    { col: 2, heading: "Điểm đánh giá / Tự đánh giá", samples: ["3", "1", "2"] },
    { col: 3, heading: "Điểm đánh giá / Thẩm định", samples: ["2,5", "1", "1,5"] },
    { col: 4, heading: "E", samples: ["ghi chú"] },
  ]);
});

test("the rows that name columns are proposed as heading", () => {
  expect(likelyHeader(GRID)).toEqual([1, 2]);
});

test("where no row names columns, the first row with three cells; none on an empty sheet", () => {
  expect(likelyHeader(gridOf("@ Lạ\nmột\nA1 | B1 | C1\n1 | 2 | 3"))).toEqual([1, 1]);
  expect(likelyHeader(gridOf("@ Lạ\nmột | hai"))).toBeUndefined();
});
