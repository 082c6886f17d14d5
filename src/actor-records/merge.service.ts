import type { ActorService } from "../actors/actor.service";
import type { Actor } from "../actors/actor.type";
import { changedFields } from "../audit/changedFields";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { refusal } from "../graphql/userError";
import { deriveActors } from "../topics/derive/deriveActors";
import type { MergeActorsInput } from "./merge.input";
import { mergedFields, type StoredRecord } from "./mergedFields";
import { readMerge } from "./readMerge";
import type { LockedRecord, RecordRepository } from "./record.repository";
import { present } from "./refusals";
import { takeTurn } from "./retire";
import type { UndoRepository } from "./undo.repository";

/** Merges records of one organisation; one per request. */
export class MergeService {
  constructor(
    private readonly repository: RecordRepository,
    private readonly undo: UndoRepository,
    private readonly writes: WriteService,
    private readonly actors: Pick<ActorService, "byKey" | "forget">,
  ) {}

  /**
   * Makes duplicates part of a survivor: it takes over all that is tied to them and what it does not know itself; their
   * keys and ids lead to it from now on.
   *
   * @throws NOT_FOUND for an unknown actor; Refusal for one that was retired, that has changed, or that cannot be merged
   */
  async merge(input: MergeActorsInput) {
    const { survivorKey, duplicateKeys, versions, choices } = readMerge(input);
    const keys = [survivorKey, ...duplicateKeys];
    const written = await this.writes.run("mergeActors", async (transaction) => {
      await takeTurn(transaction);
      const locked = await this.repository.lock(transaction, keys);
      const survivor = present(locked.get(survivorKey), "input.survivorId", survivorKey);
      const duplicates = duplicateKeys.map((key) => present(locked.get(key), "input.duplicateIds", key));
      refuseMixed(survivor, duplicates);
      for (const { key, version } of versions)
        refuseOutdated(locked.get(key), version, () => this.actors.byKey(survivorKey));
      const fields = mergedFields(survivor, duplicates, choices);
      for (const duplicateKey of duplicateKeys)
        await this.undo.keep(transaction, { duplicateKey, survivorKey }, fields);
      await this.repository.change(transaction, survivor, fields);
      for (const duplicate of duplicates) await this.absorb(transaction, duplicate.key, survivorKey);
      await deriveActors(transaction, [survivorKey]);
      const changed = changedFields(survivor.properties, fields.after) ?? { before: {}, after: {} };
      await transaction.record({
        targetType: "Actor",
        targetKey: survivorKey,
        before: changed.before,
        after: { ...changed.after, absorbed: duplicateKeys },
      });
      transaction.changesNetwork({ actors: keys });
      for (const key of keys) transaction.announce({ channel: "actorChanged", key });
      return {};
    });
    keys.forEach((key) => this.actors.forget(key));
    return { ...written, actor: this.actors.byKey(survivorKey) };
  }

  private async absorb(transaction: AuditedTransaction, key: string, survivorKey: string): Promise<void> {
    const absorbed = await this.repository.absorb(transaction, key, survivorKey);
    const { ended, retiredPartnerships, removedKeys, claimKeys, declarationKeys } = absorbed;
    await this.undo.keepEnded(transaction, key, { removedKeys, claimKeys, declarationKeys });
    for (const targetKey of claimKeys) await withdrawn(transaction, "Claim", targetKey, "OPEN");
    for (const targetKey of declarationKeys)
      await withdrawn(transaction, "PartnershipDeclaration", targetKey, "PENDING");
    const ties = Object.fromEntries(ended.map(({ retiredType, otherKeys }) => [retiredType, otherKeys]));
    await transaction.record({
      targetType: "Actor",
      targetKey: key,
      before: ties,
      after: { retired: "MERGED", mergedInto: survivorKey, retiredPartnerships, removedKeys },
    });
  }
}

/** Records that something has lost its point by a merge. */
async function withdrawn(
  transaction: AuditedTransaction,
  targetType: string,
  targetKey: string,
  state: string,
): Promise<void> {
  const after = { state: "WITHDRAWN", reason: "MERGED" };
  await transaction.record({ targetType, targetKey, before: { state }, after });
}

/** An invented organisation and a real one are never the same. */
function refuseMixed(survivor: StoredRecord, duplicates: readonly StoredRecord[]): void {
  const isExample = survivor.properties["isExample"];
  if (duplicates.every(({ properties }) => properties["isExample"] === isExample)) return;
  throw refusal("NOT_POSSIBLE", "input.duplicateIds", {
    de: "Eine erfundene Einrichtung des Beispielnetzes kann nicht mit einer wirklichen zusammengeführt werden.",
    en: "An invented actor of the example network cannot be merged with a real one.",
  });
}

function refuseOutdated(
  record: LockedRecord | undefined,
  version: number,
  actor: () => Promise<Actor | null>,
) {
  if ((record?.properties?.["version"] ?? 1) === version) return;
  const text = {
    de: "Jemand hat eine der Einrichtungen inzwischen geändert. Sehen Sie sie noch einmal an.",
    en: "Somebody changed one of the actors meanwhile. Look at it again.",
  };
  throw refusal("CONFLICT", "input.expectedVersions", text, { actor: actor() });
}
