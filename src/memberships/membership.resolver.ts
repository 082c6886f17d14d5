import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import { JoinLighthouseInput, LeaveLighthouseInput, LighthouseMembershipPayload } from "./membership.type";

/** Joining and leaving lighthouses. */
@Resolver()
export class MembershipResolver {
  @Mutation(() => LighthouseMembershipPayload, {
    description:
      "Makes a registered actor a member of a lighthouse, from today; nobody has to approve. An earlier membership stays " +
      "on record. TAKEN for a member, NOT_POSSIBLE for an actor that is not registered.",
  })
  joinLighthouse(
    @Arg("input", () => JoinLighthouseInput, { description: "Who joins what." }) input: JoinLighthouseInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.memberships.join(input));
  }

  @Mutation(() => LighthouseMembershipPayload, {
    description:
      "Ends a membership with a date; it stays on record. Whoever leaves today has its votes in open rounds withdrawn. " +
      "NOT_POSSIBLE for an actor that is no member.",
  })
  leaveLighthouse(
    @Arg("input", () => LeaveLighthouseInput, { description: "Who leaves what, and when." })
    input: LeaveLighthouseInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.memberships.leave(input));
  }
}
