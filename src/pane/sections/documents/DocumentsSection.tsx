/** "Văn bản": the Word documents that go with the appendices. What makes them is loaded when this is shown. */
import { useCallback, useMemo } from "react";
import { DOCUMENT_LIST, type Run } from "../../../core";
import { useLaterWords } from "../../i18n/later/laterWords";
import { Notice } from "../../parts/Notice";
import { useStyles } from "../../parts/styles";
import { Troubled } from "../../parts/Troubled";
import { useAnswer } from "../../session/useAnswer";
import { Progress } from "../../steps/Progress";
import type { SectionProps } from "../sectionProps";
import type { DocumentMaker } from "./documentMaker";
import { materialOf } from "./material";
import { OneDocument } from "./OneDocument";

interface Ready {
  readonly maker: DocumentMaker;
  readonly made: Run;
}

/** As an appendix sees the workbook: rules that nobody has looked at do not speak in a document. */
function useReady({ session, reading, outside }: SectionProps) {
  const { ask, state } = session;
  const { choices } = state;
  const { documents } = outside;
  const question = useCallback(async (): Promise<Ready | undefined> => {
    if (!documents) return undefined;
    const [maker, made] = await Promise.all([
      documents(),
      ask({ book: reading.book, choices, reading, command: "appendix" }),
    ]);
    return { maker, made };
  }, [documents, ask, choices, reading]);
  return useAnswer(question);
}

export function DocumentsSection(props: SectionProps) {
  const words = useLaterWords();
  const styles = useStyles();
  const { session, reading, outside, goTo } = props;
  const { value, trouble, again } = useReady(props);
  const material = useMemo(() => value && materialOf(reading.book, value.made), [value, reading]);
  const isTyping = Object.keys(session.state.choices.said).length > 0;
  if (trouble) return <Troubled trouble={trouble} onAgain={again} />;
  if (!value || !material) return <Progress text={words.composing} />;
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{words.documentsHint}</p>
      {isTyping ? <Notice intent="info">{words.documentsTyped}</Notice> : null}
      {outside.canDownload === false ? <Notice intent="info">{words.noDownload}</Notice> : null}
      {DOCUMENT_LIST.map((entry) => (
        <OneDocument
          key={entry.id}
          entry={entry}
          maker={value.maker}
          material={material}
          session={session}
          outside={outside}
          goTo={goTo}
        />
      ))}
    </div>
  );
}
