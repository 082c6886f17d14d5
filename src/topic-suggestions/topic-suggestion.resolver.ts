import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { PageArguments } from "../graphql/pageArguments";
import { payload } from "../graphql/payload";
import { Lighthouse } from "../lighthouses/lighthouse.type";
import { oldestFirst } from "../loading/orders";
import { relation } from "../loading/relation";
import { TopicProposal } from "../topic-proposals/topic-proposal.type";
import {
  DismissSuggestionInput,
  LighthouseTopicSuggestionConnection,
  ReleaseSuggestionInput,
  SuggestTopicInput,
  SuggestTopicPayload,
  TopicSuggestion,
  TopicSuggestionPayload,
  TopicSuggestionStatus,
} from "./topic-suggestion.type";

/** Suggesting topics from outside, and deciding on suggestions. */
@Resolver(() => TopicSuggestion)
export class TopicSuggestionResolver {
  @FieldResolver(() => String, { description: "Label of the topic." })
  label(
    @Root() { labelDe: de, labelEn: en }: TopicSuggestion,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, { nullable: true })
  email(@Root() suggestion: TopicSuggestion, @Ctx() { services }: RequestContext): string | null {
    return services.topicSuggestions.email(suggestion);
  }

  @FieldResolver(() => TopicProposal, {
    nullable: true,
    description: "The proposal that it became; null unless released.",
  })
  async proposal(
    @Root() { proposalKey }: TopicSuggestion,
    @Ctx() { services }: RequestContext,
  ): Promise<TopicProposal | null> {
    return proposalKey === null ? null : services.topicProposals.byKey(proposalKey);
  }

  @Mutation(() => SuggestTopicPayload, {
    description:
      "Suggests a topic to a lighthouse, for people from outside. A moderator or manager looks at it.",
  })
  suggestTopic(
    @Arg("input", () => SuggestTopicInput, { description: "The topic." }) input: SuggestTopicInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.topicSuggestions.suggest(input));
  }

  @Mutation(() => TopicSuggestionPayload, {
    description:
      "Puts a suggestion as a proposal into the open round of its lighthouse. CLOSED when no round is open, NOT_POSSIBLE " +
      "when it was decided.",
  })
  releaseSuggestion(
    @Arg("input", () => ReleaseSuggestionInput, { description: "Which suggestion." })
    input: ReleaseSuggestionInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.topicSuggestions.release(input.suggestionId));
  }

  @Mutation(() => TopicSuggestionPayload, {
    description: "Puts a suggestion aside, with a reason. NOT_POSSIBLE when it was decided.",
  })
  dismissSuggestion(
    @Arg("input", () => DismissSuggestionInput, { description: "Which suggestion, and why." })
    input: DismissSuggestionInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.topicSuggestions.dismiss(input));
  }
}

/** The suggestions made to a lighthouse. */
@Resolver(() => Lighthouse)
export class LighthouseTopicSuggestionsResolver {
  @FieldResolver(() => LighthouseTopicSuggestionConnection, {
    nullable: true,
    description:
      "What people from outside suggested, oldest first; null for all but its moderators and managers.",
  })
  topicSuggestions(
    @Root() { key }: Lighthouse,
    @Args() page: PageArguments,
    @Arg("statuses", () => [TopicSuggestionStatus], {
      nullable: true,
      defaultValue: [TopicSuggestionStatus.PENDING],
      description: "What became of them.",
    })
    statuses: TopicSuggestionStatus[] | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.topicSuggestions.ofLighthouse(
      key,
      relation(page, info, oldestFirst("Lighthouse.topicSuggestions"), {
        statuses: statuses ?? Object.values(TopicSuggestionStatus),
      }),
    );
  }
}
