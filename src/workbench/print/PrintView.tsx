/** The sheets as they will print, page by page. */
import { Button, Dropdown, Option, Spinner, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Desk } from "../desk/desk";
import { litCss, lookCss } from "../grid/lookCss";
import { useWords } from "../i18n/words";
import type { BookFrame, GridRow, SheetFrame } from "../sheet/frame";
import { PageView, filledOf, rowsOf } from "./PageView";
import { paginate } from "./paginate";
import { PRINT_CSS } from "./printCss";

export interface PrintViewProps {
  readonly desk: Desk;
  readonly book: BookFrame;
  /** The sheet in view: shown first where no appendix is there. */
  readonly first: string;
  readonly onClose: () => void;
}

interface Drawn {
  readonly frame: SheetFrame;
  readonly rows: ReadonlyMap<number, GridRow>;
}

/** More pages than this are not looked through on screen. */
const MOST_PAGES = 100;
const MOST_BLOCKS = 60;

async function draw({ client }: Desk, sheet: string): Promise<Drawn> {
  const frame = await client.call("sheet", { sheet });
  const indexes = frame.blocks.map((_, index) => index).slice(0, MOST_BLOCKS);
  const blocks = await Promise.all(indexes.map((index) => client.call("block", { sheet, index })));
  return { frame, rows: rowsOf(blocks) };
}

function useDrawn(desk: Desk, sheet: string): Drawn | undefined {
  const [drawn, setDrawn] = useState<Drawn | undefined>();
  useEffect(() => {
    let isCurrent = true;
    draw(desk, sheet).then(
      (next) => (isCurrent ? setDrawn(next) : undefined),
      (error: unknown) => desk.report(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [desk, sheet]);
  return drawn?.frame.sheet === sheet ? drawn : undefined;
}

export function PrintView({ desk, book, first, onClose }: PrintViewProps) {
  const words = useWords();
  const isAppendix = book.tabs.some((tab) => tab.isAppendix && tab.sheet === first);
  const appendix = book.tabs.find(({ isAppendix }) => isAppendix)?.sheet;
  const [sheet, setSheet] = useState(isAppendix ? first : (appendix ?? first));
  const drawn = useDrawn(desk, sheet);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <div
      ref={panel}
      className="preview"
      role="dialog"
      aria-modal="true"
      aria-label={words.printTitle}
      tabIndex={-1}
      onKeyDown={({ key }) => (key === "Escape" ? onClose() : undefined)}
    >
      <style>{PRINT_CSS}</style>
      <Bar book={book} sheet={sheet} onSheet={setSheet} onClose={onClose} />
      {drawn ? <Pages drawn={drawn} /> : <Spinner label={words.loading} />}
    </div>
  );
}

interface BarProps extends Pick<PrintViewProps, "book" | "onClose"> {
  readonly sheet: string;
  readonly onSheet: (sheet: string) => void;
}

function Bar({ book, sheet, onSheet, onClose }: BarProps) {
  const words = useWords();
  return (
    <div className="bar noPrint">
      <h1>{words.printTitle}</h1>
      <Dropdown
        aria-label={words.printSheet}
        value={sheet}
        selectedOptions={[sheet]}
        onOptionSelect={(_, { optionValue }) => onSheet(optionValue ?? sheet)}
      >
        {book.tabs.map((tab) => (
          <Option key={tab.sheet} value={tab.sheet}>
            {tab.sheet}
          </Option>
        ))}
      </Dropdown>
      <Button onClick={() => window.print()}>{words.printNow}</Button>
      <Button appearance="primary" onClick={onClose}>
        {words.close}
      </Button>
      <Text size={200}>{words.printOnly}</Text>
    </div>
  );
}

function Pages({ drawn: { frame, rows } }: { readonly drawn: Drawn }) {
  const words = useWords();
  const plan = paginate(frame, filledOf(rows));
  const shown = plan.pages.slice(0, MOST_PAGES);
  const orientation = frame.page.landscape ? words.printLandscape : words.printPortrait;
  return (
    <div className="pages" tabIndex={0} role="region" aria-label={words.printTitle}>
      <style>{`${lookCss(frame.looks, "printed")}${litCss("printed")}@page{size:${String(plan.width)}pt ${String(plan.height)}pt;margin:0}`}</style>
      {shown.map((page) => (
        <div key={page.number}>
          <p className="noPrint">{`${words.printPage(page.number, plan.pages.length)} · ${orientation}`}</p>
          <PageView frame={frame} plan={plan} page={page} rows={rows} />
        </div>
      ))}
    </div>
  );
}
