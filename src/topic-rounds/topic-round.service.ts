import { randomUUID } from "node:crypto";
import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { existing } from "../graphql/existing";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import type { LighthouseService } from "../lighthouses/lighthouse.service";
import { entityLoader } from "../loading/entityLoader";
import { manyLoader } from "../loading/manyLoader";
import type { Relation } from "../loading/relation";
import { relationConnection, relationLoader } from "../loading/relationLoader";
import type { MembershipService } from "../memberships/membership.service";
import type { TopicRoundRepository } from "./topic-round.repository";
import {
  type OpenTopicRoundInput,
  openTopicRoundSchema,
  type TopicRound,
  TopicRoundStatus,
  toTopicRound,
} from "./topic-round.type";

/** Answers questions about topic rounds, opens and closes them. */
export class TopicRoundService {
  constructor(
    private readonly repository: TopicRoundRepository,
    private readonly lighthouses: LighthouseService,
    private readonly memberships: MembershipService,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  private readonly byKeyLoader = entityLoader<TopicRound>((keys) => this.repository.byKeys(keys));

  /** The round with that key; null when there is none. */
  byKey(key: string): Promise<TopicRound | null> {
    return this.byKeyLoader.load(key);
  }

  private readonly ofLighthousesLoader = relationLoader(this.repository.ofLighthouses);

  /** The rounds of a lighthouse. */
  ofLighthouse(key: string, relation: Relation) {
    return relationConnection(this.ofLighthousesLoader, key, relation, { node: toTopicRound });
  }

  private readonly ownVotesLoader = manyLoader((keys) => this.repository.ownVotes(keys));

  /** What those for whom the viewer speaks voted for in a round. */
  async ownVotes(key: string) {
    return this.viewer.speaksFor.size === 0 ? [] : this.ownVotesLoader.load(key);
  }

  /** Opens a round; a lighthouse has one open round at most. */
  async open(input: OpenTopicRoundInput) {
    const lighthouseKey = decodeId("Lighthouse", input.lighthouseId, "input.lighthouseId");
    demand(this.viewer, "Mutation.openTopicRound", { lighthouseKeys: [lighthouseKey] });
    const { titleDe, titleEn, closesAt = null } = validated(openTopicRoundSchema, input, "input");
    await existing(
      this.lighthouses.byKey(lighthouseKey),
      "input.lighthouseId",
      `Lighthouse "${lighthouseKey}"`,
    );
    const key = `round:${randomUUID()}`;
    const { revision } = await this.writes.run("openTopicRound", async (transaction) => {
      await this.memberships.lock(transaction, lighthouseKey);
      if ((await this.repository.openRound(transaction, lighthouseKey)) !== null)
        throw refusal("TAKEN", "input.lighthouseId", OPEN_ALREADY);
      const after = { titleDe, titleEn, closesAt };
      await this.repository.create(transaction, { key, lighthouseKey, ...after });
      await transaction.record({ targetType: "TopicRound", targetKey: key, before: null, after });
      return {};
    });
    return { topicRound: await this.byKey(key), revision };
  }

  /** Closes a round; votes that come later are refused, those that came before count. */
  async close(roundId: string) {
    const key = decodeId("TopicRound", roundId, "input.roundId");
    const { revision } = await this.writes.run("closeTopicRound", async (transaction) => {
      const { lighthouseKey } = await this.assertOpen(transaction, key, "input.roundId", (round) =>
        demand(this.viewer, "Mutation.closeTopicRound", { lighthouseKeys: [round.lighthouseKey] }),
      );
      await this.repository.close(transaction, key);
      await transaction.record({
        targetType: "TopicRound",
        targetKey: key,
        before: { status: TopicRoundStatus.OPEN },
        after: { status: TopicRoundStatus.CLOSED, lighthouse: lighthouseKey },
      });
      transaction.announce({ channel: "topicRankingChanged", key });
      return {};
    });
    return { topicRound: await this.byKey(key), revision };
  }

  /**
   * Locks a round and makes sure that it is open: whatever the transaction adds to it is in before it closes.
   *
   * @param check asks for rights, before anything else is told
   * @throws NOT_FOUND for an unknown round; Refusal CLOSED
   */
  async assertOpen(
    transaction: AuditedTransaction,
    key: string,
    path: string,
    check: (round: TopicRound) => void = () => undefined,
  ): Promise<TopicRound> {
    await this.repository.lock(transaction, key);
    const round = await this.repository.byKey(transaction, key);
    if (round === null) throw notFound(path, `TopicRound "${key}"`);
    check(round);
    if (round.status === TopicRoundStatus.CLOSED) this.refuseClosed(path);
    return round;
  }

  /** @throws Refusal CLOSED: the round that the path names or leads to is closed */
  refuseClosed(path: string): never {
    throw refusal("CLOSED", path, CLOSED_ALREADY);
  }

  /** Makes everybody else wait who would change a round or vote in it. */
  lock(transaction: AuditedTransaction, key: string): Promise<void> {
    return this.repository.lock(transaction, key);
  }

  /** Key of the open round of a lighthouse. @throws Refusal CLOSED when there is none */
  async openRoundOf(transaction: AuditedTransaction, lighthouseKey: string, path: string): Promise<string> {
    const key = await this.repository.openRound(transaction, lighthouseKey);
    if (key === null) throw refusal("CLOSED", path, NONE_OPEN);
    return key;
  }
}

const OPEN_ALREADY = {
  de: "Der Leuchtturm hat schon eine offene Runde. Diese zuerst schließen.",
  en: "The lighthouse has an open round already. Close it first.",
};

const CLOSED_ALREADY = { de: "Diese Runde ist geschlossen.", en: "This round is closed." };

const NONE_OPEN = {
  de: "Dieser Leuchtturm hat zurzeit keine offene Themenrunde.",
  en: "This lighthouse has no open round of topics at present.",
};
