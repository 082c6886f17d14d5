import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { Consortium } from "../consortia/consortium.type";
import type { RequestContext } from "../context";
import { PageArguments, readPage } from "../graphql/pageArguments";
import { payload } from "../graphql/payload";
import { oldestFirst } from "../loading/orders";
import { relation } from "../loading/relation";
import { ClosePartnerSearchInput, PublishPartnerSearchInput } from "./partner-search.input";
import {
  PARTNER_SEARCH_ORDER,
  PartnerSearch,
  PartnerSearchConnection,
  PartnerSearchPayload,
} from "./partner-search.type";

/** The searches for partners of a consortium, for those for whom it exists. */
@Resolver(() => Consortium)
export class ConsortiumSearchesResolver {
  @FieldResolver(() => PartnerSearchConnection, {
    description: "The searches for partners of this consortium, open and closed, oldest first.",
  })
  partnerSearches(
    @Root() consortium: Consortium,
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const asked = relation(page, info, oldestFirst("Consortium.partnerSearches"));
    return services.partnerSearches.ofConsortium(consortium, asked);
  }
}

/** Searches for partners, for everybody. */
@Resolver()
export class PartnerSearchResolver {
  @Query(() => PartnerSearch, {
    nullable: true,
    description:
      "The search for partners with that key; null when there is none that is open or known to the asker.",
  })
  partnerSearch(
    @Arg("key", () => String, { description: "The key, whole, as `key` gives it." }) key: string,
    @Ctx() { services }: RequestContext,
  ): Promise<PartnerSearch | null> {
    return services.partnerSearches.byKey(key);
  }

  @Query(() => PartnerSearchConnection, { description: "The open searches for partners, newest first." })
  partnerSearches(
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.partnerSearches.list(readPage(page, info, { order: PARTNER_SEARCH_ORDER }));
  }

  @Mutation(() => PartnerSearchPayload, {
    description: "Publishes a search for partners of a consortium that is being formed; for its lead.",
  })
  publishPartnerSearch(
    @Arg("input", () => PublishPartnerSearchInput, { description: "What is sought, and what is revealed." })
    input: PublishPartnerSearchInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.partnerSearches.publish(input));
  }

  @Mutation(() => PartnerSearchPayload, {
    description: "Closes a search for partners, for the consortium's lead. CLOSED when it is closed already.",
  })
  closePartnerSearch(
    @Arg("input", () => ClosePartnerSearchInput, { description: "Which one." })
    input: ClosePartnerSearchInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.partnerSearches.close(input));
  }
}
