/** Words of the tracking sheet and of the year-end report that is made from it. */
import type { TrackingStatus } from "../../compose/appendices/trackingStatus";

/** As we write them; officers may use other words for the same (trackingStatus). */
export const STATUS_NAMES: Readonly<Record<TrackingStatus, string>> = {
  notStarted: "Chưa làm",
  inProgress: "Đang làm",
  done: "Xong",
  overdue: "Quá hạn",
};

/** Over the counts below the table. */
export const COUNTS_CAPTION = "TỔNG HỢP THEO NGƯỜI, BỘ PHẬN CHỦ TRÌ";

/** Every cell of the counts says what it counts: the heading of the large table may be repeated above them. */
export const taskCount = (count: number): string => `${String(count)} nhiệm vụ`;
export const statusCount = (count: number, status: TrackingStatus): string =>
  `${String(count)} ${STATUS_NAMES[status].toLowerCase()}`;

/** What was done in each round, one below the other; undefined when neither says anything. */
export function roundsText(round1: string | undefined, round2: string | undefined): string | undefined {
  const lines = [round1, round2].flatMap((text, i) =>
    text === undefined ? [] : [`Đợt ${String(i + 1)}: ${text}`],
  );
  return lines.length === 0 ? undefined : lines.join("\n");
}
