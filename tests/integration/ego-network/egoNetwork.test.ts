import "reflect-metadata";
import { readEgoNetworkQuestion, type EgoNetworkArguments } from "../../../src/ego-network/network.arguments";
import { CollaborationLinkKind } from "../../../src/links/linkKind";
import { actorId, networkServices, storeNetwork, networkSource, WAYS } from "../../support/networkFixture";
import type { NetworkSource } from "../../../src/projection/projection";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();

//   hub ── p (3 parties) ── ann, ben          ann ── q ── cat ── r ── dan ── s ── eve
//   hub ── g (group)     ── ben               ben ── q ┘
beforeAll(() =>
  storeNetwork(database, {
    actors: [{ key: "far" }],
    activities: [
      { key: "p", startDate: "2020-01-01", endDate: "2022-12-31", participants: ["hub", "ann", "ben"] },
      { key: "g", label: "ProjectGroup", startDate: "2023-01-01", participants: ["hub", "ben"] },
      { key: "q", startDate: "2020-01-01", endDate: "2022-12-31", participants: ["ann", "ben", "cat"] },
      { key: "r", participants: ["cat", "dan"] },
      { key: "s", participants: ["dan", "eve"] },
    ],
  }),
);

const around = (more: Partial<EgoNetworkArguments> = {}) =>
  networkServices(database, { source }).network.around(
    readEgoNetworkQuestion({ actorId: actorId("hub"), ...more }),
  );
const keysOf = async (more: Partial<EgoNetworkArguments>) =>
  (await around(more)).rings.map(({ actorKeys }) => actorKeys.join(" "));

let source: NetworkSource | null;

describe.each(WAYS)("answered from %s:", (way) => {
  beforeAll(async () => void (source = await networkSource(database, way)));
  describe("an ego network", () => {
    it("holds the collaborators, strongest tie first, and all links among them", async () => {
      const view = await around();
      // hub–ben: 1/2 + 1; hub–ann: 1/2; ann–ben: 1/2 + 1/2.
      expect(view.rings).toEqual([{ hops: 1, actorCount: 2, actorKeys: ["ben", "ann"] }]);
      expect(view).toMatchObject({ centerKey: "hub", actorCount: 3, linkCount: 3, truncated: false });
      expect(view.links).toEqual([
        {
          sourceKey: "ben",
          targetKey: "hub",
          strength: 1.5,
          linkCount: 2,
          firstYear: 2020,
          lastYear: null,
          kinds: expect.arrayContaining(["PROJECT", "PROJECT_GROUP"]) as string[],
        },
        expect.objectContaining({
          sourceKey: "ann",
          targetKey: "ben",
          strength: 1,
          linkCount: 2,
          lastYear: 2022,
        }),
        expect.objectContaining({ sourceKey: "ann", targetKey: "hub", strength: 0.5 }),
      ]);
    });

    it("holds each actor once, at its shortest distance", async () => {
      expect(await keysOf({ hops: 2 })).toEqual(["ben ann", "cat"]);
      expect(await keysOf({ hops: 3 })).toEqual(["ben ann", "cat", "dan"]);
    });

    it("keeps the nearest and strongest when it is cut, and says so", async () => {
      const view = await around({ hops: 3, maxActors: 3 });
      expect(view).toMatchObject({ actorCount: 5, truncated: true });
      expect(view.rings.map(({ actorKeys, actorCount }) => [actorCount, ...actorKeys])).toEqual([
        [2, "ben", "ann"],
        [1],
        [1],
      ]);
      expect(await keysOf({ maxActors: 2 })).toEqual(["ben"]);
      expect((await around({ maxActors: 1 })).links).toEqual([]);
    });

    it("counts only links that the filters allow", async () => {
      expect(await keysOf({ hops: 3, linkKinds: [CollaborationLinkKind.PROJECT_GROUP] })).toEqual(["ben"]);
      expect(await keysOf({ hops: 3, activeOn: "2021-01-01" })).toEqual(["ann ben", "cat"]);
      expect((await around({ activeOn: "2023-06-01" })).links).toHaveLength(1);
    });

    it("of an actor without collaborations holds nobody else", async () => {
      expect(await around({ actorId: actorId("far") })).toMatchObject({
        actorCount: 1,
        rings: [],
        links: [],
      });
    });

    it("is refused for an unknown actor and for limits out of bounds", async () => {
      await expect(around({ actorId: actorId("nobody") })).rejects.toMatchObject({
        extensions: { code: "NOT_FOUND", argument: "actorId" },
      });
      expect(() => readEgoNetworkQuestion({ actorId: actorId("hub"), hops: 4 })).toThrow("expected 1 to 3");
      expect(() => readEgoNetworkQuestion({ actorId: actorId("hub"), maxActors: 501 })).toThrow(
        "expected 1 to 500",
      );
    });
  });
});
