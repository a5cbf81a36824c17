/** How much of each field was obtained: a bar, and the same in words. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { formatPoints, percentOf, type Item, type Sums } from "../../../core";
import { useWords } from "../../i18n/words";
import { useStyles } from "../../parts/styles";
import { useShown } from "../../parts/useShown";
import type { Target } from "../sectionProps";

const useOwnStyles = makeStyles({
  // A bar and its words stand closer together than two fields.
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  track: {
    height: "0.5rem",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    borderRight: `2px solid ${tokens.colorNeutralForeground1}`,
    boxSizing: "border-box",
    // Forced colours take backgrounds away, but not those of their own.
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

interface FieldSums {
  readonly item: Item;
  readonly sums: Sums;
}

/** Fields, or the outermost rows of a table without fields, that count towards the total. */
export function fieldSums({ assessment: { scorecard, deductions } }: Target): FieldSums[] {
  return [...deductions.byTop].flatMap(([top, sums]) => {
    const item = scorecard.items[top];
    return item && sums.leaves > 0 ? [{ item, sums }] : [];
  });
}

function FieldBar({ item, sums }: FieldSums) {
  const words = useWords();
  const styles = useStyles();
  const own = useOwnStyles();
  const percent = percentOf(sums.obtained, sums.max) ?? 0;
  const lost = sums.lost > 0 ? words.fieldLost(formatPoints(sums.lost)) : words.nothingLost;
  const figures = words.fieldText(
    formatPoints(sums.obtained),
    formatPoints(sums.max),
    String(percent).replace(".", ","),
  );
  return (
    <li className={own.field}>
      <span lang="vi">{[item.code, item.title].filter(Boolean).join(". ")}</span>
      <div className={own.track} aria-hidden="true">
        <div className={own.bar} style={{ width: `${String(Math.max(0, Math.min(100, percent)))}%` }} />
      </div>
      <span className={styles.quiet}>
        {figures} · {lost}
      </span>
    </li>
  );
}

/** Bars that are drawn at a time: a table without fields has one for each of its rows. */
const DRAWN = 20;

export function FieldBars({ target }: { readonly target: Target }) {
  const styles = useStyles();
  const own = useOwnStyles();
  const list = useRef<HTMLUListElement>(null);
  const fields = useMemo(() => fieldSums(target), [target]);
  const shown = useShown(fields.length, DRAWN, () => list.current?.focus({ preventScroll: true }));
  return (
    <>
      <ul ref={list} className={`${styles.plainList} ${own.fields}`} tabIndex={-1}>
        {fields.slice(0, shown.count).map(({ item, sums }) => (
          <FieldBar key={item.index} item={item} sums={sums} />
        ))}
      </ul>
      {shown.button}
    </>
  );
}
