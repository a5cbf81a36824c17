/** Colours of a file made "#RRGGBB": plain, of the theme with a tint, or by index. Source: ECMA-376 part 1, 18.8.3, 18.8.19, 18.8.27. */
import type { XmlReader } from "../xml/xmlReader";

/** The theme's colours in the order in which cells count them (light 1 first), and the palette. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The default palette, indexes 8 to 63; 0 to 7 repeat the first eight. */
const STANDARD =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000008080" +
  "0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333";

const split = (digits: string): string[] => (digits.match(/.{6}/g) ?? []).map((each) => `#${each}`);

export const STANDARD_INDEXED: readonly string[] = [...split(STANDARD).slice(0, 8), ...split(STANDARD)];

/** Office's own theme, for files without one. */
export const OFFICE_THEME: readonly string[] = split(
  "FFFFFF000000E7E6E644546A4472C4ED7D31A5A5A5FFC0005B9BD570AD470563C1954F72",
);

/**
 * The colour of the element just opened (color, fgColor, tabColor …); undefined for an automatic one, and for an index or theme
 * place that is not there.
 */
export function readColor(reader: XmlReader, { theme, indexed }: Palette): string | undefined {
  const rgb = reader.attribute("rgb");
  const place = reader.attribute("theme");
  const index = reader.attribute("indexed");
  const base =
    rgb !== undefined ? plainColor(rgb) : place !== undefined ? theme[Number(place)] : indexed[Number(index)];
  return base === undefined ? undefined : tinted(base, Number(reader.attribute("tint") ?? 0));
}

/** "FFRRGGBB" or "RRGGBB"; what is left of the last six digits is opacity, which cells do not have. */
export function plainColor(digits: string): string | undefined {
  return /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(digits) ? `#${digits.slice(-6).toUpperCase()}` : undefined;
}

/** Lightness is moved towards black (tint below 0) or white (above 0), hue and saturation stay: 18.8.19. */
export function tinted(color: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return color;
  const [hue, saturation, lightness] = toHsl(color);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl([hue, saturation, moved]);
}

type Triple = readonly [number, number, number];

function toHsl(color: string): Triple {
  const part = (at: number): number => parseInt(color.slice(at, at + 2), 16) / 255;
  const [red, green, blue] = [part(1), part(3), part(5)];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const span = most - least;
  const lightness = (most + least) / 2;
  if (span === 0) return [0, 0, lightness];
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return [((green - blue) / span + 6) % 6, saturation, lightness];
  return most === green
    ? [(blue - red) / span + 2, saturation, lightness]
    : [(red - green) / span + 4, saturation, lightness];
}

function fromHsl([hue, saturation, lightness]: Triple): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (offset: number): string => {
    const place = (offset + hue) % 6;
    const share = Math.max(0, Math.min(1, Math.min(place, 4 - place)));
    const value = lightness + chroma * (share - 0.5);
    return Math.round(Math.max(0, Math.min(1, value)) * 255)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return `#${channel(2)}${channel(0)}${channel(4)}`;
}
