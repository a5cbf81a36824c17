/** The points of the whole scorecard. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { formatPoints, type Points } from "../../../core";
import { useWords } from "../../i18n/words";
import { useStyles } from "../../parts/styles";
import type { Target } from "../sectionProps";

const useOwnStyles = makeStyles({
  totals: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(5.5rem, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figure: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

const text = (points: Points | undefined): string => (points === undefined ? "–" : formatPoints(points));

export function Totals({ target }: { readonly target: Target }) {
  const words = useWords();
  const styles = useStyles();
  const own = useOwnStyles();
  const { totals, bonus } = target.assessment.deductions;
  const { basis } = target.assessment.scorecard;
  const figures: readonly (readonly [string, string])[] = [
    [words.max, text(totals.max)],
    [words.self, text(totals.self)],
    [
      basis === "selfScore" ? words.obtainedBySelf : words.obtained,
      text(totals.leaves > 0 ? totals.obtained : undefined),
    ],
    [words.lost, text(totals.leaves > 0 ? totals.lost : undefined)],
    [words.bonus, text(bonus)],
  ];
  return (
    <>
      <dl className={own.totals}>
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt className={styles.quiet}>{name}</dt>
            <dd className={own.figure}>{figure}</dd>
          </div>
        ))}
      </dl>
      {totals.unknown > 0 ? <p className={styles.quiet}>{words.unknownScores(totals.unknown)}</p> : null}
    </>
  );
}
