import { randomUUID } from "node:crypto";
import { demand, sees } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { existing } from "../graphql/existing";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type { LighthouseNewsService } from "../lighthouse-news/lighthouse-news.service";
import { entityLoader } from "../loading/entityLoader";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import type { MembershipService } from "../memberships/membership.service";
import type { TopicRoundService } from "../topic-rounds/topic-round.service";
import type { TopicService } from "../topics/topic.service";
import { EVERYTHING, NOTHING_KEPT } from "../projection/networkChange";
import { newTopic } from "./newTopic";
import {
  type AdoptTopicProposalInput,
  type DeclineTopicProposalInput,
  proposedTopicSchema,
  type ProposeTopicInput,
  reasonSchema,
} from "./topic-proposal.input";
import type {
  NewTopicProposal,
  ProposalDecision,
  TopicProposalRepository,
} from "./topic-proposal.repository";
import { type TopicProposal, TopicProposalStatus, toTopicProposal } from "./topic-proposal.type";

/** How many topics a proposal can stand under. */
const MAXIMUM_BROADER = 50;

/** Answers questions about topic proposals, takes them in and decides on them. */
export class TopicProposalService {
  constructor(
    private readonly repository: TopicProposalRepository,
    private readonly rounds: TopicRoundService,
    private readonly memberships: MembershipService,
    private readonly topics: TopicService,
    private readonly news: LighthouseNewsService,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<TopicProposal>((keys) => this.repository.byKeys(keys));

  /** The proposal with that key; null when there is none. */
  byKey(key: string): Promise<TopicProposal | null> {
    return this.byKeyLoader.load(key);
  }

  private readonly ofRoundsLoader = relationLoader(this.repository.ofRounds);

  /** The proposals of a round, ranked. */
  ofRound(key: string, relation: Relation) {
    return relationConnection(this.ofRoundsLoader, key, relation, {
      node: toTopicProposal,
      edge: ({ rank }) => ({ rank }),
    });
  }

  /** Whether the viewer may see a protected field: the members of the lighthouse, its moderators, managers. */
  async isOpenToViewer({ lighthouseKey }: TopicProposal, coordinate: string): Promise<boolean> {
    const actorKeys = await this.memberships.ownParticipants(lighthouseKey);
    return sees(this.viewer, coordinate, { actorKeys, lighthouseKeys: [lighthouseKey] });
  }

  /** Puts a member's topic into the open round of its lighthouse. */
  async propose(input: ProposeTopicInput) {
    const actorKey = decodeId("Actor", input.actorId, "input.actorId");
    demand(this.viewer, "Mutation.proposeTopic", { actorKeys: [actorKey] });
    const lighthouseKey = decodeId("Lighthouse", input.lighthouseId, "input.lighthouseId");
    const words = validated(proposedTopicSchema, input, "input");
    const broaderKeys = await this.topicKeys(input.broaderTopicIds ?? [], "input.broaderTopicIds");
    const key = `proposal:${randomUUID()}`;
    const { revision } = await this.writes.run("proposeTopic", async (transaction) => {
      const roundKey = await this.rounds.openRoundOf(transaction, lighthouseKey, "input.lighthouseId");
      await this.rounds.assertOpen(transaction, roundKey, "input.lighthouseId");
      await this.memberships.assertTakesPart(transaction, { actorKey, lighthouseKey });
      await this.add(transaction, { key, roundKey, actorKey, ...words, broaderKeys });
      return {};
    });
    return { topicProposal: await this.byKey(key), revision };
  }

  /** Puts a proposal into a round that is locked and open, and says so in the record, without people's own words. */
  async add(transaction: AuditedTransaction, proposal: NewTopicProposal): Promise<void> {
    const { key, roundKey, actorKey, labelDe, labelEn } = proposal;
    await this.repository.create(transaction, proposal);
    const after = { round: roundKey, proposer: actorKey, labelDe, labelEn };
    await transaction.record({ targetType: "TopicProposal", targetKey: key, before: null, after });
    transaction.announce({ channel: "topicRankingChanged", key: roundKey });
  }

  /** Makes a proposal a topic of the thesaurus, or says which one it means; the lighthouse is about it from then on. */
  async adopt({ proposalId, topicId }: AdoptTopicProposalInput) {
    const meant = topicId == null ? null : decodeId("Topic", topicId, "input.topicId");
    if (meant !== null) await existing(this.topics.byKey(meant), "input.topicId", `Topic "${meant}"`);
    return this.decide("adoptTopicProposal", proposalId, async (transaction, proposal) => {
      const { labelDe, labelEn, lighthouseKey, broaderKeys } = proposal;
      const topic = newTopic({ labelDe, labelEn });
      if (
        meant === null &&
        !(await this.repository.createTopic(transaction, { ...topic, lighthouseKey, broaderKeys }))
      )
        throw refusal("TAKEN", "input.topicId", {
          de: `Der Thesaurus hat ein Thema mit dem Schlüssel "${topic.key}". Es als topicId angeben, wenn es dasselbe ist.`,
          en: `The thesaurus has a topic with the key "${topic.key}". Give it as topicId if it is the same.`,
        });
      const topicKey = meant ?? topic.key;
      await this.repository.writeSubject(transaction, lighthouseKey, topicKey);
      transaction.changesNetwork(meant === null ? EVERYTHING : NOTHING_KEPT);
      return { status: TopicProposalStatus.ADOPTED, reason: null, topicKey };
    });
  }

  /** Declines a proposal with a reason. */
  async decline(input: DeclineTopicProposalInput) {
    const { reason } = validated(reasonSchema, input, "input");
    return this.decide("declineTopicProposal", input.proposalId, () =>
      Promise.resolve({ status: TopicProposalStatus.DECLINED, reason, topicKey: null }),
    );
  }

  /** @throws Refusal NOT_POSSIBLE for a proposal that has been decided */
  assertUndecided({ status }: Pick<TopicProposal, "status">): void {
    if (status !== TopicProposalStatus.PROPOSED)
      throw refusal("NOT_POSSIBLE", "input.proposalId", {
        de: "Über diesen Vorschlag ist schon entschieden.",
        en: "This proposal has been decided already.",
      });
  }

  private async decide(
    action: "adoptTopicProposal" | "declineTopicProposal",
    proposalId: string,
    work: (transaction: AuditedTransaction, proposal: TopicProposal) => Promise<ProposalDecision>,
  ) {
    const key = decodeId("TopicProposal", proposalId, "input.proposalId");
    const { revision } = await this.writes.run(action, async (transaction) => {
      const proposal = await this.locked(transaction, key);
      demand(this.viewer, `Mutation.${action}`, { lighthouseKeys: [proposal.lighthouseKey] });
      this.assertUndecided(proposal);
      const decision = await work(transaction, proposal);
      await this.repository.decide(transaction, key, decision);
      await transaction.record({
        targetType: "TopicProposal",
        targetKey: key,
        before: { status: proposal.status },
        after: { status: decision.status, topic: decision.topicKey },
      });
      await this.news.topicProposalDecided(transaction, proposal, decision.reason);
      transaction.announce({ channel: "topicRankingChanged", key: proposal.roundKey });
      return {};
    });
    return { topicProposal: await this.byKey(key), revision };
  }

  /** The proposal, whose round everybody else has to wait for. @throws NOT_FOUND for an unknown proposal */
  private async locked(transaction: AuditedTransaction, key: string): Promise<TopicProposal> {
    const found = await this.repository.byKey(transaction, key);
    if (found === null) throw notFound("input.proposalId", `TopicProposal "${key}"`);
    await this.rounds.lock(transaction, found.roundKey);
    return (await this.repository.byKey(transaction, key))!;
  }

  private async topicKeys(ids: readonly string[], path: string): Promise<string[]> {
    if (ids.length > MAXIMUM_BROADER)
      throw refusal("INVALID", path, {
        de: `Höchstens ${MAXIMUM_BROADER} Themen.`,
        en: `At most ${MAXIMUM_BROADER} topics.`,
      });
    const keys = ids.map((id) => decodeId("Topic", id, path));
    await Promise.all(keys.map((key) => existing(this.topics.byKey(key), path, `Topic "${key}"`)));
    return keys;
  }
}
