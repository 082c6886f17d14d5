import { demand } from "../access/access";
import type { Viewer } from "../access/viewer.type";
import type { Actor } from "../actors/actor.type";
import { toActor } from "../actors/toActor";
import type { AuditedTransaction } from "../audit/write.service";
import { notFound } from "../graphql/errors";
import { decodeId } from "../graphql/nodeId";
import { refusal } from "../graphql/userError";
import type { Properties } from "../search/indexProperties";
import type { LockedActor, ProfileRepository } from "./profile.repository";

// The steps that every edit of what an actor says of itself has.

/** The key of the actor that is to be edited. @throws FORBIDDEN for somebody else's */
export function editableKey(viewer: Viewer, coordinate: string, actorId: string): string {
  const key = decodeId("Actor", actorId, "input.actorId");
  demand(viewer, coordinate, { actorKeys: [key] });
  return key;
}

/** Locks the actor. @throws NOT_FOUND; Refusal CONFLICT with the present actor when somebody changed it meanwhile */
export async function lockedActor(
  transaction: AuditedTransaction,
  repository: ProfileRepository,
  key: string,
  expectedVersion: number,
): Promise<LockedActor> {
  const before = await repository.lock(transaction, key);
  if (before === null) throw notFound("input.actorId", "The actor");
  if (before.actor.version !== expectedVersion)
    throw refusal("CONFLICT", "input.expectedVersion", CHANGED, { actor: toActor(before.actor) });
  return before;
}

/** Writes properties of the locked actor, and tells that it changed. @returns it as it is then */
export async function writtenActor(
  transaction: AuditedTransaction,
  repository: ProfileRepository,
  { actor: { key } }: LockedActor,
  changes: Properties,
): Promise<Actor> {
  transaction.changesNetwork({ actors: [key] });
  transaction.announce({ channel: "actorChanged", key });
  return toActor(await repository.write(transaction, key, changes));
}

/** What an edit answers that leaves all as it is. */
export function unchanged(transaction: AuditedTransaction, { actor }: LockedActor): { actor: Actor } {
  transaction.changesNothing();
  return { actor: toActor(actor) };
}

const CHANGED = {
  de: "Jemand hat das Profil inzwischen geändert. Prüfen Sie den jetzigen Stand und wiederholen Sie Ihre Änderung.",
  en: "Somebody changed the profile meanwhile. Look at its present state and make your change again.",
};
