import { type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { Offering } from "../offerings/offering.type";
import { CollaborationPath } from "../paths/path.type";
import type { ConsortiumCandidate } from "./candidate.type";

type Found = Pick<ConsortiumCandidate, "actorKey" | "leadKey" | "topicKeys">;

/** The class of a resolver for what is told of everybody who could join, with a history or without. */
export function candidateFields<Type extends Found>(type: ClassType<Type>) {
  @Resolver(() => type)
  abstract class CandidateFields {
    @FieldResolver(() => Actor, { description: "Who it is; with what it looks for, offers and seeks." })
    actor(@Root() { actorKey }: Found, @Ctx() { services }: RequestContext): Promise<Actor> {
      return services.links.actor(actorKey);
    }

    @FieldResolver(() => CollaborationPath, {
      nullable: true,
      description:
        "The strongest of the shortest collaboration paths from the lead to it; null without a lead or a path within 6 links.",
    })
    path(
      @Root() { actorKey, leadKey }: Found,
      @Ctx() { services }: RequestContext,
    ): Promise<CollaborationPath | null> {
      return services.paths.best(leadKey, actorKey);
    }

    @FieldResolver(() => [Offering], { description: "What it offers on the topics asked for, by title." })
    offersOnTopics(
      @Root() { actorKey, topicKeys }: Found,
      @Ctx() { services }: RequestContext,
    ): Promise<Offering[]> {
      return services.candidates.servicesOnTopics(actorKey, topicKeys, "OFFER");
    }

    @FieldResolver(() => [Offering], { description: "What it seeks on the topics asked for, by title." })
    seeksOnTopics(
      @Root() { actorKey, topicKeys }: Found,
      @Ctx() { services }: RequestContext,
    ): Promise<Offering[]> {
      return services.candidates.servicesOnTopics(actorKey, topicKeys, "SEEK");
    }
  }
  return CandidateFields;
}
