/** What a document's file is called: its kind, the unit and the plan's year, in letters that every system takes. */
import type { DocumentId, Information } from "../../../core";

/** "Bình Minh Thượng" -> "binh-minh-thuong". */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

export function documentFileName(
  id: DocumentId,
  { unitName = "", yearPlan, yearScored }: Partial<Information>,
): string {
  const year = yearPlan ?? (yearScored === undefined ? undefined : yearScored + 1);
  const parts = [id, plain(unitName), year === undefined ? "" : String(year)];
  return `${parts.filter((part) => part !== "").join("-")}.docx`;
}
