/** Which forms to insert, and what the documents say of the unit. */
import { Button, Checkbox } from "@fluentui/react-components";
import { FORM_LIST, type FormPage } from "../../../core";
import { useWords } from "../../i18n/words";
import { useStyles } from "../../parts/styles";
import type { SectionProps } from "../sectionProps";
import { InformationFields } from "./InformationFields";

/** The forms in the order of the list, with one more or one less. */
const toggled = (forms: readonly FormPage[], id: FormPage, on: boolean): FormPage[] =>
  FORM_LIST.map((entry) => entry.id).filter((each) => (each === id ? on : forms.includes(each)));

function Forms({ session }: Pick<SectionProps, "session">) {
  const words = useWords();
  const styles = useStyles();
  const { forms } = session.state.choices;
  return (
    <div role="group" aria-label={words.forms} className={styles.stack}>
      {FORM_LIST.map(({ id, name, about }) => (
        <div key={id}>
          <Checkbox
            label={name}
            checked={forms.includes(id)}
            onChange={(_, { checked }) =>
              session.send({ kind: "chooseForms", forms: toggled(forms, id, checked === true) })
            }
          />
          <p className={styles.quiet} lang="vi">
            {about}
          </p>
        </div>
      ))}
    </div>
  );
}

export function AppendixSection(props: SectionProps) {
  const words = useWords();
  const styles = useStyles();
  const { session } = props;
  const none = session.state.choices.forms.length === 0;
  return (
    <div className={styles.stack}>
      <h2 className={styles.heading}>{words.forms}</h2>
      <Forms session={session} />
      {none ? <p className={styles.text}>{words.noForms}</p> : null}
      <h2 className={styles.heading}>{words.information}</h2>
      <p className={styles.quiet}>{words.informationHint}</p>
      <InformationFields {...props} />
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={none}
          onClick={() =>
            session.send({ kind: "start", task: { kind: "command", command: "appendix", consent: "asked" } })
          }
        >
          {words.insert}
        </Button>
      </div>
    </div>
  );
}
