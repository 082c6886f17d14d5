import { Field, ObjectType } from "type-graphql";
import type { ConnectionRow, EdgeRow } from "../graphql/connection";
import { connectionType, edgeType } from "../graphql/connection.type";
import { membershipEdgeType } from "../memberships/membership.edge";
import { participationEdgeType } from "../participations/participation.edge";
import { workEdgeType } from "../topics/topic.edge";
import type { ActorFilterParams } from "./actor.filter";
import { Actor } from "./actor.type";

const actor = () => Actor;

/** The counts that a list of actors can be narrowed by; its fields are resolved one by one. */
@ObjectType({ description: "Counts over the whole list of actors, each computed only when asked for." })
export class ActorFacets {
  filter!: ActorFilterParams;
}

/** A page of the directory. */
@ObjectType("ActorConnection", { description: "One page of a list of actors.", simpleResolvers: true })
export class ActorConnection extends connectionType("ActorBase", edgeType<Actor>("Actor", actor)) {
  @Field(() => ActorFacets, { description: "Counts over the whole list, by which it can be narrowed." })
  facets!: ActorFacets;
}

/** A page of actors with its facets, as the service returns it. */
export type ActorPage = ConnectionRow<EdgeRow<Actor>> & { facets: ActorFacets };

export const ProjectParticipantConnection = connectionType(
  "ProjectParticipant",
  participationEdgeType<Actor>("ProjectParticipant", actor),
);
export const ProjectGroupMemberConnection = connectionType(
  "ProjectGroupMember",
  participationEdgeType<Actor>("ProjectGroupMember", actor),
);
export const PartnershipPartnerConnection = connectionType(
  "PartnershipPartner",
  participationEdgeType<Actor>("PartnershipPartner", actor),
);
export const LighthouseMemberConnection = connectionType(
  "LighthouseMember",
  membershipEdgeType<Actor>("LighthouseMember", actor),
);
export const InitiativeMemberConnection = connectionType(
  "InitiativeMember",
  membershipEdgeType<Actor>("InitiativeMember", actor),
);
export const TopicActorConnection = connectionType("TopicActor", workEdgeType<Actor>("TopicActor", actor));
