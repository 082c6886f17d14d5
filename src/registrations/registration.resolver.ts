import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { costBeside } from "../graphql/cost";
import { PageArguments, readPage } from "../graphql/pageArguments";
import { RegistrationConnection } from "./registration.connections";
import { RegistrationOrder } from "./registration.enums";
import { RegistrationFilter, registrationFilterParams } from "./registration.filter";
import { REGISTRATION_ORDERS } from "./registration.orders";
import { PossibleDuplicate, Registration, RegistrationContact } from "./registration.type";

/** Comparing with the directory is a search; in points of graphql/cost.ts. */
const COMPARISON_COST = 20;

/** The queue of registrations, for the network's management. */
@Resolver(() => Registration)
export class RegistrationResolver {
  @Query(() => RegistrationConnection, {
    description: "Registrations that match the filter, for managers and auditors; open ones are its queue.",
  })
  registrations(
    @Args() page: PageArguments,
    @Arg("filter", () => RegistrationFilter, {
      nullable: true,
      description: "What the entries have to meet.",
    })
    filter: RegistrationFilter | null,
    @Arg("orderBy", () => RegistrationOrder, {
      nullable: true,
      defaultValue: RegistrationOrder.OLDEST,
      description: "Order of the list.",
    })
    orderBy: RegistrationOrder | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const order = orderBy ?? RegistrationOrder.OLDEST;
    return services.registrations.list(
      order,
      readPage(page, info, { order: REGISTRATION_ORDERS[order] }),
      registrationFilterParams(filter),
    );
  }

  @FieldResolver(() => Int, { description: "For how many times 24 hours it has been there, completed ones." })
  ageDays(@Root() registration: Registration, @Ctx() { services }: RequestContext): number {
    return services.registrations.age(registration);
  }

  @FieldResolver(() => RegistrationContact, {
    nullable: true,
    description: "The contact person, for managers; null for others, and once it is approved.",
  })
  contact(
    @Root() registration: Registration,
    @Ctx() { services }: RequestContext,
  ): RegistrationContact | null {
    return services.registrations.contact(registration);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Why it was rejected, or what is to be changed, for managers; null if there is nothing to tell.",
  })
  message(
    @Root() registration: Registration,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language, services }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, services.registrations.message(registration));
  }

  @FieldResolver(() => [PossibleDuplicate], {
    description:
      "Other open registrations, then actors, that may be the same institution; at most 10 of each.",
    complexity: costBeside(COMPARISON_COST),
  })
  possibleDuplicates(
    @Root() { key, details }: Registration,
    @Ctx() { services }: RequestContext,
  ): Promise<PossibleDuplicate[]> {
    return services.duplicates.like(key, details);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "The institution in the directory; null until it is approved.",
  })
  actor(@Root() { actorKey }: Registration, @Ctx() { services }: RequestContext): Promise<Actor | null> {
    return services.actors.byKey(actorKey ?? "");
  }
}
