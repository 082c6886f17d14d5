import { readRelation } from "../../loading/readRelation";
import type { RelationEdge } from "../../loading/relationLoader";
import type { Database, Transaction } from "../../neo4j/database.type";
import { type ConsortiumComment, type StoredComment, toComment } from "./comment.type";

/** Reads and writes discussions within consortia that exist for who asks. */
export class ConsortiumCommentRepository {
  constructor(private readonly database: Database) {}

  /** Those of the keys that name one, in no particular order. */
  async byKeys(keys: readonly string[]): Promise<ConsortiumComment[]> {
    const statement = "consortium-comments/find-by-keys";
    const rows = await this.database.read<{ comment: StoredComment }>(statement, { keys });
    return rows.map(({ comment }) => toComment(comment));
  }

  readonly ofConsortia = readRelation<RelationEdge<StoredComment>>(
    this.database,
    "consortium-comments/list-of-consortia",
  );

  /** Adds a comment. */
  async create(
    transaction: Transaction,
    comment: {
      key: string;
      consortiumKey: string;
      actorKey: string;
      accountKey: string | null;
      text: string;
    },
  ): Promise<void> {
    await transaction.run("consortium-comments/create-comment", { ...comment });
  }

  /** Removes a comment. @returns false when there was none */
  async remove(transaction: Transaction, key: string): Promise<boolean> {
    return (await transaction.run("consortium-comments/remove-comment", { key })).length > 0;
  }
}
