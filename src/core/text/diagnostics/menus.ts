/** Where Excel keeps a command: as Excel in Vietnamese names it, and in English, which many offices use. */

export const UNPROTECT_SHEET = "thẻ Xem lại > Bỏ bảo vệ trang tính, bản tiếng Anh: Review > Unprotect Sheet";
export const UNPROTECT_WORKBOOK =
  "thẻ Xem lại > Bảo vệ sổ làm việc, bản tiếng Anh: Review > Protect Workbook";
