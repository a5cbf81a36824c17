/** Words around figures, without marks (ratio/flatText.ts), that say what the figures are. */

/** What communes count; the longer name first. */
export const COUNTED_UNITS: readonly string[] = [
  "ho so tthc",
  "ho so",
  "thu tuc hanh chinh",
  "thu tuc",
  "tthc",
  "dvctt",
  "dich vu cong truc tuyen",
  "dich vu cong",
  "dvc",
  "cam ket",
  "nhiem vu",
  "van ban",
  "ke hoach",
  "bao cao",
  "can bo,? cong chuc",
  "can bo",
  "cong chuc",
  "cbcc",
  "vien chuc",
  "nguoi dan",
  "nguoi",
  "thon",
  "to dan pho",
  "khu pho",
  "don vi",
  "chi tieu",
  "tieu chi",
  "cuoc",
  "hoi nghi",
  "y kien",
  "kien nghi",
  "phan anh",
  "pakn",
  "phieu",
  "ket qua",
  "giao dich",
  "linh vuc",
  "truong hop",
  "san pham",
  "sang kien",
  "thanh vien",
  "noi dung",
  "tin bai",
  "giay to",
  "doanh nghiep",
  "du an",
  "cong trinh",
  "luot",
];

export const MONEY: readonly string[] = ["ty", "ti", "trieu", "nghin", "dong", "vnd", "diem"];

/** Before two figures with a slash: a date, a document's number, a rank or a score. A "ho so" or "tong so" is none of these. */
export const NOT_BEFORE_COUNTS: readonly string[] = [
  "ngay",
  "thang",
  "quy",
  "nam",
  "hang",
  "xep thu",
  "thu bac",
  "diem",
  "cham",
  "danh gia",
  "tham dinh",
  "nghi dinh",
  "quyet dinh",
  "thong tu",
  "nghi quyet",
  "cong van",
  "(?:bao cao|ke hoach|van ban|dinh|tu|van|quyet|luat) so",
  "dat diem",
];

/** Before two figures with a slash and no unit: a day and a month. */
export const NOT_BEFORE_BARE_COUNTS: readonly string[] = ["den", "truoc", "sau", "vao", "tu", "luc"];

/** Before a percentage: it was asked for, in so many words. */
export const ASKED: readonly string[] = [
  "yeu cau",
  "quy dinh",
  "chi tieu",
  "toi thieu",
  "it nhat",
  "phai dat",
  "can dat",
  "muc tieu",
  "ke hoach",
  "nguong",
  "so voi",
  "diem toi da",
  "tron diem",
];

/** Before a percentage: it was asked for, and not reached. */
export const MISSED: readonly string[] = [
  "<",
  "≤",
  "duoi",
  "chua dat",
  "khong dat",
  "k dat",
  "ko dat",
  "chua hoan thanh",
  "khong hoan thanh",
  "thap hon",
  "chua du",
];

/** After a percentage: it was asked for. */
export const ASKED_AFTER: readonly string[] = ["theo yeu cau", "theo chi tieu", "theo ke hoach", "tro len"];

/** Between such words and the percentage. */
export const FILLERS: readonly string[] = [
  "ty le",
  "ti le",
  "muc",
  "la",
  "dat",
  "tu",
  "tren",
  "duoc",
  "giao",
  "phai",
  "khi",
  "o",
];

/** Before a percentage: how much was reached. */
export const REACHED: readonly string[] = [
  "dat",
  "dat chuan",
  "chiem",
  "la",
  "duoc",
  "moi",
  "chi",
  "ty le",
  "ti le",
  "khoang",
  "so hoa",
  "giai ngan",
  "dung han",
  "truc tuyen",
  "hai long",
];

/** Before a percentage: a change or a share of points, no rate. */
export const NO_RATE_BEFORE: readonly string[] = [
  "tang",
  "giam",
  "them",
  "thieu",
  "tru",
  "cong",
  "tinh",
  "tiet kiem",
  "con lai",
  "kem",
  "vuot",
];

/** After a percentage: the same. */
export const NO_RATE_AFTER: readonly string[] = ["so diem", "diem", "tong diem", "so voi nam"];
