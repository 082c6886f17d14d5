import "reflect-metadata";
import { heaviestFirst } from "../../../src/loading/orders";
import { type NeighbourArguments, neighbourParams } from "../../../src/neighbours/neighbour.arguments";
import { readCordisReference } from "../../support/cordisReference";
import { neighbourRanking } from "../../support/neighbourReference";
import { networkServices, networkSource, WAYS } from "../../support/networkFixture";
import type { NetworkSource } from "../../../src/projection/projection";
import { readProfiles } from "../../support/profileReference";
import { seededRandom } from "../../support/seededRandom";
import { testDatabase } from "../../support/testDatabase";

const ACTORS = 50;
const PAGE = 20;
// The only actor of the seeds that declares topics; and the one that takes part in most projects.
const NAMED = ["org:cluster-medizin-nrw", "pic:999984059"];

const reference = readCordisReference();
const profiles = readProfiles(reference);
const rank = neighbourRanking(profiles);
const sample = drawActors();

function drawActors(): string[] {
  const random = seededRandom(7);
  const keys = [...profiles.keys()].sort();
  const drawn = new Set(NAMED);
  while (drawn.size < ACTORS) drawn.add(keys[Math.floor(random() * keys.length)]!);
  return [...drawn];
}

function collaborators(key: string): Set<string> {
  const projects = [...reference.projects.values()].filter(({ participants }) => participants.includes(key));
  return new Set(projects.flatMap(({ participants }) => participants));
}

let source: NetworkSource | null;

describe.each(WAYS)("answered from %s:", (way) => {
  describe("shared-topic neighbours of the seeded network", () => {
    const database = testDatabase({ name: "seeded" });
    beforeAll(async () => void (source = await networkSource(database, way)));
    const order = heaviestFirst("Actor.sharedTopicNeighbours");
    const page = { limit: PAGE, fetch: PAGE + 1, backward: false, after: null, before: null, order };

    it.each<[string, NeighbourArguments]>([
      ["by default", {}],
      ["with collaborators", { includeCollaborators: true }],
      ["with at least 4 topics in common", { minSharedTopics: 4 }],
    ])(
      "are the best of all actors by an independent computation from the files, %s",
      async (_name, given) => {
        for (const owner of sample) {
          const partners = given.includeCollaborators ? new Set<string>() : collaborators(owner);
          const expected = rank(owner, given.minSharedTopics ?? 1, (key) => partners.has(key));
          const relation = { page, withTotal: true, params: { ...neighbourParams(given) } };
          const { edges, totalCount } = await networkServices(database, { source }).neighbours.ofActor(
            owner,
            relation,
          );
          const best = expected.slice(0, PAGE);
          expect([owner, edges.map(({ node }) => node.key)]).toEqual([owner, best.map(({ key }) => key)]);
          expect(await totalCount()).toBe(expected.length);
          for (const [index, { score }] of edges.entries()) {
            expect(Math.abs(score - best[index]!.score)).toBeLessThanOrEqual(1e-6);
          }
        }
      },
      300_000,
    );

    it("work on what the files say: every actor on the same topics", async () => {
      const stored = await database.query<{ key: string; topics: string[] }>(
        `MATCH (actor:Actor)-[work:WORKS_ON]->(topic:Topic)
       WITH actor, topic, work ORDER BY topic.key
       RETURN actor.key AS key, collect(topic.key + ' ' + work.isDirect) AS topics`,
      );
      const expected = [...profiles].map(([key, profile]) => ({
        key,
        topics: [...profile].map(([topic, { isDirect }]) => `${topic} ${isDirect}`).sort(),
      }));
      expect(new Map(stored.map(({ key, topics }) => [key, [...topics].sort()]))).toEqual(
        new Map(expected.map(({ key, topics }) => [key, topics])),
      );
    });
  });
});
