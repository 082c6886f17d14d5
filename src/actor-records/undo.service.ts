import type { ActorService } from "../actors/actor.service";
import { changedFields } from "../audit/changedFields";
import type { WriteService } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import { deriveActors } from "../topics/derive/deriveActors";
import type { UndoMergeInput } from "./record.input";
import type { RecordRepository } from "./record.repository";
import { takeTurn } from "./retire";
import type { NotGivenBack } from "./undo.type";
import type { FoundMerge, MergeRecord, ReturnedTie, UndoRepository } from "./undo.repository";
import { unmergedFields } from "./unmergedFields";

/** Undoes merges; one per request. */
export class UndoService {
  constructor(
    private readonly records: RecordRepository,
    private readonly repository: UndoRepository,
    private readonly writes: WriteService,
    private readonly actors: Pick<ActorService, "byKey" | "forget">,
  ) {}

  /**
   * Brings a merged actor back as it was: with its own values and every tie that the merge took from it. The survivor has
   * again what it had of those fields and ties before. What was changed or removed at the survivor since the merge, by
   * whomever, stays with the survivor as it is and is not given back: it may rest on what both were, as a right to speak
   * that was withdrawn. All such is listed. What came to the survivor after the merge stays with it. Of several merges into
   * one survivor the later ones have changed what the earlier ones united, so undo the latest first.
   *
   * @throws NOT_FOUND for one that was not merged; Refusal where the survivor is out of the network itself, or nothing
   *   was kept
   */
  async undo(input: UndoMergeInput) {
    const key = decodeId("RetiredActor", input.retiredActorId, "input.retiredActorId");
    const written = await this.writes.run("undoMerge", async (transaction) => {
      await takeTurn(transaction);
      const { survivorKey, record } = undoable(await this.repository.find(transaction, key), key);
      const before = (await this.records.lock(transaction, [survivorKey])).get(survivorKey)!.properties!;
      const pair = { duplicateKey: key, survivorKey };
      const { ties, fields } = await this.repository.giveBack(transaction, pair, record);
      const now = (await this.records.lock(transaction, [survivorKey])).get(survivorKey)!.properties!;
      const givenBack = fields.filter((each) => each.isGivenBack).map(({ field }) => field);
      const changes = unmergedFields({ ...now, key: survivorKey }, record, givenBack);
      await this.repository.change(transaction, survivorKey, changes);
      await deriveActors(transaction, [survivorKey, key]);
      const kept = keptBack(ties, fields, record);
      const { aliases, citySpellings, fieldSources } = changes;
      const after = Object.fromEntries(givenBack.map((field) => [field, now[field] ?? null]));
      const changed = changedFields(before, {
        ...after,
        aliases: aliases!,
        citySpellings: citySpellings!,
        fieldSources: fieldSources!,
      });
      await transaction.record({
        ...{ targetType: "Actor", targetKey: survivorKey },
        before: { ...changed?.before, absorbed: [key] },
        after: { ...changed?.after, absorbed: null },
      });
      await transaction.record({
        ...{ targetType: "Actor", targetKey: key },
        before: { retired: "MERGED", mergedInto: survivorKey },
        after: {
          ...{ retired: null, mergedInto: null },
          notGivenBack: kept.map(({ subject, key: other }) => [subject, other].filter(Boolean).join(" ")),
        },
      });
      transaction.changesNetwork({ actors: [survivorKey, key] });
      for (const each of [survivorKey, key]) transaction.announce({ channel: "actorChanged", key: each });
      return { survivorKey, notGivenBack: kept };
    });
    const { survivorKey } = written;
    for (const each of [survivorKey, key]) this.actors.forget(each);
    return { ...written, actor: this.actors.byKey(key), survivor: this.actors.byKey(survivorKey) };
  }
}

function undoable(found: FoundMerge | null, key: string): FoundMerge & { record: MergeRecord } {
  if (found === null) throw notFound("input.retiredActorId", `Merged actor "${key}"`);
  if (!found.isPresent) throw refusal("NOT_POSSIBLE", "input.retiredActorId", SURVIVOR_IS_OUT);
  const { record } = found;
  if (record === null) throw refusal("NOT_POSSIBLE", "input.retiredActorId", NOTHING_KEPT);
  return { ...found, record };
}

function keptBack(
  ties: readonly ReturnedTie[],
  fields: readonly { field: string; isGivenBack: boolean }[],
  { removedKeys }: MergeRecord,
): NotGivenBack[] {
  return [
    ...fields
      .filter(({ isGivenBack }) => !isGivenBack)
      .map(({ field }) => ({ subject: field, key: null, reason: "CHANGED" as const })),
    ...ties.flatMap(({ type, otherKey, outcome }) =>
      outcome === "GIVEN_BACK" ? [] : [{ subject: type, key: otherKey, reason: outcome }],
    ),
    ...removedKeys.map((removed) => ({ subject: "SECOND", key: removed, reason: "REMOVED" as const })),
  ];
}

const SURVIVOR_IS_OUT = {
  de: "Die Einrichtung, in der sie aufging, ist selbst nicht mehr im Netzwerk. Nehmen Sie zuerst jene wieder auf.",
  en: "The actor that it was merged into is out of the network itself. Bring that one back first.",
};

const NOTHING_KEPT = {
  de: "Von dieser Zusammenführung wurde nicht festgehalten, was sie ersetzte. Trennen Sie die Einrichtung stattdessen.",
  en: "What this merge replaced was not kept. Split the actor instead.",
};
