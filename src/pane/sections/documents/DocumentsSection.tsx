/** "Văn bản": the Word documents that go with the appendices. What makes them is loaded when this is shown. */
import { Button } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { DOCUMENT_LIST, type Run, type Workbook } from "../../../core";
import { useLaterWords } from "../../i18n/later/laterWords";
import { useWords } from "../../i18n/words";
import { Notice } from "../../parts/Notice";
import { useStyles } from "../../parts/styles";
import { Troubled } from "../../parts/Troubled";
import { useAnswer } from "../../session/useAnswer";
import { Progress } from "../../steps/Progress";
import type { SectionProps } from "../sectionProps";
import type { DocumentMaker } from "./documentMaker";
import { OneDocument } from "./OneDocument";

interface Ready {
  readonly maker: DocumentMaker;
  readonly book: Workbook;
  readonly made: Run;
}

/** Who, what and by when are those of "Phân công", also what was typed there and not written yet. */
function useReady({ session, reading, outside }: SectionProps) {
  const { ask, state } = session;
  const { choices } = state;
  const { documents } = outside;
  const question = useCallback(async (): Promise<Ready | undefined> => {
    if (!documents) return undefined;
    const { book } = reading;
    const [maker, made] = await Promise.all([documents(), ask({ book, choices, reading, command: "fill" })]);
    return { maker, book, made };
  }, [documents, ask, choices, reading]);
  return useAnswer(question);
}

export function DocumentsSection(props: SectionProps) {
  const words = useLaterWords();
  const main = useWords();
  const styles = useStyles();
  const { session, outside, goTo } = props;
  const { value, trouble, again } = useReady(props);
  const material = useMemo(() => value && value.maker.inputFrom(value.book, value.made), [value]);
  if (trouble) return <Troubled trouble={trouble} onAgain={again} />;
  if (!value || !material) return <Progress text={words.composing} />;
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{words.documentsHint}</p>
      {value.made.edits.length === 0 ? null : (
        <Notice intent="info" actions={<Button onClick={() => goTo("people")}>{main.toPeople}</Button>}>
          {words.documentsProposed}
        </Notice>
      )}
      {outside.canDownload === false ? <Notice intent="info">{words.noDownload}</Notice> : null}
      {DOCUMENT_LIST.map((entry) => (
        <OneDocument
          key={entry.id}
          entry={entry}
          maker={value.maker}
          material={material}
          information={value.made.information}
          session={session}
          outside={outside}
          goTo={goTo}
        />
      ))}
    </div>
  );
}
