import type { ComplexityEstimator } from "graphql-query-complexity";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { costTimes } from "../graphql/cost";
import { type Activity, CollaborationEvidence } from "../links/link.type";
import { PathArguments, readPathQuestion } from "./path.arguments";
import { PathOrder } from "./pathOrder";
import { CollaborationPath, CollaborationPaths, CollaborationStep } from "./path.type";

/** What a search costs beside what it returns, in points of graphql/cost.ts: for the shortest chains, and for all others. */
const [SHORTEST_COST, RANKED_COST] = [50, 300];

const costOfPaths: ComplexityEstimator = (field) => {
  const isRanked = field.args["orderBy"] === PathOrder.STRENGTH || Number(field.args["extraHops"] ?? 0) > 0;
  return costTimes("first", isRanked ? RANKED_COST : SHORTEST_COST)(field);
};

/** Who connects two actors. */
@Resolver(() => CollaborationPaths)
export class CollaborationPathsResolver {
  @Query(() => CollaborationPaths, {
    description:
      "The distinct chains of actors between two actors: those with the fewest collaboration links, strongest first, or the " +
      "strongest ones, see `orderBy`. A link joins two actors that take or took part in one project, project group or " +
      "partnership, whatever their roles. All filters act during the search, so a longer chain is found where they forbid the " +
      "shorter one.",
    complexity: costOfPaths,
  })
  collaborationPaths(
    @Args() question: PathArguments,
    @Ctx() { services }: RequestContext,
  ): Promise<CollaborationPaths> {
    return services.paths.between(readPathQuestion(question));
  }
}

/** The actors of a path. */
@Resolver(() => CollaborationPath)
export class CollaborationPathResolver {
  @FieldResolver(() => [Actor], { description: "Its actors from end to end, both ends included." })
  actors(@Root() { actorKeys }: CollaborationPath, @Ctx() { services }: RequestContext): Promise<Actor[]> {
    return services.links.actors(actorKeys);
  }
}

/** The actors of a step and what it rests on. */
@Resolver(() => CollaborationStep)
export class CollaborationStepResolver {
  @FieldResolver(() => Actor, { description: "The actor that the step leads from." })
  from(@Root() { fromKey }: CollaborationStep, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(fromKey);
  }

  @FieldResolver(() => Actor, { description: "The actor that the step leads to." })
  to(@Root() { toKey }: CollaborationStep, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(toKey);
  }

  @FieldResolver(() => [CollaborationEvidence], {
    description:
      "The shared activities that make the link: the 10 that began last, newest first, undated ones last; " +
      "`evidenceCount` tells how many there are.",
  })
  evidence(@Root() step: CollaborationStep, @Ctx() { services }: RequestContext): Promise<Activity[]> {
    return services.links.activities(step.evidence);
  }
}
