import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { Facet, FACET_COST } from "../facets/facet.type";
import { PageArguments } from "../graphql/pageArguments";
import { byName, byRankThenName, heaviestFirst } from "../loading/orders";
import { relation } from "../loading/relation";
import { SubjectConnection } from "../topics/topic.connections";
import { Topic } from "../topics/topic.type";
import { ServiceTopicFit } from "./match.edge";
import { ActorServiceConnection, ServiceFacets, ServiceMatchConnection } from "./offering.connections";
import { ServiceDirection } from "./offering.enums";
import { Offering } from "./offering.type";

/** What an actor offers and seeks. */
@Resolver(() => Actor)
export class ActorServicesResolver {
  @FieldResolver(() => ActorServiceConnection, { description: "What it offers at present, by title." })
  offers(
    @Root() { key }: Actor,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const params = { direction: ServiceDirection.OFFER };
    return services.offerings.ofActor(key, relation(page, info, byName("Actor.offers"), params));
  }

  @FieldResolver(() => ActorServiceConnection, { description: "What it seeks at present, by title." })
  seeks(
    @Root() { key }: Actor,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const params = { direction: ServiceDirection.SEEK };
    return services.offerings.ofActor(key, relation(page, info, byName("Actor.seeks"), params));
  }
}

/** What a service is about, and what meets it. */
@Resolver(() => Offering)
export class ServiceListsResolver {
  @FieldResolver(() => SubjectConnection, { description: "The topics that it is about, by label." })
  topics(
    @Root() { key }: Offering,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.topics.ofService(key, relation(page, info, byRankThenName("Service.topics")));
  }

  @FieldResolver(() => ServiceMatchConnection, {
    description:
      "What other actors seek of the kind that is offered, or offer of the kind that is sought, best first. Example entries " +
      "meet example entries, real ones real ones.",
  })
  matches(
    @Root() { key }: Offering,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.offerings.matches(key, relation(page, info, heaviestFirst("Service.matches")));
  }
}

/** The topic behind a fit. */
@Resolver(() => ServiceTopicFit)
export class ServiceTopicFitResolver {
  @FieldResolver(() => Topic, { description: "The sought topic." })
  topic(@Root() { topicKey }: ServiceTopicFit, @Ctx() { services }: RequestContext): Promise<Topic | null> {
    return services.topics.byKey(topicKey);
  }
}

/** Counts over a list of services; each field runs one statement, and only when asked for. */
@Resolver(() => ServiceFacets)
export class ServiceFacetsResolver {
  @FieldResolver(() => Facet, { description: "By kind.", complexity: FACET_COST })
  kinds(@Root() { filter }: ServiceFacets, @Ctx() { services }: RequestContext): Promise<Facet> {
    return services.offerings.facet("kind", filter);
  }

  @FieldResolver(() => Facet, { description: "By direction.", complexity: FACET_COST })
  directions(@Root() { filter }: ServiceFacets, @Ctx() { services }: RequestContext): Promise<Facet> {
    return services.offerings.facet("direction", filter);
  }
}
