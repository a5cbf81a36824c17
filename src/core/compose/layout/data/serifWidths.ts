/**
 * Advance widths of Times New Roman, in 1/2048 of the letter size, each with the characters that have it. Taken with fontTools
 * (table hmtx) from Liberation Serif 2.1.5 (Debian fonts-liberation2), which is made to the same widths. A Vietnamese
 * letter is as wide as its base letter: checked for every precomposed letter of that font; only ơ and ư differ from o and u.
 */

export const UNITS_PER_EM = 2048;

export type WidthTable = readonly (readonly [width: number, characters: string])[];

export const REGULAR: WidthTable = [
  [369, "'"],
  [410, "|"],
  [512, " ,."],
  [569, "/:;\\ijlt"],
  [614, "²³"],
  [682, "!()-I[]`fr‘’·"],
  [717, "•"],
  [797, "Js"],
  [819, "°"],
  [836, '"'],
  [909, "?acez“”"],
  [961, "^"],
  [983, "{}"],
  [1024, "#$*0123456789_bdghknopquvxyđ–§€«»"],
  [1083, "ơ"],
  [1108, "~"],
  [1110, "ư"],
  [1124, "≥≤÷±"],
  [1139, "FPS"],
  [1155, "+<=>×"],
  [1251, "ELTZ"],
  [1366, "BCR"],
  [1479, "ADGHKNOQUVXYwĐƠ"],
  [1536, "½"],
  [1589, "Ư"],
  [1593, "&m"],
  [1706, "%"],
  [1821, "M"],
  [1886, "@"],
  [1933, "W"],
  [2048, "—…→"],
];

export const BOLD: WidthTable = [
  [451, "|"],
  [512, " ,."],
  [569, "'/\\il"],
  [614, "²³"],
  [682, "!()-:;[]`fjt‘’"],
  [683, "·"],
  [717, "•"],
  [797, "Is"],
  [807, "{}"],
  [819, "°"],
  [909, "cerz"],
  [1024, "#$*0123456789?J_agovxy–“”§€«»"],
  [1065, "~"],
  [1124, "≥≤÷±"],
  [1134, "ơ"],
  [1137, '"'],
  [1139, "Sbdhknpquđ"],
  [1167, "+<=>×"],
  [1190, "^"],
  [1229, "ư"],
  [1251, "FP"],
  [1366, "BELTZ"],
  [1479, "ACDNRUVXYwĐ"],
  [1536, "½"],
  [1593, "GHKOQƠ"],
  [1630, "Ư"],
  [1706, "&m"],
  [1905, "@"],
  [1933, "M"],
  [2048, "%W—…→"],
];
