import { type Api, apiOver, MANAGER } from "./api";
import { actorId, storeNetwork } from "./networkFixture";
import { givenMember } from "./people";
import type { TestDatabase } from "./testDatabase";

/** What a mutation answered, its payload's own fields beside the reasons. */
export type Answered = Record<string, unknown> & {
  userErrors: { code: string; path: string[]; message: string }[];
};

/** The people of the tests of consortia: each speaks for the actor "org:" and their name, but those at the end. */
export const PEOPLE = ["lead", "partner", "other", "stranger"] as const;

/** The API as each of the people, and as those who speak for nobody. */
export type PeopleApis = Record<
  (typeof PEOPLE)[number] | "manager" | "auditor" | "signedIn" | "anonymous",
  Api
>;

/** Empties the database and stores actors with their people, and two topics, one below the other. */
export async function storeConsortiumNetwork(database: TestDatabase): Promise<void> {
  const keys = [...PEOPLE.map((name) => `org:${name}`), "org:silent"];
  await storeNetwork(database, {
    actors: keys.map((key) => ({ key, status: "REGISTERED", version: 1 })),
    activities: [],
  });
  for (const name of PEOPLE) await givenMember(database, name, `org:${name}`);
  await database.query(
    `MATCH (account:Account) SET account.email = account.subject + '@example.org'
     WITH count(*) AS accounts
     UNWIND ['topic:broad', 'topic:narrow'] AS key
     CREATE (topic:Topic {key: key, labelDe: key, labelEn: key, sortKey: key, scheme: 'CLUSTER', level: 0,
       isExample: false, altLabelsDe: [], altLabelsEn: [], searchNames: key, searchText: ''})
     CREATE (topic)-[:IMPLIES {weight: 1.0, isDirect: true}]->(topic)`,
  );
  await database.query(
    `MATCH (narrow:Topic {key: 'topic:narrow'}), (broad:Topic {key: 'topic:broad'})
     CREATE (narrow)-[:IMPLIES {weight: 0.5, isDirect: false}]->(broad)`,
  );
}

/** The API as everybody. */
export function apisOver(database: TestDatabase): PeopleApis {
  const api = apiOver(database);
  const people = Object.fromEntries(
    PEOPLE.map((name) => [name, api.as({ subject: name, email: `${name}@example.org` })]),
  );
  return {
    ...(people as Record<(typeof PEOPLE)[number], Api>),
    manager: api.as(MANAGER),
    auditor: api.as({ subject: "auditor", roles: ["AUDITOR"] }),
    signedIn: api.as({ subject: "nobody", email: "nobody@example.org" }),
    anonymous: api,
  };
}

/** Runs a mutation with one input. @param selection of the payload beside the reasons */
export async function change(
  api: Api,
  mutation: string,
  input: object,
  selection: string,
): Promise<Answered> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { answer } = await api.data<{ answer: Answered }>(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { userErrors { code path message } ${selection} } }`,
    { input },
  );
  return answer;
}

/** The code of the error that a mutation with one input ends in; null where it is answered. */
export async function refusedWith(api: Api, mutation: string, input: object): Promise<unknown> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { errors } = await api.ask(
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { userErrors { code } } }`,
    { input },
  );
  return errors?.[0]?.extensions["code"] ?? null;
}

/** Begins a consortium of "org:lead". */
export async function begun(
  lead: Api,
  more: object = {},
): Promise<{ id: string; key: string; version: number }> {
  const input = { leadId: actorId("org:lead"), titleEn: "Secret aim", ...more };
  const { consortium } = await change(lead, "createConsortium", input, "consortium { id key version }");
  return consortium as { id: string; key: string; version: number };
}
