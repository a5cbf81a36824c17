/** Words of the parts that are loaded when they are shown, in English. */
import type { LaterWords } from "./vi";

const many = (count: number): string => count.toLocaleString("en-US");
const plural = (count: number, one: string, other: string): string =>
  `${many(count)} ${count === 1 ? one : other}`;

export const en: LaterWords = {
  peopleHint:
    "A proposal for the items below their maximum. Look through it, change it, then press “See changes”; nothing is written until you agree.",
  proposing: "Preparing the proposal…",
  seeChanges: "See changes",
  typedItems: (count) => `${plural(count, "item", "items")} changed here, not written to the scorecard yet.`,
  lostTrack:
    "These items are no longer among those to be put right, so what was typed for them will not be written:",
  forgetLost: "Discard what was typed for them",
  peopleList: "Items to be put right",
  peopleKeys: "Arrow keys move between items; Enter opens or closes one.",
  selectItem: (name) => `Select item ${name}`,
  noLead: "nobody leads yet",
  edited: "changed",
  differs: "differs from template",
  cause: "Cause",
  rate: "Current rate",
  rateRequired: (percent) => `required ${percent} %`,
  rateMissing: (count, unit) => `${many(count)} ${unit} short`,
  rateUnit: "cases",
  lead: "Lead",
  support: "Support",
  target: "Target",
  solution: "Tasks, solutions",
  deadline: "Deadline",
  differsOf: (role) => `${role}: differs from template`,
  keepMine: "Keep mine",
  takeTemplate: "Take the template",
  blankStays: "The table has text here, which stays; to leave it blank, please clear the cell in the table.",
  blankWanted: "Left blank, as you wish.",
  goToItem: "Go to this item's cell",
  retemplate: "Back to the template",
  retemplateAll: "All back to the template",
  retemplateAsk: (count) =>
    `What was typed for ${count === 1 ? "this item" : `${many(count)} items`} will be lost; text on the table that differs is replaced once you agree to write. Go back to the template?`,
  bulk: (count) => `Assign several items at once (${many(count)} selected)`,
  bulkHint: "What is left empty here stays as it is for each item.",
  bulkApply: (count) => `Apply to ${plural(count, "item", "items")}`,
  bulkNone: "Please select items in the list, or select a field.",
  bulkDone: (count) => `Set for ${plural(count, "item", "items")}, not written to the scorecard yet.`,
  selectAll: "Select all",
  selectField: "Select a field",
  noField: "(none)",
  goal: "Points to reach",
  wantedTotal: "Points wanted",
  wantedHint: "Without bonus points, for example 92. Left empty: every item aims at its maximum.",
  forecast: (obtained, aim, max) => `Now ${obtained}; with every target reached ${aim}/${max} points.`,
  wantedReached: (wanted) => `Enough for ${wanted} points.`,
  wantedWrong: "Give a number of points, for example 92 or 92.5. This is not counted.",
  wantedMissed: (wanted) => `Not enough for ${wanted} points.`,
  raiseFirst: "Raise these first:",
  raiseMore: (count) => `Show ${many(count)} more`,
  gainedPoints: (gain) => `+${gain} points`,
  workload: "Workload by lead",
  workloadLead: "Lead",
  workloadItems: "Items",
  workloadPoints: "Points lost",
  nobodyYet: "(nobody leads yet)",
  profile: "Assignments to propose from",
  profileHint:
    "The workbook has no assignment sheet of its own, so a ready set is used; the one in charge leads reform as a whole. The chosen set is written as the sheet CCHC Phân công for you to edit.",
  profileSociety: "Since 1 July 2025: culture and society in charge",
  profileOffice: "Since 1 July 2025: the office in charge",
  profileOlder: "Older titles of commune officers",
  toCheck: "Please check:",
  settingsHint:
    "Adds the sheets CCHC Thông tin, CCHC Phân công and CCHC Mẫu giải pháp, which are edited like any sheet and travel with the file. Sheets that are there stay as they are.",
  learnHint:
    "Reads leads, solutions and deadlines from an earlier appendix and adds them as new rows to CCHC Phân công and CCHC Mẫu giải pháp. Rows that are there do not change.",
  learnHere: "Learn from this workbook",
  learnFile: "Learn from another .xlsx file",
  learnFileHint: "The file is read on this machine only and sent nowhere.",
  openingFile: "Reading the file…",
  documentsHint:
    "Word documents laid out by Decree 30/2020/NĐ-CP, from the scorecard and the settings sheets.",
  documentsProposed:
    "Leads, solutions and deadlines are those of “Assign work”, also what is not written to the scorecard yet; please look through them before you use a document.",
  composing: "Composing the documents…",
  fillFacts: "Fill in the facts of the document",
  openFacts: (count) => `${plural(count, "thing", "things")} to look at`,
  download: "Download .docx",
  downloadOf: (name) => `Download .docx: ${name}`,
  copy: "Copy for Word",
  copyOf: (name) => `Copy for Word: ${name}`,
  downloaded: (file) =>
    `The file ${file} was made. Please look in your Downloads folder; if it is not there, use “Copy for Word”.`,
  copied: "Copied. Open Word with an empty document and press Ctrl+V (on a Mac: ⌘V).",
  notCopied:
    "This machine does not allow copying by itself. Please select all text in the box below, press Ctrl+C (on a Mac: ⌘C) and paste it into Word; tables and looks do not come along.",
  noDownload: "Excel on a Mac cannot hand over files from this pane; please use “Copy for Word”.",
  documentText: "Text of the document",
};
