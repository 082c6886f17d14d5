import { Field, Float, Int, ObjectType } from "type-graphql";
import { type EvidenceReference, LinkSummary } from "../links/link.type";
import { REVISION_FIELDS } from "../projection/revision.fields";

/** One link of a path; its actors are resolved when asked for. */
@ObjectType({
  description: "One link of a collaboration path, with what it rests on.",
  simpleResolvers: true,
})
export class CollaborationStep extends LinkSummary {
  @Field(() => Int, { description: "How many shared activities make the link, listed or not." })
  evidenceCount!: number;

  evidence!: EvidenceReference[];
  fromKey!: string;
  toKey!: string;
}

/** One chain of actors. */
@ObjectType({
  description: "A chain of actors, each linked to the next by collaboration.",
  simpleResolvers: true,
})
export class CollaborationPath {
  @Field(() => Int, { description: "How many links it has: at least 1." })
  hops!: number;

  @Field(() => Float, {
    description:
      "How strong it is, above 0, rounded to 6 decimals: 1 / Σ(1 / strength of each step), as resistances in series; " +
      "one weak link makes the whole chain weak.",
  })
  strength!: number;

  @Field(() => [CollaborationStep], { description: "Its links, from end to end." })
  steps!: CollaborationStep[];

  actorKeys!: readonly string[];
}

/** The answer to a question for paths. */
@ObjectType({
  description: "The collaboration paths between two actors, in the order asked for.",
  simpleResolvers: true,
})
export class CollaborationPaths {
  @Field(() => Int, {
    nullable: true,
    description: "How many links the shortest paths have; null when there is none within `maxHops`.",
  })
  shortestHops!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many chains that the question asks for there are, shown or not; 0 when there is none, null when they were not all " +
      "counted: there are too many to look at, or more than `first` with the order STRENGTH or `extraHops`.",
  })
  chainCount!: number | null;

  @Field(() => Boolean, {
    description:
      "Whether chains are left out: more exist than `first`, or there were too many to look at all. In the latter case " +
      "the strongest of the shortest may be among those that are missing; with the order STRENGTH or `extraHops` those shown are " +
      "the first ones all the same, and those after them are missing.",
  })
  truncated!: boolean;

  @Field(() => Int, REVISION_FIELDS.revision)
  revision!: number;

  @Field(() => [CollaborationPath], {
    description:
      "The chains in the order asked for, none through an actor twice. Each appears once; the shortest come strongest first, " +
      "then by the keys of their actors.",
  })
  paths!: CollaborationPath[];
}
