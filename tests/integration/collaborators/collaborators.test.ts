import "reflect-metadata";
import { actorFilterParams } from "../../../src/actors/actor.filter";
import { ActorKind } from "../../../src/actors/actor.enums";
import { decodeCursor } from "../../../src/graphql/cursor";
import { linkParams, type LinkArguments } from "../../../src/links/link.arguments";
import { heaviestFirst } from "../../../src/loading/orders";
import type { Relation } from "../../../src/loading/relation";
import { networkServices, storeNetwork } from "../../support/networkFixture";
import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();
const order = heaviestFirst("Actor.collaborators");

//   hub ── p1 (4 parties), p2 (2) ── ann      hub ── p1 ── ben, cat      hub ── s (partnership) ── ben
beforeAll(() =>
  storeNetwork(database, {
    actors: [{ key: "cat", kind: "PAYER" }],
    activities: [
      {
        key: "p1",
        startDate: "2019-01-01",
        endDate: "2021-12-31",
        participants: ["hub", "ann", "ben", "cat"],
      },
      { key: "p2", startDate: "2022-01-01", endDate: "2024-12-31", participants: ["hub", "ann"] },
      { key: "s", label: "Partnership", startDate: "2020-01-01", participants: ["hub", "ben"] },
      { key: "alone", participants: ["hub"] },
    ],
  }),
);

function asked(
  more: Partial<Relation["page"]> = {},
  link: LinkArguments = {},
  kinds?: ActorKind[],
): Relation {
  const page = { limit: 5, fetch: 6, backward: false, after: null, before: null, order, ...more };
  const params = { ...linkParams(link), filter: actorFilterParams({ kinds: kinds ?? null }) };
  return { page, withTotal: true, params };
}
const collaborators = networkServices(database, { source: null }).collaborators;
const listed = async (...relation: Parameters<typeof asked>) =>
  (
    await networkServices(database, { source: null }).collaborators.ofActor("hub", asked(...relation))
  ).edges.map(({ node, strength }) => `${node.key} ${strength}`);

describe("collaborators", () => {
  it("come strongest first, then by key, without the actor itself", async () => {
    // ann 1/3 + 1, ben 1/3 + 1, cat 1/3.
    expect(await listed()).toEqual(["ann 1.333333", "ben 1.333333", "cat 0.333333"]);
  });

  it("tell how many activities link them and in which years", async () => {
    const { edges } = await networkServices(database, { source: null }).collaborators.ofActor("hub", asked());
    expect(edges[0]).toMatchObject({ linkCount: 2, firstYear: 2019, lastYear: 2024 });
    expect(edges[1]).toMatchObject({ linkCount: 2, firstYear: 2019, lastYear: null });
  });

  it("follow the filters of links and actors", async () => {
    expect(await listed({}, { activeOn: "2020-06-01" })).toEqual([
      "ben 1.333333",
      "ann 0.333333",
      "cat 0.333333",
    ]);
    expect(await listed({}, {}, [ActorKind.PAYER])).toEqual(["cat 0.333333"]);
  });

  it("are read in pages from both ends", async () => {
    const first = await networkServices(database, { source: null }).collaborators.ofActor(
      "hub",
      asked({ limit: 1, fetch: 2 }),
    );
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await first.totalCount()).toBe(3);
    const after = decodeCursor(order, first.pageInfo.endCursor!, "after");
    expect(await listed({ limit: 1, fetch: 2, after })).toEqual(["ben 1.333333"]);
    expect(await listed({ limit: 2, fetch: 3, backward: true })).toEqual(["ben 1.333333", "cat 0.333333"]);
  });

  it("of many actors take one statement", async () => {
    const statements: string[] = [];
    const end = database.onStatement((name) => statements.push(name));
    const relation = asked();
    await Promise.all(["hub", "ann", "ben", "cat"].map((key) => collaborators.ofActor(key, relation)));
    end();
    expect(statements).toEqual(["collaborators/list-of-actors"]);
  });
});
