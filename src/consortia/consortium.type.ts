import { Field, Int, ObjectType } from "type-graphql";
import { connectionType, edgeType } from "../graphql/connection.type";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import { MutationPayload } from "../graphql/payload.type";
import { Requirements } from "../requirements/requirements.type";
import { ConsortiumRole, ConsortiumState } from "./consortium.enums";

/** Who beside its lead has a right in a consortium: an actor that accepted. */
export interface ConsortiumShare {
  /** Key of the actor. */
  readonly key: string;
  readonly role: ConsortiumRole.EDITOR | ConsortiumRole.READER;
}

/** A consortium being formed. What it names is resolved one by one. */
@ObjectType({
  implements: Node,
  description:
    "A consortium being formed. It exists only for those who speak for its lead or for a member that accepted, and for " +
    "managers where the lead shares it with the cluster's office.",
  simpleResolvers: true,
})
export class Consortium extends Node {
  @Field(() => String, { description: "Stable and unique." })
  key!: string;

  @Field(() => ConsortiumState, { description: "How far it has got." })
  state!: ConsortiumState;

  @Field(() => Requirements, {
    description: "What it needs; of its call what that asked when the content was saved.",
  })
  requirements!: Requirements;

  @Field(() => Boolean, { description: "Whether the network's managers and auditors may see it." })
  isSharedWithOffice!: boolean;

  @Field(() => Moment, { description: "When it was begun." })
  createdAt!: string;

  @Field(() => Int, { description: "Raised by every change of its content or state; for `expectedVersion`." })
  version!: number;

  titleDe!: string | null;
  titleEn!: string | null;
  aimDe!: string | null;
  aimEn!: string | null;
  leadKey!: string | null;
  fundingCallKey!: string | null;
  partners!: ConsortiumShare[];
}

export const ConsortiumConnection = connectionType(
  "Consortium",
  edgeType<Consortium>("Consortium", () => Consortium),
);

/** What a change of a consortium comes to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a change of a consortium comes to.",
  simpleResolvers: true,
})
export class ConsortiumPayload extends MutationPayload {
  @Field(() => Consortium, {
    nullable: true,
    description:
      "The consortium as it is now, also in a conflict; null if it was not created, or is removed.",
  })
  consortium!: Consortium | null;
}
