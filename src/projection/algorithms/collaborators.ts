import type { VisibleNetwork } from "../requestNetwork";
import { eachActivity, eachParticipant } from "./eachNeighbour";
import { linkRule } from "./linkRule";

/** Who shares or shared an activity with an actor, past and present, of whatever kind. */
export function collaborators(visible: VisibleNetwork, actor: number): Set<number> {
  const rule = linkRule(visible, { linkKinds: null, activeOn: null });
  const found = new Set<number>();
  eachActivity(visible.network, rule, actor, (activity) =>
    eachParticipant(visible.network, rule, activity, (other) => {
      if (other !== actor) found.add(other);
    }),
  );
  return found;
}
