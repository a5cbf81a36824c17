/** What the page tells beside the workbook: faults, refused scores, saved files. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { describeDiagnostic, describeFault, placeText, type Diagnostic } from "../../core";
import type { Notice } from "../desk/deskState";
import { useWords } from "../i18n/words";
import type { Words } from "../i18n/vi";

export interface NoticeBarProps {
  readonly notice: Notice | undefined;
  readonly onClose: () => void;
}

type Intent = "error" | "warning" | "success" | "info";

const INTENTS: Readonly<Record<Notice["kind"], Intent>> = {
  failure: "error",
  refused: "warning",
  doubtful: "warning",
  saved: "success",
  changedOnDisk: "warning",
  notSaved: "error",
  cancelled: "info",
};

const sayAt = (diagnostic: Diagnostic): string => {
  const { at } = diagnostic;
  return `${at ? `${placeText(at)}: ` : ""}${describeDiagnostic(diagnostic)}`;
};

export function sentenceOf(notice: Notice, words: Words): string {
  if (notice.kind === "refused") return `${notice.cell}: ${words.refused[notice.reason]}`;
  if (notice.kind === "doubtful") return sayAt(notice.wrong);
  if (notice.kind === "saved")
    return notice.name === undefined ? words.savedAgain : `${words.saved} “${notice.name}”.`;
  if (notice.kind !== "failure") return words[notice.kind];
  const { failure } = notice;
  return failure.kind === "fault" ? describeFault(failure.code, failure.details) : words.mistake;
}

export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  const words = useWords();
  if (!notice) return <div role="status" />;
  const technical =
    notice.kind === "failure" && notice.failure.kind === "mistake" ? notice.failure.technical : undefined;
  const name = notice.kind === "failure" ? notice.name : undefined;
  return (
    <div role={INTENTS[notice.kind] === "error" ? "alert" : "status"}>
      <MessageBar intent={INTENTS[notice.kind]} layout="multiline">
        <MessageBarBody>
          {name === undefined ? null : <MessageBarTitle>{name}</MessageBarTitle>}
          {sentenceOf(notice, words)}
          {technical === undefined ? null : (
            <details>
              <summary>{words.technical}</summary>
              <pre>{technical}</pre>
            </details>
          )}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onClose}>
            {words.close}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
