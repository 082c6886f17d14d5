import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { LanguageArgument } from "../graphql/languageArgument";
import { NarrowerTopicConnection, TopicConnection } from "./topic.connections";
import { PageArguments } from "../graphql/pageArguments";
import { TOPIC_ORDERS } from "./topic.orders";
import { Topic, TopicMatch, TopicOrder } from "./topic.type";
import { TopicFilter, topicFilterParams } from "./topic.filter";
import { byName } from "../loading/orders";
import { inLanguage } from "../graphql/inLanguage";
import { readPage } from "../graphql/pageArguments";
import { relation } from "../loading/relation";

/** The thesaurus and what a topic tells of itself. */
@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => Topic, { nullable: true, description: "The topic with that key; null when there is none." })
  topic(
    @Arg("key", () => String, { description: "The key, whole, as `key` gives it." }) key: string,
    @Ctx() { services }: RequestContext,
  ): Promise<Topic | null> {
    return services.topics.byKey(key);
  }

  @Query(() => TopicConnection, { description: "All topics that match the filter." })
  topics(
    @Args() page: PageArguments,
    @Arg("filter", () => TopicFilter, { nullable: true, description: "What the entries have to meet." })
    filter: TopicFilter | null,
    @Arg("orderBy", () => TopicOrder, {
      nullable: true,
      defaultValue: TopicOrder.NAME,
      description: "Order of the list.",
    })
    orderBy: TopicOrder | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const order = orderBy ?? TopicOrder.NAME;
    return services.topics.list(
      order,
      readPage(page, info, { order: TOPIC_ORDERS[order] }),
      topicFilterParams(filter),
    );
  }

  @FieldResolver(() => String, { description: "Preferred label." })
  name(
    @Root() { labelDe: de, labelEn: en }: Topic,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, {
    description: "Preferred label; where it exists in the other language only, that one.",
  })
  label(
    @Root() { labelDe: de, labelEn: en }: Topic,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => [String], {
    description: "Alternative labels: synonyms, abbreviations, other spellings.",
  })
  altLabels(
    @Root() { altLabelsDe: de, altLabelsEn: en }: Topic,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string[] {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, { description: "Definition; null if none is given.", nullable: true })
  definition(
    @Root() { definitionDe: de, definitionEn: en }: Topic,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => [Topic], { description: "The concepts one level above, by label." })
  broader(@Root() { key }: Topic, @Ctx() { services }: RequestContext): Promise<Topic[]> {
    return services.topics.concepts(key, "BROADER");
  }

  @FieldResolver(() => [Topic], { description: "Concepts declared related, in either direction, by label." })
  related(@Root() { key }: Topic, @Ctx() { services }: RequestContext): Promise<Topic[]> {
    return services.topics.concepts(key, "RELATED");
  }

  @FieldResolver(() => [TopicMatch], {
    description: "The concepts of other vocabularies that it is matched to.",
  })
  matches(@Root() { key }: Topic, @Ctx() { services }: RequestContext): Promise<TopicMatch[]> {
    return services.topics.matches(key);
  }

  @FieldResolver(() => NarrowerTopicConnection, { description: "The concepts one level below, by label." })
  narrower(
    @Root() { key }: Topic,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.topics.narrower(key, relation(page, info, byName("Topic.narrower")));
  }
}
