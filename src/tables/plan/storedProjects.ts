import { readSuccessorsAt, type SuccessorsAt } from "../../actor-records/successors";
import type { Transaction } from "../../neo4j/database.type";
import { readStoredActivities, type StoredActivity } from "./storedActivity";

/** A stored project, and the lighthouses and project groups that it came from. */
export type StoredProject = StoredActivity & { homeKeys: string[] };

/** The stored projects by key, and who takes the part of others in them. */
export class StoredProjects extends Map<string, StoredProject> {
  standsFor: SuccessorsAt = ({ actorKey }) => actorKey;
}

/** Reads projects; nobody else changes them until the transaction ends, if locked. */
export async function readStoredProjects(
  reads: Transaction,
  keys: readonly string[],
  isLocking: boolean,
): Promise<StoredProjects> {
  const activities = await readStoredActivities(reads, keys, isLocking);
  const homes = await reads.run<{ key: string; homeKeys: string[]; formerKeys: string[] }>(
    "tables/read-project-homes",
    { keys: [...new Set(keys)] },
  );
  const homeOf = new Map(homes.map(({ key, homeKeys }) => [key, homeKeys]));
  const stored = new StoredProjects(
    activities.map((each) => [each.key, { ...each, homeKeys: homeOf.get(each.key) ?? [] }]),
  );
  const places = homes.flatMap(({ key: targetKey, formerKeys }) =>
    formerKeys.map((actorKey) => ({ actorKey, targetKey })),
  );
  stored.standsFor = await readSuccessorsAt(reads, places);
  return stored;
}
