import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { Actor } from "../actors/actor.type";
import { ActorTopicConnection, SubjectConnection } from "./topic.connections";
import { FocusArea, Initiative } from "../initiatives/initiative.type";
import { Lighthouse } from "../lighthouses/lighthouse.type";
import { PageArguments } from "../graphql/pageArguments";
import { Partnership } from "../partnerships/partnership.type";
import { Project } from "../projects/project.type";
import { ProjectGroup } from "../project-groups/project-group.type";
import { TopicScheme } from "./topic.type";
import { byRankThenName, heaviestFirst } from "../loading/orders";
import { relation } from "../loading/relation";

/** The topics of an actor. */
@Resolver(() => Actor)
export class ActorTopicsResolver {
  @FieldResolver(() => ActorTopicConnection, {
    description: "The topics that it works on, declared or derived from its activities, heaviest first.",
  })
  topics(
    @Root() { key }: Actor,
    @Args() page: PageArguments,
    @Arg("includeBroader", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Whether to list broader topics too, that only follow from narrower ones.",
    })
    includeBroader: boolean | null,
    @Arg("schemes", () => [TopicScheme], {
      nullable: true,
      description: "Only topics of these vocabularies.",
    })
    schemes: TopicScheme[] | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.topics.ofActor(
      key,
      relation(page, info, heaviestFirst("Actor.topics"), {
        includeBroader: includeBroader ?? false,
        schemes: schemes ?? null,
      }),
    );
  }
}

/** The topics of a project. */
@Resolver(() => Project)
export class ProjectTopicsResolver {
  @FieldResolver(() => SubjectConnection, {
    description: "The topics that it is about, surest first, then by label.",
  })
  topics(
    @Root() { key }: Project,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.topics.ofProject(key, relation(page, info, byRankThenName("Project.topics")));
  }
}

/** The topics of a project group. */
@Resolver(() => ProjectGroup)
export class ProjectGroupTopicsResolver {
  @FieldResolver(() => SubjectConnection, {
    description: "The topics that it is about, surest first, then by label.",
  })
  topics(
    @Root() { key }: ProjectGroup,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.topics.ofProjectGroup(key, relation(page, info, byRankThenName("ProjectGroup.topics")));
  }
}

/** The topics of a partnership. */
@Resolver(() => Partnership)
export class PartnershipTopicsResolver {
  @FieldResolver(() => SubjectConnection, {
    description: "The topics that it is about, surest first, then by label.",
  })
  topics(
    @Root() { key }: Partnership,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.topics.ofPartnership(key, relation(page, info, byRankThenName("Partnership.topics")));
  }
}

/** The topics of a lighthouse. */
@Resolver(() => Lighthouse)
export class LighthouseTopicsResolver {
  @FieldResolver(() => SubjectConnection, {
    description: "The topics that it is about, surest first, then by label.",
  })
  topics(
    @Root() { key }: Lighthouse,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.topics.ofLighthouse(key, relation(page, info, byRankThenName("Lighthouse.topics")));
  }
}

/** The topics of an initiative. */
@Resolver(() => Initiative)
export class InitiativeTopicsResolver {
  @FieldResolver(() => SubjectConnection, {
    description: "The topics that it is about, surest first, then by label.",
  })
  topics(
    @Root() { key }: Initiative,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.topics.ofInitiative(key, relation(page, info, byRankThenName("Initiative.topics")));
  }
}

/** The topics of a part of an initiative. */
@Resolver(() => FocusArea)
export class FocusAreaTopicsResolver {
  @FieldResolver(() => SubjectConnection, {
    description: "The topics that it is about, surest first, then by label.",
  })
  topics(
    @Root() { key }: FocusArea,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.topics.ofFocusArea(key, relation(page, info, byRankThenName("FocusArea.topics")));
  }
}
