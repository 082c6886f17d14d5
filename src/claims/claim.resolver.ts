import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { ViewerType } from "../accounts/account.type";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { inLanguage } from "../graphql/inLanguage";
import { LanguageArgument } from "../graphql/languageArgument";
import { PageArguments, readPage } from "../graphql/pageArguments";
import { payload } from "../graphql/payload";
import { CLAIM_ORDER } from "./claim.orders";
import {
  ApproveClaimInput,
  Claim,
  ClaimActorInput,
  ClaimConnection,
  ClaimFilter,
  ClaimPayload,
  RejectClaimInput,
} from "./claim.type";

/** Claims of organisations that nobody speaks for. */
@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => ClaimConnection, { description: "Claims, oldest first, for managers and auditors." })
  claims(
    @Args() page: PageArguments,
    @Arg("filter", () => ClaimFilter, { nullable: true, description: "What the entries have to meet." })
    filter: ClaimFilter | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.claims.list(readPage(page, info, { order: CLAIM_ORDER }), filter?.states ?? null);
  }

  @Mutation(() => ClaimPayload, {
    description:
      "Claims to speak for an organisation that is known from a public source; the network's management decides. " +
      "NOT_POSSIBLE where somebody speaks for it already.",
  })
  claimActor(
    @Arg("input", () => ClaimActorInput, { description: "Which organisation, and why." })
    input: ClaimActorInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.claimEntries.claim(input));
  }

  @Mutation(() => ClaimPayload, { description: "Withdraws one's own claim while it is open." })
  withdrawClaim(
    @Arg("id", () => ID, { description: "Id of the Claim." }) id: string,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.claimEntries.withdraw(id));
  }

  @Mutation(() => ClaimPayload, {
    description:
      "Makes the person the owner of the organisation's profile, and the organisation a registered one.",
  })
  approveClaim(
    @Arg("input", () => ApproveClaimInput, { description: "Which claim." }) input: ApproveClaimInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.claimDecisions.approve(input));
  }

  @Mutation(() => ClaimPayload, { description: "Rejects a claim, for a stated reason." })
  rejectClaim(
    @Arg("input", () => RejectClaimInput, { description: "Which claim, and why." }) input: RejectClaimInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.claimDecisions.reject(input));
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "The organisation; null once it is off the directory.",
  })
  actor(@Root() { actorKey }: Claim, @Ctx() { services }: RequestContext): Promise<Actor | null> {
    return services.actors.byKey(actorKey);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Why it is theirs to speak for it, in the person's words; null for all but the person and managers.",
  })
  message(@Root() claim: Claim, @Ctx() { services }: RequestContext): string | null {
    return services.claims.message(claim);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Address that the person's access token vouches for; null for all but the person and managers.",
  })
  email(@Root() claim: Claim, @Ctx() { services }: RequestContext): string | null {
    return services.claims.email(claim);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it was rejected; null if it was not, and for all but the person and managers.",
  })
  reason(
    @Root() claim: Claim,
    @Args() { lang }: LanguageArgument,
    @Ctx() { language, services }: RequestContext,
  ): string | null {
    return inLanguage(lang ?? language, services.claims.reason(claim));
  }
}

/** One's own claims. */
@Resolver(() => ViewerType)
export class OwnClaimsResolver {
  @FieldResolver(() => [Claim], { description: "Their claims of organisations, newest first, at most 50." })
  claims(@Ctx() { services }: RequestContext): Promise<Claim[]> {
    return services.claims.own();
  }
}
