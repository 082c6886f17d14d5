import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import { EraseActorInput, EraseActorPayload } from "../actor-records/actor-erasure.type";
import { EraseMyDataInput, ErasePersonInput, ErasePersonPayload, PersonalDataExport } from "./privacy.type";

/** What is stored about people: they are told, and it is erased. */
@Resolver()
export class PrivacyResolver {
  @Query(() => PersonalDataExport, {
    description:
      "Everything that the service stores about oneself, for programs: by one's account, and by the address that the " +
      "access token vouches for.",
  })
  exportMyData(@Ctx() { services }: RequestContext): Promise<PersonalDataExport> {
    return services.personalDataExport.mine();
  }

  @Mutation(() => ErasePersonPayload, {
    description:
      "Erases oneself everywhere: account, contacts, comments, whatever tells of one. Actors, partnerships and the votes " +
      "of actors stay. It cannot be undone; whoever signs in again is a new person.",
  })
  eraseMyData(
    @Arg("input", () => EraseMyDataInput, { description: "The confirmation." }) input: EraseMyDataInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.erasures.eraseViewer(input));
  }

  @Mutation(() => ErasePersonPayload, {
    description:
      "Erases a person everywhere, with or without an account, as `eraseMyData` does. It cannot be undone.",
  })
  erasePerson(
    @Arg("input", () => ErasePersonInput, { description: "Whom, and why." }) input: ErasePersonInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.erasures.erasePerson(input));
  }

  @Mutation(() => EraseActorPayload, {
    description:
      "Erases an actor that is a natural person, such as a sole practice: its record, contacts, offers and comments. Only its " +
      "key is left, so that no import brings it back. It cannot be undone.",
  })
  eraseActor(
    @Arg("input", () => EraseActorInput, { description: "Which, and why." }) input: EraseActorInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.actorErasures.erase(input));
  }
}
