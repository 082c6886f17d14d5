import { silentProgress } from "../../src/progress/silentProgress";
import { settle } from "../../src/topics/derive/settle";
import type { TestDatabase } from "./testDatabase";

/** What a small network is about; everything that follows from it is derived as the service does. */
export interface FixtureSubjects {
  /** Topics of the cluster by key, each with its broader one; null for none. */
  topics: Record<string, string | null>;
  /** What actors declare, and what activities are said to be about. */
  about?: { owner: string; topic: string; origin: "DECLARED" | "SOURCE" }[];
  /** Titles of projects, from which topics are inferred by their keys. */
  titles?: Record<string, string>;
}

/** Adds topics to a stored network and derives what follows from them. */
export async function storeSubjects(
  database: TestDatabase,
  { topics, about = [], titles = {} }: FixtureSubjects,
): Promise<void> {
  await database.query(
    `UNWIND $keys AS key
     CREATE (:Topic:AwaitingTopics {key: key, labelDe: key, labelEn: key, sortKey: key, scheme: 'CLUSTER', level: 0,
       isExample: false, altLabelsDe: [], altLabelsEn: [], searchNames: key, searchText: ''})`,
    { keys: Object.keys(topics) },
  );
  const steps = Object.entries(topics).map(([narrower, broader]) => ({ narrower, broader }));
  await database.query(
    `UNWIND $steps AS step
     MATCH (narrower:Topic {key: step.narrower}), (broader:Topic {key: step.broader})
     CREATE (narrower)-[:BROADER]->(broader)`,
    { steps },
  );
  await database.query(
    `UNWIND $about AS row
     MATCH (owner:Actor|Activity {key: row.owner}), (topic:Topic {key: row.topic})
     CREATE (owner)-[:ABOUT {origin: row.origin, weight: 1.0}]->(topic)`,
    { about },
  );
  await database.query(
    "UNWIND $titles AS row MATCH (project:Project {key: row[0]}) SET project.title = row[1]",
    {
      titles: Object.entries(titles),
    },
  );
  await settle(database, { progress: silentProgress });
}
