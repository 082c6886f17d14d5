import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { PageArguments } from "../graphql/pageArguments";
import { newestFirst } from "../loading/orders";
import { relation } from "../loading/relation";
import { EventConnection } from "./event.connections";
import { AgendaEntry, EventSeries, Speaker } from "./event-parts.type";

/** An entry of an agenda in words. */
@Resolver(() => AgendaEntry)
export class AgendaEntryResolver {
  @FieldResolver(() => String, { description: "Title." })
  title(
    @Root() { titleDe: de, titleEn: en }: AgendaEntry,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, { de, en });
  }
}

/** Who a speaker belongs to. */
@Resolver(() => Speaker)
export class SpeakerResolver {
  @FieldResolver(() => Actor, {
    nullable: true,
    description: "The actor that they belong to; null if none is named.",
  })
  affiliation(@Root() { affiliationKey }: Speaker, @Ctx() { services }: RequestContext) {
    return affiliationKey && services.actors.byKey(affiliationKey);
  }
}

/** The title and the events of a series. */
@Resolver(() => EventSeries)
export class EventSeriesResolver {
  @FieldResolver(() => String, { nullable: true, description: "Title; null if it has none of its own." })
  title(
    @Root() { titleDe: de, titleEn: en }: EventSeries,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => EventConnection, {
    description: "The events of the series that the asker may see, newest first.",
  })
  events(
    @Root() { key }: EventSeries,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.events.ofSeries(key, relation(page, info, newestFirst("EventSeries.events")));
  }
}
