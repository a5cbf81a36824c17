/** The same people and time for several items at once. */
import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Item, SaidTexts } from "../../../core";
import { useLaterWords } from "../../i18n/later/laterWords";
import { Folded } from "../../parts/Folded";
import { PickField } from "../../parts/PickField";
import { useStyles } from "../../parts/styles";
import type { SaidPatch } from "../../session/said";
import { forAll, nameOf, type PeopleRow } from "./peopleRows";

interface BulkProps {
  readonly rows: readonly PeopleRow[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (keys: ReadonlySet<string>) => void;
  readonly onSay: (patch: SaidPatch) => void;
}

const ROLES = ["lead", "support", "deadline"] as const;
const NOTHING: SaidTexts = {};
/** Among more fields than these nobody picks one from a list; a table without fields may have its rows for them. */
const MOST_FIELDS = 1_000;

/** Fields of the items, in sheet order. */
const fieldsOf = (rows: readonly PeopleRow[]): Item[] => [
  ...new Map(rows.flatMap(({ field }) => (field ? [[field.index, field]] : []))).values(),
];

const keysOf = (rows: readonly PeopleRow[]): ReadonlySet<string> => new Set(rows.map(({ key }) => key));

/** Which items: all of them, or those of a field, beside single ones in the list. */
function Selection({ rows, selected, onSelect }: Omit<BulkProps, "onSay">) {
  const words = useLaterWords();
  const all = rows.length > 0 && selected.size === rows.length;
  const fields = fieldsOf(rows);
  return (
    <>
      <Checkbox
        label={words.selectAll}
        checked={all ? true : selected.size > 0 ? "mixed" : false}
        onChange={() => onSelect(all ? new Set() : keysOf(rows))}
      />
      {fields.length === 0 || fields.length > MOST_FIELDS ? null : (
        <PickField
          label={words.selectField}
          value=""
          onPick={(value) =>
            onSelect(keysOf(rows.filter(({ field }) => field !== undefined && String(field.index) === value)))
          }
        >
          <option value="">{words.noField}</option>
          {fields.map((field) => (
            <option key={field.index} value={String(field.index)}>
              {nameOf({ item: field })}
            </option>
          ))}
        </PickField>
      )}
    </>
  );
}

export function Bulk({ rows, selected, onSelect, onSay }: BulkProps) {
  const words = useLaterWords();
  const styles = useStyles();
  const [texts, setTexts] = useState(NOTHING);
  const [done, setDone] = useState<number>();
  // Once it is written it is no news any more.
  const isUnwritten = rows.some(({ remedy }) =>
    Object.values(remedy.texts).some(({ from }) => from === "person"),
  );
  const isBlank = ROLES.every((role) => !texts[role]?.trim());
  const apply = (): void => {
    onSay(forAll(selected, texts));
    setDone(selected.size);
    setTexts(NOTHING);
  };
  return (
    <Folded summary={words.bulk(selected.size)}>
      <div className={styles.stack}>
        <Selection rows={rows} selected={selected} onSelect={onSelect} />
        <p className={styles.quiet}>{selected.size === 0 ? words.bulkNone : words.bulkHint}</p>
        <div role="group" aria-label={words.bulk(selected.size)} className={styles.stack}>
          {ROLES.map((role) => (
            <Field key={role} label={words[role]} size="small">
              <Input
                lang="vi"
                value={texts[role] ?? ""}
                onChange={(_, { value }) => setTexts((last) => ({ ...last, [role]: value }))}
              />
            </Field>
          ))}
        </div>
        <div className={styles.row}>
          <Button disabled={selected.size === 0 || isBlank} onClick={apply}>
            {words.bulkApply(selected.size)}
          </Button>
        </div>
        <p role="status" className={styles.text}>
          {done === undefined || !isUnwritten ? "" : words.bulkDone(done)}
        </p>
      </div>
    </Folded>
  );
}
