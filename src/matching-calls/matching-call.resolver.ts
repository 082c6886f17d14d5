import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { costTimes } from "../graphql/cost";
import { REVISION_FIELDS } from "../projection/revision.fields";
import { Topic } from "../topics/topic.type";
import { MatchingCall, MatchingCalls } from "./matching-call.type";

/** What comparing all open calls costs beside what it returns, in points of graphql/cost.ts. */
const RANKING_COST = 300;

/** Which funding calls match whom. */
@Resolver(() => MatchingCall)
export class MatchingCallResolver {
  @Query(() => MatchingCalls, {
    description:
      "The open funding calls that the asker may see and that match an actor, or a consortium being formed: ranked by shared " +
      "topics, partners, stages, eligible countries and the time left, each with what its score is made of. Give exactly one of " +
      "`consortiumId` and `actorId`. Calls for which nobody of them is eligible, or with which they share nothing, are left out; " +
      "invented calls are for invented actors alone.",
    complexity: costTimes("first", RANKING_COST),
  })
  matchingCalls(
    @Arg("consortiumId", () => ID, {
      nullable: true,
      description:
        "Id of a consortium: its lead and accepted members, on the topics that it needs, or, if it names none, on theirs. " +
        "NOT_FOUND unless it exists for the asker.",
    })
    consortiumId: string | null,
    @Arg("actorId", () => ID, { nullable: true, description: "Id of an actor." }) actorId: string | null,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many to show at most: 1 to 50." })
    first: number,
    @Arg("minRevision", () => Int, REVISION_FIELDS.minRevision) minRevision: number | null,
    @Ctx() { services }: RequestContext,
  ): Promise<MatchingCalls> {
    return services.matchingCalls.find({
      consortiumId: consortiumId ?? null,
      actorId: actorId ?? null,
      first,
      minRevision: minRevision ?? null,
    });
  }

  @FieldResolver(() => [Topic], {
    description:
      "The call's topics, and those that these imply, that one works on as well; those that count most first.",
  })
  matchedTopics(
    @Root() { matchedTopicKeys }: MatchingCall,
    @Ctx() { services }: RequestContext,
  ): Promise<Topic[]> {
    return services.topics.byKeys(matchedTopicKeys);
  }
}
