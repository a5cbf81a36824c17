/** What is left when writing broke off half-way: what is where, and what a person can do now. */
import type { Remains } from "../fault";
import { placeText } from "../grid/address";

const quoted = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");

/** How much is known: read from the sheets afterwards, or all that may have been reached. */
interface Wording {
  readonly head: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
}

const SEEN: Wording = {
  head: "Việc ghi bị ngắt giữa chừng. Đã trả lại những gì có thể; còn lại như sau:",
  added: "Trang mới lập vẫn còn, nội dung có thể chưa đủ",
  removed: "Trang phụ lục đã bị xóa, không lập lại được",
  changed: "Trang có ô, định dạng hoặc độ rộng cột chưa trở lại như trước",
};

const FEARED: Wording = {
  head: "Việc ghi bị ngắt giữa chừng và không kiểm tra lại được. Những chỗ sau có thể đã thay đổi:",
  added: "Trang mới có thể đã được lập, nội dung có thể chưa đủ",
  removed: "Trang phụ lục có thể đã bị xóa",
  changed: "Trang có thể đã thay đổi một phần",
};

/** Sentences in the order in which they should be read. Never promises that Ctrl+Z or our own undo brings all back. */
export function describeRemains(remains: Remains): string[] {
  const lists = listed(remains, remains.seen ? SEEN : FEARED);
  if (lists.length === 0) return keptOnly(remains);
  return [(remains.seen ? SEEN : FEARED).head, ...lists, ...kept(remains), advice(remains)];
}

function listed({ added, removed, changed }: Remains, wording: Wording): string[] {
  const line = (text: string, sheets: readonly string[]): string[] =>
    sheets.length === 0 ? [] : [`${text}: ${quoted(sheets)}.`];
  return [
    ...line(wording.added, added),
    ...line(wording.removed, removed),
    ...line(wording.changed, changed),
  ];
}

const kept = ({ kept: cells }: Remains): string[] =>
  cells.length === 0
    ? []
    : [`Các ô sau có người vừa nhập nên được giữ nguyên: ${cells.map(placeText).join(", ")}.`];

/** All of ours was taken back; only what people typed in the meantime differs. */
const keptOnly = (remains: Remains): string[] => [
  "Việc ghi bị ngắt giữa chừng và đã được trả lại như trước.",
  ...kept(remains),
];

function advice({ added, removed, changed }: Remains): string {
  const sheets = [...new Set([...added, ...changed])];
  const check = sheets.length === 0 ? "" : ` Nếu đã lưu, hãy kiểm tra trang ${quoted(sheets)}.`;
  const lost = removed.length === 0 ? "" : " Trang đã mất có thể lập lại bằng nút “Chèn phụ lục”.";
  return (
    "Nếu chưa lưu sau đó, cách chắc chắn nhất là đóng tệp mà không lưu rồi mở lại; " +
    `hoặc thử Ctrl+Z (không phải lúc nào Excel cũng lùi được).${check}${lost} Nút “Khôi phục” có thể không lấy lại được hết.`
  );
}
