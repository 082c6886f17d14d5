import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { Actor } from "../actors/actor.type";
import { ActorProjectConnection, RelatedProjectConnection } from "./project.connections";
import { Initiative } from "../initiatives/initiative.type";
import { Lighthouse } from "../lighthouses/lighthouse.type";
import { PageArguments } from "../graphql/pageArguments";
import { Partnership } from "../partnerships/partnership.type";
import { ProjectGroup } from "../project-groups/project-group.type";
import { newestFirst } from "../loading/orders";
import { relation } from "../loading/relation";

/** The projects of an actor. */
@Resolver(() => Actor)
export class ActorProjectsResolver {
  @FieldResolver(() => ActorProjectConnection, {
    description: "The projects that it takes or took part in, newest first, undated last.",
  })
  projects(
    @Root() { key }: Actor,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.projects.ofActor(key, relation(page, info, newestFirst("Actor.projects")));
  }
}

/** The projects of a lighthouse. */
@Resolver(() => Lighthouse)
export class LighthouseProjectsResolver {
  @FieldResolver(() => RelatedProjectConnection, {
    description: "The projects that came from it, newest first, undated last.",
  })
  projects(
    @Root() { key }: Lighthouse,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.projects.ofLighthouse(key, relation(page, info, newestFirst("Lighthouse.projects")));
  }
}

/** The projects of an initiative. */
@Resolver(() => Initiative)
export class InitiativeProjectsResolver {
  @FieldResolver(() => RelatedProjectConnection, {
    description: "The projects that came from it, newest first, undated last.",
  })
  projects(
    @Root() { key }: Initiative,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.projects.ofInitiative(key, relation(page, info, newestFirst("Initiative.projects")));
  }
}

/** The projects of a project group. */
@Resolver(() => ProjectGroup)
export class ProjectGroupProjectsResolver {
  @FieldResolver(() => RelatedProjectConnection, {
    description: "The projects that came from it, newest first, undated last.",
  })
  projects(
    @Root() { key }: ProjectGroup,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.projects.ofProjectGroup(key, relation(page, info, newestFirst("ProjectGroup.projects")));
  }
}

/** The projects behind a partnership. */
@Resolver(() => Partnership)
export class PartnershipEvidenceResolver {
  @FieldResolver(() => RelatedProjectConnection, {
    description: "The projects that document it, newest first, undated last.",
  })
  documentedBy(
    @Root() { key }: Partnership,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.projects.ofPartnership(
      key,
      relation(page, info, newestFirst("Partnership.documentedBy")),
    );
  }
}
