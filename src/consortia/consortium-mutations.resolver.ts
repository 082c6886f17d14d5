import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import {
  CreateConsortiumInput,
  ShareConsortiumWithOfficeInput,
  UpdateConsortiumInput,
} from "./consortium.input";
import { ConsortiumPayload } from "./consortium.type";

/** Beginning, changing, showing and removing consortia. */
@Resolver()
export class ConsortiumMutationsResolver {
  @Mutation(() => ConsortiumPayload, {
    description: "Begins a consortium, for an actor one speaks for. Nobody else learns of it.",
  })
  createConsortium(
    @Arg("input", () => CreateConsortiumInput, { description: "What it is to be." })
    input: CreateConsortiumInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumWrites.create(input));
  }

  @Mutation(() => ConsortiumPayload, {
    description: "Replaces what a consortium is to be, for its lead and editors; each version is kept.",
  })
  updateConsortium(
    @Arg("input", () => UpdateConsortiumInput, { description: "What it is to be from now on, whole." })
    input: UpdateConsortiumInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumWrites.update(input));
  }

  @Mutation(() => ConsortiumPayload, {
    description:
      "Shows a consortium to the network's managers and auditors, or hides it again; for its lead.",
  })
  shareConsortiumWithOffice(
    @Arg("input", () => ShareConsortiumWithOfficeInput, { description: "Which one, and whether." })
    input: ShareConsortiumWithOfficeInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumWrites.shareWithOffice(input));
  }

  @Mutation(() => ConsortiumPayload, {
    description:
      "Removes a consortium for good, with its members, comments and versions; for its lead. NOT_POSSIBLE once it was submitted.",
  })
  deleteConsortium(
    @Arg("id", () => ID, { description: "Id of the Consortium." }) id: string,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.consortiumWrites.remove(id));
  }
}
