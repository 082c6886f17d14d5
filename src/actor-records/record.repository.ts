import type { Properties } from "../search/indexProperties";
import type { Transaction } from "../neo4j/database.type";
import type { MergedFields, StoredRecord } from "./mergedFields";
import { type EndedTies, leave, type RetirementReason } from "./retire";

/** What a key names, locked. */
export interface LockedRecord {
  key: string;
  /** All of the actor; null when the key names none. */
  properties: Properties | null;
  /** Why it is no longer in the network; null when it was not retired. */
  retiredReason: RetirementReason | null;
}

/** Writes what becomes of the records of actors. */
export class RecordRepository {
  /** What the keys name; nobody else can change it until the transaction ends. */
  async lock(transaction: Transaction, keys: readonly string[]): Promise<Map<string, LockedRecord>> {
    const rows = await transaction.run<LockedRecord>("actor-records/lock-actors", { keys });
    return new Map(rows.map((row) => [row.key, row]));
  }

  /**
   * Gives a survivor all that is tied to a duplicate, keeps the record of both as it was, and retires the duplicate.
   *
   * @returns what was tied to the duplicate, the partnerships that ended as they were between the two alone, what was
   * removed as one actor has only one, such as a second vote, and the claims and declarations that were withdrawn
   */
  async absorb(transaction: Transaction, duplicateKey: string, survivorKey: string) {
    const pair = { duplicateKey, survivorKey };
    const ended = await transaction.run<EndedTies>("actor-records/record-ties", { key: duplicateKey });
    await transaction.run("actor-records/record-counterparts", pair);
    await transaction.run("actor-records/move-outgoing-ties", pair);
    await transaction.run("actor-records/move-incoming-ties", pair);
    await transaction.run("actor-records/record-united-ties", pair);
    const statement = "actor-records/rename-owned-nodes";
    const [owned] = await transaction.run<{ removedKeys: string[] }>(statement, pair);
    const retired = await transaction.run<{ key: string }>("actor-records/retire-own-partnerships", pair);
    await transaction.run("actor-records/remove-ties", { key: duplicateKey });
    const actorKey = survivorKey;
    const [claims] = await transaction.run<{ withdrawnKeys: string[] }>("actor-records/unite-open-claims", {
      actorKey,
    });
    const declarations = await transaction.run<{ key: string }>("actor-records/withdraw-own-declarations", {
      actorKey,
    });
    await leave(transaction, { key: duplicateKey, reason: "MERGED", note: null, survivorKey });
    const removedKeys = owned?.removedKeys ?? [];
    return {
      ended,
      removedKeys,
      retiredPartnerships: retired.map(({ key }) => key),
      claimKeys: claims?.withdrawnKeys ?? [],
      declarationKeys: declarations.map(({ key }) => key),
    };
  }

  /** Writes what a survivor takes over; the actors that it comes from are still there. */
  async change(
    transaction: Transaction,
    survivor: StoredRecord,
    { fills, changes }: MergedFields,
  ): Promise<void> {
    await transaction.run("actor-records/fill-fields", { survivorKey: survivor.key, rows: fills });
    await transaction.run("actor-records/change-actor", { key: survivor.key, changes });
  }

  /** Brings a deactivated actor back, with all that was tied to it. */
  async restore(transaction: Transaction, key: string): Promise<void> {
    await transaction.run("actor-records/restore", { key });
    await transaction.run("actor-records/restore-ties", { key });
  }

  /** The key itself, or with the least number behind it that makes it one that was never given. */
  async freeKey(transaction: Transaction, wanted: string): Promise<string> {
    const statement = "actor-records/list-keys-in-use";
    const rows = await transaction.run<{ key: string }>(statement, { prefix: wanted });
    const taken = new Set(rows.map(({ key }) => key));
    for (let key = wanted, number = 2; ; key = `${wanted}-${number++}`) if (!taken.has(key)) return key;
  }

  /** Creates the actor that a part of another one becomes. */
  async create(
    transaction: Transaction,
    part: {
      key: string;
      originalKey: string;
      fields: object;
      isSme: boolean | null;
      isInRegion: boolean | null;
    },
  ): Promise<void> {
    await transaction.run("actor-records/create-part", part);
  }

  /** Gives participations and memberships to the actor that they belong to. @returns the keys of those that were there */
  async handOver(
    transaction: Transaction,
    handover: { originalKey: string; partKey: string; targetKeys: readonly string[] },
  ): Promise<string[]> {
    const statement = "actor-records/hand-over-ties";
    const rows = await transaction.run<{ targetKey: string }>(statement, handover);
    return rows.map(({ targetKey }) => targetKey);
  }
}
