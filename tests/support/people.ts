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
