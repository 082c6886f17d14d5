import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import { ChangeColleagueRoleInput, Colleague, ColleagueInput, ColleaguePayload } from "./colleague.type";

/** Who speaks for actors. */
@Resolver(() => Actor)
export class ColleagueResolver {
  @FieldResolver(() => [Colleague], {
    nullable: true,
    description: "People who speak for it, longest first; null for all but themselves and managers.",
  })
  colleagues(@Root() { key }: Actor, @Ctx() { services }: RequestContext): Promise<Colleague[] | null> {
    return services.colleagues.ofActor(key);
  }

  @Mutation(() => ColleaguePayload, {
    description: "Gives a colleague another role. NOT_POSSIBLE when no owner would be left.",
  })
  changeColleagueRole(
    @Arg("input", () => ChangeColleagueRoleInput, { description: "Who, where, and the new role." })
    input: ChangeColleagueRoleInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.colleagues.changeRole(input));
  }

  @Mutation(() => ColleaguePayload, {
    description: "Ends that a colleague speaks for an actor. NOT_POSSIBLE when no owner would be left.",
  })
  removeColleague(
    @Arg("input", () => ColleagueInput, { description: "Who, and where." }) input: ColleagueInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.colleagues.remove(input));
  }

  @Mutation(() => ColleaguePayload, {
    description: "Ends that one speaks for an actor oneself. NOT_POSSIBLE when no owner would be left.",
  })
  leaveActor(
    @Arg("actorId", () => ID, { description: "Id of the Actor." }) actorId: string,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.colleagues.leave(actorId));
  }
}
