/** Keys that work wherever one stands on the page; those of the grid are the grid's own. */
import { useEffect } from "react";

export interface ShortcutActions {
  readonly onFind: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onList: () => void;
  /** To the next sheet, or the one before. */
  readonly onSheet: (by: 1 | -1) => void;
}

/** Whether somebody is typing: then a plain character is text. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** From the workbook to the pane and back. */
function switchSides(): void {
  const side = document.getElementById("side");
  const isThere = side?.contains(document.activeElement) ?? false;
  const cell = document.querySelector<HTMLElement>('#sheet td[tabindex="0"]');
  if (isThere) cell?.focus();
  else side?.focus();
}

type Act = (() => void) | undefined;

function withControl(key: string, actions: ShortcutActions): Act {
  if (key === "f") return actions.onFind;
  if (key === "s") return actions.onSave;
  if (key === "pageup") return () => actions.onSheet(-1);
  return key === "pagedown" ? () => actions.onSheet(1) : undefined;
}

function actionOf(event: KeyboardEvent, actions: ShortcutActions): Act {
  const ctrl = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (key === "f6") return switchSides;
  if (ctrl && key !== "z") return withControl(key, actions);
  // In a field Ctrl+Z is the field's own.
  if (isTyping(event.target)) return undefined;
  if (ctrl) return event.shiftKey ? undefined : actions.onUndo;
  return key === "?" ? actions.onList : undefined;
}

export function useShortcuts(actions: ShortcutActions): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = actionOf(event, actions);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });
}

/** Closing the page with work that was not saved: the browser asks. */
export function useLeaveWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const onBeforeUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", onBeforeUnload);
    return () => window.removeEventListener("beforeunload", onBeforeUnload);
  }, [isUnsaved]);
}
