import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { inLanguage } from "../graphql/inLanguage";
import { Language } from "../graphql/language";
import { LanguageArgument } from "../graphql/languageArgument";
import { PageArguments } from "../graphql/pageArguments";
import { payload } from "../graphql/payload";
import { mostVotesFirst } from "../loading/orders";
import { relation } from "../loading/relation";
import { TopicRound } from "../topic-rounds/topic-round.type";
import { Topic } from "../topics/topic.type";
import { TopicRoundProposalConnection } from "./topic-proposal.connections";
import {
  AdoptTopicProposalInput,
  DeclineTopicProposalInput,
  ProposeTopicInput,
  TopicProposalPayload,
} from "./topic-proposal.input";
import { TopicProposal } from "./topic-proposal.type";

/** What a topic proposal tells of itself. */
@Resolver(() => TopicProposal)
export class TopicProposalResolver {
  @FieldResolver(() => String, { description: "Label of the topic." })
  label(
    @Root() { labelDe: de, labelEn: en }: TopicProposal,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => Language, { description: "Language of the rationale." })
  rationaleLanguage(@Root() { language }: TopicProposal): Language {
    return language;
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "The actor that proposed it; null for a suggestion from outside.",
  })
  async proposer(
    @Root() { proposerKey }: TopicProposal,
    @Ctx() { services }: RequestContext,
  ): Promise<Actor | null> {
    return proposerKey === null ? null : services.actors.byKey(proposerKey);
  }

  @FieldResolver(() => TopicRound, { nullable: true, description: "The round that it is in." })
  round(
    @Root() { roundKey }: TopicProposal,
    @Ctx() { services }: RequestContext,
  ): Promise<TopicRound | null> {
    return services.topicRounds.byKey(roundKey);
  }

  @FieldResolver(() => [Topic], { description: "The topics that it would stand under, by name." })
  async broader(
    @Root() { broaderKeys }: TopicProposal,
    @Ctx() { services }: RequestContext,
  ): Promise<Topic[]> {
    const topics = await Promise.all(broaderKeys.map((key) => services.topics.byKey(key)));
    return topics.filter((topic) => topic !== null);
  }

  @FieldResolver(() => Topic, {
    nullable: true,
    description: "The topic that it became; null unless adopted.",
  })
  async topic(
    @Root() { topicKey }: TopicProposal,
    @Ctx() { services }: RequestContext,
  ): Promise<Topic | null> {
    return topicKey === null ? null : services.topics.byKey(topicKey);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Why it was declined; null otherwise, and for all but the lighthouse's members, moderators and managers.",
  })
  async reason(@Root() proposal: TopicProposal, @Ctx() { services }: RequestContext): Promise<string | null> {
    const isOpen = await services.topicProposals.isOpenToViewer(proposal, "TopicProposal.reason");
    return isOpen ? proposal.reason : null;
  }
}

/** The ranking of a round. */
@Resolver(() => TopicRound)
export class TopicRoundProposalsResolver {
  @FieldResolver(() => TopicRoundProposalConnection, {
    description: "Its proposals, most votes first, then by key.",
  })
  proposals(
    @Root() { key }: TopicRound,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.topicProposals.ofRound(key, relation(page, info, mostVotesFirst("TopicRound.proposals")));
  }
}

/** Proposing topics, and deciding on proposals. */
@Resolver()
export class TopicProposalMutationsResolver {
  @Mutation(() => TopicProposalPayload, {
    description:
      "Puts a member's topic into the open round of its lighthouse. CLOSED when no round is open, NOT_POSSIBLE for an " +
      "actor that is no member.",
  })
  proposeTopic(
    @Arg("input", () => ProposeTopicInput, { description: "The topic, and for whom." })
    input: ProposeTopicInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.topicProposals.propose(input));
  }

  @Mutation(() => TopicProposalPayload, {
    description:
      "Makes a proposal a topic of the thesaurus, or says which topic it means; the lighthouse is about it from then on. " +
      "TAKEN when the thesaurus has a topic of that name, NOT_POSSIBLE when it was decided.",
  })
  adoptTopicProposal(
    @Arg("input", () => AdoptTopicProposalInput, { description: "Which proposal, as which topic." })
    input: AdoptTopicProposalInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.topicProposals.adopt(input));
  }

  @Mutation(() => TopicProposalPayload, {
    description: "Declines a proposal with a reason. NOT_POSSIBLE when it was decided.",
  })
  declineTopicProposal(
    @Arg("input", () => DeclineTopicProposalInput, { description: "Which proposal, and why." })
    input: DeclineTopicProposalInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.topicProposals.decline(input));
  }
}
