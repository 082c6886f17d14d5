import { randomUUID } from "node:crypto";
import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { ActorService } from "../actors/actor.service";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import type { Page } from "../graphql/pageArguments";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import { entityLoader } from "../loading/entityLoader";
import { listConnection } from "../loading/orderedList";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import type { ReferenceService } from "../references/reference.service";
import type { TopicService } from "../topics/topic.service";
import { TopicScheme } from "../topics/topic.type";
import { NOTHING_KEPT } from "../projection/networkChange";
import type { ExpertFilterParams } from "./expert.filter";
import type { PublishExpertProfileInput, WithdrawExpertProfileInput } from "./expert.input";
import { type ExpertRepository, toExpert } from "./expert.repository";
import { expertSchema } from "./expert.schema";
import type { ExpertProfile } from "./expert.type";

/** Answers who is an expert in what, and lets people publish it; one per request. */
export class ExpertService {
  constructor(
    private readonly repository: ExpertRepository,
    private readonly services: { actors: ActorService; topics: TopicService; references: ReferenceService },
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<ExpertProfile>((keys) => this.repository.byKeys(keys));

  /** The profile with that key; null when there is none, or none that the asker may see. */
  byKey(key: string): Promise<ExpertProfile | null> {
    return this.byKeyLoader.load(key);
  }

  /** The asker's own, hidden ones included. */
  async mine(): Promise<ExpertProfile[]> {
    return this.viewer.accountKey === null ? [] : this.repository.own();
  }

  /** One page of all public ones that match, by name. */
  async list(page: Page, filter: ExpertFilterParams) {
    const rows = await this.repository.list(page, filter);
    return listConnection(
      rows,
      page,
      ({ expert }) => toExpert(expert),
      () => this.repository.count(filter),
    );
  }

  private readonly ofActorsLoader = relationLoader((request) => this.repository.ofActors(request));

  /** The public ones under an actor. */
  ofActor(key: string, relation: Relation) {
    return relationConnection(this.ofActorsLoader, key, relation, { node: toExpert });
  }

  /**
   * Publishes the asker's own profile under an actor, or replaces it.
   *
   * @throws FORBIDDEN for an actor that they do not speak for, NOT_FOUND for an unknown topic; Refusal INVALID for unusable
   *   values, CONFLICT with the present state for another version than expected
   */
  async publish({
    actorId,
    expectedVersion,
    topicIds,
    disciplineTopicIds,
    ...given
  }: PublishExpertProfileInput) {
    const askedKey = decodeId("Actor", actorId, "input.actorId");
    const actor = await this.services.actors.byKey(askedKey);
    demand(this.viewer, "Mutation.publishExpertProfile", { actorKeys: [actor?.key ?? askedKey] });
    if (!actor) throw notFound("input.actorId", `Actor "${askedKey}"`);
    const checked = validated(expertSchema, given, "input");
    const topicKeys = [
      ...(await this.topicsOf(topicIds, "input.topicIds", false)),
      ...(await this.topicsOf(disciplineTopicIds, "input.disciplineTopicIds", true)),
    ];
    const newKey = `expert:${randomUUID()}`;
    return this.writes.run("publishExpertProfile", async (transaction) => {
      // Who speaks for an actor has an account; the write holds its lock, so that one person has one profile under an actor.
      const accountKey = transaction.accountKey!;
      const before = await this.repository.lockOwn(transaction, accountKey, actor.key);
      if ((before?.version ?? null) !== (expectedVersion ?? null))
        throw refusal("CONFLICT", "input.expectedVersion", CHANGED, { expertProfile: before });
      const key = before?.key ?? newKey;
      if (!before) await this.repository.create(transaction, key, accountKey, actor.key);
      const consentedAt = new Date().toISOString();
      const ties = { topicKeys, consentedAt };
      const expertProfile = await this.repository.write(transaction, key, checked, ties);
      const after = { actor: actor.key, topics: topicKeys, consentVersion: checked.consentVersion };
      await this.tell(transaction, expertProfile, before && {}, after);
      return { expertProfile };
    });
  }

  /** Withdraws a profile for good. @throws NOT_FOUND for one that the asker may not see, FORBIDDEN for somebody else's */
  async withdraw({ expertProfileId }: WithdrawExpertProfileInput) {
    const key = decodeId("ExpertProfile", expertProfileId, "input.expertProfileId");
    const seen = await this.byKey(key);
    if (!seen) throw notFound("input.expertProfileId", "The profile");
    const accountKey = seen.isOwn ? this.viewer.accountKey : null;
    demand(this.viewer, "Mutation.withdrawExpertProfile", { accountKey });
    return this.writes.run("withdrawExpertProfile", async (transaction) => {
      const locked = await this.repository.lock(transaction, key);
      if (!locked) throw notFound("input.expertProfileId", "The profile");
      await this.repository.remove(transaction, key);
      await this.tell(transaction, locked, { actor: locked.actorKey }, null);
      return { removedExpertProfileId: expertProfileId };
    });
  }

  private async tell(
    transaction: AuditedTransaction,
    { key: targetKey, actorKey }: ExpertProfile,
    before: object | null,
    after: object | null,
  ): Promise<void> {
    const values = { before: before && { ...before }, after: after && { ...after } };
    await transaction.record({ targetType: "ExpertProfile", targetKey, ...values });
    transaction.changesNetwork(NOTHING_KEPT);
    if (actorKey !== null) transaction.announce({ channel: "actorChanged", key: actorKey });
  }

  private async topicsOf(ids: string[], argument: string, isDiscipline: boolean): Promise<string[]> {
    const keys = await this.services.references.topics(ids, argument);
    const topics = await this.services.topics.byKeys(keys);
    const isWrong = ({ scheme }: { scheme: TopicScheme }) =>
      (scheme === TopicScheme.DISCIPLINE) !== isDiscipline;
    if (topics.some(isWrong)) throw refusal("INVALID", argument, isDiscipline ? NO_DISCIPLINE : NO_TOPIC);
    return keys;
  }
}

const CHANGED = {
  de: "Ihr Profil hat eine andere Version als erwartet. Prüfen Sie den jetzigen Stand und senden Sie erneut.",
  en: "Your profile has another version than expected. Look at its present state and send again.",
};

const NO_DISCIPLINE = {
  de: "Eines davon ist keine Disziplin. Nennen Sie es unter den Themen.",
  en: "One of these is no discipline. Name it among the topics.",
};

const NO_TOPIC = {
  de: "Eines davon ist eine Disziplin. Nennen Sie es unter den Disziplinen.",
  en: "One of these is a discipline. Name it among the disciplines.",
};
