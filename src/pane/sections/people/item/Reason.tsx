/** Why an item lost points, with the words that decided, and the rate that the comment tells. */
import { CAUSE_NAMES, type Remedy } from "../../../../core";
import { useLaterWords, type LaterWords } from "../../../i18n/later/laterWords";
import { useStyles } from "../../../parts/styles";

const percent = (value: number): string => String(value).replace(".", ",");

/** "9,48 % (118/1245 hồ sơ); yêu cầu 30 %; còn thiếu 256 hồ sơ"; undefined where no rate is told. */
export function rateText({ ratio, required }: Remedy, words: LaterWords): string | undefined {
  const asked = ratio?.required ?? required;
  const parts = [
    ...(ratio ? [`${percent(ratio.actual)} % (“${ratio.text}”)`] : []),
    ...(asked === undefined ? [] : [words.rateRequired(percent(asked))]),
    ...(ratio?.missing === undefined ? [] : [words.rateMissing(ratio.missing, ratio.unit ?? words.rateUnit)]),
  ];
  return parts.length === 0 ? undefined : parts.join("; ");
}

export function Reason({ remedy }: { readonly remedy: Remedy }) {
  const words = useLaterWords();
  const styles = useStyles();
  const { kind, words: deciding } = remedy.cause;
  const rate = rateText(remedy, words);
  return (
    <>
      <p className={styles.text}>
        {words.cause}:{" "}
        <span lang="vi">
          {CAUSE_NAMES[kind]}
          {deciding === undefined ? "" : ` (“${deciding}”)`}
        </span>
      </p>
      {rate === undefined ? null : (
        <p className={styles.text}>
          {words.rate}: <span lang="vi">{rate}</span>
        </p>
      )}
    </>
  );
}
