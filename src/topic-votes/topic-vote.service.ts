import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import type { MembershipService } from "../memberships/membership.service";
import type { TopicProposalService } from "../topic-proposals/topic-proposal.service";
import type { TopicRoundService } from "../topic-rounds/topic-round.service";
import type { TopicVoteRepository } from "./topic-vote.repository";
import type { CastVoteInput, WithdrawVoteInput } from "./topic-vote.type";

/**
 * Takes votes. Each locks its round first: votes and the closing of a round come one after the other, so a vote counts or
 * is refused. The record of writes tells that an actor voted, never for what.
 */
export class TopicVoteService {
  constructor(
    private readonly repository: TopicVoteRepository,
    private readonly rounds: TopicRoundService,
    private readonly proposals: TopicProposalService,
    private readonly memberships: MembershipService,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  /** Gives an actor's one vote in a round to a proposal; a vote that it gave before moves there. */
  async cast(input: CastVoteInput) {
    const actorKey = this.voterOf(input.actorId, "Mutation.castVote");
    const proposalKey = decodeId("TopicProposal", input.proposalId, "input.proposalId");
    const { roundKey, revision } = await this.writes.run("castVote", async (transaction) => {
      const roundKey = await this.lockRoundOf(transaction, { proposalKey, actorKey });
      await this.repository.write(transaction, { roundKey, proposalKey, actorKey });
      await record(transaction, roundKey, { before: null, after: { voter: actorKey } });
      return { roundKey };
    });
    return { topicRound: await this.rounds.byKey(roundKey), revision };
  }

  /** Takes an actor's vote in an open round back. */
  async withdraw(input: WithdrawVoteInput) {
    const actorKey = this.voterOf(input.actorId, "Mutation.withdrawVote");
    const roundKey = decodeId("TopicRound", input.roundId, "input.roundId");
    const { revision } = await this.writes.run("withdrawVote", async (transaction) => {
      await this.rounds.assertOpen(transaction, roundKey, "input.roundId");
      if (!(await this.repository.remove(transaction, { roundKey, actorKey })))
        throw refusal("NOT_POSSIBLE", "input.actorId", {
          de: "Dieser Akteur hat in der Runde keine Stimme abgegeben.",
          en: "This actor has no vote in the round.",
        });
      await record(transaction, roundKey, { before: { voter: actorKey }, after: null });
      return {};
    });
    return { topicRound: await this.rounds.byKey(roundKey), revision };
  }

  /**
   * Locks the round of a proposal and makes sure that the actor can vote for it.
   *
   * @returns the round's key
   * @throws NOT_FOUND for an unknown proposal; Refusal CLOSED or NOT_POSSIBLE
   */
  private async lockRoundOf(
    transaction: AuditedTransaction,
    vote: { proposalKey: string; actorKey: string },
  ): Promise<string> {
    const known = await this.repository.ballot(transaction, vote);
    if (known === null) throw notFound("input.proposalId", `TopicProposal "${vote.proposalKey}"`);
    await this.rounds.lock(transaction, known.roundKey);
    const { roundKey, isOpen, status, takesPart } = (await this.repository.ballot(transaction, vote))!;
    if (!isOpen) this.rounds.refuseClosed("input.proposalId");
    this.proposals.assertUndecided({ status });
    if (!takesPart) this.memberships.refuseOutsider("input.actorId");
    return roundKey;
  }

  private voterOf(actorId: string, coordinate: string): string {
    const actorKey = decodeId("Actor", actorId, "input.actorId");
    demand(this.viewer, coordinate, { actorKeys: [actorKey] });
    return actorKey;
  }
}

async function record(
  transaction: AuditedTransaction,
  targetKey: string,
  change: { before: { voter: string } | null; after: { voter: string } | null },
): Promise<void> {
  await transaction.record({ targetType: "TopicRound", targetKey, ...change });
  transaction.announce({ channel: "topicRankingChanged", key: targetKey });
}
