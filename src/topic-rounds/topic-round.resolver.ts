import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { PageArguments } from "../graphql/pageArguments";
import { payload } from "../graphql/payload";
import { Lighthouse } from "../lighthouses/lighthouse.type";
import { newestFirst } from "../loading/orders";
import { relation } from "../loading/relation";
import { LighthouseTopicRoundConnection } from "./topic-round.connections";
import { CloseTopicRoundInput, OpenTopicRoundInput, TopicRound, TopicRoundPayload } from "./topic-round.type";

/** What a topic round tells of itself, and its opening and closing. */
@Resolver(() => TopicRound)
export class TopicRoundResolver {
  @FieldResolver(() => String, { description: "What it is about." })
  title(
    @Root() { titleDe: de, titleEn: en }: TopicRound,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => Lighthouse, { nullable: true, description: "The lighthouse whose members take part." })
  lighthouse(
    @Root() { lighthouseKey }: TopicRound,
    @Ctx() { services }: RequestContext,
  ): Promise<Lighthouse | null> {
    return services.lighthouses.byKey(lighthouseKey);
  }

  @Mutation(() => TopicRoundPayload, {
    description: "Opens a round of topics. TAKEN while the lighthouse has an open one.",
  })
  openTopicRound(
    @Arg("input", () => OpenTopicRoundInput, { description: "The round." }) input: OpenTopicRoundInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.topicRounds.open(input));
  }

  @Mutation(() => TopicRoundPayload, {
    description: "Closes a round: whatever was voted until then counts. CLOSED when it is closed.",
  })
  closeTopicRound(
    @Arg("input", () => CloseTopicRoundInput, { description: "The round." }) input: CloseTopicRoundInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.topicRounds.close(input.roundId));
  }
}

/** The topic rounds of a lighthouse. */
@Resolver(() => Lighthouse)
export class LighthouseTopicRoundsResolver {
  @FieldResolver(() => LighthouseTopicRoundConnection, {
    description: "The rounds in which its members propose topics and vote, newest first.",
  })
  topicRounds(
    @Root() { key }: Lighthouse,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.topicRounds.ofLighthouse(
      key,
      relation(page, info, newestFirst("Lighthouse.topicRounds")),
    );
  }
}
