/** A host that reads before anybody asks. */
import type { Host } from "../../hosts/host";

/**
 * The same host, whose first reading has begun already: the workbook is on its way while the page is drawn for the first time.
 * Only the first `read` gets it, with its error where it failed.
 */
export function readAhead(host: Host): Host {
  let begun: ReturnType<Host["read"]> | undefined = host.read();
  // Whoever asks for it hears of it.
  begun.catch(() => undefined);
  return {
    ...host,
    read: () => {
      const first = begun;
      begun = undefined;
      return first ?? host.read();
    },
  };
}
