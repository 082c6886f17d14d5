import type { UpkeepTask } from "../upkeep/upkeep";
import type { DigestDispatchService } from "./digest-dispatch.service";

/**
 * What the upkeep does for digests.
 *
 * @param dispatch makes the service anew for each part, as the database time of one is limited
 */
export function digestTasks(dispatch: () => DigestDispatchService): UpkeepTask[] {
  return [
    { name: "removeUnconfirmedDigests", run: async () => (await dispatch().removeUnconfirmed()) > 0 },
    { name: "sendDigests", run: async () => (await dispatch().sendSome(Date.now())) > 0 },
  ];
}
