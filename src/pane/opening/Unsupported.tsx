/** Where the pane cannot work: why, and where the same can be done. */
import { wordsOf, type Locale } from "../i18n/words";

interface UnsupportedProps {
  readonly why: "tooOld" | "notExcel";
  readonly locale: Locale;
}

/** Plain elements only: an old browser control has to show this page as well. */
export function Unsupported({ why, locale }: UnsupportedProps) {
  const words = wordsOf(locale);
  return (
    <main lang={locale} style={{ padding: "1rem", fontFamily: "Segoe UI, sans-serif" }}>
      <h1 style={{ fontSize: "1.1rem" }}>{words.product}</h1>
      <p>{words[why]}</p>
      <p>
        <a href="workbench.html" target="_blank" rel="noreferrer">
          {words.workbench}
        </a>
      </p>
    </main>
  );
}
