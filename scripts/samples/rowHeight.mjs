// Heights for wrapped rows: programs that open a file without them often show only the first line.

const LINE = 15.75;

/** How many lines a text takes in a column; bold and capital letters are wider than the rest. */
function lineCount(text, width, look) {
  const wide = text === text.toUpperCase() ? 0.75 : look.bold ? 0.95 : 1.08;
  const perLine = Math.max(1, Math.floor(width * wide));
  return text.split("\n").reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / perLine)), 0);
}

/** Points, or undefined for a row of single lines. */
export function rowHeight(row, columns) {
  const widths = Object.fromEntries(columns.map(({ col, width, hidden }) => [col, hidden ? 0 : width]));
  const lines = row.cells
    .filter(({ col, value, look }) => typeof value === "string" && look?.wrap && widths[col])
    .map(({ col, value, look }) => lineCount(value, widths[col], look));
  const most = Math.max(1, ...lines);
  return most > 1 ? most * LINE + 4 : undefined;
}
