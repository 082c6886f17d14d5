import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { PageArguments, readPage } from "../graphql/pageArguments";
import { payload } from "../graphql/payload";
import { OUTBOX_ORDER } from "./outgoing-mail.orders";
import {
  OutgoingMailConnection,
  OutgoingMailFilter,
  OutgoingMailInput,
  OutgoingMailPayload,
} from "./outgoing-mail.type";

/** The outbox. */
@Resolver()
export class OutgoingMailResolver {
  @Query(() => OutgoingMailConnection, {
    description: "The outbox, newest first: what is sent to people, and what could not be. For managers.",
  })
  outgoingMails(
    @Args() page: PageArguments,
    @Arg("filter", () => OutgoingMailFilter, { nullable: true, description: "What the mails have to meet." })
    filter: OutgoingMailFilter | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.outgoingMails.list(readPage(page, info, { order: OUTBOX_ORDER }), filter);
  }

  @Mutation(() => OutgoingMailPayload, {
    description:
      "Sends a mail that waits or was given up now. CLOSED when it is sent or handled, NOT_POSSIBLE without an address " +
      "and while it is being sent.",
  })
  retryMail(
    @Arg("input", () => OutgoingMailInput, { description: "Which mail." }) { id }: OutgoingMailInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.outgoingMails.retry(id));
  }

  @Mutation(() => OutgoingMailPayload, {
    description:
      "Keeps that somebody saw to a mail, which is not sent any more; text and addresses are removed. CLOSED when it is " +
      "sent or handled, NOT_POSSIBLE while it is being sent.",
  })
  markMailHandled(
    @Arg("input", () => OutgoingMailInput, { description: "Which mail." }) { id }: OutgoingMailInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.outgoingMails.markHandled(id));
  }

  @Mutation(() => OutgoingMailPayload, {
    description: "Removes a mail from the outbox, unsent if it waits. NOT_POSSIBLE while it is being sent.",
  })
  discardMail(
    @Arg("input", () => OutgoingMailInput, { description: "Which mail." }) { id }: OutgoingMailInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.outgoingMails.discard(id));
  }
}
