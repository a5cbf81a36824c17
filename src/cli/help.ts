/** What the command line says about itself. */
import { FORM_LIST } from "../core";
import { DOCUMENT_IDS } from "../documents";

const DOCUMENTS = DOCUMENT_IDS.join(", ");
const FORMS = FORM_LIST.map(({ id, name }) => `                  ${id.padEnd(11)} ${name}`).join("\n");

export const HELP = `cchc: tìm bảng chấm điểm cải cách hành chính trong sổ tính Excel, tính điểm bị trừ và lập phụ lục khắc phục.

Cách dùng:
  cchc read TỆP… [--sheet TÊN] [--layout JSON] [--json]
  cchc deductions TỆP -o KẾT_QUẢ     thêm cột Điểm bị trừ và tô màu mục dưới điểm tối đa
  cchc fill TỆP -o KẾT_QUẢ [--wanted ĐIỂM] [--overwrite]
                                     như trên, và điền cột người chịu trách nhiệm, phối hợp, mục tiêu,
                                     nhiệm vụ, thời gian cho mục dưới điểm tối đa
  cchc appendix TỆP -o KẾT_QUẢ [--form MẪU,…|all] [--overwrite]
                                     như deductions, và chèn trang phụ lục in được ngay
  cchc settings TỆP -o KẾT_QUẢ       tạo các trang thiết lập: CCHC Thông tin, CCHC Phân công, CCHC Mẫu giải pháp
  cchc learn TỆP --from TỆP_CŨ -o KẾT_QUẢ
                                     học cách phân công, giải pháp từ phụ lục cũ vào các trang thiết lập
  cchc plan TỆP --form VĂN_BẢN -o KẾT_QUẢ.docx
                                     soạn văn bản Word: ${DOCUMENTS}
  cchc summary TỆP… -o KẾT_QUẢ      một bảng cho nhiều đơn vị: tổng điểm, bị trừ, xếp thứ tự, tiêu chí mất nhiều nhất
  cchc normalize TỆP -o KẾT_QUẢ      chuẩn hóa số: ô điểm đang là chữ được đổi thành số
  cchc unhighlight TỆP -o KẾT_QUẢ    bỏ phần tô màu của công cụ này
  cchc undo TỆP -o KẾT_QUẢ [--force] khôi phục lần ghi gần nhất (theo trang CCHC Nhật ký)

Tùy chọn:
  -o, --output    tệp kết quả; tệp đã có không bao giờ bị ghi đè
  --in-place      ghi vào chính tệp đó, bản cũ giữ lại với đuôi .bak
  --dry-run       chỉ in những gì sẽ ghi, không ghi gì
  --sheet TÊN     chỉ làm với trang tính có tên này
  --layout JSON   chỉ rõ dòng tiêu đề và cột khi máy nhận chưa đúng (số dòng và chữ cột như trong Excel)
  --form MẪU      lập những phụ lục nào, cách nhau bằng dấu phẩy (khi không ghi: diem-tru,khac-phuc):
${FORMS}
                  all: tất cả
  --profile BỘ    phân công ban đầu: hai-cap (từ 01/7/2025) hoặc chuc-danh-cu
  --wanted ĐIỂM   tổng điểm phấn đấu năm sau, ví dụ 92
  --from TỆP      tệp có phụ lục cũ để học; khi không ghi: chính tệp đang làm
  --overwrite     nội dung đã gõ nhường chỗ: trong phụ lục cho bảng điểm, trong bảng điểm cho mẫu
  --force         khôi phục cả những ô đã có người sửa sau khi ghi
  --json          in kết quả dạng JSON, mỗi tệp một dòng
  --help          in hướng dẫn này

Ví dụ:
  cchc read bang-diem.xlsx
  cchc read *.xlsx --json
  cchc appendix bang-diem.xlsx -o ket-qua.xlsx
  cchc appendix bang-diem.xlsx --dry-run
  cchc undo ket-qua.xlsx -o khoi-phuc.xlsx
  cchc read a.xlsx --layout '{"sheet":"PL1","headerRows":[9,10],"columns":{"code":"B","title":"C","maxScore":"D","appraisedScore":"F"}}'

Mã kết thúc: 0 đã làm; 1 không tìm thấy bảng chấm điểm hoặc không có gì để làm; 2 không đọc, không ghi được tệp hoặc lệnh sai.
`;
