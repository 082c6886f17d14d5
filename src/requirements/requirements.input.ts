import { Field, ID, InputType, Int } from "type-graphql";
import { ActorKind, ValueChainStage } from "../actors/actor.enums";

/** How many partners of some kinds a consortium needs. */
@InputType({ description: "How many partners of some kinds a consortium needs." })
export class PartnerRequirementInput {
  @Field(() => [ActorKind], { description: "Any of these kinds counts; at least one." })
  kinds!: ActorKind[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True: only small and medium-sized enterprises (SMEs) count; false: only those that are none; left out: either.",
  })
  isSme?: boolean | null;

  @Field(() => Int, { description: "At least so many, inclusive: 0 to 100." })
  minimum!: number;

  @Field(() => Int, { nullable: true, description: "At most so many, inclusive; null for no bound." })
  maximum?: number | null;
}

/** What a call asks of a consortium, its topics apart. */
@InputType({ description: "What a call asks of a consortium; leave out what it does not say." })
export class CallRequirementsInput {
  @Field(() => Int, { nullable: true, description: "Fewest partners, inclusive: 1 to 500." })
  minimumPartners?: number | null;

  @Field(() => Int, { nullable: true, description: "Most partners, inclusive: not below the fewest." })
  maximumPartners?: number | null;

  @Field(() => Int, { nullable: true, description: "Fewest countries of the partners, inclusive: 1 to 50." })
  minimumCountries?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: "Countries whose organisations are eligible, ISO 3166-1 alpha-2; empty or left out: all.",
  })
  eligibleCountries?: string[] | null;

  @Field(() => [PartnerRequirementInput], {
    nullable: true,
    description: "Kinds of partners and their numbers, at most 20; every entry has to be met.",
  })
  partners?: PartnerRequirementInput[] | null;

  @Field(() => [ValueChainStage], {
    nullable: true,
    description: "Stages of the value chain that have to be covered.",
  })
  valueChainStages?: ValueChainStage[] | null;
}

/** What a consortium needs, with its topics. */
@InputType({ description: "What a consortium needs; leave out what does not matter." })
export class RequirementsInput extends CallRequirementsInput {
  @Field(() => [ID], {
    nullable: true,
    description: "Topics that have to be covered (ids of Topic), at most 50.",
  })
  topicIds?: string[] | null;
}
