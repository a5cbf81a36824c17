/** Words that keep their capitals inside a sentence. */

/** Abbreviations that have a vowel; those without one are known by that. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  "UBND",
  "MTTQ",
  "UBMTTQ",
  "ISO",
  "PAR",
  "INDEX",
  "PAPI",
  "SIPAS",
  "DTI",
  "DDCI",
  "PCI",
  "KT",
  "XH",
  "CNTT",
  "DVCTT",
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
]);

/** Phụ lục II, mục V.1 (Nhân dân, Nhà nước), mục IV (names of bodies) and mục III.1.c. */
export const PROPER_NAMES: readonly string[] = [
  "Nhân dân",
  "Nhà nước",
  "Việt Nam",
  "Chính phủ",
  "Đảng",
  "Ủy ban nhân dân",
  "Hội đồng nhân dân",
  "Mặt trận Tổ quốc",
];
