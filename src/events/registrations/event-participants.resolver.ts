import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../context";
import { PageArguments } from "../../graphql/pageArguments";
import { newestFirst } from "../../loading/orders";
import { relation } from "../../loading/relation";
import { Event } from "../event.type";
import { isRegistrationOpen } from "../isRegistrationOpen";
import { EventRegistrationConnection, EventRegistrationState } from "./event-registration.type";

const { REGISTERED, WAITING } = EventRegistrationState;

/** Who takes part in an event, and who still can. */
@Resolver(() => Event)
export class EventParticipantsResolver {
  @FieldResolver(() => EventRegistrationConnection, {
    nullable: true,
    description:
      "Who takes part and who waits for a place, in the order of registration; null for those who do not run the event.",
  })
  participants(
    @Root() event: Event,
    @Args() page: PageArguments,
    @Arg("states", () => [EventRegistrationState], {
      nullable: true,
      defaultValue: [REGISTERED, WAITING],
      description: "Only registrations that are this far.",
    })
    states: EventRegistrationState[] | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { services }: RequestContext,
  ) {
    const params = { states: states ?? [REGISTERED, WAITING] };
    return services.eventRegistrations.ofEvent(
      event,
      relation(page, info, newestFirst("Event.participants"), params),
    );
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "How many places are free, 0 when there is a waiting list alone; null for an event without a limit.",
  })
  freePlaces(@Root() event: Event, @Ctx() { services }: RequestContext): Promise<number | null> {
    return services.eventRegistrations.freePlaces(event);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether one can register now, if only for the waiting list.",
  })
  isRegistrationOpen(@Root() event: Event): boolean {
    return isRegistrationOpen(event);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Link by which one takes part online, for who has a place and who works on the event; null for others and if none.",
  })
  accessLink(@Root() event: Event, @Ctx() { services }: RequestContext): Promise<string | null> {
    return services.eventRegistrations.accessLink(event);
  }
}
