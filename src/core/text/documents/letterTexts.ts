/** Công văn giao nhiệm vụ khắc phục: its sentences, in our own words. */
import type { PlanFacts } from "../appendixTexts";
import { oneLine, roundsText, sentence } from "./wording/phrases";
import type { DocumentWords } from "./wording/words";

/** Mục II.5.b: "V/v" and the subject in ordinary letters. */
export const letterSubject = ({ index, year, nextYear }: DocumentWords): string =>
  `V/v khắc phục tồn tại, hạn chế, nâng cao ${index} năm ${nextYear} (qua kết quả năm ${year})`;

/** Who is asked to act where nobody has said: the Front, the divisions, everybody. */
export const letterAddressees = ({ unit }: DocumentWords): string[] => [
  `Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội ${unit}`,
  `Các phòng, trung tâm, bộ phận thuộc Ủy ban nhân dân ${unit}`,
  `Cán bộ, công chức ${unit}`,
];

export const letterPurpose = ({ committee, nextYear }: DocumentWords): string =>
  `Để khắc phục những nội dung bị trừ điểm, nâng cao kết quả năm ${nextYear}, ${committee} đề nghị, yêu cầu các cơ quan, bộ phận, cán bộ, công chức thực hiện các nội dung sau:`;

export const FRONT_CLAUSE = "1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội";

export const frontTexts = ({ nextYear }: DocumentWords): string[] => [
  `Đưa nội dung cải cách hành chính vào kế hoạch giám sát, phản biện xã hội năm ${nextYear}; kịp thời chuyển ý kiến của Nhân dân để chính quyền tiếp thu, sửa chữa.`,
  "Tuyên truyền, hướng dẫn đoàn viên, hội viên sử dụng dịch vụ công trực tuyến, thanh toán trực tuyến, tài khoản định danh điện tử khi làm thủ tục hành chính.",
  "Vận động đoàn viên thanh niên cùng bộ phận tiếp nhận và trả kết quả hỗ trợ người dân nộp hồ sơ trực tuyến.",
  "Đề xuất sáng kiến, cách làm mới trong cải cách hành chính.",
];

export const OFFICERS_CLAUSE = "2. Đối với các bộ phận, cán bộ, công chức";

export interface TaskLineFacts {
  /** "Tiêu chí 1.4.1. …". */
  readonly name: string;
  readonly lost: string;
  readonly solution: string;
  readonly support: string | undefined;
  readonly deadline: string;
}

/** What is done, then what it is for. */
export const taskTail = ({ support, deadline }: TaskLineFacts): string =>
  `${support === undefined ? "" : ` Phối hợp: ${sentence(oneLine(support))}`} Thời gian: ${sentence(oneLine(deadline))}`;

export const taskHead = ({ name, lost }: TaskLineFacts): string => `${name} (bị trừ ${lost} điểm): `;

export const EVERYBODY = "Toàn thể cán bộ, công chức";
export const everybodyTexts = ({ nextYear }: DocumentWords): string[] => [
  "Xử lý văn bản, hồ sơ công việc trên môi trường mạng, ký số đúng quy định; giải quyết hồ sơ đúng hạn, không để người dân phải đi lại nhiều lần.",
  `Nghiên cứu, đăng ký sáng kiến, giải pháp cải cách hành chính ngay từ đầu năm ${nextYear}.`,
  "Lưu đủ tài liệu kiểm chứng của nội dung được giao để phục vụ tự đánh giá, chấm điểm cuối năm.",
];
export const UNASSIGNED = "Nội dung chưa phân công người chủ trì";

export const TIME_CLAUSE = "3. Thời hạn và chế độ báo cáo";

/** The figures stand in the appendix; without tasks there is none. */
export const timeTexts = (plan: PlanFacts, coordinator: string, count: number): string[] => [
  `Các nội dung ${count === 0 ? "nêu trên" : `nêu trên (chi tiết ${String(count)} tiêu chí, tiêu chí thành phần tại Phụ lục kèm theo)`} hoàn thành ${roundsText(plan.rounds)}, trừ nội dung có thời hạn riêng.`,
  `Sau mỗi đợt, người chủ trì gửi kết quả và tài liệu kiểm chứng về ${coordinator} để tổng hợp, báo cáo.`,
];

export const letterClosing = ({ committee }: DocumentWords): string =>
  `${committee} đề nghị các cơ quan, tổ chức, yêu cầu các bộ phận, cán bộ, công chức nghiêm túc thực hiện`;
