/** The lines of CCHC Thông tin that appendices print, as they stand there, to be changed here. */
import { Button, Field, Input } from "@fluentui/react-components";
import { INFORMATION_LINES, shownLine, type InformationLine, type LineKey } from "../../../core";
import { useWords } from "../../i18n/words";
import { Folded } from "../../parts/Folded";
import { useStyles } from "../../parts/styles";
import type { SectionProps } from "../sectionProps";

/** Lines that nearly every appendix needs; the rest is folded. */
const FIRST: ReadonlySet<LineKey> = new Set<LineKey>([
  "unitKind",
  "unitName",
  "documentKind",
  "documentNumber",
  "documentDate",
]);

/** Several lines in one cell are edited on the sheet, where they can be seen. */
const ON_SHEET: ReadonlySet<LineKey> = new Set<LineKey>(["rounds", "grades", "recipients"]);

const lines = INFORMATION_LINES.filter(({ key }) => !ON_SHEET.has(key));
const FIRST_LINES = lines.filter(({ key }) => FIRST.has(key));
const OTHER_LINES = lines.filter(({ key }) => !FIRST.has(key));

interface LineFieldProps extends SectionProps {
  readonly line: InformationLine;
}

function LineField({ line: { key, label, hint }, session, reading }: LineFieldProps) {
  const typed = session.state.choices.information[key];
  const known = shownLine(key, reading.made.information);
  return (
    <Field label={label} hint={hint} size="small">
      <Input
        value={typed ?? String(known ?? "")}
        onChange={(_, { value }) => session.send({ kind: "typed", information: { [key]: value } })}
      />
    </Field>
  );
}

export function InformationFields(props: SectionProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      {FIRST_LINES.map((line) => (
        <LineField key={line.key} line={line} {...props} />
      ))}
      <Folded summary={words.moreInformation}>
        <div className={styles.stack}>
          {OTHER_LINES.map((line) => (
            <LineField key={line.key} line={line} {...props} />
          ))}
        </div>
      </Folded>
      {Object.keys(props.session.state.choices.information).length === 0 ? null : (
        <div className={styles.row}>
          <Button size="small" onClick={() => props.session.send({ kind: "forgetTyped" })}>
            {words.reset}
          </Button>
        </div>
      )}
    </div>
  );
}
