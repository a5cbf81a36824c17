/** One role and the sheet's columns to pick from, each with its heading and a few of its cells. */
import { columnLetters, ROLE_NAMES, type ColumnRole, type SheetColumn } from "../../../core";
import { useWords, type Words } from "../../i18n/words";
import { PickField } from "../../parts/PickField";
import type { Trust } from "./columnTrust";

interface ColumnSelectProps {
  readonly role: ColumnRole;
  readonly columns: readonly SheetColumn[];
  readonly col: number | undefined;
  readonly trust: Trust;
  /** Undefined: there is no such column. */
  readonly onPick: (col: number | undefined) => void;
}

const SHORT = 24;
const shorten = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text);

const columnText = ({ col, heading, samples }: SheetColumn, words: Words): string =>
  words.column(columnLetters(col), shorten(heading), samples.map(shorten).join("; "));

const STATES = { sure: "success", chosen: "success", unsure: "warning", missing: "none" } as const;

export function ColumnSelect({ role, columns, col, trust, onPick }: ColumnSelectProps) {
  const words = useWords();
  const isOptional = role !== "title";
  return (
    <PickField
      label={ROLE_NAMES[role]}
      value={col === undefined ? "" : String(col)}
      onPick={(value) => onPick(value === "" ? undefined : Number(value))}
      validationMessage={words[trust]}
      validationState={STATES[trust]}
    >
      {isOptional || col === undefined ? <option value="">{words.noColumn}</option> : null}
      {columns.map((column) => (
        <option key={column.col} value={String(column.col)}>
          {columnText(column, words)}
        </option>
      ))}
    </PickField>
  );
}
