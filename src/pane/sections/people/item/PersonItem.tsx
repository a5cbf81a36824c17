/** One item: closed, who leads; open, why it lost and every text that would be written for it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useId } from "react";
import { formatPoints, REMEDY_ROLES, type RemedyRole, type SaidTexts } from "../../../../core";
import { useLaterWords } from "../../../i18n/later/laterWords";
import { useWords } from "../../../i18n/words";
import { useStyles } from "../../../parts/styles";
import type { Show } from "../../../session/state";
import type { SaidPatch } from "../../../session/said";
import { AskFirst } from "../../../parts/AskFirst";
import { cellOf, differsFromRules, nameOf, retemplated, type PeopleRow } from "../peopleRows";
import { Reason } from "./Reason";
import { RemedyField } from "./RemedyField";

/** What can be done with an item; the same functions at every drawing, so that items that did not change are not drawn. */
export interface ItemActions {
  readonly onSay: (patch: SaidPatch) => void;
  readonly onSelect: (key: string, on: boolean) => void;
  readonly onOpen: (key: string, open: boolean) => void;
  readonly onFocus: (key: string) => void;
  readonly show: Show;
}

interface PersonItemProps {
  readonly row: PeopleRow;
  readonly said: SaidTexts | undefined;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  /** The stop of the Tab key. */
  readonly isStop: boolean;
  readonly actions: ItemActions;
}

const useOwnStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 4rem",
  },
  head: { display: "flex", alignItems: "flex-start" },
  // The browser's own box: a thousand of the library's would take a second to draw.
  pick: { padding: tokens.spacingHorizontalS, cursor: "pointer" },
  box: {
    display: "block",
    margin: "2px",
    width: "16px",
    height: "16px",
    accentColor: tokens.colorCompoundBrandBackground,
  },
  button: {
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  lost: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  who: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}`,
  },
});

/** Title, points, who leads, and what is special about the texts. */
function Summary({ row, said }: Pick<PersonItemProps, "row" | "said">) {
  const words = useWords();
  const later = useLaterWords();
  const own = useOwnStyles();
  const lead = cellOf(row, "lead", said).value.trim();
  const marks = [
    ...(said ? [later.edited] : []),
    ...(differsFromRules(row, said) ? [later.differs] : []),
  ].join(", ");
  return (
    <>
      <span className={own.line}>
        <span lang="vi">{nameOf(row)}</span>
        <span className={own.lost}>{words.lostPoints(formatPoints(row.lost))}</span>
      </span>
      <span className={own.who}>
        <span lang="vi">{lead === "" ? later.noLead : lead}</span>
        {marks === "" ? "" : ` (${marks})`}
      </span>
    </>
  );
}

function Texts({
  row,
  said,
  actions,
  id,
}: Omit<PersonItemProps, "isOpen" | "isSelected" | "isStop"> & { readonly id: string }) {
  const later = useLaterWords();
  const styles = useStyles();
  const own = useOwnStyles();
  const say = (role: RemedyRole) => (text: string | undefined) =>
    actions.onSay({ [row.key]: { [role]: text } });
  const isOurs = !said && !differsFromRules(row, said);
  return (
    <div id={id} className={own.body}>
      <Reason remedy={row.remedy} />
      {REMEDY_ROLES.map((role) => (
        <RemedyField key={role} row={row} role={role} said={said} onSay={say(role)} />
      ))}
      <div className={styles.row}>
        <Button size="small" onClick={() => actions.show(row.item.at)}>
          {later.goToItem}
        </Button>
        {isOurs ? null : (
          <AskFirst
            label={later.retemplate}
            question={later.retemplateAsk(1)}
            onAgree={() => actions.onSay(retemplated([row]))}
          />
        )}
      </div>
    </div>
  );
}

export const PersonItem = memo(function PersonItem(props: PersonItemProps) {
  const { row, said, isOpen, isSelected, isStop, actions } = props;
  const later = useLaterWords();
  const own = useOwnStyles();
  const id = useId();
  const { key } = row;
  const tabIndex = isStop ? 0 : -1;
  return (
    <li className={own.item} onFocus={() => actions.onFocus(key)}>
      <div className={own.head}>
        <label className={own.pick}>
          <input
            type="checkbox"
            className={own.box}
            aria-label={later.selectItem(nameOf(row))}
            checked={isSelected}
            tabIndex={tabIndex}
            onChange={(event) => actions.onSelect(key, event.currentTarget.checked)}
          />
        </label>
        <button
          type="button"
          className={own.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          tabIndex={tabIndex}
          data-item
          onClick={() => actions.onOpen(key, !isOpen)}
        >
          <Summary row={row} said={said} />
        </button>
      </div>
      {isOpen ? <Texts row={row} said={said} actions={actions} id={id} /> : null}
    </li>
  );
});
