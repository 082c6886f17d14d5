import { randomUUID } from "node:crypto";
import { demand, sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { today } from "../graphql/calendarDate";
import { notFound } from "../graphql/errors";
import { existing } from "../graphql/existing";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type { GroupMembershipService } from "../group-memberships/group-membership.service";
import type { LighthouseNewsService } from "../lighthouse-news/lighthouse-news.service";
import { entityLoader } from "../loading/entityLoader";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import type { MembershipService } from "../memberships/membership.service";
import { reasonSchema } from "../topic-proposals/topic-proposal.input";
import type { TopicService } from "../topics/topic.service";
import type { GroupDecision, GroupProposalRepository } from "./group-proposal.repository";
import {
  type DeclineProjectGroupProposalInput,
  type OpenProjectGroupInput,
  type ProjectGroupProposal,
  ProjectGroupProposalStatus,
  proposeGroupSchema,
  type ProposeProjectGroupInput,
  toGroupProposal,
} from "./group-proposal.type";
import { groupFields, groupKey } from "./newGroup";

/** Takes in proposals of project groups and decides on them. */
export class GroupProposalService {
  constructor(
    private readonly repository: GroupProposalRepository,
    private readonly memberships: MembershipService,
    private readonly groupMemberships: GroupMembershipService,
    private readonly topics: TopicService,
    private readonly news: LighthouseNewsService,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<ProjectGroupProposal>((keys) => this.repository.byKeys(keys));

  /** The proposal with that key; null when there is none, and for those who may not see it. */
  async byKey(key: string): Promise<ProjectGroupProposal | null> {
    const proposal = await this.byKeyLoader.load(key);
    return proposal !== null && (await this.isOpenToViewer(proposal.lighthouseKey)) ? proposal : null;
  }

  private readonly ofLighthousesLoader = relationLoader(this.repository.ofLighthouses);

  /** The proposals made to a lighthouse; null for those who may not see them. */
  async ofLighthouse(key: string, relation: Relation) {
    if (!(await this.isOpenToViewer(key))) return null;
    return relationConnection(this.ofLighthousesLoader, key, relation, { node: toGroupProposal });
  }

  /** Keeps a member's proposal until a moderator or manager decides. */
  async propose(input: ProposeProjectGroupInput) {
    const actorKey = decodeId("Actor", input.actorId, "input.actorId");
    demand(this.viewer, "Mutation.proposeProjectGroup", { actorKeys: [actorKey] });
    const lighthouseKey = decodeId("Lighthouse", input.lighthouseId, "input.lighthouseId");
    const {
      topicIds,
      descriptionDe = null,
      descriptionEn = null,
      nameDe,
      nameEn,
    } = validated(proposeGroupSchema, input, "input");
    const topicKeys = (topicIds ?? []).map((id) => decodeId("Topic", id, "input.topicIds"));
    await Promise.all(
      topicKeys.map((key) => existing(this.topics.byKey(key), "input.topicIds", `Topic "${key}"`)),
    );
    const key = `group-proposal:${randomUUID()}`;
    const words = { nameDe, nameEn, descriptionDe, descriptionEn };
    const { revision } = await this.writes.run("proposeProjectGroup", async (transaction) => {
      await this.memberships.assertTakesPart(transaction, { actorKey, lighthouseKey });
      await this.repository.create(transaction, { key, lighthouseKey, actorKey, ...words, topicKeys });
      const after = { lighthouse: lighthouseKey, proposer: actorKey, nameDe, nameEn, topics: topicKeys };
      await transaction.record({ targetType: "ProjectGroupProposal", targetKey: key, before: null, after });
      return {};
    });
    return { projectGroupProposal: await this.byKey(key), revision };
  }

  /** Opens the proposed group, with the proposer as its first member. */
  async open({ proposalId, startDate }: OpenProjectGroupInput) {
    return this.decide("openProjectGroup", proposalId, async (transaction, proposal) => {
      const { lighthouseKey, proposerKey, topicKeys } = proposal;
      const since = startDate ?? today();
      const create = (key: string) =>
        this.repository.createGroup(transaction, {
          key,
          fields: groupFields(key, proposal),
          startDate: since,
          lighthouseKey,
          topicKeys,
        });
      const names = [groupKey(proposal.nameEn), groupKey(proposal.nameEn, since)];
      const key = (await create(names[0]!)) ? names[0]! : names[1]!;
      if (key === names[1] && !(await create(key)))
        throw refusal("TAKEN", "input.proposalId", {
          de: "Eine Projektgruppe dieses Namens mit diesem ersten Tag gibt es schon.",
          en: "There is a project group of that name with that first day already.",
        });
      if (proposerKey !== null)
        await this.groupMemberships.addFirst(transaction, { actorKey: proposerKey, groupKey: key }, since);
      transaction.changesNetwork({ activities: [key] });
      return { status: ProjectGroupProposalStatus.OPENED, reason: null, groupKey: key };
    });
  }

  /** Declines a proposal with a reason. */
  async decline(input: DeclineProjectGroupProposalInput) {
    const { reason } = validated(reasonSchema, input, "input");
    return this.decide("declineProjectGroupProposal", input.proposalId, () =>
      Promise.resolve({ status: ProjectGroupProposalStatus.DECLINED, reason, groupKey: null }),
    );
  }

  private async isOpenToViewer(lighthouseKey: string): Promise<boolean> {
    const actorKeys = await this.memberships.ownParticipants(lighthouseKey);
    const about = { actorKeys, lighthouseKeys: [lighthouseKey] };
    return sees(this.viewer, "Lighthouse.projectGroupProposals", about);
  }

  private async decide(
    action: "openProjectGroup" | "declineProjectGroupProposal",
    proposalId: string,
    work: (transaction: AuditedTransaction, proposal: ProjectGroupProposal) => Promise<GroupDecision>,
  ) {
    const key = decodeId("ProjectGroupProposal", proposalId, "input.proposalId");
    // Whoever may not see it is not told that it exists.
    const { lighthouseKey } = await existing(
      this.byKey(key),
      "input.proposalId",
      `ProjectGroupProposal "${key}"`,
    );
    demand(this.viewer, `Mutation.${action}`, { lighthouseKeys: [lighthouseKey] });
    this.byKeyLoader.clear(key);
    const { revision } = await this.writes.run(action, async (transaction) => {
      const proposal = await this.repository.lock(transaction, key);
      if (proposal === null) throw notFound("input.proposalId", `ProjectGroupProposal "${key}"`);
      if (proposal.status !== ProjectGroupProposalStatus.PROPOSED)
        throw refusal("NOT_POSSIBLE", "input.proposalId", {
          de: "Über diesen Vorschlag ist schon entschieden.",
          en: "This proposal has been decided already.",
        });
      const decision = await work(transaction, proposal);
      await this.news.projectGroupProposalDecided(transaction, proposal, decision.reason);
      await this.repository.decide(transaction, key, decision);
      await transaction.record({
        targetType: "ProjectGroupProposal",
        targetKey: key,
        before: { status: proposal.status },
        after: { status: decision.status, group: decision.groupKey },
      });
      return {};
    });
    return { projectGroupProposal: await this.byKey(key), revision };
  }
}
