/** What a document of one kind says; what stands around it is the same for all. */
import type { AppendixRequest } from "../appendices/makeAppendices";
import type { Diagnostic } from "../../core/diagnostic";
import type { LineKey } from "../../core/settings/lineValues";
import type { CarrierKind } from "../../core/text/appendixTexts";
import type { Block } from "../model/blocks";
import type { OfficialDocument } from "../model/officialDocument";

export interface Content {
  readonly heading: OfficialDocument["heading"];
  readonly carrier: CarrierKind;
  readonly addressees: readonly string[];
  readonly body: readonly Block[];
  /** Forms that follow as appendices, in order. */
  readonly pages: readonly AppendixRequest[];
  /** Lines of CCHC Thông tin that this text uses, beside those that every document uses. */
  readonly lines: readonly LineKey[];
  /** Whether the text tells the tasks, and the results, of the scorecard. */
  readonly hasTasks: boolean;
  readonly hasResults: boolean;
  /** Number and date are those of another document: what CCHC Thông tin says of the plan does not count. */
  readonly ownNumber?: boolean;
  /** Recipients where CCHC Thông tin names none. */
  readonly recipients?: readonly string[];
  /** Facts that no line of CCHC Thông tin holds and that stand open, in words. */
  readonly blanks?: readonly string[];
  readonly diagnostics?: readonly Diagnostic[];
}
