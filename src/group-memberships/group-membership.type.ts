import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { Actor } from "../actors/actor.type";
import { CalendarDate } from "../graphql/calendarDate";
import { MutationPayload } from "../graphql/payload.type";
import { ProjectGroup } from "../project-groups/project-group.type";

/** What an actor is in a project group. */
export enum ProjectGroupRole {
  COORDINATOR = "COORDINATOR",
  MEMBER = "MEMBER",
}

registerEnumType(ProjectGroupRole, {
  name: "ProjectGroupRole",
  description: "What an actor is in a project group.",
  valuesConfig: {
    COORDINATOR: { description: "Leads it; moderators and managers give this role." },
    MEMBER: { description: "Takes part." },
  },
});

/** An actor and a project group. */
@InputType()
abstract class GroupMemberInput {
  @Field(() => ID, { description: "Id of the ProjectGroup." })
  groupId!: string;

  @Field(() => ID, { description: "Id of the Actor." })
  actorId!: string;
}

/** Who joins what. */
@InputType({ description: "Which actor joins which project group." })
export class JoinProjectGroupInput extends GroupMemberInput {
  @Field(() => ProjectGroupRole, {
    nullable: true,
    defaultValue: ProjectGroupRole.MEMBER,
    description: "Its role.",
  })
  role?: ProjectGroupRole | null;
}

/** Who leaves what. */
@InputType({ description: "Which actor leaves which project group, and when." })
export class LeaveProjectGroupInput extends GroupMemberInput {
  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day, inclusive; today when left out.",
  })
  until?: string | null;
}

/** Who is what. */
@InputType({ description: "Which role an actor has in a project group from today." })
export class SetProjectGroupRoleInput extends GroupMemberInput {
  @Field(() => ProjectGroupRole, { description: "Its role." })
  role!: ProjectGroupRole;
}

/** A group to close. */
@InputType({ description: "A project group to close, and when." })
export class CloseProjectGroupInput {
  @Field(() => ID, { description: "Id of the ProjectGroup." })
  groupId!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day, inclusive; today when left out.",
  })
  endDate?: string | null;
}

/** What a change of a project group came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a change of a project group came to.",
  simpleResolvers: true,
})
export class ProjectGroupPayload extends MutationPayload {
  @Field(() => ProjectGroup, { nullable: true, description: "The group; null when nothing was changed." })
  projectGroup!: ProjectGroup | null;

  @Field(() => Actor, {
    nullable: true,
    description: "The actor whose part changed; null when the group was closed or nothing was changed.",
  })
  actor!: Actor | null;
}
