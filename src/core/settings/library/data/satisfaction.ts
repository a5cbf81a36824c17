/** SIPAS: hài lòng của người dân, tổ chức đối với sự phục vụ, one row to each thing that is asked about. */
import { ALWAYS, MONTHLY, QUARTERLY, SECOND_QUARTER, type LibraryRow } from "../row";

const sipas = (row: Omit<LibraryRow, "index">): LibraryRow => ({ ...row, index: "SIPAS" });

export const SATISFACTION: readonly LibraryRow[] = [
  sipas({
    keywords: [
      "tiếp cận dịch vụ",
      "nơi ngồi chờ",
      "trang thiết bị phục vụ",
      "tiếp cận dịch vụ hành chính công",
    ],
    target: "Trên 95% người dân hài lòng về nơi đón tiếp và trang thiết bị",
    solution:
      "Khảo sát nơi đón tiếp theo góc nhìn người dân: biển chỉ đường, ghế, nước uống, quạt hoặc điều hòa, máy lấy số, lối đi cho người khuyết tật; lập danh sách phần thiếu, sửa chữa, mua bổ sung; phân công người dọn, kiểm tra hằng ngày.",
    deadline: SECOND_QUARTER,
  }),
  sipas({
    keywords: ["thủ tục hành chính", "thành phần hồ sơ", "niêm yết thủ tục"],
    target: "Trên 95% người dân cho rằng TTHC dễ hiểu, niêm yết đầy đủ, đúng thời hạn",
    solution:
      "Soạn hướng dẫn một trang cho 20 TTHC nhiều hồ sơ nhất, có ảnh mẫu tờ khai đã điền; đặt mã QR tại quầy và nhà văn hóa; không yêu cầu giấy tờ ngoài danh mục đã công bố, kiểm tra ngẫu nhiên 20 hồ sơ mỗi tháng.",
    deadline: MONTHLY,
  }),
  sipas({
    keywords: ["công chức giải quyết công việc", "công chức trực tiếp giải quyết", "thái độ", "công chức"],
    target: "Trên 95% người dân hài lòng về thái độ, sự hướng dẫn của công chức",
    solution:
      "Tập huấn giao tiếp, xử lý tình huống cho công chức trực quầy 06 tháng một lần; công chức chào hỏi, hướng dẫn đủ một lần bằng phiếu; mời chấm điểm từng người bằng mã QR sau giao dịch, điểm dưới 4/5 thì lãnh đạo làm việc lại ngay trong tuần.",
    deadline: MONTHLY,
  }),
  sipas({
    keywords: ["kết quả dịch vụ", "kết quả cung ứng dịch vụ", "kết quả giải quyết"],
    target: "100% kết quả trả đúng hẹn, thông tin chính xác; trên 95% người dân hài lòng",
    solution:
      "Người ký và người trả kết quả cùng kiểm tra thông tin trên giấy tờ trước khi trả; kết quả sai sót được cấp lại trong 01 ngày làm việc kèm lời xin lỗi; nhắn tin khi có kết quả sớm để người dân không phải chờ.",
    deadline: ALWAYS,
  }),
  sipas({
    keywords: [
      "góp ý, phản ánh, kiến nghị",
      "tiếp nhận, xử lý góp ý",
      "tiếp nhận, giải quyết ý kiến góp ý",
      "phản ánh, kiến nghị",
    ],
    target: "100% góp ý, phản ánh, kiến nghị được trả lời đúng hạn",
    solution:
      "Bố trí hòm thư, mã QR, số điện thoại nhận góp ý ở nơi dễ thấy; ghi sổ trong ngày, phân công người trả lời trong 05 ngày; hằng tháng niêm yết danh sách góp ý và kết quả xử lý tại Trung tâm Phục vụ hành chính công.",
    deadline: MONTHLY,
  }),
  sipas({
    keywords: ["chính sách", "xây dựng, tổ chức thực hiện chính sách", "quan tâm theo dõi"],
    target: "Trên 90% người dân hài lòng về việc xây dựng, tổ chức thực hiện chính sách công",
    solution:
      "Thông tin chính sách mới (đất đai, an sinh, y tế, giáo dục) bằng bài ngắn trên truyền thanh và Zalo thôn, tổ dân phố ngay trong tuần ban hành; lấy ý kiến người dân trước khi làm công trình; báo cáo lại kết quả thực hiện tại tiếp xúc cử tri.",
    deadline: QUARTERLY,
  }),
  sipas({
    keywords: [],
    target: "Mức hài lòng của nội dung này cao hơn năm trước",
    solution:
      "Xem kết quả SIPAS từng câu hỏi của nội dung “{tieu_chi}”, chọn câu thấp nhất để sửa trước; giao người thực hiện, hạn xong; khảo sát lại 50 lượt giao dịch sau khi sửa và công khai kết quả.",
    deadline: QUARTERLY,
  }),
];
