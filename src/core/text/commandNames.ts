/** What commands are called, in the log and in sentences. */
export type Command = "deductions" | "appendix" | "normalize" | "unhighlight";

export const COMMAND_NAMES: Readonly<Record<Command, string>> = {
  deductions: "Tính điểm trừ",
  appendix: "Chèn phụ lục",
  normalize: "Chuẩn hóa số",
  unhighlight: "Bỏ tô màu",
};
