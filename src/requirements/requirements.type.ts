import { Field, Int, ObjectType } from "type-graphql";
import { ActorKind, ValueChainStage } from "../actors/actor.enums";

/** How many partners of some kinds a consortium needs. */
@ObjectType({ description: "How many partners of some kinds a consortium needs.", simpleResolvers: true })
export class PartnerRequirement {
  @Field(() => [ActorKind], { description: "Any of these kinds counts." })
  kinds!: ActorKind[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True: only small and medium-sized enterprises (SMEs) count; false: only those that are none; null: either.",
  })
  isSme!: boolean | null;

  @Field(() => Int, { description: "At least so many, inclusive." })
  minimum!: number;

  @Field(() => Int, { nullable: true, description: "At most so many, inclusive; null for no bound." })
  maximum!: number | null;
}

/** What a call asks of a consortium, its topics apart. */
@ObjectType({
  description: "What a call asks of a consortium; unknown stays null, nothing asked for is an empty list.",
})
export class CallRequirements {
  @Field(() => Int, { nullable: true, description: "Fewest partners, inclusive; null if not said." })
  minimumPartners!: number | null;

  @Field(() => Int, { nullable: true, description: "Most partners, inclusive; null if not said." })
  maximumPartners!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Fewest countries of the partners, inclusive; null if not said.",
  })
  minimumCountries!: number | null;

  @Field(() => [String], {
    description: "Countries whose organisations are eligible, ISO 3166-1 alpha-2; empty: all.",
  })
  eligibleCountries!: string[];

  @Field(() => [PartnerRequirement], {
    description: "Kinds of partners and their numbers; every entry has to be met.",
  })
  partners!: PartnerRequirement[];

  @Field(() => [ValueChainStage], { description: "Stages of the value chain that have to be covered." })
  valueChainStages!: ValueChainStage[];
}

/**
 * What a consortium needs, with its topics: one shape for candidates, gap analysis, proposals and saved drafts. It is plain
 * data, so that it can be kept as JSON. Its topics are resolved one by one.
 */
@ObjectType({
  description: "What a consortium needs; unknown stays null, nothing asked for is an empty list.",
})
export class Requirements extends CallRequirements {
  /** Keys of topics that have to be covered, each once. */
  topicKeys!: string[];
}
