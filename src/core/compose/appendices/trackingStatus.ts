/** How far a task is, and the words that officers say it with. */
import { foldWords } from "../../grid/fold";

export const TRACKING_STATUSES = ["notStarted", "inProgress", "done", "overdue"] as const;
export type TrackingStatus = (typeof TRACKING_STATUSES)[number];

/** Folded words. What is not written counts as not begun. */
const WORDS: Readonly<Record<string, TrackingStatus>> = {
  "": "notStarted",
  "chua lam": "notStarted",
  "chua thuc hien": "notStarted",
  "dang lam": "inProgress",
  "dang thuc hien": "inProgress",
  xong: "done",
  "da xong": "done",
  "hoan thanh": "done",
  "da hoan thanh": "done",
  "qua han": "overdue",
  cham: "overdue",
};

export const readStatus = (text: string | undefined): TrackingStatus | undefined =>
  WORDS[foldWords(text ?? "")];
