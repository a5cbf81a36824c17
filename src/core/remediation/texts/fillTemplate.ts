/**
 * Templates with placeholders in braces: "{ma}" stands for a fact, "{{" and "}}" for braces. Figures are printed without
 * their units: templates write "%", "điểm", "hồ sơ" and "trước ngày" themselves.
 */
import { fold } from "../../grid/fold";

export const PLACEHOLDERS = [
  "ma",
  "tieu_chi",
  "diem_chuan",
  "diem_tham_dinh",
  "diem_tru",
  "nam",
  "nam_toi",
  "chu_tri",
  "phoi_hop",
  "dot_1",
  "dot_2",
  "ty_le_hien_tai",
  "ty_le_can",
  "con_thieu",
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What placeholders stand for; a fact that is not known is absent. */
export type PlaceholderFacts = Readonly<Partial<Record<Placeholder, string | undefined>>>;

export interface FilledText {
  /** Tidy lines; "……" where a placeholder has no value. */
  readonly text: string;
  /** Placeholders of ours without a value, each once. */
  readonly missing: readonly Placeholder[];
  /** Names in braces that are no placeholders, as written, each once. */
  readonly unknown: readonly string[];
}

/** Stands for what is not known, to be filled in by hand. */
const HOLE = "……";
const BRACES = /\{\{|\}\}|\{([^{}]*)\}/g;
const KNOWN: ReadonlySet<string> = new Set(PLACEHOLDERS);

const isPlaceholder = (name: string): name is Placeholder => KNOWN.has(name);

/** "Mã", "ma" and " MA " are one name. */
const nameOf = (written: string): string => fold(written).replace(/ /g, "_");

/** Single blanks, none before a comma or full stop, none at the ends of lines. */
const tidyLines = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) =>
      line
        .replace(/[^\S\n]+/gu, " ")
        .replace(/ (?=[,;.](?:\s|$))/g, "")
        .trim(),
    )
    .join("\n")
    .trim();

/** Fills a template's text. Total: an odd brace stays as it is. */
export function fillTemplate(template: string, facts: PlaceholderFacts): FilledText {
  const [missing, unknown] = [new Set<Placeholder>(), new Set<string>()];
  const filled = template.normalize("NFC").replace(BRACES, (braces, written: string | undefined) => {
    if (written === undefined) return braces.slice(0, 1);
    const name = nameOf(written);
    if (!isPlaceholder(name)) {
      unknown.add(written.trim());
      return HOLE;
    }
    const value = facts[name]?.trim() ?? "";
    if (value === "") missing.add(name);
    return value === "" ? HOLE : value;
  });
  return { text: tidyLines(filled), missing: [...missing], unknown: [...unknown] };
}

/** Names in braces that are no placeholders, as written. */
export const unknownPlaceholders = (template: string): readonly string[] =>
  fillTemplate(template, {}).unknown;
