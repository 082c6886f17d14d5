import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { PageArguments, readPage } from "../graphql/pageArguments";
import { EventConnection } from "./event.connections";
import { EventOrder } from "./event.enums";
import { EventFilter, eventFilterParams } from "./event.filter";
import { EVENT_ORDERS } from "./event.orders";
import { Event } from "./event.type";

/** The calendar of events and what an event says in words. */
@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, {
    nullable: true,
    description: "The event with that key; null when there is none that the asker may see.",
  })
  event(
    @Arg("key", () => String, { description: "The key, whole, as `key` gives it." }) key: string,
    @Ctx() { services }: RequestContext,
  ): Promise<Event | null> {
    return services.events.byKey(key);
  }

  @Query(() => EventConnection, {
    description:
      "The calendar: all events that match the filter and that the asker may see. Drafts only for those who work on them.",
  })
  events(
    @Args() page: PageArguments,
    @Arg("filter", () => EventFilter, { nullable: true, description: "What the entries have to meet." })
    filter: EventFilter | null,
    @Arg("orderBy", () => EventOrder, {
      nullable: true,
      defaultValue: EventOrder.START_ASC,
      description: "Order of the list.",
    })
    orderBy: EventOrder | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const order = orderBy ?? EventOrder.START_ASC;
    return services.events.list(
      order,
      readPage(page, info, { order: EVENT_ORDERS[order] }),
      eventFilterParams(filter),
    );
  }

  @FieldResolver(() => String, { description: "Title." })
  title(
    @Root() { titleDe: de, titleEn: en }: Event,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, { nullable: true, description: "What it is about; null if nothing is said." })
  description(
    @Root() { descriptionDe: de, descriptionEn: en }: Event,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The barrier to innovation that it discusses; null if none is named.",
  })
  barrier(
    @Root() { barrierDe: de, barrierEn: en }: Event,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What came of it; null until it is written down.",
  })
  results(
    @Root() { resultsDe: de, resultsEn: en }: Event,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it is cancelled; null unless it is, and where no reason was given.",
  })
  cancellationReason(
    @Root() { cancellationReasonDe: de, cancellationReasonEn: en }: Event,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }
}
