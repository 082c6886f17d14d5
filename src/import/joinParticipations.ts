import type { SuccessorsAt } from "../actor-records/successors";
import { unitedTie } from "../actor-records/unitedTie";
import type { CordisParticipation } from "../cordis/cordis.type";

/** A project's participations as they are to be stored: of those who take part now, each once. */
export interface JoinedParticipations {
  /** `organisationKey` is the key of the actor that takes part now. */
  participations: CordisParticipation[];
  /** Rows that became part of another one. */
  joinedParticipations: number;
  /** Rows of organisations that nobody stands for. */
  retiredParticipations: number;
}

/** Gives participations to the actors that managers made of the source's organisations, those of one actor as one. */
export function joinParticipations(
  given: readonly CordisParticipation[],
  successorAt: SuccessorsAt,
): JoinedParticipations {
  const byActor = new Map<string, CordisParticipation>();
  let retiredParticipations = 0;
  for (const row of given) {
    const key = successorAt({ actorKey: row.organisationKey, targetKey: row.projectKey });
    const before = key === null ? undefined : byActor.get(key);
    if (key === null) retiredParticipations += 1;
    else byActor.set(key, { ...(before ? joined(before, row) : row), organisationKey: key });
  }
  const participations = [...byActor.values()];
  const joinedParticipations = given.length - retiredParticipations - participations.length;
  return { participations, joinedParticipations, retiredParticipations };
}

function joined(one: CordisParticipation, other: CordisParticipation): CordisParticipation {
  const said = ({ roles, contribution, hasEnded }: CordisParticipation) => ({
    roles,
    contribution,
    hasEnded,
  });
  const united = unitedTie(said(one), said(other)) as ReturnType<typeof said>;
  return { ...one, ...united, isPartial: one.isPartial || other.isPartial };
}
