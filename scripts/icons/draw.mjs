// Shapes in a unit square, painted in order with smooth edges.

/** Samples per pixel and direction. */
const FINE = 6;

export const rect = (x, y, w, h, color) => ({
  color,
  holds: (px, py) => px >= x && px <= x + w && py >= y && py <= y + h,
});

export const roundRect = (x, y, w, h, r, color) => ({
  color,
  holds: (px, py) => {
    const dx = Math.max(x + r - px, px - (x + w - r), 0);
    const dy = Math.max(y + r - py, py - (y + h - r), 0);
    return px >= x && px <= x + w && py >= y && py <= y + h && dx * dx + dy * dy <= r * r;
  },
});

export const disc = (x, y, r, color) => ({
  color,
  holds: (px, py) => (px - x) ** 2 + (py - y) ** 2 <= r * r,
});

/** A ring from one angle to another, clockwise from the right, in turns. */
export const arc = (x, y, { r, width, from, to }, color) => ({
  color,
  holds: (px, py) => {
    const away = Math.hypot(px - x, py - y);
    const turn = (Math.atan2(py - y, px - x) / (2 * Math.PI) + 1) % 1;
    const inside = from <= to ? turn >= from && turn <= to : turn >= from || turn <= to;
    return inside && Math.abs(away - r) <= width / 2;
  },
});

/** A filled polygon; points in either direction. */
export const polygon = (points, color) => ({
  color,
  holds: (px, py) =>
    points.reduce((inside, [x1, y1], i) => {
      const [x2, y2] = points[(i + 1) % points.length];
      const crosses = y1 > py !== y2 > py && px < ((x2 - x1) * (py - y1)) / (y2 - y1) + x1;
      return crosses ? !inside : inside;
    }, false),
});

/** The color of a point: the last shape that holds it, or nothing. */
const colorAt = (shapes, x, y) =>
  shapes.reduce((found, { color, holds }) => (holds(x, y) ? color : found), undefined);

/** The shapes as size × size RGBA pixels. */
export function paint(shapes, size) {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const sum = [0, 0, 0, 0];
      for (let i = 0; i < FINE * FINE; i += 1) {
        const color = colorAt(
          shapes,
          (x + ((i % FINE) + 0.5) / FINE) / size,
          (y + (Math.floor(i / FINE) + 0.5) / FINE) / size,
        );
        if (color) ([0, 1, 2].forEach((k) => (sum[k] += color[k])), (sum[3] += 1));
      }
      const count = sum[3];
      const at = (y * size + x) * 4;
      [0, 1, 2].forEach((k) => (pixels[at + k] = count === 0 ? 0 : Math.round(sum[k] / count)));
      pixels[at + 3] = Math.round((255 * count) / (FINE * FINE));
    }
  return pixels;
}
