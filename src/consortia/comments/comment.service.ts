import { randomUUID } from "node:crypto";
import { demand, sees } from "../../access/access";
import type { Viewer } from "../../access/viewer.type";
import type { WriteService } from "../../audit/write.service";
import { notFound } from "../../graphql/errors";
import { existing } from "../../graphql/existing";
import { decodeId } from "../../graphql/nodeId";
import { validated } from "../../graphql/validated";
import { entityLoader } from "../../loading/entityLoader";
import type { Relation } from "../../loading/relation";
import { relationConnection, relationLoader } from "../../loading/relationLoader";
import { ConsortiumRole } from "../consortium.enums";
import type { ConsortiumService } from "../consortium.service";
import type { Consortium } from "../consortium.type";
import { thoseWith } from "../consortiumRights";
import { recordAndTell, recordOf } from "../recordOf";
import type { ConsortiumCommentRepository } from "./comment.repository";
import {
  type CommentOnConsortiumInput,
  commentSchema,
  type ConsortiumComment,
  toComment,
} from "./comment.type";

/** The discussion within consortia; one per request. */
export class ConsortiumCommentService {
  constructor(
    private readonly repository: ConsortiumCommentRepository,
    private readonly consortia: ConsortiumService,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<ConsortiumComment>((keys) => this.repository.byKeys(keys));
  private readonly ofConsortiaLoader = relationLoader(this.repository.ofConsortia);

  /** The comment with that key; null when there is none that the viewer may read. */
  async byKey(key: string): Promise<ConsortiumComment | null> {
    const comment = await this.byKeyLoader.load(key);
    const consortium = comment && (await this.consortia.byKey(comment.consortiumKey));
    return consortium !== null && this.reads(consortium) ? comment : null;
  }

  /** The discussion within a consortium, oldest first; null for auditors. */
  async ofConsortium(consortium: Consortium, relation: Relation) {
    if (!this.reads(consortium)) return null;
    return relationConnection(this.ofConsortiaLoader, consortium.key, relation, { node: toComment });
  }

  /** Adds what the people of an actor have to say. */
  async add(input: CommentOnConsortiumInput) {
    const { text } = validated(commentSchema, input, "input");
    const actorKey = decodeId("Actor", input.actorId, "input.actorId");
    const key = `consortium-comment:${randomUUID()}`;
    const name = "commentOnConsortium";
    return this.writes.run(name, async (transaction) => {
      const consortium = await this.consortia.lock(
        transaction,
        name,
        input.consortiumId,
        ConsortiumRole.READER,
        "input.consortiumId",
      );
      const { actorKeys } = thoseWith(consortium, ConsortiumRole.READER);
      demand(this.viewer, `Mutation.${name}`, { actorKeys: actorKeys.filter((each) => each === actorKey) });
      const { accountKey } = transaction;
      await this.repository.create(transaction, {
        key,
        consortiumKey: consortium.key,
        actorKey,
        accountKey,
        text,
      });
      const change = recordOf(consortium.key, null, { comment: key, actor: actorKey });
      await recordAndTell(transaction, change);
      return { consortium };
    });
  }

  /** Removes a comment: those who speak for its actor, and the lead's people. */
  async remove(commentId: string) {
    const key = decodeId("ConsortiumComment", commentId, "input.commentId");
    const { actorKey, consortiumKey } = await existing(
      this.byKey(key),
      "input.commentId",
      `ConsortiumComment "${key}"`,
    );
    const name = "removeConsortiumComment";
    return this.writes.run(name, async (transaction) => {
      const consortium = await this.consortia.lockByKey(
        transaction,
        name,
        consortiumKey,
        ConsortiumRole.READER,
        "input.commentId",
      );
      const actorKeys = [consortium.leadKey, actorKey].filter((each) => each !== null);
      demand(this.viewer, `Mutation.${name}`, { actorKeys });
      if (!(await this.repository.remove(transaction, key)))
        throw notFound("input.commentId", `ConsortiumComment "${key}"`);
      const change = recordOf(consortiumKey, { comment: key, actor: actorKey }, null);
      await recordAndTell(transaction, change);
      return { consortium };
    });
  }

  private reads(consortium: Consortium): boolean {
    return sees(this.viewer, "Consortium.comments", thoseWith(consortium, ConsortiumRole.READER));
  }
}
