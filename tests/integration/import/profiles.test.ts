import { importCordis } from "../../../src/import/importCordis";
import { silentProgress as progress } from "../../../src/progress/silentProgress";
import { seedDataset } from "../../../src/seed/seedDataset";
import { closure, type ThesaurusStep } from "../../../src/topics/derive/closure";
import { settle } from "../../../src/topics/derive/settle";
import { testDatabase } from "../../support/testDatabase";
import { cordisDirectory, generatedTables } from "./cordisDirectory";

interface Stored {
  actor: string;
  topic: string;
  weight: number;
  isDirect: boolean;
  isDeclared: boolean;
  activityCount: number;
  since: string | null;
  until: string | null;
}

interface Fact {
  actor: string;
  /** null for what the actor declared. */
  activity: string | null;
  since: string | null;
  until: string | null;
  topic: string;
  weight: number;
}

const database = testDatabase();
jest.setTimeout(300_000);

describe("what actors work on", () => {
  beforeAll(async () => {
    await database.reset();
    await seedDataset(database, "cluster", "seed/cluster", { isExample: false, progress });
    const tables = generatedTables({ organisations: 60, projects: 80, participations: 300 });
    await importCordis(database, cordisDirectory(tables), { skipInvalid: false, progress });
    await database.query(
      `MATCH (a:Actor {key: 'pic:900000001'}), (t:Topic {key: 'topic:telemedicine'})
       CREATE (a)-[:ABOUT {origin: 'DECLARED', weight: 1.0}]->(t) SET a:AwaitingTopics`,
    );
    await settle(database, { progress });
  });

  it("equals a plain recomputation from participations, topics and thesaurus", async () => {
    const stored = await database.query<Stored>(
      `MATCH (a:Actor)-[w:WORKS_ON]->(t:Topic)
       RETURN a.key AS actor, t.key AS topic, w.weight AS weight, w.isDirect AS isDirect, w.isDeclared AS isDeclared,
              w.activityCount AS activityCount, w.since AS since, w.until AS until`,
    );
    const byPair = (rows: Stored[]) => new Map(rows.map((row) => [`${row.actor}|${row.topic}`, row]));
    const [present, wanted] = [byPair(stored), byPair(await recompute())];
    expect(present.size).toBeGreaterThan(500);
    expect([...present.keys()].sort()).toEqual([...wanted.keys()].sort());
    for (const [pair, row] of present) {
      const { weight, ...others } = wanted.get(pair)!;
      expect(row).toMatchObject(others);
      expect(row.weight).toBeCloseTo(weight, 9);
    }
  });

  it("counts every activity of an actor once", async () => {
    const wrong = await database.query(
      "MATCH (a:Actor) WHERE a.activityCount <> COUNT { (a)-[:TOOK_PART_IN]->() } RETURN a.key AS key",
    );
    expect(wrong).toEqual([]);
  });

  async function recompute(): Promise<Stored[]> {
    const steps = await database.query<{ key: string; steps: ThesaurusStep[] }>(
      `MATCH (t:Topic) RETURN t.key AS key, [(t)-[:BROADER]->(b) | {to: b.key, kind: 'BROADER'}]
         + [(t)-[m:MATCHES]->(b) | {to: b.key, kind: m.kind}] AS steps`,
    );
    const facts = await database.query<Fact>(
      `MATCH (a:Actor)-[:TOOK_PART_IN]->(p:Activity)-[about:ABOUT]->(t:Topic)
       RETURN a.key AS actor, p.key AS activity, p.startDate AS since, p.endDate AS until, t.key AS topic,
              about.weight AS weight
       UNION ALL MATCH (a:Actor)-[about:ABOUT]->(t:Topic)
       RETURN a.key AS actor, null AS activity, null AS since, null AS until, t.key AS topic, about.weight AS weight`,
    );
    const implications = closure(new Map(steps.map(({ key, steps: own }) => [key, own])));
    const result = new Map<string, Stored>();
    const best = new Map<string, number>();
    for (const fact of facts) {
      for (const implication of implications.filter(({ from }) => from === fact.topic)) {
        const pair = `${fact.actor}|${implication.to}`;
        const row = result.get(pair) ?? {
          ...{ actor: fact.actor, topic: implication.to, weight: 0, isDirect: false, isDeclared: false },
          ...{ activityCount: 0, since: null, until: null },
        };
        result.set(pair, row);
        const once = `${pair}|${fact.activity}`;
        const before = best.get(once);
        const weight = Math.max(before ?? 0, fact.weight * implication.weight);
        best.set(once, weight);
        row.weight += weight - (before ?? 0);
        row.isDirect ||= implication.isDirect;
        row.isDeclared ||= implication.isDirect && fact.activity === null;
        if (before === undefined && fact.activity !== null) row.activityCount += 1;
        if (fact.since && (!row.since || fact.since < row.since)) row.since = fact.since;
        if (fact.until && (!row.until || fact.until > row.until)) row.until = fact.until;
      }
    }
    return [...result.values()];
  }
});
