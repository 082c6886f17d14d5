import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Actor } from "../actors/actor.type";
import { MutationPayload } from "../graphql/payload.type";

/** Why an undone merge did not give something back. */
export enum NotGivenBackReason {
  CHANGED = "CHANGED",
  REMOVED = "REMOVED",
}

registerEnumType(NotGivenBackReason, {
  name: "NotGivenBackReason",
  description: "Why an undone merge did not give something back.",
  valuesConfig: {
    CHANGED: { description: "It was changed since the merge: the survivor keeps it as it is." },
    REMOVED: { description: "It was removed since the merge, or by it, as one actor has one only." },
  },
});

/** Something that an undone merge could not give back. */
@ObjectType({
  description: "Something that an undone merge could not give back.",
  simpleResolvers: true,
})
export class NotGivenBack {
  @Field(() => String, {
    description:
      "What: a field of the survivor, as `website`; a type of relationship, as `TOOK_PART_IN`; or `SECOND` for what was " +
      "removed by the merge, such as a second vote in one round.",
  })
  subject!: string;

  @Field(() => String, {
    nullable: true,
    description: "Key of what the relationship led to, or of what was removed; null for a field.",
  })
  key!: string | null;

  @Field(() => NotGivenBackReason, { description: "Why it was not given back." })
  reason!: `${NotGivenBackReason}`;
}

/** What an undone merge came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What an undone merge came to.",
  simpleResolvers: true,
})
export class UndoMergePayload extends MutationPayload {
  @Field(() => Actor, { nullable: true, description: "The actor that is back." })
  actor!: Promise<Actor | null>;

  @Field(() => Actor, { nullable: true, description: "The actor that it was a part of meanwhile." })
  survivor!: Promise<Actor | null>;

  @Field(() => [NotGivenBack], {
    nullable: true,
    description: "What could not be given back; empty when all was.",
  })
  notGivenBack!: NotGivenBack[] | null;
}
