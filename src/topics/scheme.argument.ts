import { ArgsType, Field } from "type-graphql";
import { TopicScheme } from "./topic.type";

/** The vocabulary that a topic facet counts by. */
@ArgsType()
export class SchemeArgument {
  @Field(() => TopicScheme, {
    nullable: true,
    defaultValue: TopicScheme.CLUSTER,
    description: "The vocabulary whose topics are counted.",
  })
  scheme!: TopicScheme | null;
}
