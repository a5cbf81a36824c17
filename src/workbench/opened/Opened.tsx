/** An open file: workbook on the left, the pane on the right. */
import { useEffect, useMemo } from "react";
import type { Locale } from "../../pane/i18n/words";
import { Pane } from "../../pane/Pane";
import type { Outside } from "../../pane/sections/sectionProps";
import type { Desk } from "../desk/desk";
import type { DeskState, OpenFile } from "../desk/deskState";
import { useWords } from "../i18n/words";
import { PrintView } from "../print/PrintView";
import { BookView } from "./BookView";
import { Shortcuts } from "./Dialogs";
import { Divider } from "./Divider";
import { NoticeBar } from "../view/NoticeBar";
import { Toolbar } from "./Toolbar";
import type { useLooks } from "../view/useLooks";
import { useLeaveWarning, useShortcuts } from "./useShortcuts";
import { Waiting } from "../view/Waiting";

export interface OpenedProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly file: OpenFile;
  readonly chosen: ReturnType<typeof useLooks>;
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
  readonly outside: Outside;
}

export function Opened(props: OpenedProps) {
  const { desk, state, file, chosen } = props;
  const words = useWords();
  const { looks, change, onZoom } = chosen;
  useLeaveWarning(file.isUnsaved);
  useClearView(file, change);
  useShortcuts({
    onFind: () => change({ isFinding: true }),
    onSave: () => void desk.save(),
    onUndo: () => void desk.untype(),
    onList: () => change({ dialog: "shortcuts" }),
    onSheet: (by) => desk.step(by),
  });
  return (
    <div className="desk">
      <a className="skip" href="#side">
        {words.skipToPane}
      </a>
      <Bar {...props} />
      <NoticeBar notice={state.notice} onClose={() => desk.notify(undefined)} />
      {state.stage ? <Waiting stage={state.stage} onCancel={() => desk.cancel()} /> : null}
      <div className="split">
        <BookView
          desk={desk}
          file={file}
          zoom={looks.zoom}
          onZoom={onZoom}
          isFinding={looks.isFinding}
          onFindClosed={() => change({ isFinding: false })}
        />
        <Side {...props} />
      </div>
      <Overlays {...props} />
    </div>
  );
}

/** CSS pixels: up to here the pane lies over the workbook, see pageCss. */
const NARROW = 960;

/** On a narrow screen the pane steps aside when it leads to a cell. */
function useClearView(
  { visit, revealed }: OpenFile,
  change: (looks: { readonly isPaneOpen: boolean }) => void,
): void {
  useEffect(() => {
    if (revealed > 0 && window.innerWidth <= NARROW) change({ isPaneOpen: false });
  }, [visit, revealed, change]);
}

function Bar({ desk, file, chosen: { looks, change, onZoom } }: OpenedProps) {
  return (
    <Toolbar
      name={file.name}
      isUnsaved={file.isUnsaved}
      canSave={file.canSave}
      zoom={looks.zoom}
      isDark={looks.isDark}
      isPaneOpen={looks.isPaneOpen}
      onDownload={() => desk.download()}
      onSave={() => void desk.save()}
      onOther={() => (file.isUnsaved ? change({ dialog: "leave" }) : desk.leave())}
      onZoom={onZoom}
      onPrint={() => change({ dialog: "print" })}
      onShortcuts={() => change({ dialog: "shortcuts" })}
      onTheme={() => change(({ isDark }) => ({ isDark: !isDark }))}
      onPane={() => change(({ isPaneOpen }) => ({ isPaneOpen: !isPaneOpen }))}
    />
  );
}

function Side({ desk, file, chosen: { looks, change }, locale, onLocale, outside }: OpenedProps) {
  const words = useWords();
  const { host, visit } = file;
  const compute = useMemo(() => host.compute, [host]);
  return (
    <aside
      id="side"
      tabIndex={-1}
      aria-label={words.pane}
      className={looks.isPaneOpen ? "side" : "side away"}
      style={{ width: looks.paneWidth }}
    >
      <Divider width={looks.paneWidth} onWidth={(paneWidth) => change({ paneWidth })} />
      <div className="sideBody">
        <Pane
          key={visit}
          host={host}
          compute={compute}
          now={desk.now}
          locale={locale}
          kind="workbench"
          {...outside}
          theme={looks.isDark ? "dark" : "light"}
          onLocale={onLocale}
        />
      </div>
    </aside>
  );
}

function Overlays({ desk, file, chosen: { looks, change } }: OpenedProps) {
  const close = (): void => change({ dialog: undefined });
  const { dialog } = looks;
  return (
    <>
      <Shortcuts isOpen={dialog === "shortcuts"} onClose={close} />
      {dialog === "print" ? (
        <PrintView desk={desk} book={file.book} first={file.sheet} onClose={close} />
      ) : null}
    </>
  );
}
