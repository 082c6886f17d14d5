import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { ActorService } from "../actors/actor.service";
import { changedFields } from "../audit/changedFields";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { today } from "../graphql/calendarDate";
import { notFound } from "../graphql/errors";
import { existing } from "../graphql/existing";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import type { MembershipService } from "../memberships/membership.service";
import { changingRole } from "../periods/changingRole";
import { leaving } from "../periods/leaving";
import { rejoin, type TakingPart } from "../periods/rejoin";
import type { ProjectGroupService } from "../project-groups/project-group.service";
import type { ProjectGroup } from "../project-groups/project-group.type";
import { deriveActors } from "../topics/derive/deriveActors";
import type { GroupMembershipRepository, GroupPair } from "./group-membership.repository";
import {
  type CloseProjectGroupInput,
  type JoinProjectGroupInput,
  type LeaveProjectGroupInput,
  ProjectGroupRole,
  type SetProjectGroupRoleInput,
} from "./group-membership.type";

/** Lets actors join and leave project groups; each change alters the network, and what the actors work on. */
export class GroupMembershipService {
  constructor(
    private readonly repository: GroupMembershipRepository,
    private readonly actors: ActorService,
    private readonly projectGroups: ProjectGroupService,
    private readonly memberships: MembershipService,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  /** Makes a member of the lighthouse a member of one of its groups. */
  async join(input: JoinProjectGroupInput) {
    const role = input.role ?? ProjectGroupRole.MEMBER;
    return this.change("joinProjectGroup", input, async (before, transaction, pair, group) => {
      const { lighthouseKey } = group;
      if (role === ProjectGroupRole.COORDINATOR)
        demand(this.viewer, "Mutation.setProjectGroupRole", { lighthouseKeys: keysOf(lighthouseKey) });
      if (group.endDate !== null && group.endDate < today()) throw refusal("CLOSED", "input.groupId", ENDED);
      if (lighthouseKey !== null)
        await this.memberships.assertTakesPart(transaction, { actorKey: pair.actorKey, lighthouseKey });
      const after = rejoin(before, [role], today());
      if (after === null) throw refusal("TAKEN", "input.actorId", MEMBER_ALREADY);
      return after;
    });
  }

  /** Ends the part of an actor; it stays on record. */
  async leave(input: LeaveProjectGroupInput) {
    return this.change("leaveProjectGroup", input, (before) =>
      Promise.resolve(leaving(before, input.until ?? today(), today())),
    );
  }

  /** Gives an actor another role from today; the time in the old one stays on record. */
  async setRole(input: SetProjectGroupRoleInput) {
    return this.change("setProjectGroupRole", input, (before) =>
      Promise.resolve(changingRole(before, [input.role])),
    );
  }

  /** Makes the proposer of a new group its first member, in the transaction that opens it. */
  async addFirst(transaction: AuditedTransaction, pair: GroupPair, since: string): Promise<void> {
    const roles = [ProjectGroupRole.MEMBER];
    await this.write(transaction, pair, null, { roles, since, until: null, formerPeriods: [] });
  }

  /** Gives a group its last day. */
  async close({ groupId, endDate }: CloseProjectGroupInput) {
    const group = await this.groupOf(groupId);
    demand(this.viewer, "Mutation.closeProjectGroup", { lighthouseKeys: keysOf(group.lighthouseKey) });
    const until = endDate ?? today();
    const { revision } = await this.writes.run("closeProjectGroup", async (transaction) => {
      const before = await this.repository.lock(transaction, group.key);
      if (before === null) throw notFound("input.groupId", `ProjectGroup "${group.key}"`);
      if (before.endDate !== null && before.endDate < today())
        throw refusal("CLOSED", "input.groupId", ENDED);
      if (before.startDate !== null && until < before.startDate)
        throw refusal("INVALID", "input.endDate", {
          de: `Der letzte Tag liegt vor dem ersten (${before.startDate}).`,
          en: `The last day lies before the first (${before.startDate}).`,
        });
      const actorKeys = await this.repository.close(transaction, group.key, until);
      await deriveActors(transaction, actorKeys);
      await transaction.record({
        targetType: "ProjectGroup",
        targetKey: group.key,
        before: { endDate: before.endDate },
        after: { endDate: until },
      });
      transaction.changesNetwork({ activities: [group.key] });
      actorKeys.forEach((key) => transaction.announce({ channel: "actorChanged", key }));
      return {};
    });
    return { projectGroup: await this.projectGroups.reload(group.key), actor: null, revision };
  }

  private async change(
    action: "joinProjectGroup" | "leaveProjectGroup" | "setProjectGroupRole",
    input: { groupId: string; actorId: string },
    decide: (
      before: TakingPart | null,
      transaction: AuditedTransaction,
      pair: GroupPair,
      group: { endDate: string | null; lighthouseKey: string | null },
    ) => Promise<TakingPart>,
  ) {
    const actorKey = decodeId("Actor", input.actorId, "input.actorId");
    const { key: groupKey, lighthouseKey } = await this.groupOf(input.groupId);
    demand(this.viewer, `Mutation.${action}`, {
      actorKeys: [actorKey],
      lighthouseKeys: keysOf(lighthouseKey),
    });
    const actor = await existing(this.actors.byKey(actorKey), "input.actorId", `Actor "${actorKey}"`);
    const pair = { actorKey, groupKey };
    const { revision } = await this.writes.run(action, async (transaction) => {
      const group = await this.repository.lock(transaction, groupKey);
      if (group === null) throw notFound("input.groupId", `ProjectGroup "${groupKey}"`);
      const before = await this.repository.ofPair(transaction, pair);
      await this.write(transaction, pair, before, await decide(before, transaction, pair, group));
      transaction.changesNetwork({ actors: [actorKey], activities: [groupKey] });
      return {};
    });
    return { projectGroup: await this.projectGroups.reload(groupKey), actor, revision };
  }

  private async write(
    transaction: AuditedTransaction,
    pair: GroupPair,
    before: TakingPart | null,
    after: TakingPart,
  ): Promise<void> {
    await this.repository.write(transaction, pair, after);
    await deriveActors(transaction, [pair.actorKey]);
    await transaction.record({
      targetType: "ProjectGroup",
      targetKey: pair.groupKey,
      ...changedFields({ member: null, ...before }, { member: pair.actorKey, ...after })!,
    });
    transaction.announce({ channel: "actorChanged", key: pair.actorKey });
  }

  private groupOf(groupId: string): Promise<ProjectGroup> {
    const key = decodeId("ProjectGroup", groupId, "input.groupId");
    return existing(this.projectGroups.byKey(key), "input.groupId", `ProjectGroup "${key}"`);
  }
}

function keysOf(lighthouseKey: string | null): string[] {
  return lighthouseKey === null ? [] : [lighthouseKey];
}

const ENDED = { de: "Diese Projektgruppe ist abgeschlossen.", en: "This project group has ended." };

const MEMBER_ALREADY = {
  de: "Dieser Akteur ist schon in der Projektgruppe.",
  en: "This actor is in the project group already.",
};
