/** The Word documents as they are offered to a person: which there are, and what each is for. */

export const DOCUMENT_IDS = ["ke-hoach", "cong-van", "nhieu-chi-so", "tu-danh-gia", "bao-cao"] as const;
export type DocumentId = (typeof DOCUMENT_IDS)[number];

export interface DocumentEntry {
  readonly id: DocumentId;
  readonly name: string;
  /** One line: what an officer gets. */
  readonly about: string;
}

export const DOCUMENT_LIST: readonly DocumentEntry[] = [
  {
    id: "ke-hoach",
    name: "Kế hoạch khắc phục",
    about: "Kết quả, tiêu chí cần khắc phục, giải pháp theo từng lĩnh vực; kèm hai phụ lục.",
  },
  {
    id: "cong-van",
    name: "Công văn giao nhiệm vụ khắc phục",
    about: "Giao việc cho từng nơi nhận, từng người, bộ phận chủ trì; kèm phụ lục điểm bị trừ.",
  },
  {
    id: "nhieu-chi-so",
    name: "Kế hoạch nâng cao nhiều chỉ số",
    about: "Một kế hoạch chung cho PAR INDEX, PAPI, SIPAS; mỗi chỉ số một mục.",
  },
  {
    id: "tu-danh-gia",
    name: "Kế hoạch tự đánh giá, chấm điểm",
    about: "Ai tự chấm lĩnh vực, tiêu chí nào; kèm bảng phân công.",
  },
  {
    id: "bao-cao",
    name: "Báo cáo kết quả khắc phục",
    about: "Kết quả cuối năm của từng nhiệm vụ, lấy từ bảng Theo dõi thực hiện.",
  },
];
