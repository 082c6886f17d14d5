import type { CollaborationNetwork } from "../network.type";
import { eachActivity, eachParticipant } from "./eachNeighbour";
import type { LinkRule } from "./linkRule";

/** The actors that are linked to an actor, itself left out. @param admits who is wanted; everybody when left out */
export function linkedTo(
  network: CollaborationNetwork,
  rule: LinkRule,
  actor: number,
  admits: (actor: number) => boolean = () => true,
): Set<number> {
  const linked = new Set<number>();
  eachActivity(network, rule, actor, (activity) =>
    eachParticipant(network, rule, activity, (other) => {
      if (other !== actor && admits(other)) linked.add(other);
    }),
  );
  return linked;
}
