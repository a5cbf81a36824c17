/** The only door to the core for the pane and the command line. */
export type { Diagnostic, Outcome, Severity } from "./diagnostic";
export type { FaultCode, FaultDetails } from "./fault";
export type { CellRef, Grid, Workbook } from "./grid/grid";
export { a1, columnIndex, columnLetters, placeText } from "./grid/address";
export { formatPoints, numberOf, percentOf, type Points } from "./scorecard/points";
export { COLUMN_ROLES, type ColumnRole, type Item, type Layout, type Scorecard } from "./scorecard/scorecard";
export type { Assessment } from "./assess/assess";
export type { Sums } from "./assess/deductions";
export { readSheets, type SheetReading } from "./run/readSheets";
export { describeDiagnostic, SEVERITY_NAMES } from "./text/describeDiagnostic";
export { describeFault } from "./text/describeFault";
export { LEVEL_NAMES, ROLE_NAMES } from "./text/roleNames";
