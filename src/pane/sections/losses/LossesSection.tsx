/** What was lost, item by item; choosing an item shows its cell in the workbook. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { formatPoints, paretoOf, type Item, type LostItem } from "../../../core";
import { useWords } from "../../i18n/words";
import { PickField } from "../../parts/PickField";
import { RowList } from "../../parts/RowList";
import { useStyles } from "../../parts/styles";
import type { SectionProps, Target } from "../sectionProps";
import { causeText, fieldsWithLoss, lossRows, unlistedCount, type LossView } from "./lossRows";

const useOwnStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  lost: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  cause: {
    display: "-webkit-box",
    WebkitLineClamp: "3",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

const nameOf = ({ code, title }: Item): string => [code, title].filter(Boolean).join(" ");

function ParetoLine({ target }: { readonly target: Target }) {
  const words = useWords();
  const styles = useStyles();
  const pareto = paretoOf(target.assessment);
  if (!pareto) return null;
  const { count, share, lost, total } = pareto;
  return (
    <p className={styles.text}>
      <span className={styles.strong}>{words.pareto(count, share)}</span>{" "}
      {words.paretoDetail(formatPoints(lost), formatPoints(total))}
    </p>
  );
}

/** Among more fields than these nobody picks one from a list; a table without fields may have its rows for them. */
const MOST_FIELDS = 1_000;

interface ViewFormProps {
  readonly view: LossView;
  readonly fields: readonly Item[];
  readonly onChange: (view: LossView) => void;
}

function ViewForm({ view, fields, onChange }: ViewFormProps) {
  const words = useWords();
  return (
    <>
      <PickField
        label={words.sortBy}
        value={view.order}
        onPick={(value) => onChange({ ...view, order: value === "points" ? "points" : "sheet" })}
      >
        <option value="sheet">{words.bySheet}</option>
        <option value="points">{words.byPoints}</option>
      </PickField>
      {fields.length < 2 || fields.length > MOST_FIELDS ? null : (
        <PickField
          label={words.field}
          value={view.field === undefined ? "" : String(view.field)}
          onPick={(value) => onChange({ ...view, field: value === "" ? undefined : Number(value) })}
        >
          <option value="">{words.allFields}</option>
          {fields.map((field) => (
            <option key={field.index} value={String(field.index)}>
              {nameOf(field)}
            </option>
          ))}
        </PickField>
      )}
    </>
  );
}

function LossRow({ row }: { readonly row: LostItem }) {
  const words = useWords();
  const own = useOwnStyles();
  return (
    <>
      <span className={own.line}>
        <span lang="vi">{nameOf(row.item)}</span>
        <span className={own.lost}>{words.lostPoints(formatPoints(row.lost))}</span>
      </span>
      <span className={own.cause} lang="vi">
        {causeText(row) ?? words.noComment}
      </span>
    </>
  );
}

/** Items that nobody can say anything about yet: without this line they would be missing from the list silently. */
function Unlisted({ count }: { readonly count: number }) {
  const words = useWords();
  const styles = useStyles();
  return count === 0 ? null : <p className={styles.text}>{words.unlisted(count)}</p>;
}

function Nothing({ unlisted }: { readonly unlisted: number }) {
  const words = useWords();
  const styles = useStyles();
  return unlisted > 0 ? <Unlisted count={unlisted} /> : <p className={styles.text}>{words.noLosses}</p>;
}

export function LossesSection({ session, target }: SectionProps) {
  const words = useWords();
  const styles = useStyles();
  const { assessment } = target;
  const [view, setView] = useState<LossView>({ order: "sheet", field: undefined });
  const fields = useMemo(() => fieldsWithLoss(assessment), [assessment]);
  const field = fields.find(({ index }) => index === view.field)?.index;
  const rows = useMemo(
    () => lossRows(assessment, { order: view.order, field }),
    [assessment, view.order, field],
  );
  const listed = useMemo(
    () => rows.map((row) => ({ key: String(row.item.index), content: <LossRow row={row} /> })),
    [rows],
  );
  const unlisted = unlistedCount(assessment, field);
  if (fields.length === 0 && rows.length === 0) return <Nothing unlisted={unlisted} />;
  return (
    <div className={styles.stack}>
      <ParetoLine target={target} />
      <ViewForm view={{ ...view, field }} fields={fields} onChange={setView} />
      <p className={styles.quiet}>
        {words.lossCount(rows.length)}. {words.goToCell} {words.arrowsHint}
      </p>
      <Unlisted count={unlisted} />
      <RowList
        label={words.lossList}
        rows={listed}
        onChoose={(index) => {
          const at = rows[index]?.item.at;
          if (at) session.show(at);
        }}
      />
    </div>
  );
}
