import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import { UpdateActorInput } from "./profile.input";
import { SetActorTopicsPayload, UpdateActorPayload } from "./profile.payload";
import { SetActorTopicsInput } from "./topics.input";

/** Edits of what actors say of themselves. */
@Resolver()
export class ProfileResolver {
  @Mutation(() => UpdateActorPayload, {
    description:
      "Changes fields of an actor's profile. Of edits that start from the same version one is made, the others get a CONFLICT.",
  })
  updateActor(
    @Arg("input", () => UpdateActorInput, { description: "The actor and what to change." })
    input: UpdateActorInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.profiles.update(input));
  }

  @Mutation(() => SetActorTopicsPayload, {
    description:
      "Declares what an actor works on, with its experience; the answer shows what follows from it.",
  })
  setActorTopics(
    @Arg("input", () => SetActorTopicsInput, { description: "The actor and its topics." })
    input: SetActorTopicsInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.declaredTopics.set(input));
  }
}
