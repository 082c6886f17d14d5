import { Field, ID, InputType, Int } from "type-graphql";

/** An expert profile, whole, with the consent to publish it. */
@InputType({ description: "One's own expert profile under an actor, whole, with the consent to publish it." })
export class PublishExpertProfileInput {
  @Field(() => ID, { description: "The actor (id of Actor), for which one speaks." })
  actorId!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Version that the change was made on; left out for a first profile under the actor.",
  })
  expectedVersion?: number | null;

  @Field(() => String, { description: "One's name, 1 to 200 characters." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Title or function, at most 200 characters." })
  title?: string | null;

  @Field(() => [ID], { defaultValue: [], description: "Topics (ids of Topic), at most 50." })
  topicIds!: string[];

  @Field(() => [ID], {
    defaultValue: [],
    description: "Disciplines (ids of Topic of the scheme DISCIPLINE), at most 50.",
  })
  disciplineTopicIds!: string[];

  @Field(() => [String], {
    defaultValue: [],
    description: "Languages one works in, ISO 639-1 as de; at most 50.",
  })
  languages!: string[];

  @Field(() => String, {
    nullable: true,
    description: "What one is an expert in, in German; at most 5,000 characters.",
  })
  aboutDe?: string | null;

  @Field(() => String, { nullable: true, description: "The same in English." })
  aboutEn?: string | null;

  @Field(() => String, { description: "Version of the text that one agrees to, 1 to 50 characters." })
  consentVersion!: string;
}

/** A profile to withdraw. */
@InputType({ description: "An expert profile to withdraw, and with it the consent." })
export class WithdrawExpertProfileInput {
  @Field(() => ID, { description: "Which one (id of ExpertProfile)." })
  expertProfileId!: string;
}
