import { demand } from "../access/access";
import { takeTurn } from "../actor-records/retire";
import type { Viewer } from "../access/viewer.type";
import { changedFields } from "../audit/changedFields";
import type { AuditedTransaction, WriteService } from "../audit/write.service";
import { decodeId } from "../graphql/nodeId";
import { notFound } from "../graphql/errors";
import { refusal } from "../graphql/userError";
import { validated } from "../graphql/validated";
import { CURATED, curatedSources, curateFields } from "../import/curateFields";
import type { Properties } from "../search/indexProperties";
import { deriveActors } from "../topics/derive/deriveActors";
import { editableKey, lockedActor, unchanged, writtenActor } from "./actorEdit";
import { placeEdits } from "./placeEdits";
import type { UpdateActorInput } from "./profile.input";
import type { LockedActor, ProfileRepository } from "./profile.repository";
import { type ProfileEdits, profileSchema } from "./profile.schema";

/** Changes what actors say of themselves but for their topics; one per request. */
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
  async update(input: UpdateActorInput) {
    const key = editableKey(this.viewer, "Mutation.updateActor", input.actorId);
    const parentKey = this.parentKey(input);
    const edits = validated(profileSchema, input, "input");
    return this.writes.run("updateActor", async (transaction) => {
      // Of two parents that are set at once, the second is checked against the first: no circle of the two.
      if (parentKey !== undefined) await takeTurn(transaction);
      const before = await lockedActor(transaction, this.repository, key, input.expectedVersion);
      const { properties } = before;
      const kind = edits.kind !== undefined && edits.kind !== properties["kind"] ? { kindBasis: null } : {};
      const wanted = { ...given(edits), ...kind, ...placeEdits(properties, edits) };
      const differing = curateFields("actor", properties, wanted);
      const isMoved = await this.moved(transaction, before, parentKey);
      if (differing === null && !isMoved) return unchanged(transaction, before);
      const changes = differing ?? {};
      const moved = isMoved && { fieldSources: curatedSources({ ...properties, ...changes }, ["partOf"]) };
      const actor = await writtenActor(transaction, this.repository, before, { ...changes, ...moved });
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

  /** The key of the parent that is asked for; null for none, undefined where nothing is asked. */
  private parentKey({ partOfId }: UpdateActorInput): string | null | undefined {
    if (partOfId === undefined) return undefined;
    demand(this.viewer, "UpdateActorInput.partOfId", {});
    return partOfId === null ? null : decodeId("Actor", partOfId, "input.partOfId");
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

const CIRCLE = {
  de: "Diese Organisation ist die Einrichtung selbst oder ein Teil von ihr. Nennen Sie eine andere.",
  en: "This organisation is the actor itself or a part of it. Name another one.",
};
