import { Field, ObjectType } from "type-graphql";
import { connectionType, edgeType } from "../../graphql/connection.type";
import { Moment } from "../../graphql/moment";
import { Node } from "../../graphql/node.type";
import { encodeId } from "../../graphql/nodeId";
import { MutationPayload } from "../../graphql/payload.type";
import { listOrder } from "../../loading/orderedList";
import { PartnerApplicationState } from "./application.enums";

/** An application to a search for partners. */
@ObjectType({
  implements: Node,
  description:
    "An application to a search for partners, for those who speak for the actor, and for the consortium's lead and editors.",
  simpleResolvers: true,
})
export class PartnerApplication extends Node {
  @Field(() => String, { description: "Stable and unique." })
  key!: string;

  @Field(() => PartnerApplicationState, { description: "How far it is." })
  state!: PartnerApplicationState;

  @Field(() => String, {
    nullable: true,
    description: "What the actor's people wrote; null if nothing, and once it is decided.",
  })
  message!: string | null;

  @Field(() => Moment, { description: "When it was made." })
  createdAt!: string;

  @Field(() => Moment, { nullable: true, description: "When it was decided; null before." })
  decidedAt!: string | null;

  actorKey!: string | null;
  searchKey!: string;
}

/** An application as partner-applications/summary returns it. */
export type StoredApplication = Omit<PartnerApplication, "id">;

/** The application that a stored one stands for. */
export function toApplication(stored: StoredApplication): PartnerApplication {
  return { ...stored, id: encodeId("PartnerApplication", stored.key) };
}

/** Newest first. */
export const APPLICATION_ORDER = listOrder("partnerApplications", "partner-applications/list-by-time");

export const PartnerApplicationConnection = connectionType(
  "PartnerApplication",
  edgeType<PartnerApplication>("PartnerApplication", () => PartnerApplication),
);

/** What an application or a decision comes to. */
@ObjectType({
  implements: MutationPayload,
  description: "What an application to a search for partners, or the decision on one, comes to.",
  simpleResolvers: true,
})
export class PartnerApplicationPayload extends MutationPayload {
  @Field(() => PartnerApplication, {
    nullable: true,
    description: "The application as it is now, also where there is one already; null when there is none.",
  })
  partnerApplication!: PartnerApplication | null;
}
