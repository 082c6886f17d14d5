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
}
