import { Field, Float, Int, ObjectType } from "type-graphql";
import { Actor } from "../actors/actor.type";
import { connectionType, edgeType } from "../graphql/connection.type";
import { REVISION_FIELDS } from "../projection/revision.fields";
import { Topic } from "../topics/topic.type";

/** A topic that two actors have in common. */
@ObjectType({ description: "A topic that two actors have in common.", simpleResolvers: true })
export class SharedTopic {
  @Field(() => Topic, { description: "The topic." })
  topic!: Topic;

  @Field(() => Float, {
    description:
      "What it adds to the score, 0 to 1, rounded to 6 decimals: more the rarer it is and the more both do on it.",
  })
  contribution!: number;

  @Field(() => Boolean, {
    description:
      "Whether at least one of both has the topic itself; false if both only work on narrower ones.",
  })
  isNamed!: boolean;
}

/** A shared-topic neighbour; what explains it is resolved when asked for. */
@ObjectType("SharedTopicNeighbourEdge", {
  description: "An actor whose topics resemble those of another.",
  simpleResolvers: true,
})
export class SharedTopicNeighbourEdge extends edgeType<Actor>("SharedTopicNeighbourBase", () => Actor) {
  @Field(() => Float, {
    description:
      "How much both resemble each other, 0 to 1, rounded to 6 decimals: the cosine of their profiles. A profile has one " +
      "component a topic, its weight (`Actor.topics`) times ln(1 + N / n), where N actors work on any topic and n on this " +
      "one (G. Salton, C. Buckley, Term-weighting approaches in automatic text retrieval, 1988, " +
      "doi:10.1016/0306-4573(88)90021-0). Broader topics belong to a profile at half the weight per level and are more " +
      "frequent, so sharing a narrow topic counts more than sharing its broad parent, as after P. Resnik, Using " +
      "information content to evaluate semantic similarity in a taxonomy, 1995.",
  })
  score!: number;

  @Field(() => Int, {
    description:
      "How many topics both have in common that at least one of them has itself; broader topics that follow for both add " +
      "to the score, but are not counted.",
  })
  sharedTopicCount!: number;

  @Field(() => Boolean, {
    description: "Whether both share or shared a project, project group or partnership.",
  })
  alreadyCollaborates!: boolean;

  ownerKey!: string;
  neighbourKey!: string;
}

/** A page of shared-topic neighbours. */
@ObjectType("SharedTopicNeighbourConnection", {
  description: "One page of the neighbours.",
  simpleResolvers: true,
})
export class SharedTopicNeighbourConnection extends connectionType(
  "SharedTopicNeighbourPage",
  SharedTopicNeighbourEdge,
) {
  @Field(() => Int, REVISION_FIELDS.revision)
  revision!: number;
}

/** What an edge says beside its node. */
export type Neighbourhood = Pick<
  SharedTopicNeighbourEdge,
  "score" | "sharedTopicCount" | "alreadyCollaborates" | "ownerKey" | "neighbourKey"
>;
