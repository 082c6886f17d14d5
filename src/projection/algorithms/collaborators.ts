import { ALL_LINKS } from "../../links/link.arguments";
import type { VisibleNetwork } from "../requestNetwork";
import { linkedTo } from "./linkedTo";
import { linkRule } from "./linkRule";

/** Who shares or shared an activity with an actor, past and present, of whatever kind. */
export function collaborators(visible: VisibleNetwork, actor: number): Set<number> {
  return linkedTo(visible.network, linkRule(visible, ALL_LINKS), actor);
}
