import type { Database, Transaction } from "../neo4j/database.type";
import type { DigestEntry } from "./digestText";

/** A subscription, without the address. */
export interface StoredSubscription {
  key: string;
  state: "PENDING" | "CONFIRMED";
}

/** A digest that is due, and the time that it tells of. */
export interface DueDigest {
  key: string;
  email: string;
  language: "DE" | "EN";
}

/** An order of a digest. */
export interface DigestOrder {
  /** Key for a subscription that is not there yet. */
  key: string;
  email: string;
  language: string;
  topicKeys: readonly string[];
  pauseMinutes: number;
}

/** Reads and writes subscriptions to digests. */
export class DigestRepository {
  constructor(private readonly database: Database) {}

  /** Keeps an order that is to be confirmed. @returns its key, and whether its address is to be asked now */
  async order(
    transaction: Transaction,
    { topicKeys, ...order }: DigestOrder,
  ): Promise<{ key: string; isAsked: boolean }> {
    const [row] = await transaction.run<{ key: string; isAsked: boolean }>("digests/order-digest", order);
    await this.setTopics(transaction, row!.key, topicKeys);
    return row!;
  }

  /** Lets a code open a subscription; the latest ten do. */
  async addCode(transaction: Transaction, key: string, hash: string): Promise<void> {
    await transaction.run("digests/add-code", { key, hash });
  }

  /** The subscription that a code opens, which everybody else has to wait for; null if there is none. */
  async lock(transaction: Transaction, hash: string): Promise<StoredSubscription | null> {
    const [row] = await transaction.run<StoredSubscription>("digests/lock-by-code", { hash });
    return row ?? null;
  }

  /** Confirms a locked subscription, in the place of an earlier one of the address. */
  async confirm(transaction: Transaction, key: string): Promise<void> {
    await transaction.run("digests/remove-earlier", { key });
    await transaction.run("digests/confirm-digest", { key });
  }

  /** Replaces the topics of a locked subscription. */
  async setTopics(transaction: Transaction, key: string, topicKeys: readonly string[]): Promise<void> {
    await transaction.run("digests/write-topics", { key, topicKeys });
  }

  /** Keys of the topics of a subscription, by label. */
  async topicKeys(transaction: Transaction, key: string): Promise<string[]> {
    const rows = await transaction.run<{ topicKey: string }>("digests/list-topics", { key });
    return rows.map(({ topicKey }) => topicKey);
  }

  /** Ends a subscription. */
  async remove(transaction: Transaction, key: string): Promise<void> {
    await transaction.run("digests/remove-digest", { key });
  }

  /** Keys of confirmed subscriptions whose last digest tells of nothing after that instant; at most `limit`. */
  async due(until: string, limit: number): Promise<string[]> {
    const rows = await this.database.read<{ key: string }>("digests/list-due", { until, limit });
    return rows.map(({ key }) => key);
  }

  /** The subscription, which everybody else has to wait for, if it is due still; else null. */
  async lockDue(transaction: Transaction, key: string, until: string): Promise<DueDigest | null> {
    await transaction.run("digests/lock-digest", { key });
    const [row] = await transaction.run<DueDigest>("digests/find-due", { key, until });
    return row ?? null;
  }

  /** What became public since the last digest and up to an instant, exclusive, on its topics; at most `limit`. */
  news(transaction: Transaction, key: string, until: string, limit: number): Promise<DigestEntry[]> {
    return transaction.run<DigestEntry>("digests/list-news", { key, until, limit });
  }

  /** Notes that a locked subscription was told of all up to that instant. */
  async noteTold(transaction: Transaction, key: string, until: string): Promise<void> {
    await transaction.run("digests/write-told", { key, until });
  }

  /** Removes a few orders that nobody confirmed in time. @returns their keys */
  async removeUnconfirmed(transaction: Transaction, hours: number): Promise<string[]> {
    const rows = await transaction.run<{ key: string }>("digests/remove-unconfirmed", { hours });
    return rows.map(({ key }) => key);
  }
}
