/** What the page around the pane knows on opening, as the pane takes it. */
import type { ThemeName } from "../Pane";
import { VIEC, type Viec } from "../session/state";

const isViec = (text: string): text is Viec => Object.hasOwn(VIEC, text);

/** The ribbon's request in a page address ("?viec=khoi-phuc&_host_Info=…"); undefined where there is none that we know. */
export function viecOf(search: string): Viec | undefined {
  const text = new URLSearchParams(search).get("viec");
  return text !== null && isViec(text) ? text : undefined;
}

interface Colours {
  /** The page background of Office, "#rrggbb"; undefined where Office tells none. */
  readonly background: string | undefined;
  /** The system replaces colours by its own: high contrast. */
  readonly isForced: boolean;
}

/** Perceived lightness below one half. */
function isDark(colour: string): boolean {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  const [red = 255, green = 255, blue = 255] = match?.slice(1).map((part) => parseInt(part, 16)) ?? [];
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

export function themeOf({ background, isForced }: Colours): ThemeName {
  if (isForced) return "contrast";
  return background !== undefined && isDark(background) ? "dark" : "light";
}

const two = (value: number): string => String(value).padStart(2, "0");

/** "yyyy-mm-dd hh:mm" of a moment, local time. */
export const localTime = (moment: Date): string =>
  `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
