import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { ConsortiumMember } from "../consortia/members/member.type";
import { costTimes } from "../graphql/cost";
import { REVISION_FIELDS } from "../projection/revision.fields";
import { ConsortiumCandidatesInput } from "./candidate.input";
import { candidateFields } from "./candidateFields";
import { ConsortiumCandidate, ConsortiumCandidates, ConsortiumNewcomer } from "./candidate.type";

/** What ranking everybody costs beside what it returns, in points of graphql/cost.ts. */
const RANKING_COST = 300;

/** Who could join a consortium. */
@Resolver(() => ConsortiumCandidates)
export class ConsortiumCandidatesResolver {
  @Query(() => ConsortiumCandidates, {
    description:
      "Who could join a consortium: those with a history, ranked by experience, topics and ties to the lead and the members, each " +
      "with what its score is made of; and newcomers apart, ranked by topics and offers alone.",
    complexity: costTimes("first", RANKING_COST),
  })
  consortiumCandidates(
    @Arg("input", () => ConsortiumCandidatesInput, { description: "For what, and who may be one." })
    input: ConsortiumCandidatesInput,
    @Arg("first", () => Int, {
      defaultValue: 20,
      description: "How many candidates to show at most: 1 to 100.",
    })
    first: number,
    @Arg("firstNewcomers", () => Int, {
      defaultValue: 10,
      description: "How many newcomers to show at most: 1 to 100.",
    })
    firstNewcomers: number,
    @Arg("minRevision", () => Int, REVISION_FIELDS.minRevision) minRevision: number | null,
    @Ctx() { services }: RequestContext,
  ): Promise<ConsortiumCandidates> {
    return services.candidates.find(input, { first, firstNewcomers, minRevision: minRevision ?? null });
  }

  @FieldResolver(() => [ConsortiumMember], {
    description:
      "Who is considered or invited for the consortium of `consortiumId` already, oldest first: they are neither candidates nor " +
      "newcomers here. At most 200; none where no consortium was named.",
  })
  alreadyListed(
    @Root() { listedMemberKeys }: ConsortiumCandidates,
    @Ctx() { services }: RequestContext,
  ): Promise<ConsortiumMember[]> {
    return services.consortiumMembers.byKeys(listedMemberKeys);
  }
}

/** What else is told of a candidate. */
@Resolver(() => ConsortiumCandidate)
export class ConsortiumCandidateResolver extends candidateFields(ConsortiumCandidate) {}

/** What else is told of a newcomer. */
@Resolver(() => ConsortiumNewcomer)
export class ConsortiumNewcomerResolver extends candidateFields(ConsortiumNewcomer) {}
