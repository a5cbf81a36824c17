/** Words of the parts that are loaded when they are shown, in Vietnamese. */
const many = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ".");

export const vi = {
  // Phân công
  peopleHint:
    "Bảng dưới đây là đề xuất cho các mục chưa đạt điểm tối đa. Xem, sửa rồi nhấn “Xem thay đổi”; chưa đồng ý thì chưa ghi gì.",
  proposing: "Đang soạn đề xuất…",
  seeChanges: "Xem thay đổi",
  typedItems: (count: number) => `Đã sửa ${many(count)} mục, chưa ghi vào bảng điểm.`,
  lostTrack: "Những mục đã gõ dưới đây không còn trong danh sách cần khắc phục nên sẽ không được ghi:",
  forgetLost: "Bỏ nội dung đã gõ của các mục này",
  peopleList: "Các mục cần khắc phục",
  peopleKeys: "Dùng phím mũi tên lên, xuống để chuyển mục; Enter để mở hoặc đóng mục.",
  selectItem: (name: string) => `Chọn mục ${name}`,
  noLead: "chưa có người chủ trì",
  edited: "đã sửa",
  differs: "khác mẫu",
  cause: "Nguyên nhân",
  rate: "Tỷ lệ hiện tại",
  rateRequired: (percent: string) => `yêu cầu ${percent} %`,
  rateMissing: (count: number, unit: string) => `còn thiếu ${many(count)} ${unit}`,
  rateUnit: "trường hợp",
  lead: "Chủ trì",
  support: "Phối hợp",
  target: "Mục tiêu",
  solution: "Nhiệm vụ, giải pháp",
  deadline: "Thời gian",
  differsOf: (role: string) => `${role}: khác mẫu`,
  keepMine: "Giữ của tôi",
  takeTemplate: "Lấy theo mẫu",
  blankStays: "Trên bảng đang có chữ và được giữ nguyên; muốn để trống, xin xóa ngay trên bảng.",
  blankWanted: "Để trống theo ý bạn.",
  goToItem: "Đến ô của mục này",
  retemplate: "Lấy lại theo mẫu",
  retemplateAll: "Lấy lại tất cả theo mẫu",
  retemplateAsk: (count: number) =>
    count === 1
      ? "Nội dung đã gõ ở mục này sẽ mất; chữ khác mẫu trên bảng sẽ được thay khi bạn đồng ý ghi. Lấy lại theo mẫu?"
      : `Nội dung đã gõ ở ${many(count)} mục sẽ mất; chữ khác mẫu trên bảng sẽ được thay khi bạn đồng ý ghi. Lấy lại theo mẫu?`,
  bulk: (count: number) => `Giao cho nhiều mục cùng lúc (đang chọn ${many(count)})`,
  bulkHint: "Ô nào để trống thì giữ nguyên phần đó của các mục.",
  bulkApply: (count: number) => `Áp dụng cho ${many(count)} mục`,
  bulkNone: "Hãy chọn mục trong danh sách, hoặc chọn theo lĩnh vực.",
  bulkDone: (count: number) => `Đã đặt cho ${many(count)} mục, chưa ghi vào bảng điểm.`,
  selectAll: "Chọn tất cả",
  selectField: "Chọn theo lĩnh vực",
  noField: "(không chọn)",
  goal: "Điểm phấn đấu",
  wantedTotal: "Phấn đấu đạt … điểm",
  wantedHint: "Không kể điểm thưởng, ví dụ 92. Để trống: mọi mục phấn đấu đạt điểm tối đa.",
  forecast: (obtained: string, aim: string, max: string) =>
    `Hiện đạt ${obtained}; đạt đủ mục tiêu thì được ${aim}/${max} điểm.`,
  wantedReached: (wanted: string) => `Đủ để đạt ${wanted} điểm.`,
  wantedWrong: "Xin ghi một số điểm, ví dụ 92 hoặc 92,5. Chữ này chưa được tính.",
  wantedMissed: (wanted: string) => `Chưa đủ để đạt ${wanted} điểm.`,
  raiseFirst: "Nên nâng trước:",
  raiseMore: (count: number) => `Xem thêm ${many(count)} mục`,
  gainedPoints: (gain: string) => `+${gain} điểm`,
  workload: "Khối lượng theo người chủ trì",
  workloadLead: "Chủ trì",
  workloadItems: "Số mục",
  workloadPoints: "Điểm bị trừ",
  nobodyYet: "(chưa có người chủ trì)",
  profile: "Bộ phân công dùng để đề xuất",
  profileHint:
    "Sổ tính chưa có bảng Phân công riêng nên dùng bộ có sẵn; đầu mối là nơi phụ trách chung cải cách hành chính. Bộ đã chọn được ghi thành trang CCHC Phân công để bạn sửa.",
  profileSociety: "Từ 01/7/2025: Phòng Văn hóa - Xã hội làm đầu mối",
  profileOffice: "Từ 01/7/2025: Văn phòng làm đầu mối",
  profileOlder: "Chức danh công chức cấp xã cũ",
  toCheck: "Cần xem lại:",
  // Thiết lập
  settingsHint:
    "Thêm vào sổ tính ba trang CCHC Thông tin, CCHC Phân công và CCHC Mẫu giải pháp, sửa được như mọi trang Excel và đi cùng tệp. Trang đã có thì giữ nguyên.",
  learnHint:
    "Đọc người chủ trì, giải pháp, thời gian trong một phụ lục trước đây và thêm thành dòng mới ở CCHC Phân công, CCHC Mẫu giải pháp. Dòng đang có không đổi.",
  learnHere: "Học từ sổ tính này",
  learnFile: "Học từ tệp .xlsx khác",
  learnFileHint: "Tệp chỉ được đọc trên máy này, không gửi đi đâu.",
  openingFile: "Đang đọc tệp…",
  // Văn bản
  documentsHint:
    "Văn bản Word theo thể thức Nghị định 30/2020/NĐ-CP, lấy số liệu từ bảng điểm và các bảng thiết lập.",
  documentsProposed:
    "Người chủ trì, giải pháp, thời gian trong văn bản lấy theo bước Phân công, kể cả phần chưa ghi vào bảng điểm; xin xem bước đó trước khi dùng văn bản.",
  composing: "Đang soạn văn bản…",
  fillFacts: "Điền thông tin của văn bản",
  openFacts: (count: number) => `Còn ${many(count)} điều cần xem`,
  download: "Tải .docx",
  downloadOf: (name: string) => `Tải .docx: ${name}`,
  copy: "Chép vào Word",
  copyOf: (name: string) => `Chép vào Word: ${name}`,
  downloaded: (file: string) =>
    `Đã tạo tệp ${file}. Xin xem thư mục Tải xuống; nếu không thấy, hãy dùng “Chép vào Word”.`,
  copied: "Đã chép. Mở Word, tạo văn bản trống rồi nhấn Ctrl+V (trên Mac: ⌘V).",
  notCopied:
    "Máy này không cho chép tự động. Xin chọn toàn bộ chữ trong ô dưới đây, nhấn Ctrl+C (trên Mac: ⌘C) rồi dán vào Word; chữ dán vào không kèm bảng và định dạng.",
  noDownload: "Excel trên máy Mac không tải tệp từ khung này được; xin dùng “Chép vào Word”.",
  documentText: "Chữ của văn bản",
};

/** The shape that every language fills. */
export type LaterWords = typeof vi;
