import { Field, Float, ID, InputType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import { Moment } from "../graphql/moment";
import { CallRequirementsInput } from "../requirements/requirements.input";
import { Visibility } from "../visibility/visibility.type";
import { FundingLevel } from "./funding-call.enums";

/** What a funding call says, whole: a change replaces all of it. */
@InputType({ description: "What a funding call says, whole; what is left out is unknown." })
export class FundingCallInput {
  @Field(() => String, {
    nullable: true,
    description: "Title in German, at most 300 characters; one of both is needed.",
  })
  titleDe?: string | null;

  @Field(() => String, { nullable: true, description: "Title in English, at most 300 characters." })
  titleEn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it is about, in German, at most 5,000 characters.",
  })
  descriptionDe?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it is about, in English, at most 5,000 characters.",
  })
  descriptionEn?: string | null;

  @Field(() => FundingLevel, { description: "The level that the funding comes from." })
  level!: FundingLevel;

  @Field(() => String, { nullable: true, description: "The programme, at most 300 characters." })
  programme?: string | null;

  @Field(() => ID, { nullable: true, description: "The funder, an Actor of the network." })
  funderId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The funder's name where it is no Actor of the network.",
  })
  funderName?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "First day of submission, inclusive." })
  opensOn?: string | null;

  @Field(() => Moment, { nullable: true, description: "End of submission; left out for a permanent offer." })
  deadline?: string | null;

  @Field(() => Float, { nullable: true, description: "The whole budget in euros." })
  budget?: number | null;

  @Field(() => Float, { nullable: true, description: "Least funding of one project in euros." })
  minimumFunding?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Most funding of one project in euros, not below the least.",
  })
  maximumFunding?: number | null;

  @Field(() => Float, { nullable: true, description: "Share of the cost that is funded, 0 to 1." })
  fundingRate?: number | null;

  @Field(() => String, { nullable: true, description: "Address of the call's own page, http or https." })
  url?: string | null;

  @Field(() => Visibility, {
    nullable: true,
    description: "Who may see it once published; everybody by default.",
  })
  visibility?: Visibility | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Topics that a project has to be about (ids of Topic), at most 50.",
  })
  topicIds?: string[] | null;

  @Field(() => CallRequirementsInput, { nullable: true, description: "What it asks of a consortium." })
  requirements?: CallRequirementsInput | null;
}
