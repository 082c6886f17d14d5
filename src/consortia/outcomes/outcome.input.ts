import { Field, ID, InputType, Int } from "type-graphql";
import { CalendarDate } from "../../graphql/calendarDate";

/** A consortium whose state changes. */
@InputType({ description: "A consortium that is given up." })
export class AbandonConsortiumInput {
  @Field(() => ID, { description: "Id of the Consortium." })
  id!: string;

  @Field(() => Int, {
    description: "Version that the change was made on; another present one is answered CONFLICT.",
  })
  expectedVersion!: number;
}

/** A proposal that was handed in. */
@InputType({ description: "A consortium whose proposal was handed in." })
export class SubmitConsortiumInput extends AbandonConsortiumInput {
  @Field(() => CalendarDate, { description: "The day, from the year 2000 on, today at the latest." })
  submittedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: "The programme, at most 300 characters; null as the call's.",
  })
  programme?: string | null;
}

/** A proposal that the funder rejected. */
@InputType({ description: "A consortium whose proposal the funder rejected." })
export class RejectConsortiumInput extends AbandonConsortiumInput {
  @Field(() => CalendarDate, {
    description: "The day of the decision, from that of the submission on, today at the latest.",
  })
  decidedOn!: string;

  @Field(() => String, { nullable: true, description: "Why, at most 5,000 characters." })
  reason?: string | null;
}

/** A proposal that the funder granted. */
@InputType({
  description: "A consortium whose proposal the funder granted, and the public project that it becomes.",
})
export class GrantConsortiumInput extends AbandonConsortiumInput {
  @Field(() => CalendarDate, {
    description: "The day of the decision, from that of the submission on, today at the latest.",
  })
  decidedOn!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "True: also where no member's own people accepted or confirmed, so that the project has the lead alone; else that is NOT_POSSIBLE.",
  })
  withLeadAlone!: boolean;

  @Field(() => String, { nullable: true, description: "Acronym of the project, at most 200 characters." })
  acronym?: string | null;

  @Field(() => String, { description: "Title of the project, 1 to 500 characters; everybody sees it." })
  projectTitle!: string;

  @Field(() => CalendarDate, {
    description:
      "First day of the project, inclusive; from that of the submission on, ten years after the decision at the latest.",
  })
  startDate!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day of the project, inclusive; 30 years after the first at the latest.",
  })
  endDate?: string | null;
}

/** What was said wrongly of a proposal. */
@InputType({
  description:
    "What is corrected of a consortium's proposal, at least one thing; what is left out or null stays as it was, and so does the state.",
})
export class CorrectConsortiumOutcomeInput extends AbandonConsortiumInput {
  @Field(() => CalendarDate, {
    nullable: true,
    description: "When it was handed in, from the year 2000 on, today at the latest.",
  })
  submittedOn?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "When the funder decided, from the submission on, today at the latest; of a granted or rejected one.",
  })
  decidedOn?: string | null;

  @Field(() => String, { nullable: true, description: "The programme, at most 300 characters." })
  programme?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the funder rejected it, at most 5,000 characters; of a rejected one.",
  })
  reason?: string | null;
}
