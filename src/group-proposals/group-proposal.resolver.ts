import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { PageArguments } from "../graphql/pageArguments";
import { payload } from "../graphql/payload";
import { Lighthouse } from "../lighthouses/lighthouse.type";
import { oldestFirst } from "../loading/orders";
import { relation } from "../loading/relation";
import { ProjectGroup } from "../project-groups/project-group.type";
import { Topic } from "../topics/topic.type";
import {
  DeclineProjectGroupProposalInput,
  LighthouseProjectGroupProposalConnection,
  OpenProjectGroupInput,
  ProjectGroupProposal,
  ProjectGroupProposalPayload,
  ProjectGroupProposalStatus,
  ProposeProjectGroupInput,
} from "./group-proposal.type";

/** What the proposal of a project group tells of itself. */
@Resolver(() => ProjectGroupProposal)
export class GroupProposalResolver {
  @FieldResolver(() => String, { description: "Name." })
  name(
    @Root() { nameDe: de, nameEn: en }: ProjectGroupProposal,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, { nullable: true, description: "What it is about; null if nothing is said." })
  description(
    @Root() { descriptionDe: de, descriptionEn: en }: ProjectGroupProposal,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => Actor, { nullable: true, description: "The actor that proposed it." })
  async proposer(
    @Root() { proposerKey }: ProjectGroupProposal,
    @Ctx() { services }: RequestContext,
  ): Promise<Actor | null> {
    return proposerKey === null ? null : services.actors.byKey(proposerKey);
  }

  @FieldResolver(() => [Topic], { description: "The topics that it is about, by name." })
  async topics(@Root() { topicKeys }: ProjectGroupProposal, @Ctx() { services }: RequestContext) {
    const topics = await Promise.all(topicKeys.map((key) => services.topics.byKey(key)));
    return topics.filter((topic) => topic !== null);
  }

  @FieldResolver(() => ProjectGroup, {
    nullable: true,
    description: "The project group that it became; null unless opened.",
  })
  async projectGroup(
    @Root() { groupKey }: ProjectGroupProposal,
    @Ctx() { services }: RequestContext,
  ): Promise<ProjectGroup | null> {
    return groupKey === null ? null : services.projectGroups.byKey(groupKey);
  }
}

/** The proposals made to a lighthouse. */
@Resolver(() => Lighthouse)
export class LighthouseGroupProposalsResolver {
  @FieldResolver(() => LighthouseProjectGroupProposalConnection, {
    nullable: true,
    description:
      "Project groups that its members propose, oldest first; null for all but members, moderators and managers.",
  })
  projectGroupProposals(
    @Root() { key }: Lighthouse,
    @Args() page: PageArguments,
    @Arg("statuses", () => [ProjectGroupProposalStatus], {
      nullable: true,
      defaultValue: [ProjectGroupProposalStatus.PROPOSED],
      description: "What became of them.",
    })
    statuses: ProjectGroupProposalStatus[] | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.groupProposals.ofLighthouse(
      key,
      relation(page, info, oldestFirst("Lighthouse.projectGroupProposals"), {
        statuses: statuses ?? Object.values(ProjectGroupProposalStatus),
      }),
    );
  }
}

/** Proposing project groups, and deciding on proposals. */
@Resolver()
export class GroupProposalMutationsResolver {
  @Mutation(() => ProjectGroupProposalPayload, {
    description: "Proposes a project group. NOT_POSSIBLE for an actor that is no member of the lighthouse.",
  })
  proposeProjectGroup(
    @Arg("input", () => ProposeProjectGroupInput, { description: "The group." })
    input: ProposeProjectGroupInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.groupProposals.propose(input));
  }

  @Mutation(() => ProjectGroupProposalPayload, {
    description:
      "Opens a proposed project group, its proposer being the first member. NOT_POSSIBLE when it was decided.",
  })
  openProjectGroup(
    @Arg("input", () => OpenProjectGroupInput, { description: "Which proposal, from when." })
    input: OpenProjectGroupInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.groupProposals.open(input));
  }

  @Mutation(() => ProjectGroupProposalPayload, {
    description: "Declines the proposal of a project group, with a reason. NOT_POSSIBLE when it was decided.",
  })
  declineProjectGroupProposal(
    @Arg("input", () => DeclineProjectGroupProposalInput, { description: "Which proposal, and why." })
    input: DeclineProjectGroupProposalInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.groupProposals.decline(input));
  }
}
