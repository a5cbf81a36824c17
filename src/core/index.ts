/** The only door to the core for the pane and the command line. */
export type { Diagnostic, Outcome, Severity } from "./diagnostic";
export { emptyGrid } from "./edits/draft";
export type { Edit } from "./edits/edit";
export type { Fingerprint } from "./edits/fingerprint";
export type { FaultCode, FaultDetails, Remains } from "./fault";
export type { CellRef, Grid, Workbook } from "./grid/grid";
export { a1, columnIndex, columnLetters, placeText } from "./grid/address";
export { formatPoints, numberOf, percentOf, type Points } from "./scorecard/points";
export { COLUMN_ROLES, type ColumnRole, type Item, type Layout, type Scorecard } from "./scorecard/scorecard";
export type { Assessment } from "./assess/assess";
export { paretoOf, type Pareto } from "./assess/pareto";
export type { Sums } from "./assess/deductions";
export type { FormPage } from "./compose/appendices/form";
export { DEFAULT_FORMS, FORM_LIST, type FormEntry } from "./compose/appendices/formList";
export { hasRows } from "./compose/appendices/hasRows";
export { findTracking, readTracking, type TrackingRow } from "./compose/appendices/tracking";
export { TRACKING_STATUSES, type TrackingStatus } from "./compose/appendices/trackingStatus";
export { STATUS_NAMES } from "./text/appendices/trackingTexts";
export { readSheets, type SheetReading } from "./run/readSheets";
export type { TypedInformation } from "./settings/typedInformation";
export { likelyHeader, sheetColumns, type SheetColumn } from "./recognize/sheetColumns";
export { INFORMATION_LINES, type Information, type InformationLine } from "./settings/information";
export { shownLine, type LineKey } from "./settings/lineValues";
export { ASSIGNMENT_MARK } from "./settings/rules/assignmentSheet";
export type { ProfileChoice, ProfileName } from "./settings/profiles/profile";
export type { Kept } from "./settings/log/undoEdits";
export { lostItems, type LostItem } from "./remediation/lostItems";
export type { SaidTexts } from "./remediation/remediate";
export {
  REMEDY_ROLES,
  type Remediation,
  type Remedy,
  type RemedyRole,
  type RemedyText,
} from "./remediation/remediation";
export { sheetRemedy } from "./remediation/texts/sheetTexts";
export { CAUSE_KINDS, type CauseKind, type Rules } from "./remediation/rules";
export { PLACEHOLDERS } from "./remediation/texts/fillTemplate";
export { hasPages, readRun } from "./run/readBook";
export { run, type Run, type RunRequest } from "./run/run";
export { takeBack, type TakenBack } from "./run/takeBack";
export { COMMAND_NAMES, type Command } from "./text/commandNames";
export { DOCUMENT_LIST, type DocumentEntry, type DocumentId } from "./text/documents/documentList";
export { describeDiagnostic, SEVERITY_NAMES } from "./text/describeDiagnostic";
export { countEdits, describeEdits } from "./text/describeEdits";
export { describeCounts } from "./text/describeCounts";
export { describeFault } from "./text/describeFault";
export { describeKept } from "./text/describeKept";
export { describeRemains } from "./text/describeRemains";
export { CAUSE_NAMES, LEVEL_NAMES, ROLE_NAMES } from "./text/roleNames";
