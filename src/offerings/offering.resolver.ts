import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { PageArguments, readPage } from "../graphql/pageArguments";
import { ServiceConnection } from "./offering.connections";
import { ServiceOrder } from "./offering.enums";
import { ServiceFilter, serviceFilterParams } from "./offering.filter";
import { SERVICE_ORDERS } from "./offering.orders";
import { Offering } from "./offering.type";

/** The list of services and what a service tells of itself. */
@Resolver(() => Offering)
export class OfferingResolver {
  @Query(() => Offering, {
    nullable: true,
    description: "The service with that key; null when there is none, or it may not be seen.",
  })
  service(
    @Arg("key", () => String, { description: "The key, whole, as `key` gives it." }) key: string,
    @Ctx() { services }: RequestContext,
  ): Promise<Offering | null> {
    return services.offerings.byKey(key);
  }

  @Query(() => ServiceConnection, {
    description: "What actors offer and seek: all services that match the filter.",
  })
  services(
    @Args() page: PageArguments,
    @Arg("filter", () => ServiceFilter, { nullable: true, description: "What the entries have to meet." })
    filter: ServiceFilter | null,
    @Arg("orderBy", () => ServiceOrder, {
      nullable: true,
      defaultValue: ServiceOrder.TITLE,
      description: "Order of the list.",
    })
    orderBy: ServiceOrder | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const order = orderBy ?? ServiceOrder.TITLE;
    return services.offerings.list(
      order,
      readPage(page, info, { order: SERVICE_ORDERS[order] }),
      serviceFilterParams(filter),
    );
  }

  @FieldResolver(() => String, { description: "Title." })
  title(
    @Root() { titleDe: de, titleEn: en }: Offering,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => String, { nullable: true, description: "What it is; null if nothing more is said." })
  description(
    @Root() { descriptionDe: de, descriptionEn: en }: Offering,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, { de, en });
  }

  @FieldResolver(() => Actor, { description: "Who offers or seeks it." })
  provider(@Root() { providerKey }: Offering, @Ctx() { services }: RequestContext): Promise<Actor | null> {
    return services.actors.byKey(providerKey);
  }
}
