import { Field, Int, ObjectType } from "type-graphql";
import { Topic } from "./topic.type";

/** How many entities have one topic. */
@ObjectType({
  description: "How many of the list's entries have one topic, narrower and matched ones included.",
  simpleResolvers: true,
})
export class TopicCount {
  @Field(() => Topic, { description: "The topic." })
  topic!: Topic;

  @Field(() => Int, { description: "How many entries have it." })
  count!: number;
}

/** The counts by topic. */
@ObjectType({
  description: "How the whole list, not the page alone, spreads over the topics of one vocabulary.",
  simpleResolvers: true,
})
export class TopicFacet {
  @Field(() => [TopicCount], { description: "The most frequent topics, most frequent first; at most 100." })
  values!: TopicCount[];

  @Field(() => Boolean, { description: "Whether there are more topics than shown." })
  truncated!: boolean;
}
