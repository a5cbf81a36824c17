/**
 * What indices without a scorecard ask about, content by content, in their published order. The words tell which template rows
 * belong to a content: of their keywords or field, folded.
 */

export interface IndexContent {
  readonly title: string;
  readonly words: readonly string[];
}

/** PAPI: eight contents (UNDP, CECODES, từ năm 2018); in the words that communes use. */
const GOVERNANCE: readonly IndexContent[] = [
  {
    title: "Tham gia của người dân ở cấp cơ sở",
    words: ["tham gia cua nguoi dan", "bau cu", "dan chu o co so", "dong gop"],
  },
  {
    title: "Công khai, minh bạch trong việc ra quyết định",
    words: ["cong khai", "ho ngheo", "thu, chi ngan sach", "quy hoach", "ke hoach su dung dat"],
  },
  {
    title: "Trách nhiệm giải trình với người dân",
    words: ["giai trinh", "tiep cong dan", "khieu nai", "hoa giai", "dich vu tu phap"],
  },
  {
    title: "Kiểm soát tham nhũng trong khu vực công",
    words: ["tham nhung", "sach nhieu", "tuyen dung"],
  },
  { title: "Thủ tục hành chính công", words: ["thu tuc hanh chinh", "chung thuc"] },
  {
    title: "Cung ứng dịch vụ công",
    words: ["y te", "giao duc", "ha tang", "an ninh", "cung ung dich vu cong"],
  },
  { title: "Quản trị môi trường", words: ["moi truong", "chat thai", "rac thai"] },
  { title: "Quản trị điện tử", words: ["quan tri dien tu", "cong thong tin dien tu", "internet"] },
];

/** SIPAS: what people are asked about how they were served, and about policies. */
const SATISFACTION: readonly IndexContent[] = [
  {
    title: "Xây dựng, tổ chức thực hiện chính sách công",
    words: ["chinh sach"],
  },
  { title: "Tiếp cận dịch vụ", words: ["tiep can dich vu", "noi ngoi cho"] },
  { title: "Thủ tục hành chính", words: ["thu tuc hanh chinh", "thanh phan ho so"] },
  { title: "Công chức trực tiếp giải quyết công việc", words: ["cong chuc"] },
  { title: "Kết quả dịch vụ", words: ["ket qua"] },
  { title: "Tiếp nhận, giải quyết ý kiến góp ý, phản ánh, kiến nghị", words: ["gop y", "phan anh"] },
];

export const INDEX_CONTENTS: Readonly<Record<string, readonly IndexContent[]>> = {
  PAPI: GOVERNANCE,
  SIPAS: SATISFACTION,
};
