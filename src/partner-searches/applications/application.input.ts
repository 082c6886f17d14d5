import { Field, ID, InputType } from "type-graphql";
import { PartnerApplicationDecision } from "./application.enums";

/** An application. */
@InputType({ description: "An application of an actor to a search for partners." })
export class ApplyToPartnerSearchInput {
  @Field(() => ID, { description: "Id of the PartnerSearch." })
  searchId!: string;

  @Field(() => ID, { description: "Id of the Actor that applies, for which you speak." })
  actorId!: string;

  @Field(() => String, {
    nullable: true,
    description: "A word to the consortium, at most 2,000 characters; kept until the decision.",
  })
  message?: string | null;
}

/** A decision. */
@InputType({ description: "What a lead decides on an application." })
export class DecidePartnerApplicationInput {
  @Field(() => ID, { description: "Id of the PartnerApplication." })
  applicationId!: string;

  @Field(() => PartnerApplicationDecision, { description: "The decision." })
  decision!: PartnerApplicationDecision;

  @Field(() => String, {
    nullable: true,
    description: "A word to the people of the actor, at most 2,000 characters; mailed, not kept.",
  })
  message?: string | null;
}
