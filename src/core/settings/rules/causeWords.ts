/** How officers write a cause on CCHC Mẫu giải pháp. The first words of each are those that we write. */
import { foldWords } from "../../grid/fold";
import { CAUSE_KINDS, type CauseKind } from "../../remediation/rules";

const CAUSE_WORDS: Readonly<Record<CauseKind, readonly [string, ...string[]]>> = {
  noDocument: [
    "Chưa có kế hoạch, văn bản",
    "chưa có văn bản",
    "chưa có kế hoạch",
    "không có kế hoạch",
    "không có văn bản",
    "chưa ban hành",
  ],
  noEvidence: ["Thiếu tài liệu kiểm chứng", "không có tài liệu kiểm chứng", "thiếu minh chứng", "thiếu TLKC"],
  late: ["Chậm thời hạn", "chậm", "chậm hạn", "trễ hạn", "trễ hẹn", "quá hạn", "không kịp thời"],
  belowThreshold: [
    "Tỷ lệ chưa đạt yêu cầu",
    "chưa đạt tỷ lệ",
    "dưới ngưỡng",
    "tỷ lệ thấp",
    "chưa đạt ngưỡng",
  ],
  notSelfScored: ["Không tự chấm điểm", "không tự chấm", "chưa tự chấm", "không giải trình"],
  quality: ["Chưa bảo đảm chất lượng", "chất lượng chưa đạt", "chất lượng", "chưa cụ thể", "chưa đầy đủ"],
  noInitiative: ["Chưa có sáng kiến", "không có sáng kiến", "thiếu sáng kiến"],
  none: ["Chưa rõ nguyên nhân", "không rõ", "không rõ nguyên nhân", "chưa rõ"],
};

const BY_WORDS = new Map(
  CAUSE_KINDS.flatMap((kind) =>
    CAUSE_WORDS[kind].map((words): [string, CauseKind] => [foldWords(words), kind]),
  ),
);

export const causeWords = (kind: CauseKind): string => CAUSE_WORDS[kind][0];

/** The cause that the words name; undefined when they name none. */
export const readCause = (text: string): CauseKind | undefined => BY_WORDS.get(foldWords(text));

/** All causes in our words, for a sentence. */
export const allCauses = (): string => CAUSE_KINDS.map(causeWords).join("; ");
