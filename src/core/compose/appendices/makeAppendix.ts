/** Which form is made by what: the one list, for sheets and for the appendices of Word documents. */
import type { Outcome } from "../../diagnostic";
import type { Page } from "../page/page";
import type { AppendixInput } from "./appendixInput";
import { deductionAppendix } from "./deductionAppendix";
import type { FormPage } from "./form";
import { leadAppendix } from "./leadAppendix";
import { maintenanceAppendix } from "./maintenanceAppendix";
import { remedyAppendix } from "./remedyAppendix";
import { reportAppendix } from "./reportAppendix";
import { selfScoringAppendix } from "./selfScoringAppendix";
import { summaryAppendix } from "./summaryAppendix";
import { trackingAppendix } from "./trackingAppendix";

const APPENDICES: Readonly<Record<FormPage, (input: AppendixInput) => Outcome<Page>>> = {
  "diem-tru": deductionAppendix,
  "khac-phuc": remedyAppendix,
  "duy-tri": maintenanceAppendix,
  "theo-nguoi": leadAppendix,
  "tong-hop": summaryAppendix,
  "tu-cham": selfScoringAppendix,
  "theo-doi": trackingAppendix,
  "bao-cao": reportAppendix,
};

export const makeAppendix = (page: FormPage, input: AppendixInput): Outcome<Page> => APPENDICES[page](input);
