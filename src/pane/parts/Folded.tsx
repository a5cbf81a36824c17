/** Something that is there for those who want to see it. */
import type { ReactNode } from "react";
import { useStyles } from "./styles";

export function Folded({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <details>
      {/* Office.js on the web moves the focus itself, and knows a summary only by its tabindex. */}
      <summary className={styles.summary} tabIndex={0}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
