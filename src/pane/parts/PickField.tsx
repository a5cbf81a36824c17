/** A labelled choice that never grows wider than the pane, however long its entries are. */
import { Field, makeStyles, Select, type FieldProps } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, width: "100%" },
});

interface PickFieldProps extends Pick<FieldProps, "validationMessage" | "validationState"> {
  readonly label: string;
  readonly value: string;
  readonly onPick: (value: string) => void;
  /** `option` elements. */
  readonly children: ReactNode;
}

export function PickField({ label, value, onPick, children, ...validation }: PickFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field} {...validation}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={value}
        onChange={(_, data) => onPick(data.value)}
      >
        {children}
      </Select>
    </Field>
  );
}
