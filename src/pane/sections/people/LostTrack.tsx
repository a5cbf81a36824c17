/** What was typed for items that are gone, renamed, or no longer below their maximum: kept, shown, never written. */
import { Button } from "@fluentui/react-components";
import { REMEDY_ROLES } from "../../../core";
import { useLaterWords } from "../../i18n/later/laterWords";
import { useStyles } from "../../parts/styles";
import { keyName, type Said, type SaidPatch } from "../../session/said";
import type { PeopleRow } from "./peopleRows";

interface LostTrackProps {
  readonly said: Said;
  readonly rows: readonly PeopleRow[];
  readonly onSay: (patch: SaidPatch) => void;
}

const FORGET = Object.fromEntries(REMEDY_ROLES.map((role) => [role, undefined]));

export function LostTrack({ said, rows, onSay }: LostTrackProps) {
  const words = useLaterWords();
  const styles = useStyles();
  const here = new Set(rows.map(({ key }) => key));
  const lost = Object.entries(said).filter(([key]) => !here.has(key));
  if (lost.length === 0) return null;
  return (
    <>
      <p className={styles.text}>{words.lostTrack}</p>
      <ul className={styles.list} lang="vi">
        {lost.map(([key, texts]) => (
          <li key={key}>
            {keyName(key)}: {Object.values(texts).filter(Boolean).join(" | ")}
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button size="small" onClick={() => onSay(Object.fromEntries(lost.map(([key]) => [key, FORGET])))}>
          {words.forgetLost}
        </Button>
      </div>
    </>
  );
}
