import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionType, edgeType } from "../graphql/connection.type";
import { Node } from "../graphql/node.type";
import { MutationPayload } from "../graphql/payload.type";

/** Orders of the experts. */
export enum ExpertOrder {
  NAME = "NAME",
}

registerEnumType(ExpertOrder, {
  name: "ExpertOrder",
  description: "Order of a list of experts.",
  valuesConfig: { NAME: { description: "By name, in any spelling." } },
});

/** What a person publishes of their expertise. Actor, topics and text are resolved one by one. */
@ObjectType({
  implements: Node,
  description:
    "What a person publishes of their expertise, with their consent; public while they speak for the actor. Write to them by " +
    "`contactInstitution`.",
})
export class ExpertProfile extends Node {
  @Field(() => String, { description: "Name of the person." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Title or function; null if not said." })
  title!: string | null;

  @Field(() => [String], { description: "Languages the person works in, ISO 639-1, as they put them." })
  languages!: string[];

  @Field(() => Boolean, {
    description: "Whether everybody sees it; one that is hidden is seen by its person alone.",
  })
  isPublic!: boolean;

  @Field(() => Int, { description: "Raised by every change; for `expectedVersion`." })
  version!: number;

  key!: string;
  /** Null where the actor is out of the network. */
  actorKey!: string | null;
  /** Whether it is the asker's. */
  isOwn!: boolean;
  topicKeys!: string[];
  disciplineKeys!: string[];
  aboutDe!: string | null;
  aboutEn!: string | null;
}

export const ExpertProfileConnection = connectionType(
  "ExpertProfile",
  edgeType<ExpertProfile>("ExpertProfile", () => ExpertProfile),
);

/** What publishing a profile comes to. */
@ObjectType({
  implements: MutationPayload,
  description: "What publishing a profile comes to.",
  simpleResolvers: true,
})
export class ExpertProfilePayload extends MutationPayload {
  @Field(() => ExpertProfile, {
    nullable: true,
    description: "The profile as it is now, also in a conflict; null if there is none.",
  })
  expertProfile!: ExpertProfile | null;
}

/** What withdrawing a profile comes to. */
@ObjectType({
  implements: MutationPayload,
  description: "What withdrawing a profile comes to.",
  simpleResolvers: true,
})
export class WithdrawExpertProfilePayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: "Id that led to it; null if nothing was removed." })
  removedExpertProfileId!: string | null;
}
