import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../../actors/actor.type";
import { Consortium } from "../../consortia/consortium.type";
import type { RequestContext } from "../../context";
import { PageArguments, readPage } from "../../graphql/pageArguments";
import { payload } from "../../graphql/payload";
import { oldestFirst } from "../../loading/orders";
import { relation } from "../../loading/relation";
import { PartnerSearch } from "../partner-search.type";
import { ApplyToPartnerSearchInput, DecidePartnerApplicationInput } from "./application.input";
import {
  APPLICATION_ORDER,
  PartnerApplication,
  PartnerApplicationConnection,
  PartnerApplicationPayload,
} from "./application.type";

/** The applications for a consortium, for those who edit it. */
@Resolver(() => Consortium)
export class ConsortiumApplicationsResolver {
  @FieldResolver(() => PartnerApplicationConnection, {
    nullable: true,
    description:
      "The applications to its searches for partners, oldest first; null for all but its lead and editors.",
  })
  partnerApplications(
    @Root() consortium: Consortium,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const asked = relation(page, info, oldestFirst("Consortium.partnerApplications"));
    return services.partnerApplications.ofConsortium(consortium, asked);
  }
}

/** Applying, and deciding applications. */
@Resolver(() => PartnerApplication)
export class PartnerApplicationResolver {
  @Query(() => PartnerApplicationConnection, {
    description: "The applications of actors that one speaks for, newest first.",
  })
  partnerApplications(
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.partnerApplications.list(readPage(page, info, { order: APPLICATION_ORDER }));
  }

  @FieldResolver(() => Actor, { nullable: true, description: "Who applies; null where it is gone." })
  async actor(@Root() { actorKey }: PartnerApplication, @Ctx() { services }: RequestContext) {
    return actorKey === null ? null : services.actors.byKey(actorKey);
  }

  @FieldResolver(() => PartnerSearch, { nullable: true, description: "What it answers." })
  search(@Root() { searchKey }: PartnerApplication, @Ctx() { services }: RequestContext) {
    return services.partnerSearches.byKey(searchKey);
  }

  @Mutation(() => PartnerApplicationPayload, {
    description:
      "Applies to an open search for partners, for an actor one speaks for. TAKEN when it applied there already.",
  })
  applyToPartnerSearch(
    @Arg("input", () => ApplyToPartnerSearchInput, { description: "Who applies, and to what." })
    input: ApplyToPartnerSearchInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.partnerApplications.apply(input));
  }

  @Mutation(() => PartnerApplicationPayload, {
    description:
      "Decides an application, for the consortium's lead: its actor becomes a candidate, or not; its people are told. CLOSED when " +
      "it is decided already.",
  })
  decidePartnerApplication(
    @Arg("input", () => DecidePartnerApplicationInput, { description: "The decision." })
    input: DecidePartnerApplicationInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.partnerApplicationDecisions.decide(input));
  }
}
