import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import { MergeActorsInput } from "./merge.input";
import { DeactivateActorInput, ReactivateActorInput, UndoMergeInput } from "./record.input";
import {
  DeactivateActorPayload,
  MergeActorsPayload,
  ReactivateActorPayload,
  SplitActorPayload,
} from "./record.payload";
import { SplitActorInput } from "./split.input";
import { UndoMergePayload } from "./undo.type";

/** What managers do with the records of actors. */
@Resolver()
export class RecordResolver {
  @Mutation(() => MergeActorsPayload, {
    description:
      "Makes records of one organisation one: the survivor takes over all that is tied to the duplicates and what it does " +
      "not know itself. Their keys and ids lead to it from now on, and no import brings them back.",
  })
  mergeActors(
    @Arg("input", () => MergeActorsInput, { description: "What to merge." }) input: MergeActorsInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.merges.merge(input));
  }

  @Mutation(() => UndoMergePayload, {
    description:
      "Brings a merged actor back as it was, with all that the merge took from it; the survivor has again what it had before. " +
      "What was changed or removed since stays with the survivor and is listed. Of several merges into one, undo the latest first.",
  })
  undoMerge(
    @Arg("input", () => UndoMergeInput, { description: "Which." }) input: UndoMergeInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.undoneMerges.undo(input));
  }

  @Mutation(() => SplitActorPayload, {
    description:
      "Makes a new actor of a part of another one and gives it participations and memberships. What imports say of them " +
      "is about the new actor from now on.",
  })
  splitActor(
    @Arg("input", () => SplitActorInput, { description: "How to split." }) input: SplitActorInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.splits.split(input));
  }

  @Mutation(() => DeactivateActorPayload, {
    description:
      "Takes an actor, with all that is tied to it, out of the network. It can be brought back as it was.",
  })
  deactivateActor(
    @Arg("input", () => DeactivateActorInput, { description: "Which, and why." }) input: DeactivateActorInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.retirements.deactivate(input));
  }

  @Mutation(() => ReactivateActorPayload, {
    description: "Brings a deactivated actor back into the network, with all that was tied to it.",
  })
  reactivateActor(
    @Arg("input", () => ReactivateActorInput, { description: "Which." }) input: ReactivateActorInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.retirements.reactivate(input));
  }
}
