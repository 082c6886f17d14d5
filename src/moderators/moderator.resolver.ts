import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import { Lighthouse } from "../lighthouses/lighthouse.type";
import { Moderator, ModeratorInput, ModeratorPayload } from "./moderator.type";

/** Who moderates lighthouses. */
@Resolver(() => Lighthouse)
export class ModeratorResolver {
  @FieldResolver(() => [Moderator], {
    nullable: true,
    description:
      "People with a manager's rights in it, longest first; null for all but themselves and managers.",
  })
  moderators(@Root() { key }: Lighthouse, @Ctx() { services }: RequestContext): Promise<Moderator[] | null> {
    return services.moderators.ofLighthouse(key);
  }

  @Mutation(() => ModeratorPayload, {
    description: "Gives a person a manager's rights in one lighthouse. TAKEN when they have them.",
  })
  appointModerator(
    @Arg("input", () => ModeratorInput, { description: "Who, and where." }) input: ModeratorInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.moderators.appoint(input));
  }

  @Mutation(() => ModeratorPayload, {
    description: "Takes a moderator's rights in a lighthouse away. NOT_POSSIBLE when they have none.",
  })
  dismissModerator(
    @Arg("input", () => ModeratorInput, { description: "Who, and where." }) input: ModeratorInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.moderators.dismiss(input));
  }
}
