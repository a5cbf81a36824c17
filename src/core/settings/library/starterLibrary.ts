/** The starter library of solutions: own words for the usual criteria, to be edited on CCHC Mẫu giải pháp. */
import type { SolutionTemplate } from "../../remediation/rules";
import { DIGITAL } from "./data/digital";
import { DIRECTION } from "./data/direction";
import { FINANCE } from "./data/finance";
import { GOVERNANCE } from "./data/governance";
import { IMPACT } from "./data/impact";
import { INSTITUTION } from "./data/institution";
import { ORGANIZATION } from "./data/organization";
import { PROCEDURES } from "./data/procedures";
import { SATISFACTION } from "./data/satisfaction";
import { SERVICE } from "./data/service";
import type { LibraryRow } from "./row";

const ROWS: readonly LibraryRow[] = [
  ...DIRECTION,
  ...INSTITUTION,
  ...PROCEDURES,
  ...ORGANIZATION,
  ...SERVICE,
  ...FINANCE,
  ...DIGITAL,
  ...IMPACT,
  ...GOVERNANCE,
  ...SATISFACTION,
];

const templateOf = ({
  keywords,
  field,
  index,
  cause,
  target,
  solution,
  deadline,
}: LibraryRow): SolutionTemplate => ({
  codes: [],
  keywords,
  ...(field === undefined ? {} : { field }),
  ...(index === undefined ? {} : { index }),
  ...(cause === undefined ? {} : { cause }),
  target,
  solution,
  deadline,
});

/** All rows, field after field, then the other indices; of rows that fit equally well the first one speaks. */
export const starterLibrary = (): SolutionTemplate[] => ROWS.map(templateOf);
