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
import type { LighthouseService } from "../lighthouses/lighthouse.service";
import { entityLoader } from "../loading/entityLoader";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import { reasonSchema } from "../topic-proposals/topic-proposal.input";
import type { TopicProposalService } from "../topic-proposals/topic-proposal.service";
import type { TopicRoundService } from "../topic-rounds/topic-round.service";
import type { SuggestionDecision, TopicSuggestionRepository } from "./topic-suggestion.repository";
import {
  type DismissSuggestionInput,
  type SuggestTopicInput,
  suggestTopicSchema,
  type TopicSuggestion,
  TopicSuggestionStatus,
  toTopicSuggestion,
} from "./topic-suggestion.type";

/** Takes in what people from outside suggest, and lets moderators and managers decide on it. */
export class TopicSuggestionService {
  constructor(
    private readonly repository: TopicSuggestionRepository,
    private readonly lighthouses: LighthouseService,
    private readonly rounds: TopicRoundService,
    private readonly proposals: TopicProposalService,
    private readonly news: LighthouseNewsService,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<TopicSuggestion>((keys) => this.repository.byKeys(keys));

  /** The suggestion with that key; null when there is none, and for those who may not see it. */
  async byKey(key: string): Promise<TopicSuggestion | null> {
    const suggestion = await this.byKeyLoader.load(key);
    return suggestion !== null && this.isOpenToViewer(suggestion.lighthouseKey) ? suggestion : null;
  }

  /** Its address; null for those who may not see it. */
  email({ email, lighthouseKey }: TopicSuggestion): string | null {
    const lighthouseKeys = [lighthouseKey];
    return sees(this.viewer, "TopicSuggestion.email", { lighthouseKeys }) ? email : null;
  }

  private readonly ofLighthousesLoader = relationLoader(this.repository.ofLighthouses);

  /** The suggestions made to a lighthouse; null for those who may not see them. */
  async ofLighthouse(key: string, relation: Relation) {
    if (!this.isOpenToViewer(key)) return null;
    return relationConnection(this.ofLighthousesLoader, key, relation, { node: toTopicSuggestion });
  }

  /** Keeps a suggestion. What a program put into the field that people do not see is answered like any other, and lost. */
  async suggest(input: SuggestTopicInput) {
    const lighthouseKey = decodeId("Lighthouse", input.lighthouseId, "input.lighthouseId");
    const { email = null, secondWebsite, ...given } = validated(suggestTopicSchema, input, "input");
    await existing(
      this.lighthouses.byKey(lighthouseKey),
      "input.lighthouseId",
      `Lighthouse "${lighthouseKey}"`,
    );
    if (secondWebsite) return { isReceived: true, revision: null };
    const { labelDe, labelEn, rationale, language } = given;
    const key = `suggestion:${randomUUID()}`;
    return this.writes.run("suggestTopic", async (transaction) => {
      const suggestion = { key, lighthouseKey, labelDe, labelEn, rationale, language, email };
      await this.repository.create(transaction, suggestion);
      const after = { lighthouse: lighthouseKey, status: TopicSuggestionStatus.PENDING };
      await transaction.record({ targetType: "TopicSuggestion", targetKey: key, before: null, after });
      return { isReceived: true };
    });
  }

  /** Puts a suggestion as a proposal into the open round of its lighthouse. */
  async release(suggestionId: string) {
    const proposalKey = `proposal:${randomUUID()}`;
    return this.decide("releaseSuggestion", suggestionId, async (transaction, suggestion) => {
      const { lighthouseKey, labelDe, labelEn, rationale, language } = suggestion;
      const roundKey = await this.rounds.openRoundOf(transaction, lighthouseKey, "input.suggestionId");
      await this.rounds.assertOpen(transaction, roundKey, "input.suggestionId");
      const words = { labelDe, labelEn, rationale, language };
      await this.proposals.add(transaction, {
        key: proposalKey,
        roundKey,
        actorKey: null,
        ...words,
        broaderKeys: [],
      });
      return { status: TopicSuggestionStatus.RELEASED, reason: null, proposalKey };
    });
  }

  /** Puts a suggestion aside. */
  async dismiss(input: DismissSuggestionInput) {
    const { reason } = validated(reasonSchema, input, "input");
    return this.decide("dismissSuggestion", input.suggestionId, () =>
      Promise.resolve({ status: TopicSuggestionStatus.DISMISSED, reason, proposalKey: null }),
    );
  }

  private isOpenToViewer(lighthouseKey: string): boolean {
    return sees(this.viewer, "Lighthouse.topicSuggestions", { lighthouseKeys: [lighthouseKey] });
  }

  private async decide(
    action: "releaseSuggestion" | "dismissSuggestion",
    suggestionId: string,
    work: (transaction: AuditedTransaction, suggestion: TopicSuggestion) => Promise<SuggestionDecision>,
  ) {
    const key = decodeId("TopicSuggestion", suggestionId, "input.suggestionId");
    const { revision } = await this.writes.run(action, async (transaction) => {
      const suggestion = await this.repository.lock(transaction, key);
      // A moderator of another lighthouse is not told that it exists.
      if (suggestion === null || !this.isOpenToViewer(suggestion.lighthouseKey))
        throw notFound("input.suggestionId", `TopicSuggestion "${key}"`);
      demand(this.viewer, `Mutation.${action}`, { lighthouseKeys: [suggestion.lighthouseKey] });
      if (suggestion.status !== TopicSuggestionStatus.PENDING)
        throw refusal("NOT_POSSIBLE", "input.suggestionId", {
          de: "Über diesen Vorschlag ist schon entschieden.",
          en: "This suggestion has been decided already.",
        });
      const decision = await work(transaction, suggestion);
      await this.news.topicSuggestionDecided(transaction, suggestion, decision.reason);
      await this.repository.decide(transaction, key, decision);
      await transaction.record({
        targetType: "TopicSuggestion",
        targetKey: key,
        before: { status: suggestion.status },
        after: { status: decision.status, proposal: decision.proposalKey },
      });
      return {};
    });
    return { topicSuggestion: await this.byKey(key), revision };
  }
}
