import { Field, Float, Int, ObjectType } from "type-graphql";
import { CalendarDate } from "../graphql/calendarDate";
import { connectionType, edgeType } from "../graphql/connection.type";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import { MutationPayload } from "../graphql/payload.type";
import { CallRequirements } from "../requirements/requirements.type";
import { Visibility } from "../visibility/visibility.type";
import { FundingCallStatus, FundingLevel } from "./funding-call.enums";

/** A programme's call, or a financier's offer. */
@ObjectType({
  implements: Node,
  description: "A programme's call of the State, Germany or the EU, or a private financier's offer.",
})
export class FundingCall extends Node {
  @Field(() => String, { description: 'Stable, readable and unique, as "call:some-name".' })
  key!: string;

  @Field(() => FundingLevel, { description: "The level that the funding comes from." })
  level!: FundingLevel;

  @Field(() => String, { nullable: true, description: "The programme; null if there is none." })
  programme!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "First day of submission, inclusive; null if unknown.",
  })
  opensOn!: string | null;

  @Field(() => Moment, { nullable: true, description: "End of submission; null for a permanent offer." })
  deadline!: string | null;

  @Field(() => Boolean, {
    description: "Whether one can apply now: published, opened, and before the deadline.",
  })
  isOpen!: boolean;

  @Field(() => Float, { nullable: true, description: "The whole budget in euros; null if unknown." })
  budget!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Least funding of one project in euros; null if not said.",
  })
  minimumFunding!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Most funding of one project in euros; null if not said.",
  })
  maximumFunding!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Share of the cost that is funded, 0 to 1; null if not said.",
  })
  fundingRate!: number | null;

  @Field(() => String, { nullable: true, description: "Address of the call's own page; null if unknown." })
  url!: string | null;

  @Field(() => Visibility, { description: "Who may see it." })
  visibility!: Visibility;

  @Field(() => FundingCallStatus, { description: "How far it has got." })
  status!: FundingCallStatus;

  @Field(() => Boolean, { description: "True for an invented call of the example network." })
  isExample!: boolean;

  @Field(() => Int, { description: "Raised by every change; for `expectedVersion`." })
  version!: number;

  @Field(() => CallRequirements, { description: "What it asks of a consortium." })
  requirements!: CallRequirements;

  titleDe!: string | null;
  titleEn!: string | null;
  descriptionDe!: string | null;
  descriptionEn!: string | null;
  funderKey!: string | null;
  funderText!: string | null;
  topicKeys!: string[];
}

export const FundingCallConnection = connectionType(
  "FundingCall",
  edgeType<FundingCall>("FundingCall", () => FundingCall),
);

/** What a change of a funding call comes to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a change of a funding call comes to.",
  simpleResolvers: true,
})
export class FundingCallPayload extends MutationPayload {
  @Field(() => FundingCall, {
    nullable: true,
    description: "The call as it is now, also in a conflict; null if it could not be created.",
  })
  fundingCall!: FundingCall | null;
}
