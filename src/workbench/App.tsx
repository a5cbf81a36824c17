/** The workbench: the landing page, an open file, or several files side by side. */
import { FluentProvider, Spinner, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useState, useSyncExternalStore, type DragEvent } from "react";
import type { Locale } from "../pane/i18n/words";
import type { Outside } from "../pane/sections/sectionProps";
import type { Desk } from "./desk/desk";
import { droppedFiles } from "./desk/disk";
import { GRID_CSS } from "./grid/gridCss";
import { wordsOf, WordsContext } from "./i18n/words";
import { Several } from "./several/Several";
import { Landing } from "./view/Landing";
import { NoticeBar } from "./view/NoticeBar";
import { Leave } from "./opened/Dialogs";
import { Opened } from "./opened/Opened";
import { PAGE_CSS } from "./view/pageCss";
import { useLooks } from "./view/useLooks";
import { Waiting } from "./view/Waiting";

export interface AppProps {
  readonly desk: Desk;
  readonly locale: Locale;
  readonly isDark: boolean;
  readonly onLocale: (locale: Locale) => void;
  /** What the pane is given by the page. */
  readonly outside?: Outside;
}

const NONE: Outside = {};

export function App({ desk, locale: opening, isDark, onLocale, outside = NONE }: AppProps) {
  const [locale, setLocale] = useState(opening);
  const chosen = useLooks(isDark);
  const change = (next: Locale): void => {
    setLocale(next);
    onLocale(next);
  };
  return (
    <FluentProvider theme={chosen.looks.isDark ? webDarkTheme : webLightTheme} lang={locale}>
      <WordsContext value={wordsOf(locale)}>
        <style>{GRID_CSS + PAGE_CSS}</style>
        <Page desk={desk} chosen={chosen} locale={locale} onLocale={change} outside={outside} />
        <LeaveQuestion desk={desk} chosen={chosen} />
      </WordsContext>
    </FluentProvider>
  );
}

interface PageProps extends Omit<AppProps, "isDark"> {
  readonly chosen: ReturnType<typeof useLooks>;
}

/** Stands above the views: it must close by itself while the file behind it goes. */
function LeaveQuestion({ desk, chosen: { looks, change } }: Pick<PageProps, "desk" | "chosen">) {
  const close = (): void => change({ dialog: undefined });
  const then = (act: () => void) => (): void => {
    act();
    close();
  };
  return (
    <Leave
      isOpen={looks.dialog === "leave"}
      onStay={close}
      onDownload={then(() => desk.download())}
      onLeave={then(() => desk.leave())}
    />
  );
}

/** A file that misses the landing's field would be shown by the browser in place of the page. */
const stay = (event: DragEvent): void => event.preventDefault();

function Page({ desk, chosen, locale, onLocale, outside = NONE }: PageProps) {
  const words = wordsOf(locale);
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot);
  const { view, stage, notice } = state;
  if (view.at === "open")
    return <Opened {...{ desk, state, chosen, locale, onLocale, outside }} file={view.file} />;
  return (
    <div className="desk" onDragOver={stay} onDrop={stay}>
      <NoticeBar notice={notice} onClose={() => desk.notify(undefined)} />
      {stage ? <Waiting stage={stage} onCancel={() => desk.cancel()} /> : null}
      {view.at === "landing" ? (
        <Landing
          onDrop={(data) => void droppedFiles(data).then((files) => desk.take(files))}
          onChoose={() => void desk.choose()}
          onSample={() => void desk.openSample()}
        />
      ) : null}
      {view.at === "opening" ? <Spinner label={`${words.stages.opening} ${view.name}`} /> : null}
      {view.at === "several" ? (
        <Several
          count={view.count}
          files={view.files}
          onOpen={(name) => void desk.openCompared(name)}
          onZip={() => void desk.downloadCompared(words.severalZipName)}
          onOther={() => desk.leave()}
        />
      ) : null}
    </div>
  );
}
