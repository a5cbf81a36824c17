/**
 * Figures of the layout of a document's text, with the clause that each comes from: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I.
 * Lengths are millimetres, letters and distances points. Those of appendix pages stand with the sheets' own
 * (core/compose/layout/data/decree30).
 */
import { DECREE, type Figure } from "../../../core/compose/layout/data/decree30";

export const TEXT_DECREE = {
  paperWidth: { value: 210, range: [210, 210], clause: "Mục I.1: A4" },
  paperHeight: { value: 297, range: [297, 297], clause: "Mục I.1: A4" },
  nation: { value: 12, range: [12, 13], clause: "Mục II.1.a: in hoa, đứng, đậm" },
  motto: {
    value: 13,
    range: [13, 14],
    clause: "Mục II.1.b: in thường, đứng, đậm; đường kẻ dài bằng dòng chữ",
  },
  issuer: { value: 12, range: [12, 13], clause: "Mục II.2.b: in hoa, đứng, đậm" },
  issuerRule: { value: 0.4, range: [1 / 3, 1 / 2], clause: "Mục II.2.b: 1/3 đến 1/2 độ dài của dòng chữ" },
  number: { value: 13, range: [13, 13], clause: "Mục II.3.c: in thường, đứng" },
  placeAndDate: { value: 13, range: [13, 14], clause: "Mục II.4.c: in thường, nghiêng" },
  type: { value: 14, range: [13, 14], clause: "Mục II.5.b: in hoa, đứng, đậm" },
  subject: { value: 14, range: [13, 14], clause: "Mục II.5.b: in thường, đứng, đậm" },
  subjectRule: { value: 0.4, range: [1 / 3, 1 / 2], clause: "Mục II.5.b: 1/3 đến 1/2 độ dài của dòng chữ" },
  letterSubject: {
    value: 12,
    range: [12, 13],
    clause: "Mục II.5.b: in thường, đứng, cách số và ký hiệu 6pt",
  },
  letterSubjectGap: {
    value: 6,
    range: [6, 6],
    clause: "Mục II.5.b: cách dòng 6pt với số và ký hiệu văn bản",
  },
  text: { value: 14, range: [13, 14], clause: "Mục II.6.e: in thường, đứng, canh đều cả hai lề" },
  firstLine: { value: 12.7, range: [10, 12.7], clause: "Mục II.6.e: lùi vào 1 cm hoặc 1,27 cm" },
  paragraphGap: { value: 6, range: [6, 12], clause: "Mục II.6.e: tối thiểu 6pt" },
  lineSpacing: { value: 1.1, range: [1, 1.5], clause: "Mục II.6.e: dòng đơn đến 1,5 lines" },
  addressees: { value: 14, range: [13, 14], clause: "Mục II.9.d: in thường, đứng" },
  authority: { value: 14, range: [13, 14], clause: "Mục II.7.đ: in hoa, đứng, đậm" },
  signerName: { value: 14, range: [13, 14], clause: "Mục II.7.đ: in thường, đứng, đậm" },
  recipientsWord: { value: 12, range: [12, 12], clause: "Mục II.9.d: in thường, nghiêng, đậm" },
  recipients: { value: 11, range: [11, 11], clause: "Mục II.9.d: in thường, đứng" },
  bodyTable: {
    value: 12,
    range: [11, 13],
    clause: "Không quy định cho bảng; nhỏ hơn lời văn một chút cho gọn",
  },
} as const satisfies Readonly<Record<string, Figure>>;

/** The edges are those of the wide page as well. */
const { marginTop, marginBottom, marginLeft, marginRight } = DECREE;
export const MARGINS = {
  top: marginTop.value,
  bottom: marginBottom.value,
  left: marginLeft.value,
  right: marginRight.value,
} as const;

/** What is left for text on the upright page. */
export const TEXT_WIDTH = TEXT_DECREE.paperWidth.value - MARGINS.left - MARGINS.right;

/** Left and right half of the head (ô số 2, 3, 5b and ô số 1, 4), and of the foot (ô số 9b and ô số 7). */
export const HEAD_WIDTHS = [65, 100] as const;
export const FOOT_WIDTHS = [80, 85] as const;
