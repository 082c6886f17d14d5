import { connectionType } from "../graphql/connection.type";
import { participationEdgeType } from "../participations/participation.edge";
import { Partnership } from "./partnership.type";

export const ActorPartnershipConnection = connectionType(
  "ActorPartnership",
  participationEdgeType<Partnership>("ActorPartnership", () => Partnership),
);
