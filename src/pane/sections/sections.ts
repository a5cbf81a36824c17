/** The sections of the pane, in order. A new one is a new line here; what is not needed at first is loaded when it is shown. */
import type { ComponentType } from "react";
import type { Words } from "../i18n/words";
import { AppendixSection } from "./appendix/AppendixSection";
import { later } from "./later";
import { LossesSection } from "./losses/LossesSection";
import { ProblemsSection } from "./problems/ProblemsSection";
import { pressing } from "./problems/problemGroups";
import { ScorecardSection } from "./scorecard/ScorecardSection";
import type { Reading } from "../session/state";
import type { Outside, SectionProps } from "./sectionProps";

export type SectionId =
  "scorecard" | "losses" | "problems" | "people" | "appendices" | "documents" | "settings";

export interface Section {
  readonly id: SectionId;
  readonly name: (words: Words) => string;
  readonly Content: ComponentType<SectionProps>;
  /** How many things wait there to be looked at; shown beside the name. */
  readonly count?: (reading: Reading) => number;
  /** Where it needs what not every page gives. */
  readonly isThere?: (outside: Outside) => boolean;
}

const PeopleSection = later(() => import("./people/PeopleSection").then((part) => part.PeopleSection));
const DocumentsSection = later(() =>
  import("./documents/DocumentsSection").then((part) => part.DocumentsSection),
);
const SettingsSection = later(() =>
  import("./settings/SettingsSection").then((part) => part.SettingsSection),
);

export const SECTIONS: readonly Section[] = [
  { id: "scorecard", name: (words) => words.scorecard, Content: ScorecardSection },
  { id: "losses", name: (words) => words.losses, Content: LossesSection },
  { id: "problems", name: (words) => words.problems, Content: ProblemsSection, count: pressing },
  { id: "people", name: (words) => words.fill, Content: PeopleSection },
  { id: "appendices", name: (words) => words.appendices, Content: AppendixSection },
  {
    id: "documents",
    name: (words) => words.documents,
    Content: DocumentsSection,
    isThere: ({ documents }) => documents !== undefined,
  },
  { id: "settings", name: (words) => words.settingsSheets, Content: SettingsSection },
];
