/**
 * The theme of Office, which desktop Excel tells its add-ins. The library for Excel on the web has no such member, so the
 * page is given one before anything of the pane runs; the library's own files stay as they are.
 */
import type { BrowserContext } from "playwright-core";

export type Colors = "light" | "dark" | "contrast";

interface Theme {
  readonly isDarkTheme: boolean;
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

const THEMES: Readonly<Record<Colors, Theme>> = {
  light: theme(false, ["#E6E6E6", "#262626", "#FFFFFF", "#262626"]),
  dark: theme(true, ["#262626", "#F0F0F0", "#0A0A0A", "#F0F0F0"]),
  contrast: theme(true, ["#000000", "#FFFFFF", "#000000", "#FFFFFF"]),
};

type Four = readonly [string, string, string, string];

function theme(isDarkTheme: boolean, [body, text, control, controlText]: Four): Theme {
  return {
    isDarkTheme,
    bodyBackgroundColor: body,
    bodyForegroundColor: text,
    controlBackgroundColor: control,
    controlForegroundColor: controlText,
  };
}

/** Every page of the context sees Office.context.officeTheme once the library is ready. */
export async function giveOfficeTheme(context: BrowserContext, colors: Colors): Promise<void> {
  await context.addInitScript((officeTheme) => {
    let office: typeof Office | undefined;
    let isAsked = false;
    Object.defineProperty(window, "Office", {
      configurable: true,
      get: () => office,
      set: (value: typeof Office | undefined) => {
        office = value;
        if (isAsked || typeof value?.onReady !== "function") return;
        isAsked = true;
        // The first to ask is the first to be told: before the pane.
        void value.onReady(() => {
          Object.defineProperty(value.context, "officeTheme", { value: officeTheme, configurable: true });
        });
      },
    });
  }, THEMES[colors]);
}
