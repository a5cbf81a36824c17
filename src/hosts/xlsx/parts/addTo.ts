/** Lists that grow with the file. */
import { HostError } from "../../host";
import { MAX_LISTED } from "../limits";

/** Adds to a list of a part. @throws HostError too-large when it gets longer than any that makes sense */
export function addTo<T>(list: T[], item: T, part: string): void {
  if (list.length >= MAX_LISTED) throw new HostError("too-large", { part, limit: MAX_LISTED });
  list.push(item);
}
