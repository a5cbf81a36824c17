/** What the command line says about itself. */
export const HELP = `cchc: tìm bảng chấm điểm cải cách hành chính trong sổ tính Excel và tính điểm bị trừ.

Cách dùng:
  cchc read TỆP… [--sheet TÊN] [--layout JSON] [--json]

  read            đọc bảng chấm điểm, in tổng hợp theo lĩnh vực và những điểm cần xem lại; không sửa gì trong tệp
  --sheet TÊN     chỉ đọc trang tính có tên này
  --layout JSON   chỉ rõ dòng tiêu đề và cột khi máy nhận chưa đúng (số dòng và chữ cột như trong Excel)
  --json          in kết quả dạng JSON, mỗi tệp một dòng
  --help          in hướng dẫn này

Ví dụ:
  cchc read bang-diem.xlsx
  cchc read bang-diem.xlsx --sheet "Phụ lục I"
  cchc read *.xlsx --json
  cchc read a.xlsx --layout '{"sheet":"PL1","headerRows":[9,10],"columns":{"code":"B","title":"C","maxScore":"D","appraisedScore":"F"}}'

Mã kết thúc: 0 đã đọc; 1 không tìm thấy bảng chấm điểm; 2 không đọc được tệp hoặc lệnh sai.
`;
