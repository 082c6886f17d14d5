import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import { ContactInstitutionInput, ContactInstitutionPayload } from "./institution-message.type";

/** Messages to institutions. */
@Resolver()
export class InstitutionMessageResolver {
  @Mutation(() => ContactInstitutionPayload, {
    description:
      "Sends a message to an institution without showing whom it reaches: its contact persons, or the owners of its " +
      "profile, or the cluster's office. Answers go to the sender's address, which the institution is told. The answer is " +
      "the same in every case.",
  })
  contactInstitution(
    @Arg("input", () => ContactInstitutionInput, { description: "The message." })
    input: ContactInstitutionInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.institutionMessages.send(input));
  }
}
