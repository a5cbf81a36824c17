/**
 * A bordered part with a heading. What asks for attention takes the focus when it appears; its heading is then a stop for
 * Tab, because Office.js on the web leaves the pane from an element that is none.
 */
import { useEffect, useId, useRef, type ReactNode } from "react";
import { useStyles } from "./styles";

interface PanelProps {
  readonly title: string;
  readonly focus?: boolean;
  readonly children: ReactNode;
}

export function Panel({ title, focus = false, children }: PanelProps) {
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={focus ? 0 : undefined} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
