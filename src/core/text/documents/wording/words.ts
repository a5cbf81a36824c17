/** Names that every document uses: the unit, its committee, the index and the years. What is not known is a blank. */
import { BLANK, planYear, yearText, type PlanFacts } from "../../appendixTexts";

export interface DocumentWords {
  /** "xã Bình Minh Thượng"; "Phường 1" where the name is a number. */
  readonly unit: string;
  /** "Ủy ban nhân dân xã Bình Minh Thượng". */
  readonly committee: string;
  /** "xã", "phường", "đặc khu"; "đơn vị" where it is not known. */
  readonly kind: string;
  /** "Chỉ số cải cách hành chính". */
  readonly index: string;
  /** The year that was scored, the one before it and the one that is planned for. */
  readonly year: string;
  readonly previousYear: string;
  readonly nextYear: string;
}

const INDEX_NAMES: Readonly<Record<string, string>> = {
  "PAR INDEX": "Chỉ số cải cách hành chính",
  SIPAS: "Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)",
  PAPI: "Chỉ số hiệu quả quản trị và hành chính công (PAPI)",
  DTI: "Chỉ số chuyển đổi số (DTI)",
  DDCI: "Chỉ số năng lực cạnh tranh (DDCI)",
};

/** The index that a scorecard speaks of when it names none, as for template rows. */
export const MAIN_INDEX = "PAR INDEX";

/** As it stands in a sentence. */
export const indexWords = (name: string | undefined): string =>
  INDEX_NAMES[(name ?? MAIN_INDEX).toUpperCase()] ?? `Chỉ số ${name ?? ""}`;

export type UnitFacts = Pick<PlanFacts, "unitKind" | "unitName">;

/** Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1.b: with a number for a name the common noun has a capital as well. */
export function unitText({ unitKind, unitName = BLANK }: UnitFacts): string {
  const kind = unitKind ?? BLANK;
  return /^\d/.test(unitName)
    ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${unitName}`
    : `${kind} ${unitName}`;
}

export function documentWords(plan: PlanFacts, indexName: string | undefined): DocumentWords {
  const unit = unitText(plan);
  return {
    unit,
    committee: plan.issuer ?? `Ủy ban nhân dân ${unit}`,
    kind: plan.unitKind ?? "đơn vị",
    index: indexWords(indexName),
    year: yearText(plan.yearScored),
    previousYear: yearText(plan.yearScored === undefined ? undefined : plan.yearScored - 1),
    nextYear: yearText(planYear(plan)),
  };
}
