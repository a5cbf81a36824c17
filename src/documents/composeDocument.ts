/** A scorecard and what is known about the unit to a document of the kind that was asked for. */
import type { Diagnostic, Outcome } from "../core/diagnostic";
import type { DocumentId } from "../core/text/documents/documentList";
import type { CarrierFacts, PlanFacts } from "../core/text/appendixTexts";
import { withoutNumber } from "../core/text/appendixTexts";
import {
  authorityLines,
  issuerLines,
  numberLine,
  placeAndDate,
  recipientLines,
  signerName,
  usualRecipients,
} from "../core/text/documents/frameTexts";
import { makeAppendices } from "./appendices/makeAppendices";
import type { Content } from "./contents/content";
import { indicesPlanContent } from "./contents/indicesPlan";
import { officialLetterContent } from "./contents/officialLetter";
import { planContent } from "./contents/plan";
import { selfAssessmentPlanContent } from "./contents/selfAssessmentPlan";
import { yearEndReportContent } from "./contents/yearEndReport";
import { isOthersNumber, openDiagnostics } from "./facts/blanks";
import { documentFacts, type DocumentFacts } from "./facts/documentFacts";
import type { DocumentInput } from "./input";
import type { OfficialDocument } from "./model/officialDocument";

const CONTENTS: Readonly<Record<DocumentId, (facts: DocumentFacts) => Content>> = {
  "ke-hoach": planContent,
  "cong-van": officialLetterContent,
  "nhieu-chi-so": indicesPlanContent,
  "tu-danh-gia": selfAssessmentPlanContent,
  "bao-cao": yearEndReportContent,
};

/** What is said of this document; a number and date that are those of another document are not its own. */
function carriedFacts(plan: PlanFacts, { carrier, ownNumber = false }: Content): CarrierFacts {
  const known: CarrierFacts = { ...plan, documentKind: carrier };
  return ownNumber || isOthersNumber(plan, carrier) ? withoutNumber(known) : known;
}

/** What stands around the text. */
function frameOf(
  { plan }: DocumentFacts,
  content: Content,
): Omit<OfficialDocument, "id" | "body" | "appendices"> {
  const { addressees, heading, recipients } = content;
  const carried = carriedFacts(plan, content);
  const given = plan.recipients ?? recipients ?? usualRecipients(plan);
  return {
    issuer: issuerLines(plan),
    number: numberLine(carried),
    placeAndDate: placeAndDate(carried),
    heading,
    addressees,
    signature: { authority: authorityLines(plan), name: signerName(plan) },
    recipients: recipientLines(given, addressees.length > 0),
  };
}

/**
 * The document, and what it leaves open or what is odd about its figures. Total: a fact that is not known is a blank ("……").
 */
export function composeDocument(id: DocumentId, input: DocumentInput): Outcome<OfficialDocument> {
  const facts = documentFacts(input);
  const content = CONTENTS[id](facts);
  const appendices = makeAppendices(content.pages, facts, content.carrier);
  const diagnostics: Diagnostic[] = [
    ...openDiagnostics(facts, content),
    ...(content.diagnostics ?? []),
    ...appendices.diagnostics,
  ];
  const value = { id, ...frameOf(facts, content), body: content.body, appendices: appendices.value };
  return { value, diagnostics };
}
