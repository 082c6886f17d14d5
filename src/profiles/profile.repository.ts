import { type StoredActor } from "../actors/toActor";
import type { Transaction } from "../neo4j/database.type";
import type { Properties } from "../search/indexProperties";
import type { ExperienceLevel } from "../topics/experience";

/** An actor under lock, with all that an editor may change of it. */
export interface LockedActor {
  actor: StoredActor;
  properties: Properties;
  parentKeys: string[];
  topics: { topicKey: string; level: ExperienceLevel | null }[];
}

/** A topic that an actor declares, and how much it weighs in its profile. */
export interface DeclaredTopic {
  topicKey: string;
  level: ExperienceLevel;
  weight: number;
}

/** Writes what actors say of themselves. */
export class ProfileRepository {
  /** The stored actor, which nobody else can change until the transaction ends; null when there is none. */
  async lock(transaction: Transaction, key: string): Promise<LockedActor | null> {
    const [row] = await transaction.run<LockedActor>("profiles/lock-actor", { key });
    return row ?? null;
  }

  /** Sets properties, null removing one, and counts the change. @returns the actor as it is then */
  async write(transaction: Transaction, key: string, changes: Properties): Promise<StoredActor> {
    const [row] = await transaction.run<{ actor: StoredActor }>("profiles/write-actor", { key, changes });
    return row!.actor;
  }

  /** Whether the parent is the actor itself or within it; null when there is no such parent. */
  async isCircle(transaction: Transaction, key: string, parentKey: string): Promise<boolean | null> {
    const params = { key, parentKey };
    const [row] = await transaction.run<{ isCircle: boolean }>("profiles/find-parent", params);
    return row?.isCircle ?? null;
  }

  /** Makes an actor a part of one other, or of none. */
  async writeParent(
    transaction: Transaction,
    key: string,
    parentKey: string | null,
    source: string,
  ): Promise<void> {
    await transaction.run("profiles/write-parent", { key, parentKey, source });
  }

  /** Makes these topics the ones that an actor declares. @returns how many of them exist */
  async writeTopics(
    transaction: Transaction,
    key: string,
    topics: readonly DeclaredTopic[],
    source: string,
  ): Promise<number> {
    const params = { key, topics, source };
    const [row] = await transaction.run<{ written: number }>("profiles/write-declared-topics", params);
    return row?.written ?? 0;
  }

  /** Adds topics to those that an actor declares; one that does not exist is left out. */
  async addTopics(
    transaction: Transaction,
    key: string,
    topics: readonly DeclaredTopic[],
    source: string,
  ): Promise<void> {
    await transaction.run("profiles/add-declared-topics", { key, topics, source });
  }

  /** The key itself, or with the least number behind it that makes it one that was never given. */
  async freeKey(transaction: Transaction, wanted: string): Promise<string> {
    const statement = "actor-records/list-keys-in-use";
    const rows = await transaction.run<{ key: string }>(statement, { prefix: wanted });
    const taken = new Set(rows.map(({ key }) => key));
    for (let key = wanted, number = 2; ; key = `${wanted}-${number++}`) if (!taken.has(key)) return key;
  }

  /** Creates an actor. */
  async create(transaction: Transaction, key: string, properties: Properties): Promise<void> {
    await transaction.run("profiles/create-actor", { key, properties });
  }
}
