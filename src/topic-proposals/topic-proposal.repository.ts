import { readRelation } from "../loading/readRelation";
import type { RelationEdge } from "../loading/relationLoader";
import type { Database, Transaction } from "../neo4j/database.type";
import type { Properties } from "../search/indexProperties";
import { type StoredTopicProposal, type TopicProposal, toTopicProposal } from "./topic-proposal.type";

/** A proposal to be. */
export interface NewTopicProposal {
  key: string;
  roundKey: string;
  /** Null for a suggestion from outside. */
  actorKey: string | null;
  labelDe: string;
  labelEn: string;
  rationale: string;
  language: string;
  broaderKeys: string[];
}

/** What becomes of a proposal. */
export interface ProposalDecision {
  status: "ADOPTED" | "DECLINED";
  reason: string | null;
  topicKey: string | null;
}

/** Reads and writes topic proposals. */
export class TopicProposalRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<TopicProposal[]> {
    const rows = await this.database.read<{ proposal: StoredTopicProposal }>("topic-proposals/find-by-keys", {
      keys,
    });
    return rows.map(({ proposal }) => toTopicProposal(proposal));
  }

  /** The proposal as the transaction sees it; null if there is none. */
  async byKey(transaction: Transaction, key: string): Promise<TopicProposal | null> {
    const [row] = await transaction.run<{ proposal: StoredTopicProposal }>("topic-proposals/find-by-keys", {
      keys: [key],
    });
    return row ? toTopicProposal(row.proposal) : null;
  }

  readonly ofRounds = readRelation<RelationEdge<StoredTopicProposal> & { rank: number }>(
    this.database,
    "topic-proposals/list-of-rounds",
  );

  /** Puts a proposal into a round. */
  async create(transaction: Transaction, proposal: NewTopicProposal): Promise<void> {
    await transaction.run("topic-proposals/create-proposal", { ...proposal });
  }

  /** Says what became of a proposal. */
  async decide(transaction: Transaction, key: string, decision: ProposalDecision): Promise<void> {
    await transaction.run("topic-proposals/decide-proposal", { key, ...decision });
  }

  /** Adds a topic to the thesaurus. @returns false when its key is taken */
  async createTopic(
    transaction: Transaction,
    topic: { key: string; fields: Properties; lighthouseKey: string; broaderKeys: string[] },
  ): Promise<boolean> {
    const rows = await transaction.run("topic-proposals/create-topic", topic);
    return rows.length > 0;
  }

  /** Says that a lighthouse is about a topic. */
  async writeSubject(transaction: Transaction, lighthouseKey: string, topicKey: string): Promise<void> {
    await transaction.run("topic-proposals/write-subject", { lighthouseKey, topicKey });
  }
}
