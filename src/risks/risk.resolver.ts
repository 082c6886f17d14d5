import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { costOfMembers } from "../gaps/costOfMembers";
import { ConsortiumRisksInput } from "./risk.input";
import { ConsortiumRisks, MemberGroup, MemberRisk, Substitute, WeakenedRequirement } from "./risk.type";

/** What a consortium loses with each member. */
@Resolver(() => MemberRisk)
export class ConsortiumRisksResolver {
  @Query(() => ConsortiumRisks, {
    description:
      "What is lost if a member leaves: requirements that become uncovered or rest on one alone, numbers no longer reached, " +
      "links among the rest that break; with ranked substitutes for exactly that loss. By public data, and what the asker sees; of a saved consortium for those who may see it.",
    complexity: costOfMembers,
  })
  consortiumRisks(
    @Arg("input", () => ConsortiumRisksInput, { description: "Members and requirements." })
    input: ConsortiumRisksInput,
    @Ctx() { services }: RequestContext,
  ): Promise<ConsortiumRisks> {
    return services.risks.asked(input);
  }

  @FieldResolver(() => Actor, { description: "The member that leaves." })
  actor(@Root() { actorKey }: MemberRisk, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(actorKey);
  }
}

/** Whom a requirement would rest on. */
@Resolver(() => WeakenedRequirement)
export class WeakenedRequirementResolver {
  @FieldResolver(() => Actor, {
    description: "The one member that would still cover it, proven or inferred.",
  })
  soleMember(@Root() { actorKey }: WeakenedRequirement, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(actorKey);
  }
}

/** The members of a group. */
@Resolver(() => MemberGroup)
export class MemberGroupResolver {
  @FieldResolver(() => [Actor], { description: "The members, by key." })
  actors(@Root() { actorKeys }: MemberGroup, @Ctx() { services }: RequestContext): Promise<Actor[]> {
    return services.links.actors(actorKeys);
  }
}

/** The actors of a substitute. */
@Resolver(() => Substitute)
export class SubstituteResolver {
  @FieldResolver(() => Actor, { description: "Who could take the place." })
  actor(@Root() { actorKey }: Substitute, @Ctx() { services }: RequestContext): Promise<Actor> {
    return services.links.actor(actorKey);
  }

  @FieldResolver(() => Actor, {
    nullable: true,
    description:
      "Who of the rest is nearest to it, by key of several as near; null if no chain of links leads to one.",
  })
  async nearestMember(
    @Root() { nearestKey }: Substitute,
    @Ctx() { services }: RequestContext,
  ): Promise<Actor | null> {
    return nearestKey === null ? null : services.links.actor(nearestKey);
  }
}
