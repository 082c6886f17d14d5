import type { SuccessorsAt } from "../../actor-records/successors";
import { CURATED } from "../../import/curateFields";
import { isEqual } from "../../import/mergeFields";
import type { StoredActivity } from "./storedActivity";

/** A participation that a row makes, or whose roles it changes. */
export interface ParticipantChange {
  actorKey: string;
  roles: readonly string[];
  isNew: boolean;
}

/** What a row says of who takes part; nobody that it does not list is taken out. */
export interface ParticipantPlan {
  changes: ParticipantChange[];
  /** Whether it says something otherwise that people said. */
  isKept: boolean;
}

const COORDINATOR = "COORDINATOR";
const PARTICIPANT = "PARTICIPANT";

/**
 * Plans who takes part in a project. Where a row names coordinators, nobody else stays one; the others keep the roles that
 * they have. What people said stays, unless the caller wants otherwise.
 *
 * @param stored null for a new project
 */
export function planParticipants(
  stored: StoredActivity | null,
  said: { coordinators: readonly string[]; participants: readonly string[] },
  standsFor: SuccessorsAt,
  overwriteCurated: boolean,
): ParticipantPlan {
  const present = new Map((stored?.participations ?? []).map((each) => [each.actorKey, each]));
  const standing = (keys: readonly string[]) =>
    new Set(
      keys.flatMap((actorKey) =>
        stored ? (standsFor({ actorKey, targetKey: stored.key }) ?? []) : actorKey,
      ),
    );
  const coordinators = standing(said.coordinators);
  const named = [...new Set([...coordinators, ...standing(said.participants)])];
  const created = named
    .filter((actorKey) => !present.has(actorKey))
    .map((actorKey) => ({
      actorKey,
      roles: [coordinators.has(actorKey) ? COORDINATOR : PARTICIPANT],
      isNew: true,
    }));
  const changed = [...present.values()].flatMap(({ actorKey, roles, source }) => {
    const after = coordinators.size === 0 ? roles : rolesAfter(roles, coordinators.has(actorKey));
    return isEqual(after, roles) ? [] : [{ actorKey, roles: after, isNew: false, source }];
  });
  const open = changed.filter(({ source }) => source !== CURATED || overwriteCurated);
  return {
    changes: [...created, ...open.map(({ actorKey, roles }) => ({ actorKey, roles, isNew: false }))],
    isKept: open.length < changed.length,
  };
}

/** Who takes part, as text: keys with the leading role of those who coordinate. */
export function describeParticipants(
  stored: StoredActivity | null,
  changes: readonly ParticipantChange[] = [],
): string[] {
  const roles = new Map<string, readonly string[]>(
    (stored?.participations ?? []).map((each) => [each.actorKey, each.roles]),
  );
  for (const change of changes) roles.set(change.actorKey, change.roles);
  return [...roles].map(([key, [role]]) => (role === COORDINATOR ? `${key} (${COORDINATOR})` : key)).sort();
}

function rolesAfter(roles: readonly string[], isCoordinator: boolean): readonly string[] {
  if (roles.includes(COORDINATOR) === isCoordinator) return roles;
  const others = roles.filter((role) => role !== COORDINATOR);
  if (!isCoordinator) return others.length === 0 ? [PARTICIPANT] : others;
  return [COORDINATOR, ...others.filter((role) => role !== PARTICIPANT)];
}
