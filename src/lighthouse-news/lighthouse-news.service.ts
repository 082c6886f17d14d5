import type { AuditedTransaction } from "../audit/write.service";
import type { ProjectGroupProposal } from "../group-proposals/group-proposal.type";
import type { LighthouseService } from "../lighthouses/lighthouse.service";
import type { MailService } from "../mail/mail.service";
import type { TopicProposal } from "../topic-proposals/topic-proposal.type";
import type { TopicSuggestion } from "../topic-suggestions/topic-suggestion.type";

/** Tells people by mail what lighthouses decide, in the transaction of the decision. */
export class LighthouseNewsService {
  constructor(
    private readonly mail: MailService,
    private readonly lighthouses: LighthouseService,
  ) {}

  /**
   * Tells those who speak for the proposer of a topic; what came from outside has none.
   *
   * @param reason why it was declined; null when it was adopted
   */
  async topicProposalDecided(
    transaction: AuditedTransaction,
    { proposerKey, lighthouseKey, labelDe, labelEn }: TopicProposal,
    reason: string | null,
  ): Promise<void> {
    if (proposerKey === null) return;
    const data = { lighthouse: await this.nameOf(lighthouseKey), labelDe, labelEn, reason };
    await this.mail.enqueueForSpeakers(transaction, [proposerKey], { kind: "TOPIC_PROPOSAL_DECIDED", data });
  }

  /**
   * Tells whoever suggested a topic from outside and agreed to be told; before the address is removed.
   *
   * @param reason why it was dismissed; null when it was released
   */
  async topicSuggestionDecided(
    transaction: AuditedTransaction,
    { email, language, lighthouseKey, labelDe, labelEn }: TopicSuggestion,
    reason: string | null,
  ): Promise<void> {
    if (email === null) return;
    const data = { lighthouse: await this.nameOf(lighthouseKey), labelDe, labelEn, reason };
    const to = { email, language };
    await this.mail.enqueue(transaction, { kind: "TOPIC_SUGGESTION_DECIDED", to, data });
  }

  /**
   * Tells those who speak for the proposer of a project group, which is its only member when it is opened.
   *
   * @param reason why it was declined; null when the group was opened
   */
  async projectGroupProposalDecided(
    transaction: AuditedTransaction,
    { proposerKey, lighthouseKey, nameDe, nameEn }: ProjectGroupProposal,
    reason: string | null,
  ): Promise<void> {
    if (proposerKey === null) return;
    const data = { lighthouse: await this.nameOf(lighthouseKey), nameDe, nameEn, reason };
    const kind = "PROJECT_GROUP_PROPOSAL_DECIDED";
    await this.mail.enqueueForSpeakers(transaction, [proposerKey], { kind, data });
  }

  private async nameOf(lighthouseKey: string): Promise<string> {
    const lighthouse = await this.lighthouses.byKey(lighthouseKey);
    return lighthouse?.name ?? "";
  }
}
