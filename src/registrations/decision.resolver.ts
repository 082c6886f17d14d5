import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import {
  ApproveRegistrationInput,
  ApproveRegistrationsInput,
  RegistrationMessageInput,
} from "./decision.input";
import {
  ApproveRegistrationPayload,
  ApproveRegistrationsPayload,
  RegistrationDecisionPayload,
} from "./decision.payloads";

/** What the network's management decides on registrations. */
@Resolver()
export class DecisionResolver {
  @Mutation(() => ApproveRegistrationPayload, {
    description:
      "Brings a registered institution into the directory. Whoever submitted it while signed in owns its profile, else " +
      "the contact person is invited to.",
  })
  approveRegistration(
    @Arg("input", () => ApproveRegistrationInput, { description: "Which registration, and as which actor." })
    input: ApproveRegistrationInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.approvals.approve(input));
  }

  @Mutation(() => ApproveRegistrationsPayload, {
    description:
      "Brings several institutions whose registrations are pending into the directory, each on its own.",
  })
  approveRegistrations(
    @Arg("input", () => ApproveRegistrationsInput, { description: "Which registrations." })
    input: ApproveRegistrationsInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.approvals.approveAll(input));
  }

  @Mutation(() => RegistrationDecisionPayload, {
    description: "Rejects a registration, for a stated reason; it is deleted after the time of retention.",
  })
  rejectRegistration(
    @Arg("input", () => RegistrationMessageInput, { description: "Which registration, and why." })
    input: RegistrationMessageInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.decisions.reject(input));
  }

  @Mutation(() => RegistrationDecisionPayload, {
    description: "Asks whoever submitted a registration for changes.",
  })
  requestRegistrationChanges(
    @Arg("input", () => RegistrationMessageInput, {
      description: "Which registration, and what is to be changed.",
    })
    input: RegistrationMessageInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.decisions.requestChanges(input));
  }
}
