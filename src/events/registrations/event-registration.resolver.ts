import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../../actors/actor.type";
import type { RequestContext } from "../../context";
import { PageArguments } from "../../graphql/pageArguments";
import { payload } from "../../graphql/payload";
import { newestFirst } from "../../loading/orders";
import { relation } from "../../loading/relation";
import { Event } from "../event.type";
import { CancelEventRegistrationInput, RegisterForEventInput } from "./event-registration.input";
import {
  CancelEventRegistrationPayload,
  ConfirmEventRegistrationPayload,
  RegisterForEventPayload,
} from "./event-registration.payloads";
import { EventRegistration, EventRegistrationConnection } from "./event-registration.type";

/** Registrations for events: one's own, and what is written about them. */
@Resolver(() => EventRegistration)
export class EventRegistrationResolver {
  @Query(() => EventRegistrationConnection, {
    description: "The registrations of the signed-in person, that for the latest event first.",
  })
  myEventRegistrations(
    @Args() page: PageArguments,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    return services.eventRegistrations.mine(relation(page, info, newestFirst("myEventRegistrations")));
  }

  @Mutation(() => RegisterForEventPayload, {
    description:
      "Registers somebody for a published event: who is signed in at once, others once they confirm their address by the " +
      "code that they are sent. When all places are taken, they wait in the order of registration.",
  })
  registerForEvent(
    @Arg("input", () => RegisterForEventInput, { description: "Who, and for what." })
    input: RegisterForEventInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.eventRegistrationEntries.register(input));
  }

  @Mutation(() => ConfirmEventRegistrationPayload, {
    description:
      "Confirms an address within 48 hours; only then does the registration get a place in the queue.",
  })
  confirmEventRegistration(
    @Arg("token", () => String, { description: "The code that was sent to the address." }) token: string,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.eventRegistrationConfirmations.confirm(token));
  }

  @Mutation(() => CancelEventRegistrationPayload, {
    description: "Cancels a registration and removes it; whoever waits longest gets the place and is told.",
  })
  cancelEventRegistration(
    @Arg("input", () => CancelEventRegistrationInput, { description: "Which one." })
    input: CancelEventRegistrationInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.eventRegistrationCancellations.cancel(input));
  }

  @FieldResolver(() => Event, {
    nullable: true,
    description: "The event; null for who may not see it any more.",
  })
  event(@Root() { eventKey }: EventRegistration, @Ctx() { services }: RequestContext): Promise<Event | null> {
    return services.events.byKey(eventKey);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description: "The actor that the person comes from, as they say; null if they say none.",
  })
  actor(@Root() { actorKey }: EventRegistration, @Ctx() { services }: RequestContext) {
    return actorKey && services.actors.byKey(actorKey);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Link by which one takes part online; null without a place, and if there is none.",
  })
  accessLink(@Root() registration: EventRegistration, @Ctx() { services }: RequestContext) {
    return services.eventRegistrations.linkOf(registration);
  }
}
