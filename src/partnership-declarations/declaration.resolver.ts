import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { PageArguments, readPage } from "../graphql/pageArguments";
import { payload } from "../graphql/payload";
import { declarationFilterParams, PartnershipDeclarationFilter } from "./declaration.filter";
import * as inputs from "./declaration.inputs";
import { DECLARATION_ORDER } from "./declaration.orders";
import * as payloads from "./declaration.payloads";
import { PartnershipDeclaration, PartnershipDeclarationConnection } from "./declaration.type";

/** Declarations of partnerships: asked for, made and answered. */
@Resolver(() => PartnershipDeclaration)
export class DeclarationResolver {
  @Query(() => PartnershipDeclarationConnection, {
    description:
      "The declarations of partnerships that concern the actors one speaks for, newest first; for managers and " +
      "auditors all.",
  })
  partnershipDeclarations(
    @Args() page: PageArguments,
    @Arg("filter", () => PartnershipDeclarationFilter, {
      nullable: true,
      description: "What the declarations have to meet.",
    })
    filter: PartnershipDeclarationFilter | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const { declarations } = services;
    return declarations.list(
      readPage(page, info, { order: DECLARATION_ORDER }),
      declarationFilterParams(filter),
    );
  }

  @Mutation(() => payloads.DeclarePartnershipPayload, {
    description:
      "Declares a partnership, for an actor one speaks for. It counts once all partners have confirmed.",
  })
  declarePartnership(
    @Arg("input", () => inputs.DeclarePartnershipInput, { description: "What is declared." })
    input: inputs.DeclarePartnershipInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.declare.declare(input));
  }

  @Mutation(() => payloads.ConfirmPartnershipPayload, {
    description:
      "Confirms a declaration, for a partner one speaks for; managers may for any. With the last one it counts.",
  })
  confirmPartnership(
    @Arg("input", () => inputs.ConfirmPartnershipInput, { description: "What is agreed to." })
    input: inputs.ConfirmPartnershipInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.answers.confirm(input));
  }

  @Mutation(() => payloads.DeclinePartnershipPayload, {
    description:
      "Declines a declaration, for a partner one speaks for; managers may for any. That ends it, also with several " +
      "partners, as it states a partnership of all of them: the others may declare one of their own.",
  })
  declinePartnership(
    @Arg("input", () => inputs.DeclinePartnershipInput, { description: "What is declined." })
    input: inputs.DeclinePartnershipInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.answers.decline(input));
  }

  @Mutation(() => payloads.WithdrawDeclarationPayload, {
    description: "Takes back a declaration that is still pending, for the actor that made it.",
  })
  withdrawDeclaration(
    @Arg("input", () => inputs.WithdrawDeclarationInput, { description: "What is taken back." })
    { id }: inputs.WithdrawDeclarationInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.answers.withdraw(id));
  }
}
