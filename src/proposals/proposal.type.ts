import { Field, Int, ObjectType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import { REVISION_FIELDS } from "../projection/revision.fields";
import { Requirements } from "../requirements/requirements.type";
import { ConsortiumConflict } from "./consortium-conflict.type";
import { ConsortiumProposal } from "./consortium-proposal.type";
import { OpenRequirement } from "./open-requirement.type";
import { ProposalVerdict } from "./proposal.enums";

/** The answer to which consortia could be formed. */
@ObjectType({ description: "Whole consortia that could be formed.", simpleResolvers: true })
export class ConsortiumProposals {
  @Field(() => ProposalVerdict, { description: "What the search came to." })
  verdict!: ProposalVerdict;

  @Field(() => [ConsortiumProposal], {
    description:
      "Consortia that differ from each other; none of those found is better than one of them in every respect. The closest one " +
      "(least sum of distances) first, then as the aims weigh.",
  })
  proposals!: ConsortiumProposal[];

  @Field(() => [OpenRequirement], {
    description:
      "What too few are known to cover, so that no proposal meets it for certain, in the order of the rules; empty with " +
      "REQUIRE_KNOWN.",
  })
  openRequirements!: OpenRequirement[];

  @Field(() => ConsortiumConflict, {
    nullable: true,
    description: "The rules that conflict, for INFEASIBLE.",
  })
  conflict!: ConsortiumConflict | null;

  @Field(() => Boolean, {
    description:
      "Whether the first proposal is proven to have the least sum of distances of all consortia of the candidates searched.",
  })
  isOptimal!: boolean;

  @Field(() => Boolean, { description: "Whether the search came to its end before the deadline." })
  isComplete!: boolean;

  @Field(() => Int, {
    description: "Among how many candidates was searched, those given included: at most 420.",
  })
  searchedCount!: number;

  @Field(() => Int, {
    description:
      "How many actors would help to meet a rule about topics, stages, kinds or quotas, searched or not, those given included.",
  })
  candidateCount!: number;

  @Field(() => Requirements, { description: "What was asked for, a call's requirements included." })
  requirements!: Requirements;

  @Field(() => CalendarDate, { nullable: true, description: "The day that it is as of; null for now." })
  asOf!: string | null;

  @Field(() => Int, { description: "The seed of the search's chances." })
  seed!: number;

  @Field(() => Int, REVISION_FIELDS.revision)
  revision!: number;
}
