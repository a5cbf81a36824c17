/** Ready answers to "who does what", as data: offices only, never persons. An officer picks one and edits its sheet. */
import { fold } from "../../grid/fold";
import type { AssignmentRule } from "../../remediation/rules";
import type { UnitKind } from "../information";
import { OLDER_TITLES } from "./data/olderTitles";
import { OFFICE_NAMES, TWO_TIER, type Office } from "./data/twoTier";

/**
 * twoTier: divisions of communes since 1/7/2025 (Nghị định 150/2025/NĐ-CP, 118/2025/NĐ-CP) · olderTitles: titles of commune
 * officers before that, which many plans still use.
 */
export type ProfileName = "twoTier" | "olderTitles";

export interface ProfileChoice {
  /** twoTier when not said. */
  readonly profile?: ProfileName;
  /** Not known: the economic division goes by both of its names. */
  readonly unitKind?: UnitKind;
  /** Proper name: one special zone is named in the decree. */
  readonly unitName?: string;
  /**
   * Who is responsible for administrative reform as a whole: the division of culture and society, to which home affairs belong
   * by the decree, or, as in many communes, the office. The division when not said.
   */
  readonly reformBy?: "society" | "office";
}

/** A rule before the names of its offices are known. Who supports: offices, or words as they stand. */
export interface ProfileRow {
  readonly by: AssignmentRule["by"];
  readonly pattern: string;
  readonly lead: Office;
  readonly support?: readonly Office[];
}

/**
 * Nghị định 150/2025/NĐ-CP: wards and the special zone Phú Quốc have the division with the longer name, communes and all other
 * special zones the one with the shorter.
 */
function economyName({ unitKind, unitName = "" }: ProfileChoice): string {
  if (unitKind === undefined) return `${OFFICE_NAMES.economy} (hoặc ${OFFICE_NAMES.urban})`;
  const isUrban = unitKind === "phường" || (unitKind === "đặc khu" && fold(unitName) === "phu quoc");
  return isUrban ? OFFICE_NAMES.urban : OFFICE_NAMES.economy;
}

function officeName(office: Office, choice: ProfileChoice): string {
  if (office === "reform") return OFFICE_NAMES[choice.reformBy ?? "society"];
  return office === "economy" ? economyName(choice) : OFFICE_NAMES[office];
}

function named({ by, pattern, lead, support = [] }: ProfileRow, choice: ProfileChoice): AssignmentRule {
  const leading = officeName(lead, choice);
  const supporting = [...new Set(support.map((office) => officeName(office, choice)))].filter(
    (name) => name !== leading,
  );
  return {
    by,
    pattern,
    lead: leading,
    ...(supporting.length === 0 ? {} : { support: supporting.join("; ") }),
  };
}

/** The rules of a profile, ready for a sheet. */
export function profileRules(choice: ProfileChoice): AssignmentRule[] {
  if (choice.profile === "olderTitles") return [...OLDER_TITLES];
  return TWO_TIER.map((row) => named(row, choice));
}
