import type { Transaction } from "../neo4j/database.type";
import type { TopicProposalStatus } from "../topic-proposals/topic-proposal.type";

/** What a vote depends on. */
export interface Ballot {
  roundKey: string;
  isOpen: boolean;
  status: TopicProposalStatus;
  takesPart: boolean;
}

/** Writes votes. It has no way to read who voted for what. */
export class TopicVoteRepository {
  /** What a vote of an actor for a proposal depends on; null when there is no such proposal. */
  async ballot(
    transaction: Transaction,
    vote: { proposalKey: string; actorKey: string },
  ): Promise<Ballot | null> {
    const [row] = await transaction.run<Ballot>("topic-votes/read-ballot", vote);
    return row ?? null;
  }

  /** Gives an actor's one vote in a round to a proposal. */
  async write(
    transaction: Transaction,
    vote: { roundKey: string; proposalKey: string; actorKey: string },
  ): Promise<void> {
    await transaction.run("topic-votes/write-vote", vote);
  }

  /** Takes an actor's vote in a round back. @returns false when there was none */
  async remove(transaction: Transaction, vote: { roundKey: string; actorKey: string }): Promise<boolean> {
    const rows = await transaction.run("topic-votes/remove-vote", vote);
    return rows.length > 0;
  }
}
