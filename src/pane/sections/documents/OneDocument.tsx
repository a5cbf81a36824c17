/** One document: what it is for, what is still open in it, and the two ways to get it. */
import { Button, Textarea } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { DocumentEntry, Information } from "../../../core";
import { useLaterWords } from "../../i18n/later/laterWords";
import { useWords } from "../../i18n/words";
import { DiagnosticLines } from "../../parts/DiagnosticLines";
import { Folded } from "../../parts/Folded";
import { Notice } from "../../parts/Notice";
import { useStyles } from "../../parts/styles";
import { Troubled } from "../../parts/Troubled";
import { useAction } from "../../session/useAction";
import { Progress } from "../../steps/Progress";
import type { SectionProps } from "../sectionProps";
import { documentFileName } from "./documentFileName";
import type { DocumentMaker } from "./documentMaker";
import { copyDocument, downloadDocx } from "./handOver";

interface OneDocumentProps extends Pick<SectionProps, "session" | "outside" | "goTo"> {
  readonly entry: DocumentEntry;
  readonly maker: DocumentMaker;
  readonly material: object;
  /** Names the file. */
  readonly information: Information;
}

/** What came of a click. */
type Handed =
  | { readonly kind: "downloaded"; readonly file: string }
  | { readonly kind: "copied" }
  | { readonly kind: "notCopied"; readonly text: string };

function Result({ handed }: { readonly handed: Handed }) {
  const words = useLaterWords();
  if (handed.kind === "downloaded") return <Notice intent="success">{words.downloaded(handed.file)}</Notice>;
  if (handed.kind === "copied") return <Notice intent="success">{words.copied}</Notice>;
  return (
    <>
      <Notice intent="warning">{words.notCopied}</Notice>
      <Textarea aria-label={words.documentText} readOnly rows={8} value={handed.text} lang="vi" />
    </>
  );
}

function useHandOver({ entry, maker, material, information }: OneDocumentProps) {
  const made = useMemo(() => maker.composeDocument(entry.id, material), [maker, entry, material]);
  const { start, ...action } = useAction<Handed>();
  const download = (): void =>
    start(async () => {
      const file = documentFileName(entry.id, information);
      downloadDocx(file, await maker.toDocx(made.value));
      return { kind: "downloaded", file };
    });
  const copy = (): void =>
    start(async () => {
      const text = maker.toPlainText(made.value);
      const isCopied = await copyDocument({ html: maker.toHtml(made.value), text });
      return isCopied ? { kind: "copied" } : { kind: "notCopied", text };
    });
  return { made, action, download, copy };
}

/** What is open, and where it is filled in. */
function Open({
  made,
  session,
  goTo,
}: Pick<OneDocumentProps, "session" | "goTo"> & Pick<ReturnType<typeof useHandOver>, "made">) {
  const words = useLaterWords();
  const main = useWords();
  const styles = useStyles();
  const { diagnostics } = made;
  if (diagnostics.length === 0) return null;
  const lacks = (code: string): boolean => diagnostics.some((each) => each.code === code);
  return (
    <Folded summary={words.openFacts(diagnostics.length)}>
      <DiagnosticLines diagnostics={diagnostics} show={session.show} />
      <div className={styles.row}>
        {lacks("document-blanks") ? (
          <Button size="small" onClick={() => goTo("appendices")}>
            {words.fillFacts}
          </Button>
        ) : null}
        {lacks("document-items-blank") ? (
          <Button size="small" onClick={() => goTo("people")}>
            {main.toPeople}
          </Button>
        ) : null}
      </div>
    </Folded>
  );
}

export function OneDocument(props: OneDocumentProps) {
  const words = useLaterWords();
  const styles = useStyles();
  const { entry, outside } = props;
  const id = useId();
  const { made, action, download, copy } = useHandOver(props);
  const { busy, result, trouble } = action;
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} className={styles.heading} lang="vi">
        {entry.name}
      </h2>
      <p className={styles.quiet} lang="vi">
        {entry.about}
      </p>
      <Open made={made} {...props} />
      <div className={styles.row}>
        {outside.canDownload === false ? null : (
          <Button aria-label={words.downloadOf(entry.name)} disabled={busy} onClick={download}>
            {words.download}
          </Button>
        )}
        <Button aria-label={words.copyOf(entry.name)} disabled={busy} onClick={copy}>
          {words.copy}
        </Button>
      </div>
      {busy ? <Progress text={words.composing} /> : null}
      {result ? <Result handed={result} /> : null}
      {trouble ? <Troubled trouble={trouble} /> : null}
    </section>
  );
}
