import "reflect-metadata";
import type { ActorFilter } from "../../../src/actors/actor.filter";
import { heaviestFirst } from "../../../src/loading/orders";
import type { Relation } from "../../../src/loading/relation";
import { type NeighbourArguments, neighbourParams } from "../../../src/neighbours/neighbour.arguments";
import { cosine, profileVectors } from "../../support/cosineReference";
import { networkServices, storeNetwork, networkSource, WAYS } from "../../support/networkFixture";
import type { NetworkSource } from "../../../src/projection/projection";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();

// What each actor works on; "heart" and "lung" are narrower than "organs", which follows at half the weight.
//
//   ann  heart 2 (organs 1)        cat  lung 1 (organs 0.5)        eve  heart 1 (organs 0.5), an example actor
//   ben  heart 1 (organs 0.5)      dan  organs 1, data 1           fay  nothing
const PROFILES: Record<string, Record<string, [weight: number, isDirect: boolean]>> = {
  ann: { heart: [2, true], organs: [1, false] },
  ben: { heart: [1, true], organs: [0.5, false] },
  cat: { lung: [1, true], organs: [0.5, false] },
  dan: { organs: [1, true], data: [1, true] },
  eve: { heart: [1, true], organs: [0.5, false] },
};

beforeAll(async () => {
  await storeNetwork(database, {
    actors: [...Object.keys(PROFILES), "fay"].map((key) => ({ key, isExample: key === "eve" })),
    activities: [
      { key: "p", participants: ["ann", "ben"] },
      { key: "q", participants: ["ben", "dan"] },
    ],
    profiles: Object.entries(PROFILES).flatMap(([actor, topics]) =>
      Object.entries(topics).map(([topic, [weight, isDirect]]) => ({ actor, topic, weight, isDirect })),
    ),
  });
});

const neighbours = async (key: string, given: NeighbourArguments & { filter?: ActorFilter } = {}) => {
  const order = heaviestFirst("Actor.sharedTopicNeighbours");
  const page = { limit: 5, fetch: 6, backward: false, after: null, before: null, order };
  const relation: Relation = { page, withTotal: true, params: { ...neighbourParams(given) } };
  const services = networkServices(database, { source }).neighbours;
  const { edges, totalCount } = await services.ofActor(key, relation);
  return { edges, total: await totalCount(), services };
};
const keys = async (...question: Parameters<typeof neighbours>) =>
  (await neighbours(...question)).edges.map(({ node }) => node.key);

const weights = new Map(
  Object.entries(PROFILES).map(([key, topics]) => [
    key,
    new Map(Object.entries(topics).map(([topic, [weight]]) => [topic, weight])),
  ]),
);
const vectors = profileVectors(weights);

let source: NetworkSource | null;

describe.each(WAYS)("answered from %s:", (way) => {
  beforeAll(async () => void (source = await networkSource(database, way)));
  describe("shared-topic neighbours", () => {
    it("are scored by the cosine of their rarity-weighted profiles", async () => {
      const { edges, total } = await neighbours("ann", { includeCollaborators: true });
      expect(edges.map(({ node }) => node.key)).toEqual(["ben", "dan"]);
      expect(total).toBe(2);
      // Twice the work on the same topics points in the same direction.
      expect(edges[0]).toMatchObject({ score: 1, sharedTopicCount: 1, alreadyCollaborates: true });
      expect(edges[1]!.score).toBeCloseTo(cosine(vectors.get("ann")!, vectors.get("dan")!), 6);
      expect(edges[1]).toMatchObject({ sharedTopicCount: 1, alreadyCollaborates: false });
    });

    it("leave out collaborators unless asked", async () => {
      expect(await keys("ann")).toEqual(["dan"]);
    });

    it("are not made by a broader topic that only follows for both", async () => {
      expect(await keys("cat", { includeCollaborators: true })).toEqual(["dan"]);
    });

    it("share at least as many topics as asked for", async () => {
      expect(await keys("ann", { includeCollaborators: true, minSharedTopics: 2 })).toEqual([]);
      expect(() => neighbourParams({ minSharedTopics: 0 })).toThrow('Argument "minSharedTopics" is 0');
    });

    it("are invented for invented ones and real for real ones, unless the filter says otherwise", async () => {
      expect(await keys("eve", { includeCollaborators: true })).toEqual([]);
      expect(await keys("eve", { filter: { isExample: false } })).toEqual(["ben", "ann", "dan"].sort());
      expect(await keys("ann", { filter: { isExample: true } })).toEqual(["eve"]);
    });

    it("are none of an actor without topics", async () => {
      expect(await keys("fay")).toEqual([]);
    });

    it("are explained by topics whose contributions make the score", async () => {
      const { edges, services } = await neighbours("ann", { includeCollaborators: true });
      const topics = await services.sharedTopics(edges[0]!);
      expect(topics.map(({ topic, isNamed }) => [topic.key, isNamed])).toEqual([
        ["heart", true],
        ["organs", false],
      ]);
      const other = await services.otherContribution(edges[0]!);
      expect(topics.reduce((sum, { contribution }) => sum + contribution, other)).toBeCloseTo(1, 5);
    });

    it("tell how far away they are by collaboration", async () => {
      const { edges, services } = await neighbours("ann", { includeCollaborators: true });
      expect(await Promise.all(edges.map((edge) => services.hops(edge)))).toEqual([1, 2]);
      const [cat] = (await neighbours("dan", { includeCollaborators: true })).edges.filter(
        ({ node }) => node.key === "cat",
      );
      expect(await services.hops(cat!)).toBeNull();
    });
  });
});
