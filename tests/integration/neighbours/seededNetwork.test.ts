import "reflect-metadata";
import { heaviestFirst } from "../../../src/loading/orders";
import { neighbourParams } from "../../../src/neighbours/neighbour.arguments";
import { implications, readCordisReference } from "../../support/cordisReference";
import { cosine, profileVectors } from "../../support/cosineReference";
import { networkServices } from "../../support/networkFixture";
import { seededRandom } from "../../support/seededRandom";
import { testDatabase } from "../../support/testDatabase";

const ACTORS = 50;
const order = heaviestFirst("Actor.sharedTopicNeighbours");
const page = { limit: 20, fetch: 21, backward: false, after: null, before: null, order };

// The second Neo4j of a test run, seeded by its global set-up; without it there is nothing to compare.
const describeSeeded = process.env["THROW_AWAY_NEO4J_SEEDED"] === undefined ? describe.skip : describe;

describeSeeded("shared-topic neighbours of the seeded network", () => {
  const database = testDatabase({ name: "seeded" });

  /** Profiles from the files; only what is inferred from titles or declared by actors is asked of the database. */
  async function profiles(): Promise<Map<string, Map<string, number>>> {
    const { projects } = readCordisReference();
    const inferred = await database.query<{ project: string; topic: string; weight: number }>(
      `MATCH (project:Project)-[about:ABOUT {origin: 'INFERRED'}]->(topic:Topic)
       RETURN project.key AS project, topic.key AS topic, about.weight AS weight`,
    );
    const declared = await database.query<{ actor: string; topic: string; weight: number }>(
      `MATCH (actor:Actor)-[about:ABOUT]->(topic:Topic)
       RETURN actor.key AS actor, topic.key AS topic, about.weight AS weight`,
    );
    const implied = implications([...projects.values()].flatMap(({ topics }) => topics));
    const result = new Map<string, Map<string, number>>();
    const addTo = (actor: string, subjects: [string, number][]) => {
      const best = new Map<string, number>();
      for (const [subject, weight] of subjects) {
        for (const [topic, factor] of implied(subject)) {
          best.set(topic, Math.max(best.get(topic) ?? 0, weight * factor));
        }
      }
      const profile = result.get(actor) ?? new Map<string, number>();
      for (const [topic, weight] of best) profile.set(topic, (profile.get(topic) ?? 0) + weight);
      if (profile.size > 0) result.set(actor, profile);
    };
    for (const { key, topics, participants } of projects.values()) {
      const subjects = topics.map((topic): [string, number] => [topic, 1]);
      for (const { project, topic, weight } of inferred) if (project === key) subjects.push([topic, weight]);
      for (const actor of participants) addTo(actor, subjects);
    }
    for (const actor of new Set(declared.map((row) => row.actor))) {
      addTo(
        actor,
        declared.filter((row) => row.actor === actor).map(({ topic, weight }) => [topic, weight]),
      );
    }
    return result;
  }

  it("have the scores of an independent computation from the files", async () => {
    const vectors = profileVectors(await profiles());
    const random = seededRandom(7);
    const keys = [...vectors.keys()].sort();
    for (let index = 0; index < ACTORS; index += 1) {
      const key = keys[Math.floor(random() * keys.length)]!;
      const params = { ...neighbourParams({ includeCollaborators: true }) };
      const { edges } = await networkServices(database).neighbours.ofActor(key, {
        page,
        withTotal: false,
        params,
      });
      for (const { node, score } of edges) {
        expect(Math.abs(score - cosine(vectors.get(key)!, vectors.get(node.key)!))).toBeLessThan(2e-6);
      }
    }
  }, 300_000);
});
