/**
 * The task pane, in Excel and in the workbench alike. Everything it works with comes from outside; it knows no host. It
 * writes only after a person agreed to the list of changes, or clicked a ribbon button that needs no question.
 */
import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import { useState } from "react";
import { DEFAULT_FORMS } from "../core";
import type { Host } from "../hosts/host";
import { Asking } from "./ask/Asking";
import { Actions } from "./frame/Actions";
import { Header } from "./frame/Header";
import { Notices } from "./frame/Notices";
import { otherLocale, wordsOf, WordsContext, type Locale } from "./i18n/words";
import { useStyles } from "./parts/styles";
import { Sections } from "./sections/Sections";
import type { Outside } from "./sections/sectionProps";
import type { SectionId } from "./sections/sections";
import type { Compute } from "./session/effects";
import { readingOf, type Viec } from "./session/state";
import { useFollowing } from "./session/useFollowing";
import { useSession, type OnWaiting, type Session } from "./session/useSession";
import { StepPanel } from "./steps/StepPanel";

export type ThemeName = "light" | "dark" | "contrast";

export interface PaneProps extends Outside {
  readonly host: Host;
  readonly compute: Compute;
  /** "yyyy-mm-dd hh:mm", local time. */
  readonly now: () => string;
  /** What a ribbon button asked for. */
  readonly request?: Viec | undefined;
  /** The language on opening; a person may switch. */
  readonly locale: Locale;
  readonly kind: "excel" | "workbench";
  readonly theme?: ThemeName;
  readonly onLocale?: (locale: Locale) => void;
  readonly onWaiting?: OnWaiting | undefined;
  readonly onCancel?: (() => void) | undefined;
}

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

interface BodyProps {
  readonly session: Session;
  readonly canShow: boolean;
  readonly outside: Outside;
}

function Body({ session, canShow, outside }: BodyProps) {
  const [selected, setSelected] = useState<SectionId>("scorecard");
  const reading = readingOf(session.state);
  const target = reading?.made.target;
  const to = (section: SectionId) => () => {
    session.send({ kind: "decline" });
    setSelected(section);
  };
  return (
    <>
      <StepPanel session={session} canShow={canShow} onColumns={to("scorecard")} onPeople={to("people")} />
      {reading && target ? (
        <Sections
          session={session}
          reading={reading}
          target={target}
          outside={outside}
          selected={selected}
          onSelect={setSelected}
        />
      ) : null}
      {reading && !target ? <Asking session={session} reading={reading} /> : null}
    </>
  );
}

function Page({ options, onLanguage }: { readonly options: PaneProps; readonly onLanguage: () => void }) {
  const styles = useStyles();
  const { host, compute, now, request, onWaiting, onCancel, kind } = options;
  const session = useSession({ host, compute, now, request, onWaiting, onCancel, forms: DEFAULT_FORMS });
  useFollowing(session, kind === "workbench");
  const Root = kind === "excel" ? "main" : "section";
  return (
    <Root className={styles.page}>
      <Header session={session} onLanguage={onLanguage} />
      <Actions session={session} />
      <Notices session={session} />
      <Body session={session} canShow={host.reveal !== undefined} outside={options} />
    </Root>
  );
}

export function Pane(props: PaneProps) {
  const [locale, setLocale] = useState(props.locale);
  const change = () => {
    const next = otherLocale(locale);
    setLocale(next);
    props.onLocale?.(next);
  };
  return (
    <FluentProvider theme={THEMES[props.theme ?? "light"]} lang={locale}>
      <WordsContext value={wordsOf(locale)}>
        <Page options={props} onLanguage={change} />
      </WordsContext>
    </FluentProvider>
  );
}
