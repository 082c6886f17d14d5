import { connectionType } from "../graphql/connection.type";
import { membershipEdgeType } from "../memberships/membership.edge";
import { Lighthouse } from "./lighthouse.type";

export const ActorLighthouseConnection = connectionType(
  "ActorLighthouse",
  membershipEdgeType<Lighthouse>("ActorLighthouse", () => Lighthouse),
);
