import { Field, ObjectType, registerEnumType } from "type-graphql";
import { ActorKind } from "../actors/actor.enums";
import { connectionType, edgeType } from "../graphql/connection.type";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import type { RetirementReason } from "./retire";

/** The values of {@link RetirementReason}, for the schema. */
export const RetirementReasons = {
  MERGED: "MERGED",
  DEACTIVATED: "DEACTIVATED",
  ERASED: "ERASED",
} as const satisfies Record<RetirementReason, RetirementReason>;

registerEnumType(RetirementReasons, {
  name: "RetirementReason",
  description: "Why an actor is no longer in the network.",
  valuesConfig: {
    MERGED: { description: "It is part of another record now." },
    DEACTIVATED: { description: "A manager took it off the directory; it can be brought back." },
    ERASED: {
      description: "It was erased on request: only its key is left, so that nothing brings it back.",
    },
  },
});

/** An actor that is no longer in the network. */
@ObjectType({
  implements: Node,
  description:
    "An actor that is no longer in the network. Its key stays taken, so that no import or seed brings it back.",
  simpleResolvers: true,
})
export class RetiredActor extends Node {
  @Field(() => String, { description: "The key that it had." })
  key!: string;

  @Field(() => String, { nullable: true, description: "The name that it had; null when it was erased." })
  name!: string | null;

  @Field(() => String, { nullable: true, description: "Its city; null if unknown or erased." })
  city!: string | null;

  @Field(() => ActorKind, { nullable: true, description: "What it was; null when it was erased." })
  kind!: ActorKind | null;

  @Field(() => RetirementReasons, { description: "Why it is no longer in the network." })
  reason!: RetirementReason;

  @Field(() => Moment, { description: "Since when." })
  retiredAt!: string;

  note!: string | null;
  survivorKey!: string | null;
}

export const RetiredActorConnection = connectionType(
  "RetiredActor",
  edgeType<RetiredActor>("RetiredActor", () => RetiredActor),
);
