/** Lines of CCHC Thông tin as a person typed them in the pane, read as the sheet's own cells are. */
import type { Diagnostic, Outcome } from "../diagnostic";
import { INFORMATION_LINES, type Information } from "./information";
import { LINE_VALUES, type LineKey } from "./lineValues";

/** Texts by line; empty text empties the line. */
export type TypedInformation = Partial<Readonly<Record<LineKey, string>>>;

/**
 * What the typed lines say: a value, or undefined for a line that was emptied. A text that the line cannot mean is said
 * and left out, so that what stood there stays.
 */
export function readTyped(typed: TypedInformation): Outcome<Partial<Information>> {
  const diagnostics: Diagnostic[] = [];
  const said: Partial<Record<LineKey, unknown>> = {};
  for (const { key, label, hint } of INFORMATION_LINES) {
    const text = typed[key]?.trim();
    if (text === undefined) continue;
    const value = text === "" ? undefined : LINE_VALUES[key].read(text);
    if (text !== "" && value === undefined)
      diagnostics.push({ code: "setting-wrong", severity: "warning", facts: { label, text, hint } });
    else said[key] = value;
  }
  return { value: said as Partial<Information>, diagnostics };
}
