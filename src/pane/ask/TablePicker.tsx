/** Where recognition found nothing, a person points out the table: sheet, heading rows, columns. */
import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { sheetColumns, type Layout } from "../../core";
import { useWords } from "../i18n/words";
import { PickField } from "../parts/PickField";
import { useStyles } from "../parts/styles";
import { ColumnSelect } from "../sections/scorecard/ColumnSelect";
import { MAIN_ROLES, withColumn } from "../sections/scorecard/columnTrust";
import { HeaderRows } from "../sections/scorecard/HeaderRows";
import type { Reading } from "../session/state";
import type { Session } from "../session/useSession";
import { candidateSheets, draftFor, isComplete } from "./tableDraft";

interface TablePickerProps {
  readonly session: Session;
  readonly reading: Reading;
}

interface ColumnsProps extends Pick<TablePickerProps, "reading"> {
  readonly draft: Layout;
  readonly onChange: (draft: Layout) => void;
}

function Columns({ reading: { book }, draft, onChange }: ColumnsProps) {
  const { sheet, headerRows, columns: chosen } = draft;
  const columns = useMemo(() => {
    const grid = book.sheets.find((each) => each.sheet === sheet);
    return grid ? sheetColumns(grid, headerRows, book.date1904) : [];
  }, [book, sheet, headerRows]);
  return MAIN_ROLES.map((role) => (
    <ColumnSelect
      key={role}
      role={role}
      columns={columns}
      col={chosen[role]}
      trust={chosen[role] === undefined ? "missing" : "chosen"}
      onPick={(col) => onChange(withColumn(draft, role, col))}
    />
  ));
}

export function TablePicker({ session, reading }: TablePickerProps) {
  const words = useWords();
  const styles = useStyles();
  const { book } = reading;
  const sheets = candidateSheets(book);
  const first = sheets.includes(book.active) ? book.active : (sheets[0] ?? book.active);
  const [draft, setDraft] = useState(() => draftFor(book, session.state.choices.sheet ?? first));
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{words.pickHint}</p>
      <PickField label={words.sheet} value={draft.sheet} onPick={(sheet) => setDraft(draftFor(book, sheet))}>
        {sheets.map((sheet) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </PickField>
      <p className={styles.text}>{words.headerRows}</p>
      <HeaderRows rows={draft.headerRows} onChange={(headerRows) => setDraft({ ...draft, headerRows })} />
      <Columns reading={reading} draft={draft} onChange={setDraft} />
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={!isComplete(draft)}
          onClick={() => session.send({ kind: "correct", layout: draft })}
        >
          {words.readTable}
        </Button>
      </div>
    </div>
  );
}
