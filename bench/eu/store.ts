import { euroSciVocKey, euroSciVocTopics } from "../../src/import/euroSciVocTopics";
import neo4j, { type Driver } from "neo4j-driver";
import type { Connection } from "../../src/neo4j/database.type";
import { readProjects } from "../ranking/data";
import type { GeneratedActivity } from "./generate";

const ROWS_A_TRANSACTION = 2_000;

/** Opens the driver itself, as the measurements compare with it. */
export function openDriver({ uri, username, password }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

/** Stores a generated network in a migrated, empty database, with the topics that its projects are about. */
export async function storeGenerated(
  driver: Driver,
  activities: readonly GeneratedActivity[],
): Promise<void> {
  const run = async (text: string, rows: readonly object[]) => {
    for (let first = 0; first < rows.length; first += ROWS_A_TRANSACTION)
      await driver.executeQuery(text, { rows: rows.slice(first, first + ROWS_A_TRANSACTION) });
  };
  const topics = euroSciVocTopics(readProjects().flatMap(({ euroSciVocPaths }) => euroSciVocPaths));
  await run(
    "UNWIND $rows AS row CREATE (topic:Topic {key: row.key}) SET topic += row.properties, topic.level = row.level",
    topics.map(({ key, level, properties }) => ({ key, level: neo4j.int(level), properties })),
  );
  await run(
    `UNWIND $rows AS row MATCH (topic:Topic {key: row.from}) MATCH (implied:Topic {key: row.to})
     CREATE (topic)-[:IMPLIES {weight: row.weight, isDirect: row.isDirect}]->(implied)`,
    topics.flatMap(({ key, level }) => {
      const labels = key.replace("euroscivoc:/", "").split("/");
      return labels.map((_, depth) => ({
        from: key,
        to: euroSciVocKey(`/${labels.slice(0, depth + 1).join("/")}`),
        weight: 0.5 ** (level - depth),
        isDirect: depth === level,
      }));
    }),
  );
  const count = 1 + activities.reduce((most, { members }) => Math.max(most, ...members), 0);
  await run(
    `UNWIND $rows AS row CREATE (:Actor {key: row.key, name: row.name, kind: row.kind, status: 'PUBLIC_SOURCE', isExample: true,
       country: row.country, aliases: [], citySpellings: [], valueChainStages: [], lifeCoursePhases: [], fieldSources: [],
       activityCount: 0, sortKey: row.key, activityOrder: row.key, searchNames: '', searchText: ''})`,
    Array.from({ length: count }, (_, number) => ({
      key: actorKey(number),
      name: `Generated ${number}`,
      country: COUNTRIES[number % COUNTRIES.length],
      kind: KINDS[number % KINDS.length],
    })),
  );
  await run(
    `UNWIND $rows AS row CREATE (project:Activity:Project {key: row.key})
     SET project += row.properties, project.startDate = date(row.startDate), project.endDate = date(row.endDate)
     WITH project, row
     CALL (project, row) { UNWIND row.members AS member MATCH (actor:Actor {key: member})
       CREATE (actor)-[:TOOK_PART_IN {key: member + '|' + row.key, roles: ['PARTICIPANT']}]->(project) }
     CALL (project, row) { UNWIND row.topics AS key MATCH (topic:Topic {key: key})
       CREATE (project)-[:ABOUT {weight: 1.0, origin: 'SOURCE'}]->(topic) }`,
    activities.map(({ template, startDate, endDate, members }, number) => ({
      key: `generated:${number}`,
      startDate,
      endDate,
      members: members.map(actorKey),
      topics: template.euroSciVocPaths.map(euroSciVocKey),
      properties: {
        name: `Generated project ${number}`,
        legalBasis: template.legalBasis,
        topicCode: template.topicCode,
        fundingScheme: template.fundingScheme,
        isExample: true,
        isAboutHealth: true,
        euroSciVocPaths: template.euroSciVocPaths,
        sortKey: `${number}`,
        dateOrder: `${number}`,
        searchNames: "",
        searchText: "",
        fieldSources: [],
      },
    })),
  );
  // A statement that opens transactions of its own cannot run in one.
  const session = driver.session();
  try {
    await session.run(PROFILES);
  } finally {
    await session.close();
  }
}

const PROFILES = `MATCH (actor:Actor) CALL (actor) {
  MATCH (actor)-[:TOOK_PART_IN]->(:Activity)-[about:ABOUT]->(:Topic)-[implication:IMPLIES]->(topic:Topic)
  WITH actor, topic, sum(about.weight * implication.weight) AS weight, max(implication.isDirect) AS isDirect
  CREATE (actor)-[:WORKS_ON {key: actor.key + '|' + topic.key, weight: weight, isDirect: isDirect}]->(topic)
} IN TRANSACTIONS OF 500 ROWS`;

const KINDS = ["COMPANY", "UNIVERSITY", "RESEARCH_INSTITUTE", "HOSPITAL", "COMPANY", "AUTHORITY", "UNKNOWN"];
const COUNTRIES = ["DE", "FR", "IT", "ES", "NL", "BE", "AT", "SE", "PL", "GR"];

/** The key of a generated actor. */
export function actorKey(number: number): string {
  return `generated:${String(number).padStart(6, "0")}`;
}
