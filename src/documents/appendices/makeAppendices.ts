/** The appendices of a document, made by the same code as the sheets and numbered within the document (mục III.1.a). */
import type { FormPage } from "../../core/compose/appendices/form";
import { makeAppendix } from "../../core/compose/appendices/makeAppendix";
import type { Page } from "../../core/compose/page/page";
import type { Outcome } from "../../core/diagnostic";
import type { DocumentKind } from "../../core/settings/information";
import type { CarrierKind, PlanFacts } from "../../core/text/appendixTexts";
import { isOthersNumber } from "../facts/blanks";
import type { DocumentFacts } from "../facts/documentFacts";
import type { ScorecardInput } from "../input";
import type { Appendix } from "../model/officialDocument";
import { appendixOf } from "./pageTables";

function unnumbered(plan: PlanFacts): PlanFacts {
  const { documentNumber, documentDate, ...rest } = plan;
  return rest;
}

/** A form about one scorecard. */
export interface AppendixRequest {
  readonly page: FormPage;
  /** The document's own where it is not said. */
  readonly scorecard?: ScorecardInput;
}

/** The page for one form, as the document needs it. */
export function formPage(
  { page, scorecard }: AppendixRequest,
  facts: DocumentFacts,
  more: { readonly number?: number; readonly documentKind?: DocumentKind } = {},
): Outcome<Page> {
  const { input, plan } = facts;
  const { assessment, remediation } = scorecard ?? input;
  const { number, documentKind } = more;
  const isOthers = documentKind !== undefined && isOthersNumber(plan, documentKind);
  return makeAppendix(page, {
    assessment,
    remediation,
    rules: input.rules,
    tracking: input.tracking,
    previous: scorecard === undefined || scorecard === input ? input.pages?.[page] : undefined,
    plan: documentKind === undefined ? plan : { ...(isOthers ? unnumbered(plan) : plan), documentKind },
    options: {
      ...(number === undefined ? {} : { number }),
      ...(plan.capitalWord === undefined ? {} : { capitalWord: plan.capitalWord }),
      ...(plan.electronic === undefined ? {} : { electronic: plan.electronic }),
    },
  });
}

/** Notes on what was kept of a person's page are for the sheet, where it can be looked at. */
export function makeAppendices(
  requests: readonly AppendixRequest[],
  facts: DocumentFacts,
  carrier: CarrierKind,
): Outcome<readonly Appendix[]> {
  const documentKind = carrier === "Báo cáo" ? undefined : carrier;
  const made = requests.map((request, i) =>
    formPage(request, facts, {
      ...(documentKind && { documentKind }),
      ...(requests.length > 1 ? { number: i + 1 } : {}),
    }),
  );
  return {
    value: made.map(({ value }) => appendixOf(value)),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity !== "note")),
  };
}
