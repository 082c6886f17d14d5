import { Arg, Ctx, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from "type-graphql";
import { Actor } from "../actors/actor.type";
import { Consortium } from "../consortia/consortium.type";
import type { RequestContext } from "../context";
import { decodeId } from "../graphql/nodeId";
import type { Channels } from "../pubsub/channels";
import { Registration } from "../registrations/registration.type";
import { TopicRound } from "../topic-rounds/topic-round.type";

/** What is told of a change of the public network. */
@ObjectType({ description: "That the public network has changed.", simpleResolvers: true })
export class NetworkChange {
  @Field(() => Int, {
    description: "The network's revision from now on; what was read before may be out of date.",
  })
  revision!: number;
}

type ActorArgument = { actorId?: string | null };
type RoundArgument = { roundId: string };
type ConsortiumArgument = { consortiumId: string };

// Asked for the topic of the channel as well, so that a wrong id is refused at once and not with the first event.
const actorKeyOf = ({ actorId }: ActorArgument) => (actorId ? decodeId("Actor", actorId, "actorId") : null);
const roundKeyOf = ({ roundId }: RoundArgument) => decodeId("TopicRound", roundId, "roundId");
const consortiumKeyOf = ({ consortiumId }: ConsortiumArgument) =>
  decodeId("Consortium", consortiumId, "consortiumId");

/**
 * What one is told of as it happens. An announcement carries a key alone: each subscriber reads what it names with the
 * rights of that moment, and is not told of what they may not see.
 */
@Resolver()
export class SubscriptionResolver {
  @Subscription(() => NetworkChange, {
    topics: "networkChanged",
    description: "The public network has changed. Votes, messages and private matters do not change it.",
  })
  networkChanged(@Root() { revision }: Channels["networkChanged"]): NetworkChange {
    return { revision };
  }

  @Subscription(() => Actor, {
    nullable: true,
    topics: ({ args }: { args: ActorArgument }) => (actorKeyOf(args), "actorChanged"),
    filter: ({ payload, args }: { payload: Channels["actorChanged"]; args: ActorArgument }) =>
      [null, payload.key].includes(actorKeyOf(args)),
    description: "An actor that has changed, as it is now. One that is no longer there is not told of.",
  })
  actorChanged(
    @Root() { key }: Channels["actorChanged"],
    @Arg("actorId", () => ID, { nullable: true, description: "Only this actor; any actor when left out." })
    _actorId: string | null,
    @Ctx() { services }: RequestContext,
  ): Promise<Actor | null> {
    return services.actors.byKey(key);
  }

  @Subscription(() => Registration, {
    nullable: true,
    topics: "registrationSubmitted",
    description: "An institution has registered, or sent its registration again. For managers.",
  })
  registrationSubmitted(
    @Root() { key }: Channels["registrationSubmitted"],
    @Ctx() { services }: RequestContext,
  ): Promise<Registration | null> {
    return services.registrations.byKey(key);
  }

  @Subscription(() => TopicRound, {
    nullable: true,
    topics: ({ args }: { args: RoundArgument }) => (roundKeyOf(args), "topicRankingChanged"),
    filter: ({ payload, args }: { payload: Channels["topicRankingChanged"]; args: RoundArgument }) =>
      roundKeyOf(args) === payload.key,
    description: "The ranking of a round's proposals may have changed: a vote, a proposal, its end.",
  })
  topicRankingChanged(
    @Root() { key }: Channels["topicRankingChanged"],
    @Arg("roundId", () => ID, { description: "Which round: its id." }) _roundId: string,
    @Ctx() { services }: RequestContext,
  ): Promise<TopicRound | null> {
    return services.topicRounds.byKey(key);
  }

  @Subscription(() => Consortium, {
    nullable: true,
    topics: ({ args }: { args: ConsortiumArgument }) => (consortiumKeyOf(args), "consortiumChanged"),
    filter: ({ payload, args }: { payload: Channels["consortiumChanged"]; args: ConsortiumArgument }) =>
      consortiumKeyOf(args) === payload.key,
    description:
      "A consortium, or what belongs to it, has changed: content, members, comments. NOT_FOUND unless it exists for the asker; ends with " +
      "FORBIDDEN once it does so no longer.",
  })
  consortiumChanged(
    @Root() { key }: Channels["consortiumChanged"],
    @Arg("consortiumId", () => ID, { description: "Which consortium: its id." }) _consortiumId: string,
    @Ctx() { services }: RequestContext,
  ): Promise<Consortium | null> {
    return services.consortia.followed(key);
  }
}
