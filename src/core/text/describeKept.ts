/** What an undo left as it is, and why. */
import { placeText } from "../grid/address";
import type { Kept } from "../settings/log/undoEdits";

const SHEETS = {
  changed: "đã có người sửa sau khi ghi nên được giữ nguyên",
  missing: "không còn trong sổ tính",
  taken: "không lập lại được vì tên này đã có trang khác dùng",
} as const;

export const describeKept = (kept: Kept): string =>
  "at" in kept
    ? `${placeText(kept.at)}  Ô này đã có người sửa sau khi ghi nên được giữ nguyên.`
    : `Trang “${kept.sheet}” ${SHEETS[kept.why]}.`;
