import { connectionType } from "../graphql/connection.type";
import { membershipEdgeType } from "../memberships/membership.edge";
import { Initiative } from "./initiative.type";

export const ActorInitiativeConnection = connectionType(
  "ActorInitiative",
  membershipEdgeType<Initiative>("ActorInitiative", () => Initiative),
);
