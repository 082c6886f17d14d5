import { demand } from "../access/access";
import { takeTurn } from "../actor-records/retire";
import type { Viewer } from "../access/viewer.type";
import { type Actor } from "../actors/actor.type";
import { toActor } from "../actors/toActor";
import { changedFields } from "../audit/changedFields";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { decodeId } from "../graphql/nodeId";
import { notFound } from "../graphql/errors";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import { CURATED, curatedSources, curateFields, isCurated } from "../import/curateFields";
import { isEqual } from "../import/mergeFields";
import type { Transaction } from "../neo4j/database.type";
import type { Properties } from "../search/indexProperties";
import { deriveActors } from "../topics/derive/deriveActors";
import { placeEdits } from "./placeEdits";
import type { UpdateActorInput } from "./profile.input";
import type { DeclaredTopic, LockedActor, ProfileRepository } from "./profile.repository";
import { type ProfileEdits, profileSchema } from "./profile.schema";
import { readDeclaredTopics } from "./readDeclaredTopics";
import type { SetActorTopicsInput } from "./topics.input";

/** Changes what actors say of themselves; one per request. */
export class ProfileService {
  constructor(
    private readonly repository: ProfileRepository,
    private readonly writes: WriteService,
    private readonly viewer: Viewer,
  ) {}

  /**
   * Changes the given fields of a profile, which belong to its people from now on: imports leave them alone. An edit that
   * leaves all as it is writes nothing: it answers the present state, the version with it.
   *
   * @throws FORBIDDEN for somebody else's actor, and for `partOfId` to all but managers; NOT_FOUND for an unknown actor;
   *   Refusal INVALID for unusable values, CONFLICT with the present actor when somebody changed it meanwhile
   */
  async updateActor(input: UpdateActorInput) {
    const key = this.editableKey("Mutation.updateActor", input.actorId);
    const parentKey = this.parentKey(input);
    const edits = validated(profileSchema, input, "input");
    return this.writes.run("updateActor", async (transaction) => {
      // Of two parents that are set at once, the second is checked against the first: no circle of the two.
      if (parentKey !== undefined) await takeTurn(transaction);
      const before = await this.locked(transaction, key, input.expectedVersion);
      const { properties } = before;
      const kind = edits.kind !== undefined && edits.kind !== properties["kind"] ? { kindBasis: null } : {};
      const wanted = { ...given(edits), ...kind, ...placeEdits(properties, edits) };
      const differing = curateFields("actor", properties, wanted);
      const isMoved = await this.moved(transaction, before, parentKey);
      if (differing === null && !isMoved) return unchanged(transaction, before);
      const changes = differing ?? {};
      const moved = isMoved && { fieldSources: curatedSources({ ...properties, ...changes }, ["partOf"]) };
      const actor = await this.write(transaction, before, { ...changes, ...moved });
      // The order by activities contains the name.
      if ("sortKey" in changes) await deriveActors(transaction, [key]);
      await transaction.record({
        targetType: "Actor",
        targetKey: key,
        ...changed(before, { ...properties, ...wanted }, isMoved ? { partOf: parentKey ?? null } : {}),
      });
      return { actor };
    });
  }

  /**
   * Makes these topics the ones that an actor declares, with its experience, and derives what it works on. Where its people
   * declared exactly these already, nothing is written.
   *
   * @throws as {@link updateActor}; NOT_FOUND also for an unknown topic
   */
  async setTopics(input: SetActorTopicsInput) {
    const key = this.editableKey("Mutation.setActorTopics", input.actorId);
    const topics = readDeclaredTopics(input.topics, "input.topics");
    return this.writes.run("setActorTopics", async (transaction) => {
      const before = await this.locked(transaction, key, input.expectedVersion);
      const after = topics.map(({ topicKey, level }) => ({ topicKey, level }));
      if (isDeclared(before, after)) return unchanged(transaction, before);
      await this.declare(transaction, key, topics);
      const actor = await this.write(transaction, before, {
        fieldSources: curatedSources(before.properties, ["topics"]),
      });
      await transaction.record({
        targetType: "Actor",
        targetKey: key,
        before: { topics: before.topics },
        after: { topics: after },
      });
      return { actor };
    });
  }

