import { Field, Float, ID, InputType, Int } from "type-graphql";
import { CONSORTIUM_ID_FIELD } from "../formation/formation.fields";
import { CalendarDate } from "../graphql/calendarDate";
import { RequirementsInput } from "../requirements/requirements.input";
import { UnknownCoverage } from "./proposal.enums";

/** How many members have to come from a country. */
@InputType({ description: "How many members have to come from a country." })
export class CountryMinimumInput {
  @Field(() => String, { description: "The country, ISO 3166-1 alpha-2." })
  country!: string;

  @Field(() => Int, { description: "At least so many, inclusive: 1 to 20." })
  minimum!: number;
}

/** What is wished of a consortium beyond its rules. */
@InputType({
  description:
    "How much each wish weighs against the others, 0 to 1 each; 0 for not at all. Wishes order the proposals and never break a rule.",
})
export class ConsortiumAimsInput {
  @Field(() => Float, {
    nullable: true,
    defaultValue: 1,
    description: "That the members are close to each other.",
  })
  closeness?: number | null;

  @Field(() => Float, { nullable: true, defaultValue: 0.3, description: "That they are close to the lead." })
  closenessToLead?: number | null;

  @Field(() => Float, {
    nullable: true,
    defaultValue: 0.5,
    description: "That they fit the topics asked for.",
  })
  score?: number | null;

  @Field(() => Float, {
    nullable: true,
    defaultValue: 0.3,
    description: "That what is needed is covered twice, and proven rather than inferred.",
  })
  coverageDepth?: number | null;

  @Field(() => Float, {
    nullable: true,
    defaultValue: 0,
    description: "That members come together who do not collaborate yet.",
  })
  newTies?: number | null;
}

/** What consortia are to be proposed. */
@InputType({
  description:
    "What consortia are to be proposed: rules, which every proposal meets as far as they are not left open, and wishes; leave out what does not matter.",
})
export class ProposeConsortiaInput {
  @Field(() => ID, CONSORTIUM_ID_FIELD)
  consortiumId?: string | null;

  @Field(() => ID, { nullable: true, description: "Id of the actor that leads; a consortium has its own." })
  leadId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Ids of actors that have to be in it, the lead apart; at most 19, those of a consortium included.",
  })
  memberIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Ids of actors that must not be in it; at most 50." })
  excludeIds?: string[] | null;

  @Field(() => RequirementsInput, { nullable: true, description: "What the consortium needs." })
  requirements?: RequirementsInput | null;

  @Field(() => ID, {
    nullable: true,
    description: "Id of a funding call whose requirements are taken over: the strictest of all.",
  })
  callId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Fewest members, the lead included: 1 to 20. With requirements the larger number holds; 2 when neither says one.",
  })
  minimumSize?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Most members, the lead included: 1 to 20. With requirements the smaller number holds; 12, or as many as are given, when neither says one.",
  })
  maximumSize?: number | null;

  @Field(() => [CountryMinimumInput], {
    nullable: true,
    description: "How many have to come from which country; at most 20, each country once.",
  })
  countries?: CountryMinimumInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "At most so many members of one parent organisation, itself included: 1 to 20; any number when left out.",
  })
  maxPerParent?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "At most so many members from one city: 1 to 20; any number when left out.",
  })
  maxPerCity?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 0,
    description: "At least so many members that have taken part in at most one public activity: 0 to 20.",
  })
  newcomerQuota?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 0,
    description: "At least so many self-help groups or patients' organisations: 0 to 20.",
  })
  patientOrganisationQuota?: number | null;

  @Field(() => UnknownCoverage, {
    nullable: true,
    defaultValue: UnknownCoverage.LEAVE_OPEN,
    description:
      "What is done about topics, stages and kinds of partners, the quota of patients' organisations included, that too few are known to cover.",
  })
  unknown?: UnknownCoverage | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "As of the end of this day, today at the latest: what began later is not known then, what actors declare counts for nothing, since it carries " +
      "no date, and what else is told of actors is as it is today. As of now when left out.",
  })
  asOf?: string | null;

  @Field(() => ConsortiumAimsInput, { nullable: true, description: "What is wished beyond the rules." })
  aims?: ConsortiumAimsInput | null;

  @Field(() => Float, {
    nullable: true,
    defaultValue: 0.3,
    description:
      "How different two proposals are at least, 0 to 1: the share of their members, those apart who are in every proposal by a " +
      "rule, that only one of them has (Jaccard distance).",
  })
  minimumDifference?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description:
      "Seed of the search's chances, 0 to 2147483647: the same question with the same seed has the same answer.",
  })
  seed?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 5_000,
    description: "How long to search at most, in milliseconds: 500 to 30,000.",
  })
  deadlineMs?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 5, description: "How many proposals at most: 1 to 10." })
  first?: number | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "A UUID of your choice, to follow the search by `consortiumProposalProgress`; whoever knows it can follow it too.",
  })
  searchId?: string | null;
}
