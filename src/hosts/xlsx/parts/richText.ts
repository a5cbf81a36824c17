/** Texts of cells: plain, or rich in runs. Only the words are kept; phonetic guides (rPh) are no part of them. */
import { decodeXstring } from "../xml/entities";
import type { XmlReader } from "../xml/xmlReader";

/** The text of the element just opened (si or is); moves to its end. */
export function readRichText(reader: XmlReader): string {
  const depth = reader.depth;
  let text = "";
  while (reader.nextChild(depth)) {
    if (reader.name === "t") text += readText(reader);
    else if (reader.name === "r") text += readRun(reader);
  }
  return text;
}

function readRun(reader: XmlReader): string {
  const depth = reader.depth;
  let text = "";
  while (reader.nextChild(depth)) if (reader.name === "t") text += readText(reader);
  return text;
}

/** White space at the ends counts only where xml:space says so. */
function readText(reader: XmlReader): string {
  const preserve = reader.attribute("xml:space") === "preserve";
  const written = reader.textContent();
  return decodeXstring(preserve ? written : trimmed(written));
}

/** Without the white space of XML at both ends; a no-break space stays. */
function trimmed(text: string): string {
  const isTrimmed = text.charCodeAt(0) > 32 && text.charCodeAt(text.length - 1) > 32;
  return isTrimmed ? text : text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, "");
}
