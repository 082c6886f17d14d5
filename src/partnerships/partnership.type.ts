import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";

/** What a partnership is for. */
export enum PartnershipKind {
  RESEARCH = "RESEARCH",
  CLINICAL = "CLINICAL",
  SUPPLY = "SUPPLY",
  TRANSFER = "TRANSFER",
  NETWORK = "NETWORK",
  FUNDING = "FUNDING",
}

registerEnumType(PartnershipKind, {
  name: "PartnershipKind",
  description: "What a partnership is for.",
  valuesConfig: {
    RESEARCH: { description: "Joint research." },
    CLINICAL: { description: "Joint clinical work or trials." },
    SUPPLY: { description: "Supply of products or services." },
    TRANSFER: { description: "Transfer of knowledge or technology." },
    NETWORK: { description: "Membership in a common network." },
    FUNDING: { description: "One side funds the other." },
  },
});

/** A declared link between actors. */
@ObjectType({
  implements: Node,
  description: "An existing link that its actors declare, past or present.",
  simpleResolvers: true,
})
export class Partnership extends Node {
  @Field(() => String, { description: "Stable, readable and unique." })
  key!: string;

  @Field(() => String, { description: "Readable name." })
  name!: string;

  @Field(() => PartnershipKind, { description: "What it is for." })
  kind!: PartnershipKind;

  @Field(() => CalendarDate, { nullable: true, description: "First day, inclusive; null if unknown." })
  startDate!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day, inclusive; null while open or unknown.",
  })
  endDate!: string | null;

  @Field(() => Int, { description: "How many distinct actors it ties." })
  participantCount!: number;

  @Field(() => Boolean, { description: "True for an invented partnership of the example network." })
  isExample!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether its actors keep it from the public. Then it exists for them, for managers and for auditors alone, in " +
      "every field, list, count and path.",
  })
  isPrivate!: boolean;

  @Field(() => Moment, {
    nullable: true,
    description: "When the last of its actors confirmed it; null where it was taken from a source.",
  })
  confirmedAt!: string | null;

  @Field(() => Int, { description: "Raised by every change, from 1; for `expectedVersion`." })
  version!: number;
}
