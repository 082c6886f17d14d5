import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionType, edgeType } from "../../graphql/connection.type";
import { Language } from "../../graphql/language";
import { Moment } from "../../graphql/moment";
import { Node } from "../../graphql/node.type";

/** How far a registration is. */
export enum EventRegistrationState {
  UNCONFIRMED = "UNCONFIRMED",
  REGISTERED = "REGISTERED",
  WAITING = "WAITING",
}

registerEnumType(EventRegistrationState, {
  name: "EventRegistrationState",
  description: "How far a registration for an event is; one that is cancelled is removed.",
  valuesConfig: {
    UNCONFIRMED: {
      description: "The address is not confirmed yet; it holds no place, and lapses after 48 hours.",
    },
    REGISTERED: { description: "Has a place." },
    WAITING: { description: "Waits for a place, in the order of registration." },
  },
});

/** A registration for an event. Its event, its actor and the link are resolved. */
@ObjectType({
  implements: Node,
  description: "A person's registration for an event: seen by the person, and by those who run the event.",
})
export class EventRegistration extends Node {
  @Field(() => String, { description: "Unique." })
  key!: string;

  @Field(() => EventRegistrationState, { description: "How far it is." })
  state!: EventRegistrationState;

  @Field(() => String, { description: "Name of the person." })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "E-mail address of the person; null if none is known.",
  })
  email!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the person needs, in their words; null if nothing.",
  })
  needs!: string | null;

  @Field(() => Language, { description: "Language in which the person is written to." })
  language!: Language;

  @Field(() => Moment, { description: "When they came into the queue; before that, when they asked to." })
  createdAt!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Place on the waiting list, 1 for the next; null for who does not wait.",
  })
  waitingPosition!: number | null;

  /** Place in the queue; 0 before the address is confirmed. */
  number!: number;
  eventKey!: string;
  accountKey!: string | null;
  actorKey!: string | null;
}

export const EventRegistrationConnection = connectionType(
  "EventRegistration",
  edgeType<EventRegistration>("EventRegistration", () => EventRegistration),
);
