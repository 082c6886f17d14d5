import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { ActorFilter, actorFilterParams } from "./actor.filter";
import { Initiative } from "../initiatives/initiative.type";
import {
  InitiativeMemberConnection,
  LighthouseMemberConnection,
  PartnershipPartnerConnection,
  ProjectGroupMemberConnection,
  ProjectParticipantConnection,
  TopicActorConnection,
} from "./actor.connections";
import { Lighthouse } from "../lighthouses/lighthouse.type";
import { PageArguments } from "../graphql/pageArguments";
import { Partnership } from "../partnerships/partnership.type";
import { Project } from "../projects/project.type";
import { ProjectGroup } from "../project-groups/project-group.type";
import { Topic } from "../topics/topic.type";
import { byName, byRankThenName, heaviestFirst } from "../loading/orders";
import { relation } from "../loading/relation";

/** Who takes part in a project. */
@Resolver(() => Project)
export class ProjectParticipantsResolver {
  @FieldResolver(() => ProjectParticipantConnection, {
    description: "Its participants, coordinators first, then by name.",
  })
  participants(
    @Root() { key }: Project,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.actors.ofProject(key, relation(page, info, byRankThenName("Project.participants")));
  }
}

/** Who is in a project group. */
@Resolver(() => ProjectGroup)
export class ProjectGroupMembersResolver {
  @FieldResolver(() => ProjectGroupMemberConnection, {
    description: "Its present and past members, coordinators first, then by name.",
  })
  members(
    @Root() { key }: ProjectGroup,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.actors.ofProjectGroup(key, relation(page, info, byRankThenName("ProjectGroup.members")));
  }
}

/** Who is in a partnership. */
@Resolver(() => Partnership)
export class PartnershipPartnersResolver {
  @FieldResolver(() => PartnershipPartnerConnection, { description: "The actors that it ties, by name." })
  partners(
    @Root() { key }: Partnership,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.actors.ofPartnership(key, relation(page, info, byRankThenName("Partnership.partners")));
  }
}

/** Who is a member of a lighthouse. */
@Resolver(() => Lighthouse)
export class LighthouseMembersResolver {
  @FieldResolver(() => LighthouseMemberConnection, { description: "Its present and past members, by name." })
  members(
    @Root() { key }: Lighthouse,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.actors.ofLighthouse(key, relation(page, info, byName("Lighthouse.members")));
  }
}

/** Who is a member of an initiative. */
@Resolver(() => Initiative)
export class InitiativeMembersResolver {
  @FieldResolver(() => InitiativeMemberConnection, { description: "Its present and past members, by name." })
  members(
    @Root() { key }: Initiative,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.actors.ofInitiative(key, relation(page, info, byName("Initiative.members")));
  }
}

/** Who works on a topic. */
@Resolver(() => Topic)
export class TopicActorsResolver {
  @FieldResolver(() => TopicActorConnection, {
    description: "The actors that work on it or on a narrower or matched topic, heaviest first.",
  })
  actors(
    @Root() { key }: Topic,
    @Args() page: PageArguments,
    @Arg("filter", () => ActorFilter, { nullable: true, description: "What the actors have to meet." })
    filter: ActorFilter | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.actors.ofTopic(
      key,
      relation(page, info, heaviestFirst("Topic.actors"), { filter: actorFilterParams(filter) }),
    );
  }
}
