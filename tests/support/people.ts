import type { ActorRole } from "../../src/access/viewer.type";
import type { TestDatabase } from "./testDatabase";

/**
 * Lets a person speak for an actor that is there, with an account that is created if need be.
 *
 * @returns what `api.as` takes
 */
export async function givenMember(
  database: TestDatabase,
  subject: string,
  actorKey: string,
  role: ActorRole = "OWNER",
): Promise<{ subject: string }> {
  const rows = await database.query(
    `MATCH (actor:Actor {key: $actorKey})
     MERGE (account:Account {subject: $subject})
       ON CREATE SET account.key = 'account:' + $subject, account.language = 'EN', account.createdAt = datetime()
     MERGE (account)-[speaking:SPEAKS_FOR]->(actor)
     SET speaking.key = account.key + '|' + actor.key, speaking.role = $role, speaking.since = datetime()
     RETURN account.key`,
    { subject, actorKey, role },
  );
  if (rows.length === 0) throw new Error(`No actor "${actorKey}". Store it before its people.`);
  return { subject };
}

/**
 * Gives a person a manager's rights in one lighthouse that is there, with an account that is created if need be.
 *
 * @returns what `api.as` takes
 */
export async function givenModerator(
  database: TestDatabase,
  subject: string,
  lighthouseKey: string,
): Promise<{ subject: string }> {
  await database.query(
    `MATCH (lighthouse:Lighthouse {key: $lighthouseKey})
     MERGE (account:Account {subject: $subject})
       ON CREATE SET account.key = 'account:' + $subject, account.language = 'EN', account.createdAt = datetime()
     MERGE (account)-[moderating:MODERATES]->(lighthouse)
     SET moderating.key = account.key + '|' + lighthouse.key, moderating.since = datetime()`,
    { subject, lighthouseKey },
  );
  return { subject };
}

/** Stores a plain lighthouse. */
export async function givenLighthouse(database: TestDatabase, key: string): Promise<void> {
  await database.query(
    `CREATE (:Lighthouse {key: $key, name: $key, sortKey: $key, isExample: true, descriptionDe: '', descriptionEn: '',
       startYear: 2020, fieldSources: [], searchNames: '', searchText: ''})`,
    { key },
  );
}
