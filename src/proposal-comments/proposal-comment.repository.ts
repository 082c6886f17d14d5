import { readRelation } from "../loading/readRelation";
import type { RelationEdge } from "../loading/relationLoader";
import type { Database, Transaction } from "../neo4j/database.type";
import { type ProposalComment, type StoredProposalComment, toProposalComment } from "./proposal-comment.type";

/** A comment to be. */
export interface NewProposalComment {
  key: string;
  proposalKey: string;
  actorKey: string;
  accountKey: string;
  text: string;
}

/** Reads and writes discussions. */
export class ProposalCommentRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<ProposalComment[]> {
    const rows = await this.database.read<{ comment: StoredProposalComment }>(
      "proposal-comments/find-by-keys",
      { keys },
    );
    return rows.map(({ comment }) => toProposalComment(comment));
  }

  readonly ofProposals = readRelation<RelationEdge<StoredProposalComment>>(
    this.database,
    "proposal-comments/list-of-proposals",
  );

  /** Adds a comment. */
  async create(transaction: Transaction, comment: NewProposalComment): Promise<void> {
    await transaction.run("proposal-comments/create-comment", { ...comment });
  }

  /** Removes a comment. @returns false when there was none */
  async remove(transaction: Transaction, key: string): Promise<boolean> {
    const rows = await transaction.run("proposal-comments/remove-comment", { key });
    return rows.length > 0;
  }
}
