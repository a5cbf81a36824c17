/** The scorecard at a glance: whose it is, its points, its fields, and which columns they were read from. */
import { useDeferredValue } from "react";
import { useWords, type Words } from "../../i18n/words";
import { useStyles } from "../../parts/styles";
import type { SectionProps } from "../sectionProps";
import { ColumnsForm } from "./ColumnsForm";
import { FieldBars } from "./FieldBars";
import { Totals } from "./Totals";

/** "Chỉ số …, năm 2025": as much as is known. */
function indexText({ reading, target }: SectionProps, words: Words): string {
  const name = target.assessment.scorecard.indexName ?? words.mainIndex;
  const year = reading.made.information.yearScored;
  return [`${words.index}: ${name}`, ...(year === undefined ? [] : [words.year(year)])].join(", ");
}

function unitText({ reading }: SectionProps, words: Words): string {
  const { unitKind, unitName } = reading.made.information;
  const name = unitName === undefined ? words.unknownUnit : [unitKind, unitName].filter(Boolean).join(" ");
  return `${words.unit}: ${name}`;
}

export function ScorecardSection(props: SectionProps) {
  const words = useWords();
  const styles = useStyles();
  const { target } = props;
  // The figures are what one looks for first; the many choices below them are drawn when those stand.
  const isDrawn = useDeferredValue(true, false);
  return (
    <div className={styles.stack}>
      <p className={styles.strong}>{unitText(props, words)}</p>
      <p className={styles.text}>{indexText(props, words)}</p>
      <h2 className={styles.heading}>{words.totals}</h2>
      <Totals target={target} />
      <h2 className={styles.heading}>{words.fields}</h2>
      <FieldBars target={target} />
      {isDrawn ? (
        <>
          <h2 className={styles.heading}>{words.columns}</h2>
          <ColumnsForm key={JSON.stringify(target.assessment.scorecard.layout.headerRows)} {...props} />
        </>
      ) : null}
    </div>
  );
}
