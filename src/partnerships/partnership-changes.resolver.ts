import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Actor } from "../actors/actor.type";
import { present } from "../collections/present";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import * as inputs from "./partnership.inputs";
import * as payloads from "./partnership.payloads";
import { Partnership } from "./partnership.type";
import { PartnershipState } from "./partnership-state.type";

/** Changes of partnerships, and what they were before. */
@Resolver(() => Partnership)
export class PartnershipChangesResolver {
  @Mutation(() => payloads.EndPartnershipPayload, {
    description:
      "Ends a partnership, for any of its actors. It stays as a past one; declaring anew makes a new one.",
  })
  endPartnership(
    @Arg("input", () => inputs.EndPartnershipInput, { description: "Which, and when." })
    input: inputs.EndPartnershipInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.partnershipChanges.end(input));
  }

  @Mutation(() => payloads.LeavePartnershipPayload, {
    description: "Lets one of three or more actors leave a partnership that goes on without it.",
  })
  leavePartnership(
    @Arg("input", () => inputs.LeavePartnershipInput, { description: "Who leaves which, and when." })
    input: inputs.LeavePartnershipInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.partnershipChanges.leave(input));
  }

  @Mutation(() => payloads.CorrectPartnershipPayload, {
    description:
      "Corrects what a partnership says, for any of its actors that has not left. What it said before stays in `history`.",
  })
  correctPartnership(
    @Arg("input", () => inputs.CorrectPartnershipInput, { description: "What is to be different." })
    input: inputs.CorrectPartnershipInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.partnershipChanges.correct(input));
  }

  @Mutation(() => payloads.SetPartnershipVisibilityPayload, {
    description:
      "Keeps a partnership from the public, at once when any of its actors or a manager asks for it; or agrees to show " +
      "it, which happens once all of its actors have agreed. Managers cannot agree for them.",
  })
  setPartnershipVisibility(
    @Arg("input", () => inputs.SetPartnershipVisibilityInput, { description: "Which, and who is to see it." })
    input: inputs.SetPartnershipVisibilityInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.partnershipVisibility.set(input));
  }

  @FieldResolver(() => [PartnershipState], {
    nullable: true,
    description:
      "What it was before its changes, the latest 50, newest first; null for all but its actors and managers.",
  })
  history(@Root() { key }: Partnership, @Ctx() { services }: RequestContext) {
    return services.partnershipPast.history(key);
  }

  @FieldResolver(() => [Actor], {
    nullable: true,
    description:
      "Which of its actors have agreed to show a private partnership, by name, at most 11; null for all but its actors " +
      "and managers.",
  })
  async publicationAgreedBy(@Root() { key }: Partnership, @Ctx() { services }: RequestContext) {
    const keys = await services.partnershipPast.publicationAgreedBy(key);
    return keys && present(await Promise.all(keys.map((actorKey) => services.actors.byKey(actorKey))));
  }
}

/** Who was in a partnership. */
@Resolver(() => PartnershipState)
export class PartnershipStateResolver {
  @FieldResolver(() => [Actor], { description: "The actors that had not left it then, by name; at most 11." })
  async actors(@Root() { actorKeys }: PartnershipState, @Ctx() { services }: RequestContext) {
    const actors = present(await Promise.all(actorKeys.map((key) => services.actors.byKey(key))));
    // Keys of merged actors lead to one.
    return [...new Map(actors.map((actor) => [actor.key, actor])).values()];
  }
}
