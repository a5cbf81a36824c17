// Draws the icons of the add-in into assets/icons: white signs on a blue tile, so that they are seen on light and dark ribbons.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { arc, disc, paint, polygon, rect, roundRect } from "./icons/draw.mjs";
import { png } from "./icons/png.mjs";

const BLUE = [15, 84, 140];
const WHITE = [255, 255, 255];
const PALE = [190, 214, 235];
const RED = [196, 43, 28];

const tile = roundRect(0.02, 0.02, 0.96, 0.96, 0.16, BLUE);
/** A sheet with a head row and lines. */
const sheet = [
  rect(0.18, 0.18, 0.64, 0.64, WHITE),
  rect(0.18, 0.18, 0.64, 0.15, PALE),
  rect(0.18, 0.47, 0.64, 0.05, BLUE),
  rect(0.18, 0.63, 0.64, 0.05, BLUE),
  rect(0.46, 0.33, 0.05, 0.49, BLUE),
];
const badge = (color) => [disc(0.72, 0.72, 0.25, BLUE), disc(0.72, 0.72, 0.21, color)];

export const ICONS = {
  panel: [
    tile,
    ...sheet,
    ...badge([16, 124, 65]),
    polygon(
      [
        [0.6, 0.72],
        [0.65, 0.67],
        [0.7, 0.72],
        [0.8, 0.61],
        [0.85, 0.66],
        [0.7, 0.82],
      ],
      WHITE,
    ),
  ],
  deductions: [tile, ...sheet, ...badge(RED), rect(0.59, 0.68, 0.26, 0.08, WHITE)],
  appendix: [
    tile,
    polygon(
      [
        [0.24, 0.14],
        [0.62, 0.14],
        [0.76, 0.28],
        [0.76, 0.86],
        [0.24, 0.86],
      ],
      WHITE,
    ),
    polygon(
      [
        [0.62, 0.14],
        [0.76, 0.28],
        [0.62, 0.28],
      ],
      PALE,
    ),
    rect(0.33, 0.36, 0.34, 0.05, BLUE),
    rect(0.33, 0.47, 0.34, 0.05, BLUE),
    rect(0.33, 0.58, 0.2, 0.05, BLUE),
    ...badge([16, 124, 65]),
    rect(0.59, 0.68, 0.26, 0.08, WHITE),
    rect(0.68, 0.59, 0.08, 0.26, WHITE),
  ],
  undo: [
    tile,
    arc(0.52, 0.54, { r: 0.24, width: 0.1, from: 0.55, to: 0.4 }, WHITE),
    polygon(
      [
        [0.13, 0.47],
        [0.45, 0.47],
        [0.29, 0.7],
      ],
      WHITE,
    ),
  ],
};
export const SIZES = [16, 32, 64, 80];

/** The installed workbench: the panel's sign in the sizes that browsers ask for. */
const APP_SIZES = [192, 512];

/** The bytes of one icon. */
export const iconBytes = (name, size) => png(size, paint(ICONS[name], size));

function main() {
  const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "assets", "icons");
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(ICONS))
    for (const size of SIZES) writeFileSync(path.join(folder, `${name}-${size}.png`), iconBytes(name, size));
  for (const size of APP_SIZES) writeFileSync(path.join(folder, `app-${size}.png`), iconBytes("panel", size));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
