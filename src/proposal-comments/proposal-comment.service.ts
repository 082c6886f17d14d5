import { randomUUID } from "node:crypto";
import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { existing } from "../graphql/existing";
import { decodeId } from "../graphql/nodeId";
import { validated } from "../graphql/validated";
import { entityLoader } from "../loading/entityLoader";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import type { MembershipService } from "../memberships/membership.service";
import type { TopicProposalService } from "../topic-proposals/topic-proposal.service";
import type { TopicProposal } from "../topic-proposals/topic-proposal.type";
import type { ProposalCommentRepository } from "./proposal-comment.repository";
import {
  type CommentOnProposalInput,
  commentOnProposalSchema,
  type ProposalComment,
  toProposalComment,
} from "./proposal-comment.type";

/** The discussion of topic proposals, among those whom it concerns. */
export class ProposalCommentService {
  constructor(
    private readonly repository: ProposalCommentRepository,
    private readonly proposals: TopicProposalService,
    private readonly memberships: MembershipService,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<ProposalComment>((keys) => this.repository.byKeys(keys));

  /** The comment with that key; null when there is none, and for those who may not see it. */
  async byKey(key: string): Promise<ProposalComment | null> {
    const comment = await this.byKeyLoader.load(key);
    const proposal = comment && (await this.proposals.byKey(comment.proposalKey));
    return proposal !== null && (await this.isOpenToViewer(proposal)) ? comment : null;
  }

  private readonly ofProposalsLoader = relationLoader(this.repository.ofProposals);

  /** The discussion of a proposal; null for those who may not see it. */
  async ofProposal(proposal: TopicProposal, relation: Relation) {
    if (!(await this.isOpenToViewer(proposal))) return null;
    return relationConnection(this.ofProposalsLoader, proposal.key, relation, { node: toProposalComment });
  }

  /** Adds what an actor has to say of a proposal. */
  async add(input: CommentOnProposalInput) {
    const actorKey = decodeId("Actor", input.actorId, "input.actorId");
    demand(this.viewer, "Mutation.commentOnProposal", { actorKeys: [actorKey] });
    const proposalKey = decodeId("TopicProposal", input.proposalId, "input.proposalId");
    const { text } = validated(commentOnProposalSchema, input, "input");
    const proposal = await existing(
      this.proposals.byKey(proposalKey),
      "input.proposalId",
      `TopicProposal "${proposalKey}"`,
    );
    const key = `comment:${randomUUID()}`;
    return this.writes.run("commentOnProposal", async (transaction) => {
      const { lighthouseKey } = proposal;
      await this.memberships.assertTakesPart(transaction, { actorKey, lighthouseKey });
      // Only people with an account speak for an actor, and only they come here.
      const accountKey = transaction.accountKey!;
      await this.repository.create(transaction, { key, proposalKey, actorKey, accountKey, text });
      const after = { proposal: proposalKey, actor: actorKey };
      await transaction.record({ targetType: "ProposalComment", targetKey: key, before: null, after });
      return { topicProposal: proposal };
    });
  }

  /** Removes a comment: those who speak for its actor, moderators and managers may. */
  async remove(commentId: string) {
    const key = decodeId("ProposalComment", commentId, "input.commentId");
    const comment = await existing(this.byKey(key), "input.commentId", `ProposalComment "${key}"`);
    const proposal = (await this.proposals.byKey(comment.proposalKey))!;
    demand(this.viewer, "Mutation.removeComment", {
      actorKeys: comment.actorKey === null ? [] : [comment.actorKey],
      lighthouseKeys: [proposal.lighthouseKey],
    });
    return this.writes.run("removeComment", async (transaction) => {
      if (!(await this.repository.remove(transaction, key)))
        throw notFound("input.commentId", `ProposalComment "${key}"`);
      const before = { proposal: proposal.key, actor: comment.actorKey };
      await transaction.record({ targetType: "ProposalComment", targetKey: key, before, after: null });
      return { topicProposal: proposal };
    });
  }

  private isOpenToViewer(proposal: TopicProposal): Promise<boolean> {
    return this.proposals.isOpenToViewer(proposal, "TopicProposal.comments");
  }
}
