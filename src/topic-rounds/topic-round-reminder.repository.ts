import type { Transaction } from "../neo4j/database.type";

/** A round that ends soon. */
export interface ClosingRound {
  key: string;
  titleDe: string;
  titleEn: string;
  closesAt: string;
  /** Name of its lighthouse. */
  lighthouse: string;
}

/** Somebody to remind of a round. */
export interface ReminderReader {
  accountKey: string;
  /** Names of those for whom they speak and that have not voted. */
  institutions: string[];
}

/** Reads whom to remind of rounds that end soon, and keeps how far that is done. */
export class TopicRoundReminderRepository {
  /** Makes other processes wait that look after the same. */
  async takeTurn(transaction: Transaction): Promise<void> {
    await transaction.run("upkeep/take-turn");
  }

  /** The open round that ends next, within so many hours, and that people are not reminded of yet; null if none does. */
  async closing(transaction: Transaction, hours: number): Promise<ClosingRound | null> {
    const [row] = await transaction.run<ClosingRound>("topic-rounds/find-closing", { hours });
    return row ?? null;
  }

  /** Some of those who speak for members that have not voted, from where the last part ended. */
  toRemind(transaction: Transaction, key: string, limit: number): Promise<ReminderReader[]> {
    return transaction.run<ReminderReader>("topic-rounds/list-to-remind", { key, limit });
  }

  /** Keeps how far the reminding is done. @param upTo key of the last account; null when everybody is reminded */
  async noteReminded(transaction: Transaction, key: string, upTo: string | null): Promise<void> {
    await transaction.run("topic-rounds/note-reminded", { key, upTo });
  }
}
