/** Text made fit for XML, and for SpreadsheetML's own escapes (the other way round: ../../xml/entities.ts). */

/** Control characters that XML 1.0 cannot hold, carriage returns (XML would make them line feeds), halves of pairs. */
const ILLEGAL = String.raw`[^\P{Cc}\t\n\u007f-\u009f]|\p{Cs}|[\ufffe\uffff]`;

/** An underscore that, left as it is, would be read as the start of an escape. */
const LOOKS_ESCAPED = String.raw`_(?=x[0-9A-Fa-f]{4}(?:_|${ILLEGAL}))`;
const TO_ESCAPE = new RegExp(`${LOOKS_ESCAPED}|${ILLEGAL}`, "gu");
const TAME = /^[ -%'-;=?-^`-~]*$/;

/** Character data. */
export function escapeText(text: string): string {
  if (TAME.test(text)) return text;
  return text.replace(/[&<>\r]/g, (found) => ENTITIES[found] ?? found);
}

/** An attribute value, to stand between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (found) => ENTITIES[found] ?? found);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** What XML cannot hold as "_x000B_"; text that looks like such an escape keeps its meaning ("_x005F_x000B_"). */
export function encodeXstring(text: string): string {
  return text.replace(TO_ESCAPE, (found) => {
    return `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

/** The text of a t, v or f element. */
export function stringContent(text: string): string {
  return TAME.test(text) && !text.includes("_x") ? text : escapeText(encodeXstring(text));
}
