/** The signature below a page: ours, or with the name that a person put into it. */
import type { CellInput } from "../../edits/edit";
import { signatureTexts } from "../../text/appendixTexts";
import { SIGNATURE_LINES } from "../layout/data/decree30";
import type { AppendixInput } from "./appendixInput";

const SPACE = "\n".repeat(SIGNATURE_LINES + 1);

function ourSignature(input: AppendixInput): string {
  const { authority, role, name } = signatureTexts(input.plan);
  return `${authority}\n${role}${SPACE}${name}`;
}

/** Whether a row below the table is a signature that we wrote, whoever signs. */
export function isSignature(cells: readonly CellInput[], { plan }: AppendixInput): boolean {
  const { authority } = signatureTexts(plan);
  return cells.some((each) => typeof each === "string" && each.startsWith(authority) && each.includes(SPACE));
}

/** Undefined where none was asked for. The settings' name counts; where they have none, what stands there stays. */
export function signatureOf(input: AppendixInput): string | undefined {
  const { options, plan, previous } = input;
  if (!options?.signature) return undefined;
  const row = previous?.below.rows.find((cells) => isSignature(cells, input));
  const typed = row?.find((each) => typeof each === "string");
  return plan.signerName === undefined && !options.overwrite && typed !== undefined
    ? typed
    : ourSignature(input);
}
