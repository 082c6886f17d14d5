import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root, Subscription } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { costBeside } from "../graphql/cost";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { REVISION_FIELDS } from "../projection/revision.fields";
import type { Channels } from "../pubsub/channels";
import { checkedSearchId } from "./checkedSearchId";
import { ProposeConsortiaInput } from "./proposal.input";
import type { ProposalStage } from "./proposal.enums";
import { ConflictingRule } from "./consortium-conflict.type";
import { ConsortiumProposal, ConsortiumTie } from "./consortium-proposal.type";
import { OpenRequirement } from "./open-requirement.type";
import { ConsortiumProposalProgress } from "./proposal-progress.type";
import { ConsortiumProposals } from "./proposal.type";
import { ProposedMember } from "./proposed-member.type";

/** A search goes on for seconds: it costs as much as fetching so many objects. */
const SEARCH_COST = 1_000;

/** Which consortia could be formed. */
@Resolver(() => ConsortiumProposals)
export class ConsortiumProposalsResolver {
  @Query(() => ConsortiumProposals, {
    description:
      "Whole consortia that meet every rule of the question, as different from each other as asked, with what each costs and how it " +
      "covers what is needed; what too few are known to cover is left open, and told; or the rules that no consortium can meet. " +
      "Real actors go with real ones, invented with invented ones, in mixed company real ones; " +
      "funders are proposed only where the requirements ask for them, the cluster's own office only where it is given.",
    complexity: costBeside(SEARCH_COST),
  })
  proposeConsortia(
    @Arg("input", () => ProposeConsortiaInput, { description: "The rules and the wishes." })
    input: ProposeConsortiaInput,
    @Arg("minRevision", () => Int, REVISION_FIELDS.minRevision) minRevision: number | null,
    @Ctx() { services, gone }: RequestContext,
  ): Promise<ConsortiumProposals> {
    return services.proposals.propose(input, { minRevision: minRevision ?? null, signal: gone });
  }

  @Subscription(() => ConsortiumProposalProgress, {
    topics: ({ args }: { args: { searchId: string } }) => (
      checkedSearchId(args.searchId),
      "proposalProgress"
    ),
    filter: ({ payload, args }: { payload: Channels["proposalProgress"]; args: { searchId: string } }) =>
      payload.key === checkedSearchId(args.searchId),
    description:
      "How far a search for consortia is, several times a second at most: numbers only. Subscribe, then ask `proposeConsortia` with the same " +
      "`searchId`. It completes with the search, of which ENDED is the last that is told.",
  })
  consortiumProposalProgress(
    @Root() { key, stage, done, total, found, least }: Channels["proposalProgress"],
    @Arg("searchId", () => ID, { description: "The UUID that was chosen for the search." }) _searchId: string,
  ): ConsortiumProposalProgress {
    return { searchId: key, stage: stage as ProposalStage, done, total, found, least };
  }
}

/** Where a proposal would break first. */
@Resolver(() => ConsortiumProposal)
export class ConsortiumProposalResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Its weakest point, as a sentence: a need that is left open, else one that rests on what was inferred, else on as few members as " +
      "are needed, else two members far from each other; null when there is nothing of that kind.",
  })
  weakestPoint(
    @Root() { weakPoint }: ConsortiumProposal,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, weakPoint ?? { de: null, en: null });
  }
}

/** Who a member is. */
@Resolver(() => ProposedMember)
export class ProposedMemberResolver {
  @FieldResolver(() => Actor, { description: "Who it is." })
  actor(@Root() { actorKey }: ProposedMember, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(actorKey);
  }
}

/** The ends of a tie. */
@Resolver(() => ConsortiumTie)
export class ConsortiumTieResolver {
  @FieldResolver(() => Actor, { description: "One of the two members." })
  source(@Root() { sourceKey }: ConsortiumTie, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(sourceKey);
  }

  @FieldResolver(() => Actor, { description: "The other one." })
  target(@Root() { targetKey }: ConsortiumTie, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(targetKey);
  }
}

/** What is left open, in words. */
@Resolver(() => OpenRequirement)
export class OpenRequirementResolver {
  @FieldResolver(() => String, {
    description: "Of whom it is known, and what that leaves to check, as a sentence or two.",
  })
  text(
    @Root() { sentence }: OpenRequirement,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, sentence);
  }
}

/** What a rule says. */
@Resolver(() => ConflictingRule)
export class ConflictingRuleResolver {
  @FieldResolver(() => String, { description: "What it demands, as a sentence." })
  text(
    @Root() { sentence }: ConflictingRule,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, sentence);
  }
}
