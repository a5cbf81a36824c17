/** The theme part: twelve colours. Source: ECMA-376 part 1, 20.1.6.2 (clrScheme). */
import type { XmlReader } from "../xml/xmlReader";
import { OFFICE_THEME, plainColor } from "./colors";

/** In the order in which cells count them: light before dark, unlike the file. */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The theme's colours; a colour that the part does not say is Office's own. @throws HostError damaged */
export function readTheme(reader: XmlReader): string[] {
  const found = new Map<string, string>();
  let slot = "";
  while (reader.next()) {
    if (reader.kind !== "open") continue;
    const name = local(reader.name);
    if (ORDER.includes(name)) slot = name;
    const stated =
      name === "srgbClr"
        ? reader.attribute("val")
        : name === "sysClr"
          ? reader.attribute("lastClr")
          : undefined;
    const color = stated === undefined ? undefined : plainColor(stated);
    if (color !== undefined && slot !== "" && !found.has(slot)) found.set(slot, color);
    if (name === "fontScheme" || name === "fmtScheme") break;
  }
  return ORDER.map((name, at) => found.get(name) ?? OFFICE_THEME[at] ?? "#000000");
}
