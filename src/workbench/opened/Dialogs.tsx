/** The list of shortcuts, and the question before unsaved work is left. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useWords } from "../i18n/words";

/** Dialogs stay in place and are opened and closed: one that is taken away leaves the page behind it hidden to readers. */
interface Opening {
  readonly isOpen: boolean;
}

export function Shortcuts({ isOpen, onClose }: Opening & { readonly onClose: () => void }) {
  const words = useWords();
  return (
    <Dialog open={isOpen} onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.shortcuts}</DialogTitle>
          <DialogContent>
            <table className="keys">
              <tbody>
                {words.shortcutList.map(([keys, what]) => (
                  <tr key={keys}>
                    <th scope="row">{keys}</th>
                    <td>{what}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {words.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

export interface LeaveProps extends Opening {
  readonly onStay: () => void;
  readonly onDownload: () => void;
  readonly onLeave: () => void;
}

export function Leave({ isOpen, onStay, onDownload, onLeave }: LeaveProps) {
  const words = useWords();
  return (
    <Dialog open={isOpen} modalType="alert" onOpenChange={onStay}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.leaveTitle}</DialogTitle>
          <DialogContent>{words.leaveText}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onDownload}>
              {words.download}
            </Button>
            <Button onClick={onStay}>{words.stay}</Button>
            <Button onClick={onLeave}>{words.leave}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
