/** The rows in which the table's headings stand, as the sheet numbers them. */
import { Field, Input } from "@fluentui/react-components";
import { useWords } from "../../i18n/words";
import { useStyles } from "../../parts/styles";

export type RowSpan = readonly [first: number, last: number];

interface HeaderRowsProps {
  /** Zero-based. */
  readonly rows: RowSpan;
  readonly onChange: (rows: RowSpan) => void;
}

const MOST_HEADER_ROWS = 10;

/** A span in order, from what was typed into one of its ends. */
export function spanFrom(rows: RowSpan, end: 0 | 1, typed: string): RowSpan {
  const row = Math.round(Number(typed)) - 1;
  if (!Number.isFinite(row) || row < 0) return rows;
  if (end === 0) return [row, Math.min(Math.max(row, rows[1]), row + MOST_HEADER_ROWS - 1)];
  return [Math.max(Math.min(row, rows[0]), row - MOST_HEADER_ROWS + 1), row];
}

export function HeaderRows({ rows, onChange }: HeaderRowsProps) {
  const words = useWords();
  const styles = useStyles();
  const labels = [words.headerFrom, words.headerTo] as const;
  return (
    <div role="group" aria-label={words.headerRows} className={styles.row}>
      {([0, 1] as const).map((end) => (
        <Field key={end} label={labels[end]} size="small">
          <Input
            type="number"
            min={1}
            size="small"
            input={{ style: { width: "4rem" } }}
            value={String(rows[end] + 1)}
            onChange={(_, { value }) => onChange(spanFrom(rows, end, value))}
          />
        </Field>
      ))}
    </div>
  );
}
