import { Field, ObjectType } from "type-graphql";
import type { BilingualText } from "../graphql/userError";
import { ConsortiumRule } from "./proposal.enums";

/** A rule that cannot be met together with others. */
@ObjectType({ description: "A rule that cannot be met together with the others named." })
export class ConflictingRule {
  @Field(() => ConsortiumRule, { description: "Which one." })
  rule!: ConsortiumRule;

  @Field(() => String, {
    description:
      "The argument that it comes from; requirements of a call or of a saved consortium as those of the input.",
  })
  argument!: string;

  @Field(() => Boolean, {
    description: "Whether no consortium can meet it even if there were no other rule.",
  })
  isImpossibleAlone!: boolean;

  @Field(() => Boolean, {
    description: "Whether it holds since nothing says otherwise; the argument is where to say so.",
  })
  isDefault!: boolean;

  sentence!: BilingualText;
}

/** Rules that cannot be met together. */
@ObjectType({
  description: "Rules that no consortium of the network's actors can meet, proven by complete search.",
  simpleResolvers: true,
})
export class ConsortiumConflict {
  @Field(() => [ConflictingRule], {
    description:
      "The rules, at least one: each that is impossible by itself, then the smallest set of the others that conflict with each other.",
  })
  rules!: ConflictingRule[];

  @Field(() => Boolean, {
    description:
      "Whether it is proven that none is named for nothing: without those impossible by themselves, leaving out any one of the others " +
      "resolves the conflict.",
  })
  isMinimal!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether it is proven that, apart from those impossible by themselves, no smaller set of rules conflicts, or none at all.",
  })
  isSmallest!: boolean;
}
