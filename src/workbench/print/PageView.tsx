/** One printed page on screen. */
import { Fragment, type CSSProperties } from "react";
import { useWords } from "../i18n/words";
import type { Block, GridCell, GridRow, SheetFrame } from "../sheet/frame";
import type { PrintedPage, PrintPlan } from "./paginate";

export interface PageViewProps {
  readonly frame: SheetFrame;
  readonly plan: PrintPlan;
  readonly page: PrintedPage;
  readonly rows: ReadonlyMap<number, GridRow>;
}

const length = (count: number): string => `${String(count)}pt`;

export function PageView({ frame, plan, page, rows }: PageViewProps) {
  const words = useWords();
  const { width, height, margins, scale } = plan;
  const style: CSSProperties & Record<"--pt", string> = {
    "--pt": length(scale),
    width: length(width),
    height: length(height),
    padding: `${String(margins.top)}mm ${String(margins.right)}mm ${String(margins.bottom)}mm ${String(margins.left)}mm`,
  };
  const columns = frame.widths.slice(...page.cols);
  const [from, to] = page.cols;
  return (
    <section className="paper" style={style} aria-label={words.printPage(page.number, plan.pages.length)}>
      {page.showsNumber ? (
        <div className="pageNumber" style={{ top: `${String(margins.header)}mm` }}>
          {page.number}
        </div>
      ) : null}
      <table
        className="printed"
        style={{
          width: length(columns.reduce((sum, each) => sum + each, 0) * scale),
          margin: frame.page.centerHorizontally ? "0 auto" : undefined,
        }}
      >
        <colgroup>
          {columns.map((each, at) =>
            each === 0 ? null : <col key={from + at} style={{ width: length(each * scale) }} />,
          )}
        </colgroup>
        <tbody>
          {page.repeated ? (
            <PageRows frame={frame} rows={rows} span={page.repeated} cols={[from, to]} scale={scale} />
          ) : null}
          <PageRows frame={frame} rows={rows} span={page.rows} cols={[from, to]} scale={scale} />
        </tbody>
      </table>
    </section>
  );
}

interface PageRowsProps extends Pick<PageViewProps, "frame" | "rows"> {
  readonly span: readonly [number, number];
  readonly cols: readonly [number, number];
  readonly scale: number;
}

function PageRows({ frame, rows, span: [from, to], cols, scale }: PageRowsProps) {
  const seen = Array.from({ length: to - from }, (_, at) => from + at).filter(
    (row) => (frame.heights[row] ?? 0) > 0,
  );
  return (
    <Fragment>
      {seen.map((row, at) => (
        <tr key={row} style={{ height: length((frame.heights[row] ?? 0) * scale) }}>
          {(rows.get(row)?.cells ?? [])
            .filter(({ col }) => col >= cols[0] && col < cols[1])
            .map((cell) => (
              <PrintedCell
                key={cell.col}
                cell={cell}
                rowsLeft={seen.length - at}
                heights={seen.slice(at).map((each) => (frame.heights[each] ?? 0) * scale)}
              />
            ))}
        </tr>
      ))}
    </Fragment>
  );
}

interface PrintedCellProps {
  readonly cell: GridCell;
  /** A merged cell ends with the page. */
  readonly rowsLeft: number;
  readonly heights: readonly number[];
}

function PrintedCell({ cell, rowsLeft, heights }: PrintedCellProps) {
  const rowSpan = Math.min(cell.rowSpan ?? 1, rowsLeft);
  const height = heights.slice(0, rowSpan).reduce((sum, each) => sum + each, 0);
  const names = [
    `k${String(cell.look)}`,
    cell.kind,
    cell.lit ? `lit-${cell.lit}` : "",
    cell.spill === undefined ? "" : "spill",
  ];
  const spill = cell.spill === undefined ? {} : { "--spill": `calc(var(--pt) * ${String(cell.spill)})` };
  return (
    <td rowSpan={rowSpan} colSpan={cell.colSpan} className={names.join(" ").trim()}>
      <div style={{ height: length(height), ...spill }}>
        {cell.text === "" ? null : <span>{cell.text}</span>}
      </div>
    </td>
  );
}

/** Rows of all blocks by number. */
export const rowsOf = (blocks: readonly Block[]): ReadonlyMap<number, GridRow> =>
  new Map(blocks.flat().map((row) => [row.row, row]));

/** How many rows and columns hold something or are drawn. */
export function filledOf(rows: ReadonlyMap<number, GridRow>): { rows: number; cols: number } {
  let filled = { rows: 0, cols: 0 };
  for (const { row, cells } of rows.values())
    for (const { col, text, rowSpan = 1, colSpan = 1 } of cells)
      if (text !== "")
        filled = { rows: Math.max(filled.rows, row + rowSpan), cols: Math.max(filled.cols, col + colSpan) };
  return filled;
}
