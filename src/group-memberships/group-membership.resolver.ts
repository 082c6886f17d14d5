import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../context";
import { payload } from "../graphql/payload";
import {
  CloseProjectGroupInput,
  JoinProjectGroupInput,
  LeaveProjectGroupInput,
  ProjectGroupPayload,
  SetProjectGroupRoleInput,
} from "./group-membership.type";

/** Joining, leaving and closing project groups. */
@Resolver()
export class GroupMembershipResolver {
  @Mutation(() => ProjectGroupPayload, {
    description:
      "Makes an actor, a member of the lighthouse, a member of a project group, from today. An earlier time in it stays on " +
      "record. CLOSED when the group has ended, TAKEN for a member, NOT_POSSIBLE for an actor outside the lighthouse.",
  })
  joinProjectGroup(
    @Arg("input", () => JoinProjectGroupInput, { description: "Who joins what." })
    input: JoinProjectGroupInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.groupMemberships.join(input));
  }

  @Mutation(() => ProjectGroupPayload, {
    description:
      "Ends an actor's time in a project group; it stays on record. NOT_POSSIBLE for an actor outside it.",
  })
  leaveProjectGroup(
    @Arg("input", () => LeaveProjectGroupInput, { description: "Who leaves what, and when." })
    input: LeaveProjectGroupInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.groupMemberships.leave(input));
  }

  @Mutation(() => ProjectGroupPayload, {
    description:
      "Gives an actor another role in a project group, from today; the time in the old one stays on record.",
  })
  setProjectGroupRole(
    @Arg("input", () => SetProjectGroupRoleInput, { description: "Who is what." })
    input: SetProjectGroupRoleInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.groupMemberships.setRole(input));
  }

  @Mutation(() => ProjectGroupPayload, {
    description:
      "Gives a project group its last day; links made by it go on counting as past. CLOSED when it has ended.",
  })
  closeProjectGroup(
    @Arg("input", () => CloseProjectGroupInput, { description: "Which group, and when." })
    input: CloseProjectGroupInput,
    @Ctx() { services }: RequestContext,
  ) {
    return payload(() => services.groupMemberships.close(input));
  }
}
