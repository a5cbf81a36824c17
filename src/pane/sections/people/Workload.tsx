/** How the work falls on those who lead: how many items, how many points. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { formatPoints, type Remediation } from "../../../core";
import { useLaterWords } from "../../i18n/later/laterWords";
import { useStyles } from "../../parts/styles";

const useOwnStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
  },
  number: { textAlign: "right", whiteSpace: "nowrap" },
});

export function Workload({ remediation: { remedies, workload } }: { readonly remediation: Remediation }) {
  const words = useLaterWords();
  const styles = useStyles();
  const own = useOwnStyles();
  const number = `${own.cell} ${own.number}`;
  const nobody = remedies.filter(({ texts }) => texts.lead === undefined).length;
  return (
    <>
      <h2 className={styles.heading}>{words.workload}</h2>
      <table className={own.table} aria-label={words.workload}>
        <thead>
          <tr>
            <th scope="col" className={own.cell}>
              {words.workloadLead}
            </th>
            <th scope="col" className={number}>
              {words.workloadItems}
            </th>
            <th scope="col" className={number}>
              {words.workloadPoints}
            </th>
          </tr>
        </thead>
        <tbody>
          {workload.map(({ lead, items, lost }) => (
            <tr key={lead}>
              <th scope="row" className={own.cell} lang="vi">
                {lead}
              </th>
              <td className={number}>{items.length}</td>
              <td className={number}>{formatPoints(lost)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {nobody === 0 ? null : (
        <p className={styles.text}>
          {words.nobodyYet}: {nobody}
        </p>
      )}
    </>
  );
}
