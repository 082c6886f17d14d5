import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { PageArguments } from "../graphql/pageArguments";
import { Lighthouse } from "../lighthouses/lighthouse.type";
import { newestFirst } from "../loading/orders";
import { relation } from "../loading/relation";
import { Topic } from "../topics/topic.type";
import { EventConnection } from "./event.connections";

/** The events of a lighthouse. */
@Resolver(() => Lighthouse)
export class LighthouseEventsResolver {
  @FieldResolver(() => EventConnection, {
    description: "Its events that the asker may see, newest first.",
  })
  events(
    @Root() { key }: Lighthouse,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.events.ofLighthouse(key, relation(page, info, newestFirst("Lighthouse.events")));
  }
}

/** The events of an actor. */
@Resolver(() => Actor)
export class ActorEventsResolver {
  @FieldResolver(() => EventConnection, {
    description: "The events that it organises and that the asker may see, newest first.",
  })
  events(
    @Root() { key }: Actor,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.events.ofActor(key, relation(page, info, newestFirst("Actor.events")));
  }
}

/** The events about a topic. */
@Resolver(() => Topic)
export class TopicEventsResolver {
  @FieldResolver(() => EventConnection, {
    description: "The events about it or a narrower or matched topic that the asker may see, newest first.",
  })
  events(
    @Root() { key }: Topic,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.events.ofTopic(key, relation(page, info, newestFirst("Topic.events")));
  }
}
