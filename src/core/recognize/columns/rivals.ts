/** Columns that could also be what another column was taken for: the person is asked. */
import type { ColumnRole } from "../../scorecard/scorecard";
import type { Assignment, Assignments, Proposals } from "./chooseColumns";

/** This much less than the chosen column's fit is still about as good. */
const NEAR = 0.2;

/**
 * Columns left over that fit a role about as well as the chosen one, and columns of earlier years. `origin`: the role by which the
 * appraised column was found; its rivals are the rivals of that role too.
 */
export function rivalsOf(
  roles: Assignments,
  { list, past }: Proposals,
  origin: ColumnRole,
): Map<ColumnRole, Assignment[]> {
  const taken = new Set([...roles.values()].map(({ col }) => col));
  const rivals = new Map<ColumnRole, Assignment[]>();
  for (const [role, chosen] of roles) {
    const asked = role === "appraisedScore" ? origin : role;
    const close = [...list.filter(({ fit }) => fit >= chosen.fit - NEAR), ...past].filter(
      (other) => other.role === asked && other.col !== chosen.col && !taken.has(other.col),
    );
    if (close.length > 0)
      rivals.set(
        role,
        close.map(({ col, fit, heading }) => ({ col, fit, heading })),
      );
  }
  return rivals;
}