  /**
   * Declares an actor's topics inside a write that has asked for the right, and derives what it works on.
   *
   * @throws NOT_FOUND for an unknown topic
   */
  async declare(transaction: Transaction, key: string, topics: readonly DeclaredTopic[]): Promise<void> {
    const written = await this.repository.writeTopics(transaction, key, topics, CURATED);
    if (written < topics.length) throw notFound("input.topics", "A topic of this list");
    await deriveActors(transaction, [key]);
  }

  private editableKey(coordinate: string, actorId: string): string {
    const key = decodeId("Actor", actorId, "input.actorId");
    demand(this.viewer, coordinate, { actorKeys: [key] });
    return key;
  }

  /** The key of the parent that is asked for; null for none, undefined where nothing is asked. */
  private parentKey({ partOfId }: UpdateActorInput): string | null | undefined {
    if (partOfId === undefined) return undefined;
    demand(this.viewer, "UpdateActorInput.partOfId", {});
    return partOfId === null ? null : decodeId("Actor", partOfId, "input.partOfId");
  }

  private async locked(
    transaction: AuditedTransaction,
    key: string,
    expectedVersion: number,
  ): Promise<LockedActor> {
    const before = await this.repository.lock(transaction, key);
    if (before === null) throw notFound("input.actorId", "The actor");
    if (before.actor.version !== expectedVersion)
      throw refusal("CONFLICT", "input.expectedVersion", CHANGED, { actor: toActor(before.actor) });
    return before;
  }

  private async write(
    transaction: AuditedTransaction,
    { actor: { key } }: LockedActor,
    changes: Properties,
  ): Promise<Actor> {
    transaction.changesNetwork({ actors: [key] });
    transaction.announce({ channel: "actorChanged", key });
    return toActor(await this.repository.write(transaction, key, changes));
  }

  /** Makes the actor a part of another one. @returns whether it was not yet exactly that */
  private async moved(
    transaction: AuditedTransaction,
    { actor: { key }, parentKeys }: LockedActor,
    parentKey: string | null | undefined,
  ): Promise<boolean> {
    const wanted = parentKey ? [parentKey] : [];
    if (parentKey === undefined || parentKeys.join("\n") === wanted.join("\n")) return false;
    if (parentKey !== null) {
      const isCircle = await this.repository.isCircle(transaction, key, parentKey);
      if (isCircle === null) throw notFound("input.partOfId", "The actor");
      if (isCircle) throw refusal("INVALID", "input.partOfId", CIRCLE);
    }
    await this.repository.writeParent(transaction, key, parentKey, CURATED);
    return true;
  }
}

/** What an edit answers that leaves all as it is. */
function unchanged(transaction: AuditedTransaction, { actor }: LockedActor): { actor: Actor } {
  transaction.changesNothing();
  return { actor: toActor(actor) };
}

/** Whether its people declare exactly these topics already, in whichever order. */
function isDeclared({ properties, topics }: LockedActor, wanted: LockedActor["topics"]): boolean {
  const texts = (all: LockedActor["topics"]) => all.map((each) => `${each.topicKey} ${each.level}`).sort();
  return isCurated(properties, "topics") && isEqual(texts(topics), texts(wanted));
}

/** The fields that an edit names. */
function given(edits: ProfileEdits): Properties {
  return Object.fromEntries(Object.entries(edits).filter(([, value]) => value !== undefined));
}

/** What an edit changed, for the record; two empty values where it changed nothing. */
function changed({ properties, parentKeys }: LockedActor, wanted: Properties, move: Properties) {
  const { fieldSources: _own, ...after } = wanted;
  const before = { ...properties, partOf: parentKeys.join(", ") || null };
  return changedFields(before, { ...after, ...move }) ?? { before: {}, after: {} };
}

const CHANGED = {
  de: "Jemand hat das Profil inzwischen geändert. Prüfen Sie den jetzigen Stand und wiederholen Sie Ihre Änderung.",
  en: "Somebody changed the profile meanwhile. Look at its present state and make your change again.",
};

const CIRCLE = {
  de: "Diese Organisation ist die Einrichtung selbst oder ein Teil von ihr. Nennen Sie eine andere.",
  en: "This organisation is the actor itself or a part of it. Name another one.",
};
