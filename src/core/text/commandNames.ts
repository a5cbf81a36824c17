/** What commands are called, in the log and in sentences. */
export type Command =
  "deductions" | "fill" | "settings" | "learn" | "appendix" | "normalize" | "unhighlight" | "sample";

export const COMMAND_NAMES: Readonly<Record<Command, string>> = {
  deductions: "Tính điểm trừ",
  fill: "Phân công",
  settings: "Tạo bảng thiết lập",
  learn: "Học từ phụ lục cũ",
  appendix: "Chèn phụ lục",
  normalize: "Chuẩn hóa số",
  unhighlight: "Bỏ tô màu",
  sample: "Tạo bảng điểm mẫu",
};
