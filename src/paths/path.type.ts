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
  description: "The collaboration paths with the fewest links between two actors.",
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
      "How many such chains there are, shown or not; 0 when there is none, null when there are too many to look at all.",
  })
  chainCount!: number | null;

  @Field(() => Boolean, {
    description:
      "Whether chains are left out: more exist than `first`, or there were too many to look at all; in the latter case " +
      "the strongest may be among those that are missing.",
  })
  truncated!: boolean;

  @Field(() => Int, REVISION_FIELDS.revision)
  revision!: number;

  @Field(() => [CollaborationPath], {
    description: "The chains, strongest first, then by the keys of their actors. Each appears once.",
  })
  paths!: CollaborationPath[];
}
