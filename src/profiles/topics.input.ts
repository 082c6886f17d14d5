import { Field, ID, InputType, Int } from "type-graphql";
import { ExperienceLevel } from "../topics/experience";

/** A topic that an actor declares. */
@InputType({ description: "A topic that an actor declares, with its experience." })
export class DeclaredTopicInput {
  @Field(() => ID, { description: "Global id of the topic." })
  topicId!: string;

  @Field(() => ExperienceLevel, {
    defaultValue: ExperienceLevel.EXPERIENCED,
    description: "How much experience it has.",
  })
  level!: ExperienceLevel;
}

/** What an actor declares to work on. */
@InputType({ description: "What an actor declares to work on, instead of all that it declared so far." })
export class SetActorTopicsInput {
  @Field(() => ID, { description: "Global id of the actor." })
  actorId!: string;

  @Field(() => Int, { description: "`version` of the profile that the edit starts from." })
  expectedVersion!: number;

  @Field(() => [DeclaredTopicInput], {
    description: "All declared topics, at most 50, each once; an empty list declares none.",
  })
  topics!: DeclaredTopicInput[];
}
