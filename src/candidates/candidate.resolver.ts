import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { costTimes } from "../graphql/cost";
import { Offering } from "../offerings/offering.type";
import { CollaborationPath } from "../paths/path.type";
import { REVISION_FIELDS } from "../projection/revision.fields";
import { ConsortiumCandidatesInput } from "./candidate.input";
import { ConsortiumCandidate, ConsortiumCandidates, ConsortiumNewcomer } from "./candidate.type";

/** What ranking everybody costs beside what it returns, in points of graphql/cost.ts. */
const RANKING_COST = 300;

/** Who could join a consortium. */
@Resolver(() => ConsortiumCandidates)
export class ConsortiumCandidatesResolver {
  @Query(() => ConsortiumCandidates, {
    description:
      "Who could join a consortium: those with a history, ranked by experience, topics and ties to the lead and the members, each " +
      "with what its score is made of; and newcomers apart, ranked by topics and offers alone.",
    complexity: costTimes("first", RANKING_COST),
  })
  consortiumCandidates(
    @Arg("input", () => ConsortiumCandidatesInput, { description: "For what, and who may be one." })
    input: ConsortiumCandidatesInput,
    @Arg("first", () => Int, {
      defaultValue: 20,
      description: "How many candidates to show at most: 1 to 100.",
    })
    first: number,
    @Arg("firstNewcomers", () => Int, {
      defaultValue: 10,
      description: "How many newcomers to show at most: 1 to 100.",
    })
    firstNewcomers: number,
    @Arg("minRevision", () => Int, REVISION_FIELDS.minRevision) minRevision: number | null,
    @Ctx() { services }: RequestContext,
  ): Promise<ConsortiumCandidates> {
    return services.candidates.find(input, { first, firstNewcomers, minRevision: minRevision ?? null });
  }
}

/** What else is told of a candidate. */
@Resolver(() => ConsortiumCandidate)
export class ConsortiumCandidateResolver {
  @FieldResolver(() => Actor, { description: "Who it is; with what it looks for, offers and seeks." })
  actor(@Root() { actorKey }: ConsortiumCandidate, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(actorKey);
  }

  @FieldResolver(() => CollaborationPath, {
    nullable: true,
    description:
      "The strongest of the shortest collaboration paths from the lead to it; null without a lead or a path within 6 links.",
  })
  path(
    @Root() { actorKey, leadKey }: ConsortiumCandidate,
    @Ctx() { services }: RequestContext,
  ): Promise<CollaborationPath | null> {
    return services.paths.best(leadKey, actorKey);
  }

  @FieldResolver(() => [Offering], { description: "What it offers on the topics asked for, by title." })
  offersOnTopics(
    @Root() { actorKey, topicKeys }: ConsortiumCandidate,
    @Ctx() { services }: RequestContext,
  ): Promise<Offering[]> {
    return services.candidates.servicesOnTopics(actorKey, topicKeys, "OFFER");
  }

  @FieldResolver(() => [Offering], { description: "What it seeks on the topics asked for, by title." })
  seeksOnTopics(
    @Root() { actorKey, topicKeys }: ConsortiumCandidate,
    @Ctx() { services }: RequestContext,
  ): Promise<Offering[]> {
    return services.candidates.servicesOnTopics(actorKey, topicKeys, "SEEK");
  }
}

/** What else is told of a newcomer. */
@Resolver(() => ConsortiumNewcomer)
export class ConsortiumNewcomerResolver {
  @FieldResolver(() => Actor, { description: "Who it is; with what it looks for, offers and seeks." })
  actor(@Root() { actorKey }: ConsortiumNewcomer, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(actorKey);
  }

  @FieldResolver(() => CollaborationPath, {
    nullable: true,
    description:
      "The strongest of the shortest collaboration paths from the lead to it; null without a lead or a path within 6 links.",
  })
  path(
    @Root() { actorKey, leadKey }: ConsortiumNewcomer,
    @Ctx() { services }: RequestContext,
  ): Promise<CollaborationPath | null> {
    return services.paths.best(leadKey, actorKey);
  }

  @FieldResolver(() => [Offering], { description: "What it offers on the topics asked for, by title." })
  offersOnTopics(
    @Root() { actorKey, topicKeys }: ConsortiumNewcomer,
    @Ctx() { services }: RequestContext,
  ): Promise<Offering[]> {
    return services.candidates.servicesOnTopics(actorKey, topicKeys, "OFFER");
  }

  @FieldResolver(() => [Offering], { description: "What it seeks on the topics asked for, by title." })
  seeksOnTopics(
    @Root() { actorKey, topicKeys }: ConsortiumNewcomer,
    @Ctx() { services }: RequestContext,
  ): Promise<Offering[]> {
    return services.candidates.servicesOnTopics(actorKey, topicKeys, "SEEK");
  }
}
