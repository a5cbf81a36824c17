/** Targets where neither a person nor a template says one. Placeholders: texts/fillTemplate.ts. */
export const DEFAULT_TARGETS = {
  max: "Đạt tối đa {diem_chuan} điểm",
  /** For an item that is not raised while others reach the total that was asked for. */
  keep: "Giữ ít nhất {diem_tham_dinh} điểm",
  /** The same, where there is nothing to keep. */
  improve: "Cải thiện so với kết quả đã đạt",
} as const;
