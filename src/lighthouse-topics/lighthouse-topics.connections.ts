import { Field, Float, Int, ObjectType } from "type-graphql";
import { Actor } from "../actors/actor.type";
import { connectionType, edgeType } from "../graphql/connection.type";
import { Project } from "../projects/project.type";

/** How an actor's work touches a lighthouse. */
@ObjectType("LighthouseTopicActorEdge", {
  description: "An actor that works on topics of the lighthouse.",
  simpleResolvers: true,
})
class LighthouseTopicActorEdge extends edgeType<Actor>("LighthouseTopicActorBase", () => Actor) {
  @Field(() => Float, {
    description: "Sum of its weights on the lighthouse's topics (see ActorTopicEdge.weight).",
  })
  weight!: number;

  @Field(() => Int, { description: "How many of the lighthouse's topics it works on." })
  topicCount!: number;

  @Field(() => Boolean, {
    description:
      "Whether it is or was a member of the lighthouse; working on its topics does not make it one.",
  })
  isMember!: boolean;
}

/** How a project touches a lighthouse. */
@ObjectType("LighthouseTopicProjectEdge", {
  description: "A project about topics of the lighthouse.",
  simpleResolvers: true,
})
class LighthouseTopicProjectEdge extends edgeType<Project>("LighthouseTopicProjectBase", () => Project) {
  @Field(() => Int, { description: "How many of the lighthouse's topics it is about." })
  topicCount!: number;
}

export const LighthouseTopicActorConnection = connectionType(
  "LighthouseTopicActor",
  LighthouseTopicActorEdge,
);
export const LighthouseTopicProjectConnection = connectionType(
  "LighthouseTopicProject",
  LighthouseTopicProjectEdge,
);
