import { Field, ID, InputType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import { PartnershipKind } from "../partnerships/partnership.type";

/** A partnership that one side declares. */
@InputType({ description: "A partnership that one side declares." })
export class DeclarePartnershipInput {
  @Field(() => ID, { description: "The actor that declares it, and takes part in it." })
  actorId!: string;

  @Field(() => [ID], { description: "The other actors, 1 to 10: each has to confirm." })
  partnerIds!: string[];

  @Field(() => PartnershipKind, { description: "What the partnership is for." })
  kind!: PartnershipKind;

  @Field(() => String, {
    nullable: true,
    description: "Its name, at most 200 characters; left out, it is called by the names of its actors.",
  })
  name?: string | null;

  @Field(() => CalendarDate, { description: "First day, inclusive." })
  startDate!: string;

  @Field(() => CalendarDate, { nullable: true, description: "Last day, inclusive; left out while open." })
  endDate?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Projects (ids of Project) that document it, at most 50.",
  })
  documentedByProjectIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Topics (ids of Topic) that it is about, at most 50." })
  topicIds?: string[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether to keep it from the public: then it exists for its actors, managers and auditors alone.",
  })
  isPrivate!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "A word to the partners, at most 2,000 characters; it never becomes part of the partnership.",
  })
  note?: string | null;
}

/** A partner's agreement. */
@InputType({ description: "A partner's agreement to a declaration." })
export class ConfirmPartnershipInput {
  @Field(() => ID, { description: "Id of the PartnershipDeclaration." })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The partner that confirms; left out, the one whose answer you can give, if there is just one.",
  })
  actorId?: string | null;

  @Field(() => Boolean, {
    description:
      "What you agree to: that it is kept from the public (true) or shown (false); as the declaration says.",
  })
  isPrivate!: boolean;
}

/** A partner's refusal. */
@InputType({ description: "A partner's refusal of a declaration." })
export class DeclinePartnershipInput {
  @Field(() => ID, { description: "Id of the PartnershipDeclaration." })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The partner that declines; left out, the one whose answer you can give, if there is just one.",
  })
  actorId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, at most 500 characters; for the other sides and managers.",
  })
  reason?: string | null;
}

/** Taking a declaration back. */
@InputType({ description: "Taking a declaration back that is still pending." })
export class WithdrawDeclarationInput {
  @Field(() => ID, { description: "Id of the PartnershipDeclaration." })
  id!: string;
}
