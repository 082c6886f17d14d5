import { Arg, Ctx, FieldResolver, Float, ID, Int, Query, Resolver, Root, Subscription } from "type-graphql";
import type { RequestContext } from "../context";
import { costTimes } from "../graphql/cost";
import { REVISION_FIELDS } from "../projection/revision.fields";
import type { Channels } from "../pubsub/channels";
import { Topic } from "../topics/topic.type";
import { MatchingCall, MatchingCalls } from "./matching-call.type";
import { type CallMatchedArguments, followedParty } from "./matchingParty";

/** What comparing all open calls costs beside what it returns, in points of graphql/cost.ts. */
const RANKING_COST = 300;

const ACTOR_ARGUMENT = { nullable: true, description: "Id of an actor." };

/** Which funding calls match whom. */
@Resolver(() => MatchingCall)
export class MatchingCallResolver {
  @Query(() => MatchingCalls, {
    description:
      "The open funding calls that the asker may see and that match an actor, or a consortium being formed: ranked by shared " +
      "topics, partners, stages, eligible countries and the time left, each with what its score is made of. Give exactly one of " +
      "`consortiumId` and `actorId`. Left out are calls for which nobody of them is eligible, that name topics of which they share none, or that name none " +
      "and ask for nothing that they have; " +
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
    @Arg("actorId", () => ID, ACTOR_ARGUMENT) actorId: string | null,
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

  @Subscription(() => MatchingCall, {
    nullable: true,
    // Asked for the topic of the channel as well, so that wrong arguments are refused at once and not with the first event.
    topics: ({ args }: { args: CallMatchedArguments }) => (followedParty(args), "fundingCallChanged"),
    description:
      "A funding call that matches an actor, or a consortium being formed, and was just published, published again, or changed while " +
      "published; told again with each such change. Give exactly one of `consortiumId` and `actorId`. It may open later, unlike those of " +
      "`matchingCalls`. Calls that were there before are not told of when the actor or the consortium changes: ask `matchingCalls` " +
      "then, upon `actorChanged` or `consortiumChanged`. Nothing is told of what does not exist for the asker.",
  })
  callMatched(
    @Root() { key }: Channels["fundingCallChanged"],
    @Arg("consortiumId", () => ID, { nullable: true, description: "Id of a consortium that one belongs to." })
    consortiumId: string | null,
    @Arg("actorId", () => ID, ACTOR_ARGUMENT) actorId: string | null,
    @Arg("minimumScore", () => Float, {
      defaultValue: 0,
      description: "The least score to be told of, 0 to 1, inclusive.",
    })
    minimumScore: number,
    @Ctx() { services }: RequestContext,
  ): Promise<MatchingCall | null> {
    return services.matchingCalls.ofChanged(key, { consortiumId, actorId, minimumScore });
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
