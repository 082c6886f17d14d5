import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { z } from "zod";
import { CalendarDate } from "../graphql/calendarDate";
import { connectionType, edgeType } from "../graphql/connection.type";
import { Moment } from "../graphql/moment";
import { Node } from "../graphql/node.type";
import { encodeId } from "../graphql/nodeId";
import { MutationPayload } from "../graphql/payload.type";

/** What became of the proposal of a project group. */
export enum ProjectGroupProposalStatus {
  PROPOSED = "PROPOSED",
  OPENED = "OPENED",
  DECLINED = "DECLINED",
}

registerEnumType(ProjectGroupProposalStatus, {
  name: "ProjectGroupProposalStatus",
  description: "What became of the proposal of a project group.",
  valuesConfig: {
    PROPOSED: { description: "Waits for a moderator or manager." },
    OPENED: { description: "A project group." },
    DECLINED: { description: "Declined, with a reason." },
  },
});

/** A project group that a member of a lighthouse would like to start. */
@ObjectType({
  implements: Node,
  description:
    "A project group that a member proposes; for the lighthouse's members, moderators and managers. It makes no " +
    "collaboration before it is opened.",
  simpleResolvers: true,
})
export class ProjectGroupProposal extends Node {
  @Field(() => String, { description: "Stable and unique." })
  key!: string;

  @Field(() => ProjectGroupProposalStatus, { description: "What became of it." })
  status!: ProjectGroupProposalStatus;

  @Field(() => Moment, { description: "When it was made." })
  proposedAt!: string;

  @Field(() => Moment, { nullable: true, description: "When it was decided; null while it waits." })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was declined; null otherwise." })
  reason!: string | null;

  nameDe!: string;
  nameEn!: string;
  descriptionDe!: string | null;
  descriptionEn!: string | null;
  lighthouseKey!: string;
  proposerKey!: string | null;
  groupKey!: string | null;
  topicKeys!: string[];
}

/** A proposal as group-proposals/summary returns it. */
export type StoredGroupProposal = Omit<ProjectGroupProposal, "id">;

/** The proposal that a stored one stands for. */
export function toGroupProposal(stored: StoredGroupProposal): ProjectGroupProposal {
  return { ...stored, id: encodeId("ProjectGroupProposal", stored.key) };
}

export const LighthouseProjectGroupProposalConnection = connectionType(
  "LighthouseProjectGroupProposal",
  edgeType<ProjectGroupProposal>("LighthouseProjectGroupProposal", () => ProjectGroupProposal),
);

/** What the words of a proposal have to meet. */
export const proposeGroupSchema = z.object({
  nameDe: z.string().trim().min(1).max(200),
  nameEn: z.string().trim().min(1).max(200),
  descriptionDe: z.string().trim().min(1).max(5000).nullish(),
  descriptionEn: z.string().trim().min(1).max(5000).nullish(),
  topicIds: z.array(z.string()).max(50).nullish(),
});

/** A project group to propose. */
@InputType({ description: "A project group to propose." })
export class ProposeProjectGroupInput {
  @Field(() => ID, { description: "Id of the Lighthouse." })
  lighthouseId!: string;

  @Field(() => ID, { description: "Id of the Actor that proposes it, a member of the lighthouse." })
  actorId!: string;

  @Field(() => String, { description: "German name, at most 200 characters." })
  nameDe!: string;

  @Field(() => String, { description: "English name, at most 200 characters." })
  nameEn!: string;

  @Field(() => String, {
    nullable: true,
    description: "What it is about, in German, at most 5,000 characters.",
  })
  descriptionDe?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it is about, in English, at most 5,000 characters.",
  })
  descriptionEn?: string | null;

  @Field(() => [ID], { nullable: true, description: "Ids of its Topics, at most 50; left out for none." })
  topicIds?: string[] | null;
}

/** A proposal to open. */
@InputType({ description: "A proposal of a project group to open." })
export class OpenProjectGroupInput {
  @Field(() => ID, { description: "Id of the ProjectGroupProposal." })
  proposalId!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "First day of the group, inclusive; today when left out.",
  })
  startDate?: string | null;
}

/** A proposal to decline. */
@InputType({ description: "A proposal of a project group to decline, and why." })
export class DeclineProjectGroupProposalInput {
  @Field(() => ID, { description: "Id of the ProjectGroupProposal." })
  proposalId!: string;

  @Field(() => String, { description: "Why, at most 500 characters." })
  reason!: string;
}

/** What a change of a proposal came to. */
@ObjectType({
  implements: MutationPayload,
  description: "What a change of the proposal of a project group came to.",
  simpleResolvers: true,
})
export class ProjectGroupProposalPayload extends MutationPayload {
  @Field(() => ProjectGroupProposal, {
    nullable: true,
    description: "The proposal; null when nothing was changed.",
  })
  projectGroupProposal!: ProjectGroupProposal | null;
}
