/** The columns that were found, how sure each is, and the choice of another: the table is read again at once. */
import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { sheetColumns, type ColumnRole } from "../../../core";
import { useWords } from "../../i18n/words";
import { Folded } from "../../parts/Folded";
import { useStyles } from "../../parts/styles";
import type { SectionProps } from "../sectionProps";
import { ColumnSelect } from "./ColumnSelect";
import { MAIN_ROLES, OTHER_ROLES, trustOf, withColumn } from "./columnTrust";
import { HeaderRows } from "./HeaderRows";

/** Heading rows are read when a person says so: half a number typed is no row. */
function HeaderRowsForm({ session, target }: SectionProps) {
  const words = useWords();
  const styles = useStyles();
  const { layout } = target.assessment.scorecard;
  const [rows, setRows] = useState(layout.headerRows);
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{words.headerRows}</p>
      <HeaderRows rows={rows} onChange={setRows} />
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => session.send({ kind: "correct", layout: { ...layout, headerRows: rows } })}
        >
          {words.readTable}
        </Button>
      </div>
    </div>
  );
}

export function ColumnsForm(props: SectionProps) {
  const { session, reading, target } = props;
  const words = useWords();
  const styles = useStyles();
  const { grid, assessment } = target;
  const { layout } = assessment.scorecard;
  const { date1904 } = reading.book;
  const columns = useMemo(
    () => sheetColumns(grid, layout.headerRows, date1904),
    [grid, layout.headerRows, date1904],
  );
  const isHere = ({ sheet }: { sheet: string }): boolean => sheet === grid.sheet;
  const { diagnostics, information } = reading.made;
  const seen = { layout, diagnostics, isCorrected: information.layouts.some(isHere) };
  const select = (role: ColumnRole) => (
    <ColumnSelect
      key={role}
      role={role}
      columns={columns}
      col={layout.columns[role]}
      trust={trustOf(role, seen)}
      onPick={(col) => session.send({ kind: "correct", layout: withColumn(layout, role, col) })}
    />
  );
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{words.columnsHint}</p>
      {session.state.choices.layouts.some(isHere) ? (
        <p className={styles.quiet}>{words.columnsRemembered}</p>
      ) : null}
      {MAIN_ROLES.map(select)}
      <Folded summary={words.moreColumns}>
        <div className={styles.stack}>
          {OTHER_ROLES.map(select)}
          <HeaderRowsForm {...props} />
        </div>
      </Folded>
    </div>
  );
}
