/** Kế hoạch over several indices: its sentences, in our own words. */
import { BLANK, romanNumber } from "../appendixTexts";
import { basisLines } from "./openingTexts";
import { oneLine, sentence } from "./wording/phrases";
import { indexWords, type DocumentWords } from "./wording/words";

/** The indices that a commune's plan is usually about, in this order. */
export const USUAL_INDICES = ["PAR INDEX", "PAPI", "SIPAS"] as const;

export const indicesSubject = ({ year, nextYear }: DocumentWords): string =>
  `Khắc phục tồn tại, hạn chế năm ${year}, duy trì và nâng cao kết quả các chỉ số về hành chính năm ${nextYear}`;

export const indicesBasis = (
  decision: string | undefined,
  indices: readonly string[],
  year: string,
): string[] =>
  basisLines(
    decision,
    indices
      .map(
        (name) =>
          `Căn cứ Quyết định số ${BLANK} ngày ${BLANK} của ${BLANK} về việc công bố ${indexWords(name)} năm ${year}`,
      )
      .join("\n"),
  );

export const indicesPurpose = ({ committee, nextYear }: DocumentWords): string =>
  `${committee} ban hành Kế hoạch khắc phục tồn tại, hạn chế, duy trì và nâng cao kết quả các chỉ số năm ${nextYear} như sau:`;

export const FIRST_PART = ["Phần I", "MỤC ĐÍCH, YÊU CẦU"] as const;
export const SECOND_PART = ["Phần II", "NHIỆM VỤ, GIẢI PHÁP"] as const;
export const AIM_SECTION = "I. MỤC ĐÍCH";
export const DEMAND_SECTION = "II. YÊU CẦU";

export const indicesAims = ({ year, nextYear }: DocumentWords): string[] => [
  `Giữ vững kết quả đã đạt được, khắc phục những nội dung còn điểm thấp của các chỉ số năm ${year}.`,
  `Phấn đấu điểm số và thứ hạng từng chỉ số năm ${nextYear} cao hơn năm ${year}.`,
  "Nâng cao ý thức, trách nhiệm phục vụ của cán bộ, công chức, trước hết là người đứng đầu.",
];
export const indicesDemands = ({ nextYear }: DocumentWords): string[] => [
  "Mỗi nội dung có người chủ trì, việc làm, thời hạn cụ thể; gắn với nhiệm vụ thường xuyên của từng bộ phận.",
  `Bám sát kết quả công bố và ý kiến của Nhân dân; việc làm được ngay thì làm trong quý I năm ${nextYear}.`,
];

export const DIRECTION = "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH";
export const directionTexts = ({ committee, nextYear, kind }: DocumentWords): string[] => [
  `${committee} đưa nhiệm vụ nâng cao các chỉ số vào chương trình công tác năm ${nextYear}; kiểm điểm tiến độ tại phiên họp hằng tháng.`,
  `Tuyên truyền kết quả, ý nghĩa của từng chỉ số trên hệ thống truyền thanh, trang thông tin điện tử của ${kind} bằng hình thức ngắn gọn, dễ hiểu.`,
  "Kiểm tra định kỳ, đột xuất các bộ phận được giao nhiệm vụ; biểu dương nơi làm tốt, phê bình nơi chậm trễ.",
  "Tổ chức tự đánh giá, chấm điểm trung thực, đúng hạn; không để mất điểm vì thiếu hồ sơ, tài liệu kiểm chứng.",
];

/** "II. CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX)". */
export function indexSection(name: string, number: number): string {
  const words = indexWords(name);
  const named =
    words.includes("(") || words.toUpperCase().includes(name.toUpperCase()) ? words : `${words} (${name})`;
  return `${romanNumber(number)}. ${named.toUpperCase()}`;
}

export const contentTitle = (title: string, number: number): string =>
  `${String(number)}. Nội dung “${title}”`;
/** "1. Lĩnh vực cải cách thể chế"; a title that says what it is already stands alone. */
export const fieldTitle = (title: string, number: number): string =>
  `${String(number)}. ${/^(công tác|lĩnh vực)/.test(title) ? title.charAt(0).toUpperCase() + title.slice(1) : `Lĩnh vực ${title}`}`;
export const KEEP_FIELD = "Duy trì kết quả đạt điểm tối đa; lưu đủ tài liệu kiểm chứng của từng tiêu chí.";

const LETTERS = "abcdđeghiklmnopqrstuvxy";
/** Mục II.6.đ: points go by the letters of the Vietnamese alphabet. */
export const lettered = (index: number): string => `${LETTERS[index % LETTERS.length] ?? "a"}) `;

/** What is done and by when. */
export const doneBy = (solution: string, deadline: string | undefined): string =>
  deadline === undefined
    ? sentence(oneLine(solution))
    : `${sentence(oneLine(solution))} Thời gian: ${sentence(oneLine(deadline))}`;

export const ledBy = (lead: string, support: string | undefined): string =>
  `Chủ trì: ${sentence(support === undefined ? oneLine(lead) : `${oneLine(lead)}; phối hợp: ${oneLine(support)}`)}`;

export const NO_CONTENT = `Nhiệm vụ, giải pháp: ${BLANK}`;

export const workSection = (number: number): string => `${romanNumber(number)}. TỔ CHỨC THỰC HIỆN`;
export const ADVISERS = "1. Các phòng, bộ phận được giao chủ trì các chỉ số";
export const adviserTexts = ({ committee }: DocumentWords, coordinator: string): string[] => [
  `Rà soát từng tiêu chí, nội dung chưa đạt điểm tối đa thuộc lĩnh vực phụ trách; tham mưu ${committee} giải pháp cụ thể và chịu trách nhiệm về kết quả.`,
  `Giao ${coordinator} theo dõi, đôn đốc chung; tổng hợp, báo cáo kết quả theo từng đợt và cuối năm.`,
];
export const FRONT = "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội";
export const frontText = ({ kind }: DocumentWords): string =>
  `Phối hợp tuyên truyền, vận động Nhân dân tham gia; giám sát việc thực hiện; phản ánh kịp thời ý kiến của người dân về chất lượng phục vụ của chính quyền ${kind}.`;
export const INFORMATION_WORK = "Bộ phận phụ trách thông tin, truyền thanh";
export const INFORMATION_TEXT =
  "Mở chuyên mục về các chỉ số, đăng và phát tin, bài thường xuyên; nêu gương cách làm tốt, việc tốt trong phục vụ người dân.";
export const indicesClosing = ({ committee }: DocumentWords): string =>
  `${committee} yêu cầu các bộ phận, cán bộ, công chức và đề nghị các cơ quan, tổ chức liên quan triển khai thực hiện nghiêm túc Kế hoạch này`;
