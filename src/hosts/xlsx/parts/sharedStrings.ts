/** xl/sharedStrings.xml: texts that cells refer to by number. */
import type { XmlReader } from "../xml/xmlReader";
import { addTo } from "./addTo";
import { readRichText } from "./richText";

/** @throws HostError damaged, unsafe */
export function readSharedStrings(reader: XmlReader): readonly string[] {
  const texts: string[] = [];
  reader.next();
  while (reader.nextChild(1)) if (reader.name === "si") addTo(texts, readRichText(reader), reader.part);
  return texts;
}
